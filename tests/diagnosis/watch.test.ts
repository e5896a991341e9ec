import { describe, expect, test } from 'vitest';
import { heldIn, watched } from '../../checker/diagnosis/watch.ts';
import { textOf } from '../../checker/submission/tree.ts';
import { read } from '../submission/read.ts';
import { exerciseOf } from '../support/exercises.ts';
import { openRooms } from '../support/rooms.ts';
import { trialOf } from './trial-of.ts';

const rooms = openRooms();

/** What the expressions of an answer held, by their text. */
async function held(id: string, text: string) {
	const exercise = exerciseOf(id);
	const submission = read(text);
	const nodes = await watched(
		exercise,
		submission,
		trialOf(exercise, undefined, exercise.cases[0]).given,
		rooms,
	);
	return {
		nodes,
		values: Object.fromEntries(nodes.map(({ node, values }) => [textOf(submission, node), values])),
	};
}

const loop = '3-gradient-descent/first-loop';

describe('a watched program', () => {
	test('tells what its expressions held, in the order of time', async () => {
		const { values, nodes } = await held(
			loop,
			'let w = 0; const learningRate = 0.2; for (let i = 0; i < 2; i++) { w = w - learningRate * 2 * (w - 3); }',
		);
		expect(values['w - 3']).toEqual([-3, expect.closeTo(-1.8, 12)]);
		expect(values['w - learningRate * 2 * (w - 3)']).toEqual([
			expect.closeTo(1.2, 12),
			expect.closeTo(1.92, 12),
		]);
		// What a parameter begins with is the checker's to replace.
		expect(values).not.toHaveProperty('0.2');
		for (const { times } of nodes) expect([...times].sort((a, b) => a - b)).toEqual(times);
	});

	test('is not changed where a name is written, counted or gone through', async () => {
		const { values } = await held(
			loop,
			'const watch$ = 4; let w = 0, learningRate = 0.2; const p = [1.5]; p[0]! += 2; for (const v of p) { w = v; } w++; typeof w; f(...p); function f(x) { return x; }',
		);
		expect(values).not.toHaveProperty('p');
		expect(values).not.toHaveProperty('p[0]');
		expect(values['f(...p)']).toBeUndefined();
		expect(values.v).toEqual([3.5]);
		expect(values.x).toEqual([3.5]);
	});

	test('tells lists from numbers, and says nothing of words', async () => {
		const text =
			"export function gradient(x, y) { const g = [x, [y]], s = 'a'; f(g, s); return [x + y, 0]; } function f(a, b) { return a; }";
		const { values, nodes } = await held('2-gradients/gradient-by-hand', text);
		expect(values.g).toHaveLength(2);
		expect(values).not.toHaveProperty('s');
		expect(values).not.toHaveProperty('b');
		const { numbers, lists } = heldIn(nodes);
		expect([...numbers].sort()).toEqual(['x', 'y']);
		expect([...lists].sort()).toEqual(['a', 'g']);
	});

	test('is not taken in by values that the program itself reports', async () => {
		const forged = "let w = 0, learningRate = 0.2; globalThis['watch' + '$'](1e6, 7.7); w = w + 1;";
		const { values } = await held(loop, forged);
		expect(Object.values(values).flat()).not.toContain(7.7);
	});

	test('tells nothing where it cannot be run', async () => {
		expect((await held(loop, 'let v = 1; f(v + 1);')).nodes).toEqual([]);
	});
});
