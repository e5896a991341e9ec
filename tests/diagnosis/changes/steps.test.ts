import { describe, expect, test } from 'vitest';
import { stepsAnew } from '../../../checker/diagnosis/changes/steps.ts';
import { statesWith } from '../../../checker/diagnosis/numbers.ts';
import type { Prediction } from '../../../checker/diagnosis/predict.ts';
import { watched } from '../../../checker/diagnosis/watch.ts';
import { misconceptions } from '../../../checker/misconceptions/list.ts';
import { casesOf } from '../../../checker/trial/cases.ts';
import { isPassed, tryCases } from '../../../checker/trial/trial.ts';
import { read } from '../../submission/read.ts';
import { exerciseOf } from '../../support/exercises.ts';
import { openRooms } from '../../support/rooms.ts';

const rooms = openRooms();

/** How many of the steps that are written anew make an answer right, given the mistake in it. */
async function mended(name: string, id: string, text: string): Promise<number> {
	const exercise = exerciseOf(`3-gradient-descent/${name}`);
	const submission = read(text);
	const cases = casesOf(exercise);
	const given = cases.at(-1);
	const misconception = misconceptions.find((one) => one.id === id);
	const clues = { exercise, inputs: cases[0]?.inputs as never, numbers: [], hasDifference: false };
	const [way] = misconception?.predict?.(clues) ?? [];
	if (!given || !misconception || !way) throw new Error('There is no such mistake here.');
	const predictions: Prediction[] = [{ misconception, way }];
	const [walked] = statesWith(given, predictions) ?? [];
	if (!walked) throw new Error('The descent has no states.');
	const nodes = await watched(exercise, submission, given, rooms);
	let right = 0;
	for (const { edits } of stepsAnew(submission, exercise, nodes, walked, new Set())) {
		const trials = await tryCases(exercise, { submission, edits }, cases, rooms);
		if (trials.every(isPassed)) right += 1;
	}
	return right;
}

const line = (body: string) =>
	`export function fit(xs: number[], ys: number[], rate: number, epochs: number) {
	let [m, c] = [0, 0];
	const loss = () => xs.reduce((s, x, i) => s + (m * x + c - ys[i]!) ** 2, 0) / xs.length;
	const rows: number[][] = [];
	for (let k = 0; k < epochs; k++) {
		${body}
		rows.push([m, c, loss()]);
	}
	return rows;
}
`;

describe('a step written anew', () => {
	test('stands in the statements that assign the parameters one by one', async () => {
		expect(
			await mended('fit-a-line', 'value-for-slope', line('m -= rate * loss(); c -= rate * loss();')),
		).toBe(0);
		const at = 'const f = loss(); m -= rate * f; c -= rate * f;';
		expect(await mended('fit-a-line', 'value-for-slope', line(at))).toBeGreaterThan(0);
	});

	test('or all together', async () => {
		const at = 'const f = loss(); [m, c] = [m - rate * f, c - rate * f];';
		expect(await mended('fit-a-line', 'value-for-slope', line(at))).toBeGreaterThan(0);
	});

	test('knows elements and properties', async () => {
		const elements = `const f = ([x, y]: number[]) => x! * x! + x! * y! + 2 * y! * y!;
export function descend(x: number, y: number, rate: number, steps: number) {
	let p = [x, y];
	return Array.from({ length: steps }, () => {
		const g = f([p[0]!, p[1]!]);
		p = p.map((v) => v - rate * g);
		return [...p, f(p)];
	});
}`;
		expect(await mended('coupled-bowl', 'value-for-slope', elements)).toBeGreaterThan(0);
		const properties = `const f = (x: number, y: number) => x * x + x * y + 2 * y * y;
export function descend(x: number, y: number, rate: number, steps: number) {
	let p = { a: x, b: y };
	return Array.from({ length: steps }, () => {
		const g = f(p.a, p.b);
		p = { a: p.a - rate * g, b: p.b - rate * g };
		return [p.a, p.b, f(p.a, p.b)];
	});
}`;
		expect(await mended('coupled-bowl', 'value-for-slope', properties)).toBeGreaterThan(0);
	});

	test('sums over a batch by its own name', async () => {
		const text = `export function fit(xs: number[], ys: number[], batches: number[][], rate: number) {
	let [w, b] = [0, 0];
	const rows: number[][] = [];
	for (const some of batches) {
		let f = 0;
		for (const i of some) f += (w * xs[i]! + b - ys[i]!) ** 2 / some.length;
		w -= rate * f;
		b -= rate * f;
		rows.push([w, b]);
	}
	return rows;
}`;
		expect(await mended('minibatch', 'value-for-slope', text)).toBeGreaterThan(0);
		const mapped = text
			.replace('for (const some of batches) {', 'batches.forEach((some) => {')
			.replace('rows.push([w, b]);\n\t}', 'rows.push([w, b]);\n\t});');
		expect(await mended('minibatch', 'value-for-slope', mapped)).toBeGreaterThan(0);
	});

	test('takes the place of a loop over the samples', async () => {
		const at =
			'for (let i = 0; i < xs.length; i++) { const e = m * xs[i]! + c - ys[i]!; m -= rate * 2 * e * xs[i]!; c -= rate * 2 * e; }';
		expect(await mended('fit-a-line', 'update-once-per-epoch', line(at))).toBeGreaterThan(0);
	});

	test('is not offered where momentum is carried along', async () => {
		const text = `export function descend(slope: (x: number) => number, start: number, rate: number, beta: number, steps: number) {
	let x = start;
	const rows: number[][] = [];
	for (let k = 0; k < steps; k++) { const v = slope(x); x -= rate * v; rows.push([x, v]); }
	return rows;
}`;
		expect(await mended('momentum', 'momentum-ignored', text)).toBe(0);
	});
});
