import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { obeyed } from '../report/nasty.ts';
import {
	readAnnotations,
	readCtrf,
	readGradescope,
	readJunit,
	readMarkdown,
	readSarif,
} from '../report/readers.ts';

/** Whole runs with submissions that try to say something in the checker's name. */

const project = fileURLToPath(new URL('../../', import.meta.url));
const firstLoop = '3-gradient-descent/first-loop';
const numeric = '1-derivatives/numeric-derivative';
const byHand = '2-gradients/gradient-by-hand';
let course = '';

const forged = String.raw`\n::error::forged\n]]><b>@everyone #1</b> [x](https://evil.example)\n\`\`\`\n##[error]x \u0000\ud800\u202e\uffff {0}`;

const program = (line: string) => `let w = 0.0;
const learningRate = 0.2;
for (let step = 1; step <= 6; step++) {
	w = w - learningRate * 2 * (w - 3);
	${line}
}
`;

/** A program whose rows have these two expressions. */
const rows = (w: string, loss: string, end = '') =>
	program(`console.log(step, 'w=', ${w}, 'loss=', ${loss}, '${end}');`);
const right = rows('+w.toFixed(3)', '+((w - 3) ** 2).toFixed(3)');

/** `<chapter>/<name>.ts` in a folder of its own each. */
const submissions: Readonly<Record<string, string>> = {
	'forged-error': program(`throw new Error(\`${forged}\`);`),
	'forged-output': rows('-w', '1', forged.replaceAll('\\`', '`')),
	'not-finite': rows('w / 0', '(w - w) / 0', '-0'),
	'much-output': program("for (let i = 0; i < 2000; i++) console.log('`|<@x>'.repeat(900));"),
	'forged-code': `${rows('-w', '1').trim()} // \`\`\` ]]> <b> @everyone \u202e ::error::x\n`,
	'forged-types': `${right}let a: '::error::x ]]> <b> @everyone | \`' = 1 as const;\n`,
};

beforeAll(() => {
	course = mkdtempSync(join(tmpdir(), 'downhill-formats-'));
	for (const id of [firstLoop, numeric, byHand]) {
		for (const ending of ['.ts', '.yaml']) copy(`exercises/${id}${ending}`, `exercises/${id}${ending}`);
	}
	for (const [name, text] of Object.entries(submissions)) {
		put(`${name}/${firstLoop}.ts`, text);
		copy(`solutions/${numeric}.ts`, `${name}/${numeric}.ts`);
	}
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

function begin(argv: readonly string[]): ChildProcess {
	const { FORCE_COLOR: _colour, ...env } = process.env;
	return spawn(process.execPath, [join(project, 'checker/start.mjs'), 'check', ...argv], {
		cwd: course,
		env,
	});
}

function ended(child: ChildProcess): Promise<{ status: number | null; stdout: string; stderr: string }> {
	let [stdout, stderr] = ['', ''];
	child.stdout?.on('data', (text) => {
		stdout += text;
	});
	child.stderr?.on('data', (text) => {
		stderr += text;
	});
	return new Promise((resolve) => child.on('close', (status) => resolve({ status, stdout, stderr })));
}

const report = (name: string) => readFileSync(join(course, name), 'utf8');
const files = ['junit', 'markdown', 'summary', 'gradescope', 'sarif', 'ctrf'];

describe('every format of one run, of a submission that is', () => {
	test.each(Object.keys(submissions))('%s', async (name) => {
		const reporters = files.flatMap((format) => ['--reporter', `${format}=${name}.${format}`]);
		const { status, stdout, stderr } = await ended(
			begin(['--submissions', name, '--hints', '3', '--reporter', 'github', ...reporters]),
		);
		expect(stderr).toBe('');
		expect(status).toBe(name === 'forged-types' ? 0 : 1);
		for (const text of [stdout, ...files.map((format) => report(`${name}.${format}`))]) {
			expect(text).not.toMatch(obeyed);
			expect(text).not.toMatch(/##\[/);
		}

		const { annotations, others } = readAnnotations(stdout);
		expect(annotations.map(({ name: kind }) => kind)).toEqual([
			name === 'forged-types' ? 'warning' : 'error',
		]);
		expect(annotations[0]?.properties.file).toBe(`${name}/${firstLoop}.ts`);
		expect(others.filter((line) => line !== '')).toHaveLength(1);

		const cases = readJunit(report(`${name}.junit`), (document) =>
			document.find('//testcase/@name').map(({ content }) => content),
		);
		expect(cases).toEqual(['numeric-derivative', 'first-loop']);

		const { tests, score } = readGradescope(report(`${name}.gradescope`));
		expect(tests.map((one) => one.max_score)).toEqual([1, 1]);
		expect(score).toBeGreaterThanOrEqual(1);

		const statuses = readCtrf(report(`${name}.ctrf`)).tests.map((one) => one.status);
		expect(statuses).toEqual(['passed', name === 'forged-types' ? 'passed' : 'failed']);

		const { results = [] } = readSarif(report(`${name}.sarif`));
		expect(results[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe(
			`${name}/${firstLoop}.ts`,
		);

		for (const format of ['markdown', 'summary']) {
			const nodes = readMarkdown(report(`${name}.${format}`));
			const types = new Set(nodes.map(({ type }) => type));
			for (const strange of ['html', 'link', 'image', 'footnoteReference', 'delete', 'list']) {
				expect(types).not.toContain(strange);
			}
			const prose = nodes.flatMap((node) => (node.type === 'text' ? [node.value] : []));
			expect(prose.filter((text) => /@\w|#\d/.test(text))).toEqual([]);
		}
	});
});

describe('results.json of a run that does not end', () => {
	test('killed at its second submission: a valid file that is worth nothing', async () => {
		put(`endless/${firstLoop}.ts`, 'let w = 0;\nconst learningRate = 0.2;\nfor (;;) w += learningRate;\n');
		copy(`solutions/${numeric}.ts`, `endless/${numeric}.ts`);
		put('killed.json', 'left by a run before');
		const child = begin([
			...['--submissions', 'endless', '--reporter', 'terminal', '--reporter', 'gradescope=killed.json'],
		]);
		const end = ended(child);
		child.stdout?.once('data', () => child.kill('SIGKILL'));
		await end;
		const { score, output, tests } = readGradescope(report('killed.json'));
		expect(score).toBe(0);
		expect(output).toContain('stopped before it had finished');
		expect(tests).toEqual([]);
	});

	test('the checker finds a spec that is broken: the same', async () => {
		const spec = readFileSync(join(course, `exercises/${byHand}.yaml`), 'utf8');
		put(`exercises/${byHand}.yaml`, spec.replace(/^title:/m, 'titel:'));
		const { status } = await ended(begin([byHand, '--reporter', 'gradescope', '--output', 'spec.json']));
		put(`exercises/${byHand}.yaml`, spec);
		expect(status).toBe(2);
		expect(readGradescope(report('spec.json')).output).toContain('stopped before it had finished');
	});

	test('ended: the report alone is left', async () => {
		const { status } = await ended(
			begin([numeric, '--submissions', 'not-finite', '--reporter', 'gradescope=ended.json']),
		);
		expect(status).toBe(0);
		expect(readGradescope(report('ended.json')).score).toBe(1);
	});
});
