import { describe, expect, test } from 'vitest';
import { type Case, caseOf, casesOf } from '../../checker/trial/cases.ts';
import { isProblem } from '../../checker/trial/program.ts';
import { isPassed, type Trial, tryCases } from '../../checker/trial/trial.ts';
import type { Edit, Exercise, Submission } from '../../checker/types.ts';
import { exerciseOf } from '../support/exercises.ts';
import { openRooms } from '../support/rooms.ts';

const rooms = openRooms();
const loop = exerciseOf('3-gradient-descent/first-loop');
const gradient = exerciseOf('2-gradients/gradient-vector');
const rate = exerciseOf('3-gradient-descent/choose-a-rate');

async function read(source: string): Promise<Submission> {
	const submission = await rooms.compiler.read('a.ts', new TextEncoder().encode(source));
	if (isProblem(submission)) throw new Error(submission.message);
	return submission;
}

async function tried(
	exercise: Exercise,
	source: string,
	cases: readonly Case[] = casesOf(exercise),
	edits: readonly Edit[] = [],
) {
	return tryCases(exercise, { submission: await read(source), edits }, cases, rooms);
}

const first = (trials: readonly Trial[]) => trials[0] as Trial;
const values = ({ rows }: Trial) => rows.map((row) => row.map(({ value }) => value));

const descent = (before = '') => `${before}let w: number = 0.0;
const learningRate = 0.2;
for (let step = 1; step <= 6; step++) {
	w = w - learningRate * 2 * (w - 3);
	console.log(\`\${step} w= \${w.toFixed(3)} loss= \${((w - 3) ** 2).toFixed(3)}\`);
}
`;

const central = `export function gradient(f: (p: number[]) => number, point: number[], h: number): number[] {
	return point.map((_, i) => {
		const up = [...point];
		const down = [...point];
		up[i] += h;
		down[i] -= h;
		return (f(up) - f(down)) / (2 * h);
	});
}
`;

describe('a right program', () => {
	test.each([
		['types erased in place', descent()],
		['types erased anew', descent('enum Side { Left, Right }\n')],
		['with a byte order mark and CRLF', `\uFEFF${descent().replaceAll('\n', '\r\n')}`],
	])('passes its listed rows and every probe, %s', async (_, source) => {
		const trials = await tried(loop, source);
		expect(trials.map(({ given }) => given)).toEqual(casesOf(loop));
		expect(trials.map(isPassed)).toEqual(casesOf(loop).map(() => true));
		expect(values(first(trials))[5]).toEqual([6, 2.86, 0.02]);
		expect(first(trials).run.output).toHaveLength(6);
	});

	test('follows inputs that were made up on the spot', async () => {
		const fresh = caseOf(loop, 'fresh', 'fresh 1', { 'start.w': -7.125, learningRate: 0.375 });
		expect((await tried(loop, descent(), [fresh])).map(isPassed)).toEqual([true]);
	});
});

describe('a program that only prints the listed rows', () => {
	test('passes these and no probe', async () => {
		const rows = loop.expected.rows.map(
			([k, w, l]) => `${k} w= ${(w as number).toFixed(3)} loss= ${(l as number).toFixed(3)}`,
		);
		const source = `let w = 0; const learningRate = 0.2;\nconsole.log(${JSON.stringify(rows.join('\n'))});\n`;
		expect((await tried(loop, source)).map(isPassed)).toEqual([true, false, false, false, false]);
	});
});

describe('an edited copy', () => {
	test('is tried as the text it stands for', async () => {
		const source = descent().replace('w - learningRate', 'w + learningRate');
		const start = source.indexOf('+ learningRate');
		const repaired = { start, end: start + 1, text: '-' };
		expect((await tried(loop, source)).map(isPassed)).not.toContain(true);
		expect((await tried(loop, source, casesOf(loop), [repaired])).map(isPassed)).not.toContain(false);
	});
});

describe('what cannot be compared', () => {
	test('of one case leaves the others alone', async () => {
		// It stops where it begins above 5, as the first probe does.
		const trials = await tried(
			loop,
			descent().replace('for (', "if (w > 5) throw new Error('too far');\nfor ("),
		);
		expect(trials.map(({ problem }) => problem?.problem)).toEqual([
			undefined,
			'runtime-error',
			undefined,
			'runtime-error',
			undefined,
		]);
		expect(trials[1]).toMatchObject({ rows: [], comparison: { cells: [], first: undefined } });
		expect(trials.map(isPassed)).toEqual([true, false, true, false, true]);
	});

	test.each([
		['in place', ''],
		['moved', 'enum Side { Left, Right }\n'],
	])('has its place in the student’s text, %s', async (_, before) => {
		const source = `${before}let w: number = 0;\nconst learningRate: number = 0.2;\n\n  undefinedName(w);\n`;
		const { problem } = first(await tried(loop, source, casesOf(loop).slice(0, 1)));
		const line = source.split('\n').findIndex((text) => text.includes('undefinedName')) + 1;
		expect(problem).toMatchObject({ problem: 'runtime-error', place: { line, column: 3 } });
	});

	test('is a program that could not be made', async () => {
		const trials = await tried(loop, 'const learningRate = 0.2;\nconsole.log("1 w= 1.2 loss= 3.24");');
		expect(trials.map(({ problem }) => problem?.problem)).toEqual([
			undefined,
			...loop.probes.map(() => 'missing-parameter'),
		]);
		expect(trials[1]?.run).toMatchObject({ output: [], watched: [], milliseconds: 0 });
	});

	test('are rows of another form, and none', async () => {
		const cases = casesOf(loop).slice(0, 1);
		const start = 'let w = 0; const learningRate = 0.2;';
		expect(first(await tried(loop, start, cases)).problem?.problem).toBe('no-output');
		const odd = first(await tried(loop, `${start} console.log('1 w= x loss= 2');`, cases));
		expect(odd.problem?.problem).toBe('wrong-format');
		expect(odd.run.output).toEqual(['1 w= x loss= 2']);
	});
});

describe('a function', () => {
	test('passes its cases and probes', async () => {
		expect((await tried(gradient, central)).map(isPassed)).not.toContain(false);
	});

	test('may change an argument as long as it puts back what was there', async () => {
		const undone = `export function gradient(f: (p: number[]) => number, point: number[], h: number): number[] {
	const slopes: number[] = [];
	for (let i = 0; i < point.length; i++) {
		const kept = point[i];
		point[i] = kept + h;
		const up = f(point);
		point[i] = kept - h;
		slopes.push((up - f(point)) / (2 * h));
		point[i] = kept;
	}
	return slopes;
}`;
		expect((await tried(gradient, undone)).map(isPassed)).not.toContain(false);
	});

	test('that leaves an argument other than it was does not, right as its values are', async () => {
		const changing = central
			.replace('return point.map', 'const result = point.map')
			.replace(/\}\);\n\}/, '});\n\tpoint[0] = 99;\n\treturn result;\n}');
		const changed = await tried(gradient, changing);
		expect(changed.map(({ comparison }) => comparison.first)).toEqual(changed.map(() => undefined));
		expect(changed.map(isPassed)).not.toContain(true);
	});

	test.each([
		['return undefined;', 'no-output'],
		['return { x: 1, y: 2 };', 'wrong-format'],
		['return [1];', 'wrong-format'],
		["return ['1', '2'];", 'wrong-format'],
	])('%s is %s', async (body, problem) => {
		const cases = casesOf(gradient).slice(0, 1);
		const trial = first(await tried(gradient, `export function gradient() { ${body} }`, cases));
		expect(trial.problem?.problem).toBe(problem);
	});
});

describe('a value that the student chooses', () => {
	test.each([
		['export const learningRate = 0.03;', true, undefined],
		['export const learningRate = 2 / (2 + 50);', true, undefined],
		['export const learningRate = 0.041;', false, undefined],
		['export const learningRate = 0.0001;', false, undefined],
		['export const learningRate = -0.03;', false, undefined],
		['export const learningRate = NaN;', false, undefined],
		['export const learningRate = Infinity;', false, undefined],
		['export const learningRate = -Infinity;', false, undefined],
		['export const learningRate = 1e308;', false, undefined],
		['export const learningRate = 5e-324;', false, undefined],
		['export const learningRate = -0;', false, undefined],
		["export const learningRate = '0.03';", false, 'wrong-format'],
		['export const learningRate = [0.03];', false, 'wrong-format'],
		['export let learningRate: number;', false, 'no-output'],
	])('%s', async (source, isRight, problem) => {
		const [trial, ...others] = await tried(rate, source);
		expect(others).toEqual([]);
		expect(trial?.problem?.problem).toBe(problem);
		expect(trial && isPassed(trial)).toBe(isRight);
	});
});
