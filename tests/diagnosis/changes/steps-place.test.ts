import { describe, expect, test } from 'vitest';
import { stepsAfter } from '../../../checker/diagnosis/changes/steps.ts';
import { cluesOf } from '../../../checker/diagnosis/clues.ts';
import { namesThatFit, toldApart } from '../../../checker/diagnosis/named.ts';
import { watched } from '../../../checker/diagnosis/watch.ts';
import { textOf } from '../../../checker/submission/tree.ts';
import { casesOf } from '../../../checker/trial/cases.ts';
import { tryCases } from '../../../checker/trial/trial.ts';
import { read } from '../../submission/read.ts';
import { exerciseOf } from '../../support/exercises.ts';
import { openRooms } from '../../support/rooms.ts';

const rooms = openRooms();

/** What the steps written anew point at, and the name that they undo. */
async function places(name: string, text: string): Promise<readonly string[]> {
	const exercise = exerciseOf(`3-gradient-descent/${name}`);
	const submission = read(text);
	const trials = await tryCases(exercise, { submission, edits: [] }, casesOf(exercise), rooms);
	const [first] = trials;
	const last = trials.at(-1);
	if (!first || !last) throw new Error('There is no case.');
	const clues = cluesOf(exercise, submission, first.given.inputs);
	const names = namesThatFit(clues, trials, Number.POSITIVE_INFINITY);
	const nodes = await watched(exercise, submission, last.given, rooms);
	const told = toldApart(clues, submission, last, nodes, names);
	const found = new Set<string>();
	for (const { node, whole, aimed } of stepsAfter(submission, exercise, last.given, nodes, told)) {
		expect([whole, aimed]).toEqual([true, true]);
		found.add(textOf(submission, node));
	}
	return [`${told[0]?.misconception.id}:`, ...found];
}

const bowl = (slopes: string, steps: string, before = '') => `let w1 = 0;
let w2 = 0;
const learningRate = 0.1;
${before}
for (let k = 1; k <= 5; k++) {
	${slopes}
	${steps}
	console.log(k, 'w1=', w1.toFixed(4), 'w2=', w2.toFixed(4), 'loss=', ((w1 - 3) ** 2 + (w2 + 1) ** 2).toFixed(4));
}
`;

const line = (slopes: string, steps: string) => `export function fit(
	xs: number[], ys: number[], learningRate: number, epochs: number,
) {
	let [w, b] = [0, 0];
	const n = xs.length;
	const rows: number[][] = [];
	for (let k = 0; k < epochs; k++) {
		let [dw, db] = [0, 0];
		const e = xs.map((x, i) => w * x + b - ys[i]!);
		${slopes}
		${steps}
		rows.push([w, b, xs.reduce((sum, x, i) => sum + (w * x + b - ys[i]!) ** 2, 0) / n]);
	}
	return rows;
}
`;

describe('a step written anew points', () => {
	test('at the slope that is another’s, where it is named after this one', async () => {
		const swapped = 'const slope1 = 2 * (w2 + 1), slope2 = 2 * (w1 - 3);';
		const steps = 'w1 -= learningRate * slope1; w2 -= learningRate * slope2;';
		expect(await places('two-parameters', bowl(swapped, steps))).toEqual([
			'partials-swapped:',
			'2 * (w2 + 1)',
		]);
	});

	test('at its use, where it is named after the other', async () => {
		const slopes = 'const slope1 = 2 * (w1 - 3), slope2 = 2 * (w2 + 1);';
		const steps = 'w1 -= learningRate * slope2; w2 -= learningRate * slope1;';
		expect(await places('two-parameters', bowl(slopes, steps))).toEqual([
			'partials-swapped:',
			'learningRate * slope2',
		]);
	});

	test('at the sum that lacks a factor, though another’s is just the same', async () => {
		const slopes = 'e.forEach((v) => { dw += (2 * v) / n; db += 2 * v / n; });';
		const steps = 'w -= learningRate * dw; b -= learningRate * db;';
		const [, place] = await places('fit-a-line', line(slopes, steps));
		expect(place).toBe('(2 * v) / n');
	});

	test('at the second use of what is right for the first', async () => {
		const slopes = 'e.forEach((v, i) => { dw += (2 * v * xs[i]!) / n; });';
		const steps = 'w -= learningRate * dw; b -= learningRate * dw;';
		expect(await places('fit-a-line', line(slopes, steps))).toEqual([
			'one-partial-for-all:',
			'learningRate * dw',
		]);
	});

	test('at the slope that is computed before the loop, once', async () => {
		const before = 'const slope1 = 2 * (w1 - 3), slope2 = 2 * (w2 + 1);';
		const steps = 'w1 = w1 - learningRate * slope1; w2 = w2 - learningRate * slope2;';
		expect(await places('two-parameters', bowl('', steps, before))).toEqual([
			'slope-frozen:',
			'2 * (w1 - 3)',
		]);
	});

	test('at the list of slopes, where all parameters move at once', async () => {
		const text = `export function fit(xs: number[], ys: number[], learningRate: number, epochs: number) {
	const mean = (list: number[]) => list.reduce((sum, v) => sum + v, 0) / list.length;
	let p = [0, 0];
	const errors = () => xs.map((x, i) => p[0]! * x + p[1]! - ys[i]!);
	return Array.from({ length: epochs }, () => {
		const g = [2 * mean(errors()), 2 * mean(errors())];
		p = p.map((v, i) => v - learningRate * g[i]!);
		return [...p, mean(errors().map((v) => v * v))];
	});
}`;
		expect(await places('fit-a-line', text)).toEqual([
			'inner-derivative-missing:',
			'[2 * mean(errors()), 2 * mean(errors())]',
		]);
	});

	test('at the step, where that is what goes wrong', async () => {
		const slopes = 'e.forEach((v, i) => { dw += (2 * v * xs[i]!) / n; db += (2 * v) / n; });';
		const steps = 'w -= learningRate * dw;';
		expect(await places('fit-a-line', line(slopes, steps))).toEqual([
			'parameter-not-updated:',
			'w -= learningRate * dw;',
		]);
	});
});
