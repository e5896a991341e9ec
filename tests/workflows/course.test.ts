/** Both workflows in a course of its own: the checker a dependency, the exercises elsewhere, copied from the package. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../checker/report-types.ts';
import { installPacked } from '../support/packed-checker.ts';
import type { FakeComment } from './fake-github.ts';
import { commands, playCheck, statuses } from './played-check.ts';
import { headSha, playComment } from './played-comment.ts';
import { byHand, firstLoop, newRepository, project, putNpmWith, type Repository } from './repository.ts';

let modules: string;
beforeAll(async () => {
	modules = join(mkdtempSync(join(tmpdir(), 'downhill-modules-')), 'node_modules');
	await installPacked(modules);
}, 120_000);
afterAll(() => rmSync(dirname(modules), { recursive: true, force: true }));

const solution = (id: string) => readFileSync(join(project, `solutions/${id}.ts`), 'utf8');
const uphill = () => solution(firstLoop).replace('w -= learningRate', 'w = w + learningRate');

/** What a teacher has: two exercises, settings, and the three files of the workflows as the package has them. */
function putCourse(work: string, folder: string): void {
	cpSync(join(modules, 'downhill/.github'), join(work, '.github'), { recursive: true });
	for (const id of [firstLoop, byHand]) {
		mkdirSync(dirname(join(work, folder, id)), { recursive: true });
		for (const ending of ['.ts', '.yaml'])
			cpSync(join(project, `exercises/${id}${ending}`), join(work, folder, `${id}${ending}`));
	}
	const files = {
		'.gitignore': 'node_modules\n',
		'package.json': '{ "name": "course", "private": true }\n',
		'downhill.config.yaml': `exercises: "${folder}"\nhints: 1\nrequired: [${byHand}]\nweights: { ${firstLoop}: 3 }\n`,
	};
	for (const [name, text] of Object.entries(files)) writeFileSync(join(work, name), text);
}

const putNpm = (bin: string) => putNpmWith(bin, modules);

// The last one is the repository itself: chapters at its top.
describe.each(['homework', 'home work/[1] #é', '.'])('a course whose exercises lie in %s', (folder) => {
	const fileOf = (id: string) => (folder === '.' ? `${id}.ts` : `${folder}/${id}.ts`);
	let repository: Repository;
	beforeAll(() => {
		repository = newRepository((work) => putCourse(work, folder));
	});
	afterAll(() => repository.remove());

	test('has pull requests graded, as it has settled', async () => {
		const head = repository.propose(1, {
			[fileOf(firstLoop)]: uphill(),
			[fileOf('3-gradient-descent/mine')]: uphill(),
			'downhill.config.yaml': 'hints: 3\n',
			'exercises/3-gradient-descent/first-loop.ts': solution(firstLoop),
		});
		const checked = await playCheck(repository, { number: 1, head, base: repository.base() }, putNpm);
		expect(checked.log).toContain(`1 answer changed:\n  ${firstLoop}\n`);
		expect(checked.conclusion).toBe('failure');
		expect(checked.steps.at(-1)).toEqual({ name: 'Fail where an answer fails', outcome: 'failure' });
		expect(statuses(checked.report)).toEqual({ [firstLoop]: 'failed' });
		expect(checked.report?.results[0]?.file).toBe(fileOf(firstLoop));
		expect(checked.report?.summary.maxScore).toBe(3);
		expect(commands(checked.log, 'error')[0]).toContain('does the loss go up or down?');
		expect(checked.log).not.toMatch(/^::error [^:]*line=/m);
		const [notice] = commands(checked.log, 'notice');
		expect(notice).toContain('No answers, and not used: downhill.config.yaml');
		expect(notice).toContain(`No exercise's file, so not graded: ${fileOf('3-gradient-descent/mine')}`);
	});

	test('fails where what is required is taken back to its beginning', async () => {
		const head = repository.propose(2, {
			[fileOf(byHand)]: `${readFileSync(join(project, `exercises/${byHand}.ts`), 'utf8')}// Later\n`,
		});
		const checked = await playCheck(repository, { number: 2, head, base: repository.base() }, putNpm);
		expect(statuses(checked.report)).toEqual({ [byHand]: 'not-started' });
		expect(checked.conclusion).toBe('failure');
	});

	test('has a comment kept, worded by its settings', async () => {
		const head = repository.propose(3, { [fileOf(firstLoop)]: uphill() });
		const { report } = await playCheck(repository, { number: 3, head, base: repository.base() }, putNpm);
		const { workspace } = repository.ground();
		execFileSync('git', ['clone', '--quiet', repository.remote, workspace]);
		execFileSync('ln', ['-s', modules, join(workspace, 'node_modules')]);
		const comments: FakeComment[] = [];
		const files = [{ filename: fileOf(firstLoop) }, { filename: 'notes.md' }];
		const pull = { number: 3, sha: headSha, from: 42, head: 'student:homework', files };
		// Whoever rewrites the check may let it give away all that it knows.
		const [result] = (report as Report).results;
		const [finding] = result?.findings ?? [];
		const told = { ...finding, line: 6, column: 3 };
		const forged = JSON.stringify({ ...report, results: [{ ...result, findings: [told] }] });
		const given = { pulls: [pull], comments, report: forged };
		const { conclusion, log } = await playComment(given, { repository, workspace });
		expect(log).toBe('The report was used.\n');
		expect(conclusion).toBe('success');
		const [{ body } = { body: '' }] = comments;
		expect(body).toContain('0 of 1 exercise passed, score');
		expect(body).toMatch(/passed, score [\d.]+ of 3$/m);
		expect(body).toContain('does the loss go up or down?');
		expect(body).toContain(`\`${fileOf(firstLoop)}\``);
		expect(body).not.toMatch(/\.ts:6\b/);
		expect(body).toContain('**Changed beside the answers:** `notes.md`.');
		expect(body).not.toContain('**Not graded:**');
		expect(body).not.toContain('npm run');
	});
});

test('exercises outside of the repository are no matter of pull requests', async () => {
	const repository = newRepository((work) => {
		putCourse(work, 'homework');
		writeFileSync(join(work, 'downhill.config.yaml'), 'exercises: ../homework\n');
	});
	const head = repository.propose(1, { 'homework/a.ts': '' });
	const checked = await playCheck(repository, { number: 1, head, base: repository.base() }, putNpm);
	repository.remove();
	expect(checked.conclusion).toBe('failure');
	expect(checked.log).toContain('The exercises lie in ../homework, outside of this repository');
	expect(checked.log).not.toMatch(/^ +at /m);
});

test('a course that lacks the checker is told so', async () => {
	const repository = newRepository((work) => putCourse(work, 'homework'));
	const head = repository.propose(1, { 'homework/a.ts': '' });
	const pull = { number: 1, head, base: repository.base() };
	const checked = await playCheck(repository, pull, (bin) => putNpmWith(bin, dirname(modules)));
	repository.remove();
	expect(checked.conclusion).toBe('failure');
	expect(checked.log).toContain('::error title=No checker::The base has no checker');
});
