/** `pull` called by hand: it writes over answers, so it refuses where there is something to lose. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCall } from '../../checker/command/options.ts';
import { UsageError } from '../../checker/errors.ts';
import { sortChanges } from '../../checker/pull/changes.ts';
import { firstLoop, newRepository, project, type Repository } from '../workflows/repository.ts';

const file = `exercises/${firstLoop}.ts`;
let repository: Repository;
let folder: string;
let head: string;
const work = () => join(repository.remote, '..', 'work');

beforeAll(() => {
	repository = newRepository();
	folder = work();
	head = repository.propose(1, { [file]: '// An answer\n', 'notes.md': '' });
});
afterAll(() => repository.remove());

function call(argv: readonly string[], cwd = folder): Promise<{ status: number | null; said: string }> {
	const child = spawn(process.execPath, [join(project, 'checker/start.mjs'), ...argv], { cwd });
	let said = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.on('data', (text) => {
			said += text;
		});
	}
	return new Promise((resolve) => child.on('close', (status) => resolve({ status, said })));
}

const pull = (base: string, of: string, cwd?: string) => call(['pull', '--base', base, '--head', of], cwd);

describe('pull', () => {
	test('names a commit that is not there', async () => {
		for (const wrong of ['nothing', '0'.repeat(40), '--all', 'HEAD:exercises']) {
			const { status, said } = await call(['pull', '--base', repository.base(), `--head=${wrong}`]);
			expect(said).toBe(
				`--head: there is no commit \`${wrong}\` in this repository. Fetch it first, with its history.\n`,
			);
			expect(status).toBe(2);
		}
	});

	test('grades by nothing but what is checked out', async () => {
		const { status, said } = await pull(head, head);
		expect(said).toContain('The base grades: check it out first.');
		expect(status).toBe(2);
	});

	test('writes over no work, and works from the top of the repository alone', async () => {
		const before = readFileSync(join(folder, file), 'utf8');
		writeFileSync(join(folder, file), '// Not committed\n');
		const refused = await pull('HEAD', head);
		expect(refused.said).toContain('exercises/ has changes that are not committed.');
		expect(refused.status).toBe(2);
		expect(readFileSync(join(folder, file), 'utf8')).toBe('// Not committed\n');
		writeFileSync(join(folder, file), before);
		const elsewhere = await pull('HEAD', head, join(folder, 'checker'));
		expect(elsewhere.said).toContain('pull works from the folder that the repository begins in.');
		expect(elsewhere.status).toBe(2);
	});

	test('brings the answer and nothing else', async () => {
		const { status, said } = await pull('HEAD', head);
		expect(said).toBe(
			`1 answer changed:\n  ${firstLoop}\n::notice title=Not graded::No answers, and not used: notes.md.\n`,
		);
		expect(status).toBe(0);
		expect(readFileSync(join(folder, file), 'utf8')).toBe('// An answer\n');
		expect(existsSync(join(folder, 'notes.md'))).toBe(false);
	});
});

describe('comment', () => {
	const given = {
		report: 'r.json',
		changes: 'c.json',
		commit: 'a'.repeat(40),
		run: 'https://a.org/1',
		output: 'o',
	};
	const argv = (more: object) =>
		Object.entries({ ...given, ...more }).flatMap(([name, value]) => [`--${name}`, String(value)]);

	test('is told everything, or says what is missing', () => {
		expect(readCall(['comment', ...argv({})], '1')).toEqual({ do: 'comment', ...given });
		expect(() => readCall(['comment', ...argv({}).slice(2)], '1')).toThrow(UsageError);
		expect(() => readCall(['comment', ...argv({}).slice(2)], '1')).toThrow(/--report <file>/);
	});

	test('takes no commit, address or list that could be something else', async () => {
		const wrong = [
			[{ commit: 'main' }, '--commit is no full name of a commit'],
			[{ run: 'https://a.org/1)<b>' }, '--run is no https address'],
			[{ run: 'javascript:alert(1)' }, '--run is no https address'],
			[{}, '--changes: c.json cannot be read'],
			[{ changes: 'package.json' }, '--changes: package.json is no JSON array of paths.'],
		] as const;
		for (const [more, message] of wrong) {
			const { status, said } = await call(['comment', ...argv(more)]);
			expect(said).toContain(message);
			expect(said).not.toMatch(/^ +at /m);
			expect(status).toBe(2);
		}
		expect(existsSync(join(folder, given.output))).toBe(false);
	});
});

test('a path is an answer only where it is one to the byte', () => {
	const paths = [
		file,
		`./${file}`,
		`exercises//${firstLoop}.ts`,
		`exercises/x/../${firstLoop}.ts`,
		`/${file}`,
	];
	const upper = file.toUpperCase();
	const changes = [...paths, upper, `${file}\n`].map((path) => ({ path, entry: { is: 'missing' } as const }));
	const { answers, strays, outside } = sortChanges(changes, [firstLoop], 'exercises');
	expect(answers.map(({ path }) => path)).toEqual([file]);
	expect(strays).toEqual([`exercises//${firstLoop}.ts`, `exercises/x/../${firstLoop}.ts`]);
	expect(outside).toEqual([`./${file}`, `/${file}`, upper, `${file}\n`]);
});
