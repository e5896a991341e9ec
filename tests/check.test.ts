import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { afterEach, describe, expect, test } from 'vitest';
import { check } from '../checker/check.ts';
import { json } from '../checker/report/json.ts';
import type { Graded } from '../checker/report/reporter.ts';
import type { Compiler, Exercise, Problem, Sandbox } from '../checker/types.ts';
import { view } from './report/samples.ts';
import { exerciseOf } from './support/exercises.ts';
import { openRooms } from './support/rooms.ts';

const rooms = openRooms();
const schema = JSON.parse(readFileSync(new URL('../schemas/report.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);

const loop = exerciseOf('3-gradient-descent/first-loop');
const gradient = exerciseOf('2-gradients/gradient-vector');
const rules = exerciseOf('1-derivatives/derivative-rules');
const bowl = exerciseOf('3-gradient-descent/coupled-bowl');
const autograd = exerciseOf('4-backpropagation/tiny-autograd');

let all: Graded[] = [];
afterEach(() => {
	const report = JSON.parse(json.end(all, view));
	validate(report);
	expect(validate.errors).toBeNull();
	all = [];
});

interface Ways {
	readonly strictTypes?: boolean;
	readonly compiler?: Partial<Compiler>;
}

/** The result of a text, of bytes, or of a file that could not be read. Each is held to the schema after its test. */
async function result(exercise: Exercise, answer: string | Uint8Array | Problem, ways: Ways = {}) {
	return (await graded(exercise, answer, ways)).result;
}

async function graded(exercise: Exercise, answer: string | Uint8Array | Problem, ways: Ways = {}) {
	const bytes = typeof answer === 'string' ? new TextEncoder().encode(answer) : answer;
	const compiler = { ...rooms.compiler, ...ways.compiler };
	const found = await check(
		{ exercise, file: 'answers/a.ts', bytes },
		{ ...rooms, compiler },
		{ strictTypes: ways.strictTypes ?? false },
	);
	all.push(found);
	expect(found.result).toMatchObject({ exercise: exercise.id, file: 'answers/a.ts' });
	expect(found.result.durationMs).toBeGreaterThanOrEqual(0);
	return found;
}

const parameters = 'let w = 0.0;\nconst learningRate = 0.2;\n';
const descent = (update = 'w = w - learningRate * 2 * (w - 3);', before = '') => `${parameters}${before}
for (let step = 1; step <= 6; step++) {
	${update}
	console.log(\`\${step} w= \${w.toFixed(3)} loss= \${((w - 3) ** 2).toFixed(3)}\`);
}
`;

describe('passed', () => {
	test('is a right answer, with its rows, its checks and its output', async () => {
		const found = await result(loop, descent());
		expect(found).toMatchObject({ status: 'passed', score: 1, findings: [] });
		expect(found.trace?.columns).toEqual(['step', 'w', 'loss']);
		expect(found.trace?.expected).toEqual(loop.expected.rows);
		expect(found.trace?.actual[0]).toEqual([1, 1.2, 3.24]);
		expect(found.trace?.firstDivergence).toBeNull();
		expect(found.checks).toEqual([
			{ name: 'listed rows', passed: true },
			...loop.probes.map((inputs, i) => ({ name: `probe ${i + 1}`, passed: true, inputs })),
		]);
		expect(found.output).toHaveLength(6);
	});

	test('is one whose TODO still stands there', async () => {
		expect((await result(loop, `// TODO: tidy up\n${descent()}`)).status).toBe('passed');
	});

	test('is one with type errors, which stand beside the verdict', async () => {
		const found = await result(loop, descent().replace('let w = ', 'let w: string = '));
		expect(found).toMatchObject({ status: 'passed', score: 1 });
		expect(found.findings.length).toBeGreaterThan(0);
		expect(found.findings[0]).toMatchObject({
			misconception: 'type-error',
			severity: 'warning',
			line: 1,
			column: 5,
		});
	});

	test('is one whose types could not be checked, and a remark says so', async () => {
		const checkTypes = async () => ({ errors: [], gaveUp: 'It took too long.' });
		for (const strictTypes of [false, true]) {
			const found = await result(loop, descent(), { strictTypes, compiler: { checkTypes } });
			expect(found.status).toBe('passed');
			expect(found.findings).toMatchObject([
				{ severity: 'remark', message: expect.stringContaining('It took too long.') },
			]);
		}
	});

	test('is a closed formula where a class is to be built, with a remark', async () => {
		const closed = `export function gradients(a: number, b: number, c: number): number[] {
	const t = Math.tanh(a * b + c);
	return [t + a, (1 - t * t) * b + 1, (1 - t * t) * a, 1 - t * t];
}`;
		const found = await result(autograd, closed);
		expect(found).toMatchObject({ status: 'passed', score: 1 });
		expect(found.findings).toMatchObject([
			{ severity: 'remark', message: expect.stringContaining('`Value`') },
		]);
	});
});

describe('failed', () => {
	test('is a wrong answer, with the first row that differs', async () => {
		const found = await result(loop, descent('w = w + learningRate * 2 * (w - 3);'));
		expect(found.status).toBe('failed');
		expect(found.trace?.firstDivergence).toEqual({
			row: 1,
			column: 'w',
			expected: expect.closeTo(1.2, 12),
			actual: -1.2,
		});
		expect(found.checks.map(({ passed }) => passed)).not.toContain(true);
		expect(found.findings[0]?.severity).toBe('error');
		expect(found.score).toBeGreaterThan(0);
		expect(found.score).toBeLessThan(0.9);
	});

	test('is an answer that passes the listed rows and not the probes', async () => {
		const found = await result(loop, descent('w = w - 0.2 * 2 * (w - 3);'));
		expect(found.status).toBe('failed');
		expect(found.trace?.firstDivergence).toBeNull();
		expect(found.checks.map(({ passed }) => passed)).toEqual([true, false, false, false, false]);
		expect(found.findings.length).toBeGreaterThan(0);
	});

	test('with a score of 0 is one that only prints the rows', async () => {
		const rows = loop.expected.rows.map(
			([k, w, l]) => `${k} w= ${(w as number).toFixed(3)} loss= ${(l as number).toFixed(3)}`,
		);
		const found = await result(loop, `${parameters}console.log(${JSON.stringify(rows.join('\n'))});\n`);
		expect(found).toMatchObject({ status: 'failed', score: 0 });
		expect(found.findings[0]?.misconception).toBe('hard-coded-output');
	});

	test('is one whose arguments are not what they were, right as its values are', async () => {
		const found = await result(
			gradient,
			`export function gradient(f: (p: number[]) => number, point: number[], h: number): number[] {
	const at = (i: number, by: number) => f(point.map((x, j) => (i === j ? x + by : x)));
	const slopes = point.map((_, i) => (at(i, h) - at(i, -h)) / (2 * h));
	point[0] = 7;
	return slopes;
}`,
		);
		expect(found).toMatchObject({ status: 'failed', score: 0.9 });
		expect(found.trace?.firstDivergence).toBeNull();
		expect(found.findings[0]?.severity).toBe('error');
	});

	test('is one that runs away, with NaN and infinities in the report', async () => {
		const found = await result(loop, descent('w = step === 1 ? Infinity : w - w;'));
		expect(found.status).toBe('failed');
		expect(found.trace?.actual.slice(0, 2)).toEqual([
			[1, Infinity, Infinity],
			[2, Number.NaN, Number.NaN],
		]);
		const written = JSON.parse(json.end(all, view)).results[0].trace.actual;
		expect(written[1]).toEqual([2, 'NaN', 'NaN']);
		expect(written[0]).toEqual([1, 'Infinity', 'Infinity']);
	});

	test('by its types is a right answer, where that is asked for', async () => {
		const found = await result(loop, descent().replace('let w = ', 'let w: string = '), {
			strictTypes: true,
		});
		expect(found).toMatchObject({ status: 'failed', score: 0.9 });
		expect(found.checks.at(-1)).toEqual({ name: 'types', passed: false });
		expect(found.findings.map(({ severity }) => severity)).toEqual(found.findings.map(() => 'error'));
	});

	test('counts the rows of several cases through, one below the other', async () => {
		// The second case is the first with a negative start; its first row is row 6.
		const found = await result(
			bowl,
			`export function descend(x: number, y: number, learningRate: number, steps: number): number[][] {
	const rows: number[][] = [];
	const slip = x < 0 ? 0.01 : 0;
	for (let k = 0; k < steps; k++) {
		[x, y] = [x - learningRate * (2 * x + y), y - learningRate * (x + 4 * y) + slip];
		rows.push([x, y, x * x + x * y + 2 * y * y]);
	}
	return rows;
}`,
		);
		expect(found.trace?.actual).toHaveLength(9);
		expect(found.trace?.expected).toEqual(bowl.expected.rows);
		expect(found.trace?.firstDivergence).toMatchObject({ row: 6, column: 'y', expected: 1.225 });
		expect(found.checks.slice(0, 2)).toEqual([
			{ name: 'listed case 1', passed: true },
			{ name: 'listed case 2', passed: false },
		]);
	});

	test('sets no row of a later case beside one of the case that came out too long', async () => {
		const found = await result(
			bowl,
			`export function descend(x: number, y: number, learningRate: number, steps: number): number[][] {
	const rows: number[][] = [];
	for (let k = 0; k <= steps; k++) {
		[x, y] = [x - learningRate * (2 * x + y), y - learningRate * (x + 4 * y)];
		rows.push([x, y, x * x + x * y + 2 * y * y]);
	}
	return rows;
}`,
		);
		expect(found.trace?.firstDivergence).toMatchObject({ row: 6, column: 'x' });
		expect(found.trace?.firstDivergence).not.toHaveProperty('expected');
		expect(found.trace?.expected).toEqual(bowl.expected.rows.slice(0, 5));
		expect(found.trace?.actual).toHaveLength(6);
		expect(found.checks.map(({ name }) => name)).toContain('listed case 2');
	});

	test('has rows that are missing, which have no actual value', async () => {
		const found = await result(loop, descent().replace('step <= 6', 'step < 6'));
		expect(found.trace?.firstDivergence).toEqual({ row: 6, column: 'step', expected: 6 });
	});
});

const big = `${' '.repeat(257 * 1024)}${descent()}`;

describe('error', () => {
	test.each<[string, string | Uint8Array]>([
		['syntax-error', 'let w = ;'],
		['unreadable', new Uint8Array([0xff, 0xfe, 0xff])],
		['unreadable', big],
		['runtime-error', `${parameters}throw new Error('no');`],
		['timeout', `${parameters}for (;;) {}`],
		['out-of-memory', `${parameters}const all = []; for (;;) all.push(new Array(100000).fill(1));`],
		['too-much-output', `${parameters}for (;;) console.log('1 w= 1 loss= 1');`],
		['forbidden-api', `import 'node:fs';\n${descent()}`],
		['forbidden-api', `${parameters}process.exit(0);`],
		['missing-parameter', descent().replace('let w = 0.0;', 'let u = 0.0, w;')],
		['no-output', parameters],
		['wrong-format', `${parameters}console.log('1 w= 1.2 and no more');`],
	])('%s is the name of what is wrong with %#', async (problem, answer) => {
		const found = await result(loop, answer);
		expect(found).toMatchObject({ status: 'error', score: 0 });
		expect(found.findings[0]).toMatchObject({
			misconception: problem,
			severity: 'error',
			evidence: { predicted: false, repaired: false },
			alternatives: [],
		});
		expect(found.findings[0]?.message).not.toBe('');
	});

	test.each([
		['missing-export', 'function slopes() {}'],
		['no-output', 'export function slopes() {}'],
		['wrong-format', 'export const slopes = () => [1, 2];'],
		['wrong-format', 'export const slopes = async (x: number) => [x, x, x, x];'],
	])('%s is the name of what is wrong with the function %s', async (problem, answer) => {
		const found = await result(rules, answer);
		expect(found).toMatchObject({ status: 'error', score: 0 });
		expect(found.findings[0]).toMatchObject({ misconception: problem, severity: 'error' });
	});

	test('is a file that could not be read at all', async () => {
		const problem: Problem = { problem: 'unreadable', message: 'It is a folder.' };
		const found = await result(loop, problem);
		expect(found).toMatchObject({
			status: 'error',
			checks: [],
			output: [],
			findings: [{ message: 'It is a folder.' }],
		});
		expect(found).not.toHaveProperty('trace');
		expect(all[0]).not.toHaveProperty('text');
	});

	test('of what cannot be parsed has its text, so that the line can be shown', async () => {
		const broken = `${parameters}\nfor (let step = 1; step <= 6; step++ {\n}\n`;
		const { result: found, text } = await graded(loop, broken);
		expect(found.findings[0]).toMatchObject({ misconception: 'syntax-error', line: 4 });
		expect(text).toBe(broken);
		expect((await graded(loop, Uint8Array.of(0xff, 0xfe, 0xff))).text).toBeUndefined();
	});

	test('has the place of what is wrong', async () => {
		const found = await result(loop, `${parameters}\n  nothing();\n`);
		expect(found.findings[0]).toMatchObject({ misconception: 'runtime-error', line: 4, column: 3 });
	});

	test('that comes with other inputs only says with which', async () => {
		const found = await result(loop, descent(undefined, "if (w > 5) throw new Error('too far');"));
		expect(found).toMatchObject({ status: 'failed' });
		expect(found.findings.at(-1)).toMatchObject({ misconception: 'runtime-error' });
		expect(found.findings.at(-1)?.message).toContain('start.w = 5.3, learningRate = 0.07');
		expect(found.trace?.firstDivergence).toBeNull();
		expect(found.checks).toMatchObject([{ passed: true }, { name: 'probe 1', passed: false }]);
	});

	test('has its type errors beside it', async () => {
		const found = await result(loop, `${parameters}const x: string = 1;\n`);
		expect(found.findings.map(({ misconception }) => misconception)).toEqual(['no-output', 'type-error']);
	});
});

describe('not started', () => {
	test.each([
		[loop, `${parameters}// TODO: take six steps\n`],
		[loop, `${parameters}/* TODO */ throw new Error('TODO: take six steps');\n`],
		[rules, 'export function slopes(x: number): number[] {\n\t// TODO: four slopes\n}\n'],
		[
			rules,
			"export function slopes(x: number): number[] {\n\t// TODO\n\tthrow new Error('TODO: four slopes');\n}\n",
		],
		[
			bowl,
			'export function descend() {\n\tconst rows: number[][] = [];\n\t// TODO: fill them\n\treturn rows;\n}\n',
		],
	])('is a starter with its TODO that gives no rows: %#', async (exercise, starter) => {
		for (const strictTypes of [false, true]) {
			const found = await result(exercise, starter, { strictTypes });
			expect(found).toMatchObject({ status: 'not-started', score: 0, findings: [], checks: [], output: [] });
			expect(found).not.toHaveProperty('trace');
		}
	});

	test('asks nobody for the types', async () => {
		const checkTypes = () => Promise.reject(new Error('asked for'));
		const found = await result(loop, `${parameters}// TODO\n`, { compiler: { checkTypes } });
		expect(found.status).toBe('not-started');
	});

	test.each([
		['error', 'without its TODO', parameters],
		['error', 'whose own mistake ended it', `${parameters}// TODO\nnothing();\n`],
		['error', 'that does not end', `${parameters}// TODO\nfor (;;) {}\n`],
		['error', 'that cannot be read', `${parameters}// TODO\nlet = ;\n`],
		['error', 'that prints no row in the form', `${parameters}// TODO\nconsole.log('1 w= ?');\n`],
		['error', 'without its parameters', '// TODO\nlet w = 0;\n'],
		[
			'error',
			'that printed before its own TODO ended it',
			`${parameters}// TODO\nconsole.log('1 w= ?');\nthrow new Error('no');\n`,
		],
		['failed', 'that gives wrong rows', `// TODO\n${descent('w = w + 1;')}`],
		[
			'failed',
			'that gives rows, but none with other inputs',
			`// TODO\n${descent().replace('for (', 'if (learningRate === 0.2)\nfor (')}`,
		],
	])('is not, but %s, one %s', async (status, _, answer) => {
		expect((await result(loop, answer)).status).toBe(status);
	});
});

describe('what it printed', () => {
	test('is quoted up to 100 lines of 200 characters, with a word where it is cut', async () => {
		const long = `for (let i = 0; i < 150; i++) console.log('note ' + 'x'.repeat(i === 0 ? 300 : 1));\n`;
		const { output, status } = await result(loop, descent(undefined, long));
		expect(status).toBe('passed');
		expect(output).toHaveLength(101);
		expect(output[0]).toBe(`note ${'x'.repeat(195)} … (line cut)`);
		expect(output[1]).toBe('note x');
		expect(output.at(-1)).toBe('… 56 more lines (cut)');
	});

	test('is kept where the program did not come to its end', async () => {
		const found = await result(loop, `${parameters}console.log('here');\nnothing();\n`);
		expect(found.output).toEqual(['here']);
	});

	test('type errors are quoted up to 20', async () => {
		const wrong = Array.from({ length: 30 }, (_, i) => `const s${i}: string = ${i};`).join('\n');
		const found = await result(loop, `${descent()}${wrong}\n`);
		const errors = found.findings.filter(({ misconception }) => misconception === 'type-error');
		expect(errors.filter(({ line }) => line !== undefined).length).toBe(20);
	});
});

test('a verdict stands where the diagnosis breaks, and the first difference is shown all the same', async () => {
	// All cases of the attempt itself are run in two calls; what comes after them is the diagnosis.
	let calls = 0;
	const sandbox: Sandbox = {
		...rooms.sandbox,
		close: () => Promise.resolve(),
		run: (programs, limits) => {
			calls += 1;
			return calls > 2 ? Promise.reject(new Error('gone')) : rooms.sandbox.run(programs, limits);
		},
	};
	const bytes = new TextEncoder().encode(descent('w = w + learningRate * 2 * (w - 3) + 0.125;'));
	const graded = await check(
		{ exercise: loop, file: 'a.ts', bytes },
		{ ...rooms, sandbox },
		{ strictTypes: false },
	);
	all.push(graded);
	expect(calls).toBeGreaterThan(2);
	expect(graded.result.status).toBe('failed');
	expect(graded.result.findings[0]?.message).toContain('row 1');
	expect(graded.result.findings.at(-1)).toMatchObject({
		severity: 'remark',
		message: expect.stringContaining('gone'),
	});
});
