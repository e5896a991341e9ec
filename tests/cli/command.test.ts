import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** Whole runs of the command, in a course of its own: three exercises copied from the project's. */

const project = fileURLToPath(new URL('../../', import.meta.url));
const start = join(project, 'checker/start.mjs');
const ids = [
	'1-derivatives/numeric-derivative',
	'2-gradients/gradient-by-hand',
	'3-gradient-descent/first-loop',
];
const firstLoop = '3-gradient-descent/first-loop';
let course = '';

beforeAll(() => {
	course = mkdtempSync(join(tmpdir(), 'downhill-course-'));
	for (const id of ids) {
		for (const ending of ['.ts', '.yaml']) copy(`exercises/${id}${ending}`, `exercises/${id}${ending}`);
		copy(`solutions/${id}.ts`, `answers/${id}.ts`);
	}
	const right = readFileSync(join(project, `solutions/${firstLoop}.ts`), 'utf8');
	put('slow.ts', right.replace('0.2', '0.02'));
	put('broken.ts', 'let w = (;\n');
	put('flat/first-loop.ts', right);
});
afterAll(() => rmSync(course, { recursive: true, force: true }));

function copy(from: string, to: string): void {
	mkdirSync(dirname(join(course, to)), { recursive: true });
	cpSync(join(project, from), join(course, to));
}

function put(path: string, text: string): void {
	mkdirSync(dirname(join(course, path)), { recursive: true });
	writeFileSync(join(course, path), text);
}

interface Outcome {
	readonly status: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

function begin(argv: readonly string[], env: Record<string, string> = {}): ChildProcess {
	const { FORCE_COLOR: _colour, NO_COLOR: _none, ...rest } = process.env;
	return spawn(process.execPath, [start, ...argv], { cwd: course, env: { ...rest, ...env } });
}

function outcome(child: ChildProcess): Promise<Outcome> {
	let [stdout, stderr] = ['', ''];
	child.stdout?.on('data', (text) => {
		stdout += text;
	});
	child.stderr?.on('data', (text) => {
		stderr += text;
	});
	return new Promise((resolve) => child.on('close', (status) => resolve({ status, stdout, stderr })));
}

const run = (...argv: string[]) => outcome(begin(argv));

describe('a call that is wrong ends with 2 and one message', () => {
	test.each([
		[['check', 'frist-loop'], /Did you mean `first-loop`\?/],
		[['check', '--reportr', 'json'], /Did you mean `--reporter`\?/],
		[['check', '--submissions', 'nowhere'], /there is no folder nowhere/],
		[['check', '--submission', 'broken.ts'], /none is named/],
		[['check', '--changed', '--output=x'], /is an option, not a revision/],
		[['check', '--output', 'nowhere/report.txt'], /there is no folder nowhere/],
		[['chekc'], /Did you mean `check`\?/],
	])('%j', async (argv, words) => {
		const { status, stdout, stderr } = await run(...argv);
		expect(status).toBe(2);
		expect(stdout).toBe('');
		expect(stderr).toMatch(words);
		expect(stderr).not.toMatch(/^\s+at /m);
	});

	test('outside of a course', async () => {
		const child = spawn(process.execPath, [start, 'check'], { cwd: join(course, 'flat') });
		expect(await outcome(child)).toMatchObject({
			status: 2,
			stderr: expect.stringContaining('no folder exercises'),
		});
	});
});

describe('a spec that is wrong', () => {
	const wrong = 'exercises/3-gradient-descent/first-loop.yaml';
	let right = '';
	beforeAll(() => {
		right = readFileSync(join(course, wrong), 'utf8');
		put(wrong, right.replace(/^title:/m, 'titel:'));
	});
	afterAll(() => put(wrong, right));

	test('is named with line and column, and ends with 2', async () => {
		const { status, stdout, stderr } = await run('check', 'first-loop');
		expect(status).toBe(2);
		expect(stdout).toBe('');
		expect(stderr).toMatch(/^exercises\/3-gradient-descent\/first-loop\.yaml:\d+:\d+ .*titel/m);
		expect(stderr).not.toMatch(/^\s+at /m);
	});

	test('does not stand in the way of other exercises', async () => {
		expect((await run('check', 'gradient-by-hand')).status).toBe(0);
	});
});

describe('verdicts', () => {
	test('starters are not started, which is no failure unless it is asked', async () => {
		const { status, stdout } = await run('check');
		expect(status).toBe(0);
		expect(stdout).toContain('0 of 3 passed, 3 not started.');
		expect(stdout).toContain('Next:   1-derivatives/numeric-derivative');
		expect((await run('check', '--require-all')).status).toBe(1);
	});

	test('a folder of right answers', async () => {
		const { status, stdout, stderr } = await run('check', '--submissions', 'answers');
		expect(stderr).toBe('');
		expect(stdout).toContain('All 3 passed.');
		expect(status).toBe(0);
	});

	test('one wrong answer: the row, what to do next, and 1', async () => {
		const { status, stdout } = await run('check', 'first-loop', '--submission', 'slow.ts');
		expect(status).toBe(1);
		expect(stdout).toContain('Row 1');
		expect(stdout).toContain('Check again: npx downhill check first-loop --submission slow.ts');
	});

	test.each([
		['broken.ts', 'syntax-error'],
		['nowhere.ts', 'unreadable'],
	])('%s could not be run: %s', async (file, name) => {
		const { status, stdout } = await run('check', 'first-loop', '--submission', file, '--hints', '0');
		expect(status).toBe(1);
		expect(stdout).toContain(name);
	});

	test('files of a folder that answer no exercise are pointed out', async () => {
		const { status, stderr } = await run('check', '--submissions', 'flat');
		expect(status).toBe(0);
		expect(stderr).toContain('first-loop.ts');
	});

	test('a folder without any answer is pointed out, with the way to grade a class', async () => {
		put(`class/anna/${firstLoop}.ts`, 'let w = 0;\n');
		const { status, stderr } = await run('check', '--submissions', 'class');
		expect(status).toBe(0);
		expect(stderr).toContain('class holds no answer');
		expect(stderr).toContain('npx downhill grade class --output results.jsonl');
	});

	test('the list has every exercise and fails nothing', async () => {
		const { status, stdout } = await run('check', '--list', '--require-all');
		expect(status).toBe(0);
		for (const id of ids) expect(stdout).toMatch(new RegExp(`^· not started {2}${id} `, 'm'));
	});
});

describe('reports', () => {
	const schema = JSON.parse(readFileSync(join(project, 'schemas/report.schema.json'), 'utf8'));
	const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);

	test('standard output is the JSON report and nothing else', async () => {
		const { status, stdout } = await run(
			'check',
			'first-loop',
			'--submission',
			'slow.ts',
			'--reporter',
			'json',
		);
		expect(status).toBe(1);
		const report = JSON.parse(stdout);
		validate(report);
		expect(validate.errors).toBeNull();
		expect(report.results[0]).toMatchObject({ exercise: firstLoop, file: 'slow.ts', status: 'failed' });
		expect(JSON.stringify(report)).not.toContain('"fix"');
	});

	test('several at once, one of them into a file', async () => {
		const { stdout } = await run(
			'check',
			'first-loop',
			'--reporter',
			'terminal',
			'--reporter',
			'json=report.json',
		);
		expect(stdout).toContain('not started');
		expect(validate(JSON.parse(readFileSync(join(course, 'report.json'), 'utf8')))).toBe(true);
	});

	test('colour only where it is asked for', async () => {
		const colours = async (env: Record<string, string>) =>
			(await outcome(begin(['check', 'first-loop'], env))).stdout.includes('\u001b[');
		expect(await colours({})).toBe(false);
		expect(await colours({ FORCE_COLOR: '1' })).toBe(true);
		expect(await colours({ FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
	});
});

describe('a run that is cut short', () => {
	test('nobody reads the report', async () => {
		const child = begin(['check', '--submissions', 'answers']);
		child.stdout?.destroy();
		const { status, stderr } = await outcome(child);
		expect(stderr).toBe('');
		expect(status).toBe(0);
	});

	test('interrupted: 130, and the process is gone', async () => {
		put(
			'endless/3-gradient-descent/first-loop.ts',
			'let w = 0;\nconst learningRate = 0.2;\nfor (;;) w += learningRate;\n',
		);
		copy(`solutions/${ids[0]}.ts`, `endless/${ids[0]}.ts`);
		const child = begin(['check', 'numeric-derivative', 'first-loop', '--submissions', 'endless']);
		const ended = outcome(child);
		child.stdout?.once('data', () => child.kill('SIGINT'));
		expect((await ended).status).toBe(130);
	});
});
