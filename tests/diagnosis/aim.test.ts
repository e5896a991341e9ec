import { describe, expect, test } from 'vitest';
import { aimedAt, joined } from '../../checker/diagnosis/aim.ts';
import type { Named } from '../../checker/diagnosis/named.ts';
import { watched } from '../../checker/diagnosis/watch.ts';
import { misconceptions } from '../../checker/misconceptions/list.ts';
import { applyEdits } from '../../checker/submission/edit.ts';
import { casesOf } from '../../checker/trial/cases.ts';
import { type Trial, tryCases } from '../../checker/trial/trial.ts';
import { read } from '../submission/read.ts';
import { exerciseOf } from '../support/exercises.ts';
import { openRooms } from '../support/rooms.ts';

const rooms = openRooms();
const node = { id: 7, kind: 'Identifier', start: 0, end: 1, parent: 0, children: [], text: 'w' };

test('several runs are seen as though one had come after the other', () => {
	const first = { node, values: [1.5, 2.5], times: [0, 3], isList: false };
	const second = { node, values: [0.5], times: [1], isList: false };
	const { nodes, begins } = joined([[first], [second]]);
	expect(begins).toEqual([0, 4]);
	expect(nodes).toEqual([{ node, values: [1.5, 2.5, 0.5], times: [0, 3, 5], isList: false }]);
});

/** What is made of a text for a mistake in it, the first run being watched, and others of those that fail. */
async function made(
	id: string,
	text: string,
	mistake: string,
	failing: (trials: readonly Trial[]) => readonly Trial[],
): Promise<readonly string[]> {
	const exercise = exerciseOf(id);
	const submission = read(text);
	const trials = await tryCases(exercise, { submission, edits: [] }, casesOf(exercise), rooms);
	const [trial] = trials as [Trial];
	const misconception = misconceptions.find((one) => one.id === mistake);
	const clues = { exercise, inputs: trial.given.inputs, numbers: [], hasDifference: false };
	const predictions = misconception?.predict?.(clues).map((way) => ({ misconception, way })) ?? [];
	if (!misconception) throw new Error(`no ${mistake}`);
	const blame = { right: new Set<number>(), turned: new Set<number>(), wrong: [], explained: 0 };
	const named: Named = { misconception, predictions, blame, sources: new Map() };
	const nodes = await watched(exercise, submission, trial.given, rooms);
	const changes = await aimedAt(exercise, submission, { trial, nodes }, failing(trials), [named], rooms);
	return changes.map(({ edits }) => applyEdits(text, edits));
}

/** In the first case z is 0.4, and k the activation's slope by chance. */
const neuron = `export function backward(x, target, w, b) {
	const a = 1 / (1 + Math.exp(-(w * x + b)));
	const k = Math.exp(-0.4) / (1 + Math.exp(-0.4)) ** 2;
	const da = 2 * (a - target);
	const dz = da;
	return [a, (a - target) ** 2, dz * x, dz];
}`;

describe('rewritings that give what is due', () => {
	const id = '4-backpropagation/neuron';
	const missing = 'activation-slope-missing';

	test('are those that give it in several runs', async () => {
		const alone = await made(id, neuron, missing, ([first]) => (first ? [first] : []));
		const several = await made(id, neuron, missing, (trials) => trials);
		const gives = (texts: readonly string[], slope: string) =>
			texts.some((text) => text.includes(`const dz = da * ${slope};`));
		expect([gives(alone, 'a * (1 - a)'), gives(several, 'a * (1 - a)')]).toEqual([true, true]);
		expect([gives(alone, 'k'), gives(several, 'k')]).toEqual([true, false]);
	});

	test('have nothing of a run that ended with a problem', async () => {
		const alone = await made(id, neuron, missing, ([first]) => (first ? [first] : []));
		const broken = await made(id, neuron, missing, (trials) =>
			trials.map((trial) => ({ ...trial, problem: { problem: 'timeout', message: 'It took too long.' } })),
		);
		expect(broken).toEqual(alone);
	});

	test('are none where the record alone is wrong', async () => {
		expect(await made(id, neuron, 'columns-swapped', (trials) => trials)).toEqual([]);
	});

	test('may be made of a number that the function is called with and never reads', async () => {
		const bowl = `export function descend(x, y, rate, steps) {
	const rows = [];
	for (let k = 0; k < steps; k++) { const [a, b] = [2 * x + y, x + 4 * y]; x -= a; y -= b; rows.push([x, y, 0]); }
	return rows;
}`;
		const line = `export function fit(xs, ys, rate, steps) {
	let w = 0, b = 0;
	const rows = [];
	for (let k = 0; k < steps; k++) {
		const e = xs.map((x, i) => 2 * (w * x + b - ys[i]));
		const [dw, db] = [e.reduce((s, v, i) => s + v * xs[i], 0), e.reduce((s, v) => s + v, 0)];
		w -= dw / xs.length;
		b -= db / xs.length;
		rows.push([w, b, 0]);
	}
	return rows;
}`;
		const moved = async (name: string, text: string) =>
			(await made(`3-gradient-descent/${name}`, text, 'learning-rate-missing', (trials) => trials)).join();
		expect(await moved('coupled-bowl', bowl)).toContain('x -= a * rate;');
		// Of the lists that it is called with nothing is made.
		expect(await moved('fit-a-line', line)).toContain('w -= (dw / xs.length) * rate;');
	});
});
