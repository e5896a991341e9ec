/** Pull requests played through check.yml: what is graded, what is said, and that nothing of them is executed. */
import { existsSync, lstatSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Played } from './play.ts';
import { commands, playCheck, statuses } from './played-check.ts';
import { byHand, firstLoop, newRepository, numeric, project, putNpm, type Repository } from './repository.ts';

let repository: Repository;
beforeAll(() => {
	repository = newRepository();
});
afterAll(() => repository.remove());

const solution = (id: string) => readFileSync(join(project, `solutions/${id}.ts`), 'utf8');
const fileOf = (id: string) => `exercises/${id}.ts`;
const uphill = () => solution(firstLoop).replace('w -= learningRate', 'w = w + learningRate');

const check = (number: number, head: string, base = repository.base()) =>
	playCheck(repository, { number, head, base }, putNpm);

const failedSteps = ({ steps }: Played) =>
	steps.filter(({ outcome }) => outcome === 'failure').map(({ name }) => name);

describe('a pull request', () => {
	test('with a right answer passes', async () => {
		const head = repository.propose(1, { [fileOf(firstLoop)]: solution(firstLoop) });
		const checked = await check(1, head);
		expect(checked.log).not.toMatch(/^::(error|warning|notice)/m);
		expect(checked.conclusion).toBe('success');
		expect(statuses(checked.report)).toEqual({ [firstLoop]: 'passed' });
		expect(checked.summary).toContain('1 of 1 exercise passed');
		expect(checked.touched).toBe(` M ${fileOf(firstLoop)}\n`);
		const schema = JSON.parse(readFileSync(join(project, 'schemas/report.schema.json'), 'utf8')) as object;
		expect(new Ajv({ strict: false }).validate(schema, checked.report)).toBe(true);
	});

	test('with a wrong answer fails, its line annotated, after the report is kept', async () => {
		const head = repository.propose(2, {
			[fileOf(firstLoop)]: uphill(),
			[fileOf(numeric)]: solution(numeric),
		});
		const checked = await check(2, head);
		expect(checked.conclusion).toBe('failure');
		expect(failedSteps(checked)).toEqual(['Fail where an answer fails']);
		expect(checked.steps.at(-2)?.name).toBe('Keep the report');
		expect(statuses(checked.report)).toEqual({ [firstLoop]: 'failed', [numeric]: 'passed' });
		const line = uphill().slice(0, uphill().indexOf('w = w +')).split('\n').length;
		const [annotation = ''] = commands(checked.log, 'error');
		expect(annotation).toContain(`file=${fileOf(firstLoop)},line=${line},`);
		expect(annotation).toContain('update-adds-gradient');
		expect(checked.summary).toContain(firstLoop);
	});

	test('that changes no answer passes, and says what it did change', async () => {
		const checked = await check(3, repository.propose(3, { 'README.md': 'Hello.\n' }));
		expect(checked.conclusion).toBe('success');
		expect(checked.report?.results).toEqual([]);
		expect(checked.log).toContain('No answer of the base was changed.');
		expect(commands(checked.log, 'notice')).toEqual([
			'::notice title=Not graded::No answers, and not used: README.md.',
		]);
		expect(checked.summary).toContain('`README.md`');
	});

	test('that changes specs, checker, scripts, settings and workflows is graded by the base', async () => {
		const canary = `touch '${repository.canary}'`;
		const manifest = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
		const names = ['preinstall', 'install', 'postinstall', 'prepare', 'check'];
		const scripts = Object.fromEntries(names.map((name) => [name, canary]));
		const workflow = readFileSync(join(project, '.github/workflows/check.yml'), 'utf8');
		const theirs = `import { writeFileSync } from 'node:fs';\nwriteFileSync('${repository.canary}', '');\n`;
		const spec = readFileSync(join(project, `exercises/${firstLoop}.yaml`), 'utf8');
		const tree = {
			[fileOf(firstLoop)]: uphill(),
			[`exercises/${firstLoop}.yaml`]: spec.replace('learningRate: 0.2', 'learningRate: -0.2'),
			'checker/cli.ts': theirs,
			'checker/start.mjs': theirs,
			'package.json': JSON.stringify({ ...manifest, scripts }),
			'package-lock.json': '{}',
			'node_modules/ajv/index.js': theirs,
			'.npmrc': 'ignore-scripts=false\n',
			'.github/workflows/check.yml': workflow.replaceAll('node "$CHECKER"', canary),
			'.gitattributes': '* filter=canary diff=canary\nexercises/** text eol=crlf export-subst\n',
			'.gitmodules': '[submodule "x"]\n\tpath = x\n\turl = ./x\n\tupdate = !touch canary\n',
			'.git-hooks/post-checkout': { mode: '100755', text: `#!/bin/sh\n${canary}\n` },
		};
		const head = repository.propose(4, tree);
		// The trap is a good one: where their commit grades, it does go off.
		await check(4, head, head);
		expect(existsSync(repository.canary)).toBe(true);
		rmSync(repository.canary);
		const checked = await check(4, head);
		expect(checked.conclusion).toBe('failure');
		expect(statuses(checked.report)).toEqual({ [firstLoop]: 'failed' });
		expect(checked.touched).toBe(` M ${fileOf(firstLoop)}\n`);
		const [notice = ''] = commands(checked.log, 'notice');
		for (const path of Object.keys(tree).filter((path) => path !== fileOf(firstLoop))) {
			expect(notice).toContain(path);
			expect(checked.summary).toContain(`\`${path}\``);
		}
		expect(existsSync(repository.canary)).toBe(false);
	});

	test('that makes a starter executable has changed no answer', async () => {
		const starter = readFileSync(join(project, fileOf(firstLoop)), 'utf8');
		const head = repository.propose(11, {
			[fileOf(firstLoop)]: { mode: '100755', text: starter },
			[fileOf(byHand)]: { mode: '100755', text: solution(byHand) },
		});
		const checked = await check(11, head);
		expect(checked.log).toContain(`1 answer changed:\n  ${byHand}\n`);
		expect(statuses(checked.report)).toEqual({ [byHand]: 'passed' });
	});

	test('that puts a folder in the place of an answer, or writes it in another case, has it missing', async () => {
		const head = repository.propose(12, {
			[fileOf(firstLoop)]: null,
			[`${fileOf(firstLoop)}/a.ts`]: solution(firstLoop),
			[fileOf(byHand)]: null,
			[fileOf(byHand).replace('gradient', 'Gradient')]: solution(byHand),
		});
		const checked = await check(12, head);
		expect(statuses(checked.report)).toEqual({ [byHand]: 'error', [firstLoop]: 'error' });
		expect(checked.touched).toBe(` D ${fileOf(byHand)}\n D ${fileOf(firstLoop)}\n`);
		expect(commands(checked.log, 'notice')[0]).toContain(`${fileOf(firstLoop)}/a.ts`);
	});

	test('that deletes, renames or overfills an answer has a result for each', async () => {
		const head = repository.propose(5, {
			[fileOf(byHand)]: null,
			[fileOf(numeric)]: null,
			'exercises/1-derivatives/my-derivative.ts': solution(numeric),
			[fileOf(firstLoop)]: `// ${'x'.repeat(3_000_000)}\n`,
		});
		const checked = await check(5, head);
		expect(checked.conclusion).toBe('failure');
		expect(statuses(checked.report)).toEqual({ [byHand]: 'error', [numeric]: 'error', [firstLoop]: 'error' });
		const said = Object.fromEntries(
			(checked.report?.results ?? []).map(({ exercise, findings }) => [exercise, findings[0]?.message]),
		);
		expect(said[numeric]).toContain('Was it renamed or moved?');
		expect(said[firstLoop]).toContain('more than 256 KiB');
		expect(lstatSync(join(checked.workspace, fileOf(firstLoop))).size).toBe(256 * 1024 + 1);
		expect(checked.log).toContain(`${byHand}, which is deleted`);
		expect(commands(checked.log, 'notice')[0]).toContain('exercises/1-derivatives/my-derivative.ts');
	});

	test('with links and submodules in the place of answers has nothing read through them', async () => {
		const secret = join(repository.ground().temp, 'secret');
		writeFileSync(secret, solution(firstLoop));
		const head = repository.propose(6, {
			[fileOf(firstLoop)]: { mode: '120000', text: secret },
			[fileOf(byHand)]: { mode: '160000', text: repository.base() },
			[fileOf(numeric)]: null,
			'exercises/1-derivatives': { mode: '120000', text: '/etc' },
			'exercises/1-derivatives/numeric-derivative.yaml': null,
		});
		const checked = await check(6, head);
		expect(checked.conclusion).toBe('failure');
		expect(statuses(checked.report)).toEqual({ [byHand]: 'error', [numeric]: 'error', [firstLoop]: 'error' });
		expect(checked.log).toContain(`${firstLoop}, which is a symbolic link, not read`);
		expect(checked.log).toContain(`${byHand}, which is a submodule, not read`);
		expect(checked.touched).toBe([numeric, byHand, firstLoop].map((id) => ` D ${fileOf(id)}\n`).join(''));
		expect(commands(checked.log, 'notice')[0]).toContain('exercises/1-derivatives');
	});

	test('with hostile names has none of them taken for a path, a command, an option or Markdown', async () => {
		const canary = `$(touch ${repository.canary.replaceAll('/', '\u2215')})`;
		const names = [
			'exercises/-rf.ts',
			'exercises/--help.ts',
			`exercises/3-gradient-descent/${canary}.ts`,
			'exercises/`touch canary`.ts',
			`exercises/x"y';z|w&v.ts`,
			'exercises/a\n::error file=a.ts::forged.ts',
			'exercises/b\r::add-mask::forged.ts',
			'exercises/c%0A::warning::forged.ts',
			'exercises/##[error]forged.ts',
			'exercises/\u001b[2J\u202egnp.ts',
			'exercises/<img src=x onerror=alert(1)>.ts',
			'exercises/``` @somebody #1 [a](javascript:alert(1)).ts',
			'Exercises/3-gradient-descent/first-loop.ts',
			'exercises/3-gradient-descent/First-Loop.ts',
			'exercises/3-gradient-descent/first-loop.ts ',
			'exercises/3-gradient-descent/fırst-loop.ts',
			'exercises/3-gradient-descent/first-loop.ts\u200b',
			`exercises/${'long'.repeat(60)}.ts`,
		];
		const files = Object.fromEntries(names.map((name) => [name, uphill()]));
		const normal = repository.propose(7, { ...files, [fileOf(firstLoop)]: solution(firstLoop) });
		// Names that git's index refuses can still stand in a tree that somebody writes by hand.
		const blob = repository.plumb(['hash-object', '-w', '--stdin'], uphill());
		const below = (name: string | Buffer, object: string, mode = '100644', kind = 'blob') =>
			repository.plumb(
				['mktree', '-z'],
				Buffer.concat([Buffer.from(`${mode} ${kind} ${object}\t`), Buffer.from(name), Buffer.from('\0')]),
			);
		const up = below('..', below('escaped.ts', blob), '040000', 'tree');
		const dotGit = below('.git', below('config', blob), '040000', 'tree');
		const bytes = below(Buffer.from([0x66, 0xff, 0xfe, 0x2e, 0x74, 0x73]), blob);
		const entries = [
			...repository.plumb(['ls-tree', '-z', normal], '').split('\0').filter(Boolean),
			`040000 tree ${up}\tup`,
			`040000 tree ${dotGit}\tdot`,
			`040000 tree ${bytes}\tbytes`,
		];
		const tree = repository.plumb(['mktree', '-z'], entries.map((entry) => `${entry}\0`).join(''));
		const head = repository.plumb(['commit-tree', tree, '-p', repository.base(), '-m', 'Names'], '');
		repository.point(7, head);
		const checked = await check(7, head);
		expect(checked.conclusion).toBe('success');
		expect(statuses(checked.report)).toEqual({ [firstLoop]: 'passed' });
		expect(checked.touched).toBe(` M ${fileOf(firstLoop)}\n`);
		const theirs = checked.log.split('\n').filter((line) => /forged|somebody|escaped/.test(line));
		expect(theirs).toHaveLength(1);
		expect(theirs[0]).toMatch(/^::notice title=Not graded::[^\r\n]*$/);
		expect(checked.log).not.toContain('##[');
		expect(checked.log).not.toContain('\u001b');
		expect(checked.summary).not.toMatch(/^(?!.*`).*(<img|@somebody)/m);
		expect(checked.summary).toContain('````exercises/``` @somebody');
		expect(existsSync(repository.canary)).toBe(false);
		for (const place of ['escaped.ts', '../escaped.ts', 'canary']) {
			expect(existsSync(join(checked.workspace, place))).toBe(false);
		}
	});

	test('with an exercise of its own has nothing of it graded', async () => {
		const spec = readFileSync(join(project, `exercises/${firstLoop}.yaml`), 'utf8');
		const head = repository.propose(8, {
			'exercises/3-gradient-descent/mine.yaml': spec,
			'exercises/3-gradient-descent/mine.ts': solution(firstLoop),
		});
		const checked = await check(8, head);
		expect(checked.report?.results).toEqual([]);
		expect(commands(checked.log, 'notice')[0]).toContain('exercises/3-gradient-descent/mine.ts');
		expect(commands(checked.log, 'notice')[0]).toContain('exercises/3-gradient-descent/mine.yaml');
	});

	test('is graded for its own changes, by the base as it is now', async () => {
		const before = repository.base();
		const head = repository.propose(9, { [fileOf(firstLoop)]: solution(firstLoop) }, before);
		const spec = readFileSync(join(project, `exercises/${byHand}.yaml`), 'utf8');
		const moved = repository.commit({
			[fileOf(numeric)]: '// TODO another beginning\n',
			[`exercises/${byHand}.yaml`]: `# Corrected\n${spec}`,
		});
		const checked = await check(9, head, moved);
		expect(checked.conclusion).toBe('success');
		expect(statuses(checked.report)).toEqual({ [firstLoop]: 'passed' });
		expect(checked.log).not.toContain('::notice');
		expect(checked.touched).toBe(` M ${fileOf(firstLoop)}\n`);
	});

	test('whose commit is not there fails before anything is graded', async () => {
		const checked = await check(10, '0123456789abcdef0123456789abcdef01234567');
		expect(checked.conclusion).toBe('failure');
		expect(failedSteps(checked)).toEqual(['Fetch the pull request, as objects only']);
		expect(checked.report).toBeUndefined();
	});
});
