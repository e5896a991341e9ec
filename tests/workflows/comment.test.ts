/** Checks that ended, played through comment.yml: one comment, kept up to date, whatever the check has left. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Finding, Report, Result } from '../../checker/report-types.ts';
import { bot, type FakeComment, type FakePull } from './fake-github.ts';
import { type ReportGiven as Given, headSha, playComment, small } from './played-comment.ts';
import { firstLoop, newRepository, project, putNpm, type Repository } from './repository.ts';

const marker = '<!-- downhill: the grades of this pull request -->';
const file = `exercises/${firstLoop}.ts`;
const pull: FakePull = {
	number: 7,
	sha: headSha,
	from: 42,
	head: 'student:homework',
	files: [{ filename: file }],
};

let repository: Repository;
let workspace: string;
let honest: Report;
let comments: FakeComment[] = [];

beforeAll(() => {
	repository = newRepository();
	const { workspace: built, bin } = repository.ground();
	workspace = built;
	putNpm(bin);
	execFileSync('git', ['clone', '--quiet', repository.remote, workspace]);
	execFileSync(join(bin, 'npm'), ['install', '--no-save', '--no-audit', '--no-fund'], { cwd: workspace });
	const solution = readFileSync(join(project, `solutions/${firstLoop}.ts`), 'utf8');
	writeFileSync(join(workspace, file), solution.replace('w -= learningRate', 'w = w + learningRate'));
	const argv = ['checker/start.mjs', 'check', 'first-loop', '--reporter', 'json=report.json'];
	try {
		execFileSync('node', argv, { cwd: workspace });
	} catch {
		// It fails: the answer is wrong.
	}
	honest = JSON.parse(readFileSync(join(workspace, 'report.json'), 'utf8')) as Report;
	expect(honest.results[0]?.status).toBe('failed');
});
afterAll(() => repository.remove());
beforeEach(() => {
	comments = [];
});

const comment = (given: Given) =>
	playComment({ pulls: [pull], artifacts: [small], comments, ...given }, { repository, workspace });

const text = (value: unknown) => JSON.stringify(value);

/** The honest report with another result in its place. */
function changed(parts: Partial<Result>, finding: Partial<Finding> = {}): string {
	const [result] = honest.results;
	const [first, ...others] = result?.findings ?? [];
	const findings = [{ ...first, ...finding } as Finding, ...others];
	return text({ ...honest, results: [{ ...result, findings, ...parts }] });
}

const nodesOf = (node: Nodes): Nodes[] => [
	node,
	...('children' in node ? node.children.flatMap((child) => nodesOf(child)) : []),
];
const markupOf = (body: string) =>
	nodesOf(fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));

describe('the comment', () => {
	test('has the grades, the place and the question, and not the fix', async () => {
		const { conclusion, written, log } = await comment({ report: text(honest) });
		expect(log).toBe('The report was used.\n');
		expect(conclusion).toBe('success');
		expect(written).toMatchObject([{ name: 'issues.createComment', args: { issue_number: 7 } }]);
		const [{ body } = { body: '' }] = comments;
		expect(body.split('\n')[0]).toBe(marker);
		expect(body).toContain('0 of 1 exercise passed');
		expect(body).toContain(`\`${file}:6\``);
		expect(body).toContain('**update-adds-gradient** (sign-error)');
		expect(body).toContain('does the loss go up or down?');
		expect(body).not.toContain('w = w - ');
		expect(body).toContain(
			'Commit abcdef012345, [log of the check](https://github.com/school/course/actions/runs/99)',
		);
		expect(body).toContain('so they are no marks.');
	});

	test('is kept up to date, not doubled, and no other is touched', async () => {
		const others: FakeComment[] = [
			{ id: 1, pull: 7, user: { login: 'student', type: 'User' }, body: `${marker}\nAll passed.` },
			{ id: 2, pull: 7, user: { login: 'another[bot]', type: 'Bot' }, body: `${marker}\nAll passed.` },
			{ id: 3, pull: 7, user: null, body: marker },
			{ id: 4, pull: 7, user: bot, body: `Coverage.\n${marker}` },
			{ id: 5, pull: 8, user: bot, body: marker },
		];
		comments = structuredClone(others);
		await comment({ report: text(honest) });
		expect(comments).toHaveLength(6);
		const { written } = await comment({ report: text({ ...honest, results: [] }) });
		expect(written).toMatchObject([{ name: 'issues.updateComment', args: { comment_id: 1005 } }]);
		expect(comments.slice(0, 5)).toEqual(others);
		expect(comments).toHaveLength(6);
		expect(comments[5]?.body).toContain('No answer to an exercise was changed.');
		const again = await comment({ report: text({ ...honest, results: [] }) });
		expect(again.written).toEqual([]);
	});

	test('says what lies outside the exercises, as GitHub itself lists it, and when the workflow is among it', async () => {
		const files = [
			{ filename: file },
			{ filename: 'exercises/new`\n@somebody <b>.ts' },
			{ filename: '.github/workflows/check.yml' },
			{ filename: 'docs/after.md', previous_filename: `checker/before.ts` },
		];
		await comment({ report: text(honest), pulls: [{ ...pull, files }] });
		const [{ body } = { body: '' }] = comments;
		const outside = /\*\*Changed beside the answers:\*\* (.*?)\. The checker/.exec(body)?.[1];
		expect(outside).toBe('`.github/workflows/check.yml`, `checker/before.ts`, `docs/after.md`');
		expect(body).toContain('**Not graded:** ``exercises/new`␊@somebody <b>.ts``.');
		expect(body).toContain('**This pull request changes the workflows**');
		expect(markupOf(body).filter(({ type }) => type === 'html')).toHaveLength(1);
	});
});

describe('the pull request', () => {
	test('is not there: nothing is installed, downloaded or written', async () => {
		const away: readonly FakePull[][] = [
			[],
			[{ ...pull, sha: '0'.repeat(40) }],
			[{ ...pull, state: 'closed' }],
			[{ ...pull, from: 43 }],
			[{ ...pull, from: null }],
			[{ ...pull, head: 'somebody:homework' }],
		];
		for (const pulls of away) {
			const played = await comment({ pulls, report: text(honest) });
			expect(played.conclusion).toBe('success');
			expect(played.steps.map(({ name }) => name)).toEqual([
				'Check out the default branch',
				'Find the pull request by its head commit',
			]);
			expect(played.written).toEqual([]);
		}
		const run = { head_repository: null };
		expect(await comment({ run, report: text(honest) })).toMatchObject({ downloads: 0, written: [] });
	});

	test('is one of several with this head: each has the comment', async () => {
		const pulls = [pull, { ...pull, number: 8 }, { ...pull, number: 9, from: 43 }];
		await comment({ pulls, report: text(honest) });
		expect(comments.map(({ pull: number }) => number)).toEqual([7, 8]);
		await comment({ pulls, report: text(honest) });
		expect(comments).toHaveLength(2);
	});

	test('is looked for with the branch as a value, whatever its name', async () => {
		const branch = ['"; rm -rf / #$', '{{ github.token }}'].join('');
		const { calls, conclusion } = await comment({
			run: { head_branch: branch },
			pulls: [{ ...pull, head: `student:${branch}` }],
			report: text(honest),
		});
		expect(conclusion).toBe('success');
		expect(calls[0]).toMatchObject({
			name: 'pulls.list',
			args: { head: `student:${branch}`, state: 'open' },
		});
		expect(comments).toHaveLength(1);
	});

	test('was not checked: other events and cancelled checks are none of this', async () => {
		for (const run of [{ event: 'push' }, { conclusion: 'cancelled' }]) {
			expect((await comment({ run, report: text(honest) })).conclusion).toBe('skipped');
		}
	});
});

describe('a report that is none', () => {
	const refused = async (report: Given['report'], why: string, more: Given = {}) => {
		comments = [];
		const { conclusion, log } = await comment({ ...more, ...(report === undefined ? {} : { report }) });
		expect(conclusion).toBe('success');
		expect(log).not.toMatch(/^ +at /m);
		const [{ body } = { body: '' }] = comments;
		expect(body).toContain(`the report of the check cannot be used, for ${why}.`);
		expect(body).not.toContain('forged');
	};

	test('is not downloaded where it is too large or not there', async () => {
		for (const artifacts of [[], [{ ...small, size_in_bytes: 1e9 }], [{ ...small, expired: true }]]) {
			expect((await comment({ artifacts, report: text(honest) })).downloads).toBe(0);
		}
		await refused(undefined, 'there is none, or it is no file that could be one');
	});

	test('is refused for its size, its depth, its encoding, its form', async () => {
		await refused(`"${'x'.repeat(17 * 1024 * 1024)}"`, 'there is none, or it is no file that could be one');
		await refused('['.repeat(4_000_000), 'it is no JSON in UTF-8');
		await refused(`${'['.repeat(1e6)}${']'.repeat(1e6)}`, 'it is nested more deeply than a report');
		await refused(Buffer.from([0x22, 0xff, 0x22]), 'it is no JSON in UTF-8');
		await refused('', 'it is no JSON in UTF-8');
		const inputs = JSON.parse(`${'{"a":'.repeat(500)}1${'}'.repeat(500)}`) as object;
		await refused(
			changed({ checks: [{ name: 'probe 1', passed: false, inputs }] }),
			'it is nested more deeply than a report',
		);
		for (const form of ['null', '[]', '"forged"', '{}', text({ ...honest, version: 2 })]) {
			await refused(form, 'it does not have the form of a report');
		}
		await refused(text({ ...honest, forged: 1 }), 'it does not have the form of a report');
		await refused(changed({ score: 2 }), 'it does not have the form of a report');
		const [result] = honest.results;
		await refused(
			text({ ...honest, results: [{ ...result, findings: '<forged>' }] }),
			'it does not have the form of a report',
		);
	}, 120_000);

	test('is refused where it is about what the base does not have', async () => {
		const exercise = '3-gradient-descent/forged';
		await refused(
			changed({ exercise, file: `exercises/${exercise}.ts` }),
			'it grades an exercise that the base does not have',
		);
		await refused(changed({ file: '../forged.ts' }), 'it grades another file than that of the exercise');
		await refused(
			text({ ...honest, results: [honest.results[0], honest.results[0]] }),
			'it grades an exercise twice',
		);
		const trace = honest.results[0]?.trace as NonNullable<Result['trace']>;
		await refused(
			changed({ trace: { ...trace, columns: ['step', 'w', '<forged>'] } }),
			'it has other columns than the exercise',
		);
		const firstDivergence = { row: 1, column: 'forged' };
		await refused(
			changed({ trace: { ...trace, firstDivergence } }),
			'it has other columns than the exercise',
		);
		await refused(changed({}, { misconception: '[forged](x)' }), 'it names what cannot be a misconception');
		await refused(changed({}, { alternatives: ['@forged'] }), 'it names what cannot be a misconception');
		await refused(
			changed({ checks: [{ name: '<forged>', passed: true }] }),
			'it names what cannot be a check',
		);
	});

	test('is refused where it is a link or a folder', async () => {
		const secret = join(workspace, '..', 'secret.json');
		writeFileSync(secret, text(honest));
		const why = 'there is none, or it is no file that could be one';
		await refused((path) => symlinkSync(secret, path), why);
		await refused((path) => cpSync(join(workspace, 'schemas'), path, { recursive: true }), why);
		rmSync(secret);
	});
});

describe('a report that says what it likes', () => {
	const hostile = [
		'<img src=x onerror=alert(1)>',
		'</details></table><script>alert(1)</script>',
		'[click](https://example.org) ![](https://example.org/x.png)',
		'@somebody @school/team #1 school/course#1 https://example.org www.example.org',
		'```\n# Passed\n```',
		`| a | b |\n| --- | --- |\n${marker}`,
		'::error::forged',
		'\u202eright to left\u0000\u001b[2J',
	].join('\n');

	test('is shown as text: no markup, no link, no mention of its own', async () => {
		const fix = { line: 1, before: hostile, after: hostile };
		const report = changed({ output: [hostile] }, { message: hostile, question: hostile, fix });
		expect((await comment({ report })).conclusion).toBe('success');
		const [{ body } = { body: '' }] = comments;
		expect(body).toContain('onerror');
		const nodes = markupOf(body);
		expect(nodes.filter(({ type }) => type === 'html').length).toBe(1);
		expect(nodes.flatMap((node) => (node.type === 'link' ? [node.url] : []))).toEqual([
			'https://github.com/school/course/actions/runs/99',
		]);
		expect(nodes.filter(({ type }) => type === 'image')).toEqual([]);
		expect(nodes.filter(({ type }) => type === 'heading')).toHaveLength(2);
		const words = nodes.flatMap((node) => (node.type === 'text' ? [node.value] : [])).join('\n');
		expect(words).not.toMatch(/@\w|(?<!&)#\d/);
		expect(body).not.toContain('\u202e');
	});

	test('has its NaN and its infinities shown as the values that they are', async () => {
		const trace = honest.results[0]?.trace as NonNullable<Result['trace']>;
		const actual = [[1, 'NaN', 'Infinity'], ...trace.actual.slice(1)];
		const firstDivergence = { row: 1, column: 'w', expected: 1.2, actual: 'NaN' };
		await comment({ report: changed({ trace: { ...trace, actual, firstDivergence } }) });
		expect(comments[0]?.body).toContain('w is NaN, expected 1.2');
		expect(comments[0]?.body).toMatch(/^> +1 +1 +NaN +1\.2 +Infinity +3\.24/m);
	});

	test('fits into a comment however long it is', async () => {
		const [result] = honest.results;
		const [first] = result?.findings ?? [];
		const findings = Array.from({ length: 3000 }, () => ({ ...first, message: 'x'.repeat(900) }) as Finding);
		await comment({
			report: changed({ findings, output: Array.from({ length: 5000 }, () => 'y'.repeat(300)) }),
		});
		const length = comments[0]?.body.length ?? 0;
		expect(length).toBeGreaterThan(1000);
		expect(length).toBeLessThan(65_536);
	});

	test('leaves nothing behind in the work tree', () => {
		const status = execFileSync('git', ['status', '--porcelain'], { cwd: workspace, encoding: 'utf8' });
		expect(status.split('\n').filter(Boolean).sort()).toEqual([
			` M ${file}`,
			'?? node_modules',
			'?? report.json',
		]);
		expect(existsSync(repository.canary)).toBe(false);
	});
});
