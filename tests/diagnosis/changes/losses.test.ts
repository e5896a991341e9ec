import { expect, test } from 'vitest';
import { lossesAnew } from '../../../checker/diagnosis/changes/losses.ts';
import { watched } from '../../../checker/diagnosis/watch.ts';
import { misconceptions } from '../../../checker/misconceptions/list.ts';
import { applyEdits } from '../../../checker/submission/edit.ts';
import { textOf } from '../../../checker/submission/tree.ts';
import { casesOf } from '../../../checker/trial/cases.ts';
import { isPassed, tryCases } from '../../../checker/trial/trial.ts';
import { read } from '../../submission/read.ts';
import { exerciseOf } from '../../support/exercises.ts';
import { openRooms } from '../../support/rooms.ts';

const rooms = openRooms();
const none = { right: new Set<number>(), wrong: [], explained: 0, turned: new Set<number>() };

/** What is pointed at by the losses written anew that make an answer right, and the texts that they lead to. */
async function mended(name: string, text: string, id = 'loss-before-update') {
	const exercise = exerciseOf(`3-gradient-descent/${name}`);
	const submission = read(text);
	const cases = casesOf(exercise);
	const given = cases.at(-1);
	const misconception = misconceptions.find((one) => one.id === id);
	const clues = { exercise, inputs: cases[0]?.inputs as never, numbers: [], hasDifference: false };
	const [way] = misconception?.predict?.(clues) ?? [];
	if (!given || !misconception || !way) throw new Error('There is no such mistake here.');
	const best = { misconception, predictions: [{ misconception, way }], blame: none, sources: new Map() };
	const nodes = await watched(exercise, submission, given, rooms);
	const found: (readonly [string, string])[] = [];
	for (const { edits, node } of lossesAnew(submission, exercise, given, nodes, [best])) {
		const trials = await tryCases(exercise, { submission, edits }, cases, rooms);
		if (trials.every(isPassed)) found.push([textOf(submission, node), applyEdits(text, edits)]);
	}
	return found;
}

const loop = (body: string) =>
	`let w = 0.0;\nconst learningRate = 0.2;\nfor (let k = 1; k <= 6; k++) { ${body} }\n`;

test('a loss that is printed is taken anew, and pointed to where it was taken', async () => {
	const at = 'const loss = (w - 3) ** 2; w -= learningRate * 2 * (w - 3);';
	const printed = await mended('first-loop', loop(`${at} console.log(k, w.toFixed(3), loss.toFixed(3));`));
	expect(printed[0]).toEqual([
		'(w - 3) ** 2',
		expect.stringContaining('w.toFixed(3), ((w - 3) ** 2).toFixed(3)'),
	]);
});

test('a loss over samples is summed where it is written down', async () => {
	const rows = (
		value: string,
	) => `export function fit(xs: number[], ys: number[], rate: number, epochs: number) {
	let w = 0, b = 0;
	const rows: number[][] = [];
	for (let k = 0; k < epochs; k++) {
		let [dw, db, loss] = [0, 0, 0];
		const e = xs.map((x, i) => w * x + b - ys[i]!);
		e.forEach((v, i) => { loss += v * v / xs.length; dw += 2 * v * xs[i]! / xs.length; db += 2 * v / xs.length; });
		w -= rate * dw;
		b -= rate * db;
		rows.push([w, b, ${value}]);
	}
	return rows;
}`;
	const summed = await mended('fit-a-line', rows('loss'));
	expect(summed.map(([place]) => place)).toEqual(['loss += v * v / xs.length']);
	expect(await mended('fit-a-line', rows('1 * loss'))).toHaveLength(2);
});

test('where what moves is not found, nothing is written', async () => {
	const text = "for (let k = 1; k <= 6; k++) console.log(k, 'w= 1.2', 'loss= 0');";
	expect(await mended('first-loop', `let w = 0.0;\nconst learningRate = 0.2;\n${text}\n`)).toEqual([]);
});

test('where more than the record is wrong, or no loss is asked, nothing is written', async () => {
	const text = loop('w -= learningRate * 2 * (w - 3); console.log(k, w.toFixed(3), 0);');
	expect(await mended('first-loop', text, 'update-adds-gradient')).toEqual([]);
	const slope = 'export function descend(slope, start, rate, tolerance, most) { return [start, 0]; }';
	expect(await mended('stopping-rule', slope, 'logged-before-update')).toEqual([]);
});
