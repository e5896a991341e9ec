import { describe, expect, test } from 'vitest';
import type { Attempt } from '../../checker/attempt.ts';
import { freshCases, withFreshCase } from '../../checker/diagnosis/fresh.ts';
import { isPassed } from '../../checker/trial/trial.ts';
import { read } from '../submission/read.ts';
import { exerciseOf } from '../support/exercises.ts';
import { openRooms } from '../support/rooms.ts';
import { trialOf } from './trial-of.ts';

const rooms = openRooms();
const loop = exerciseOf('3-gradient-descent/first-loop');

describe('inputs that nobody has seen', () => {
	test('vary what the probes vary, a little, and are the same each time', () => {
		const cases = freshCases(loop, 5);
		expect(cases.map(({ overrides }) => overrides)).toEqual(
			freshCases(loop, 5).map(({ overrides }) => overrides),
		);
		for (const [i, { overrides, kind }] of cases.entries()) {
			const probe = loop.probes[i % loop.probes.length] ?? {};
			expect(kind).toBe('fresh');
			for (const [path, value] of Object.entries(overrides)) {
				const ratio = (value as number) / (probe[path] as number);
				expect(ratio).not.toBe(1);
				expect(Math.abs(ratio - 1)).toBeLessThan(0.17);
			}
		}
	});

	test('keep whole numbers, words and what is not finite; lists vary number by number', () => {
		const probe = { 'start.w': 2, x: [1.5, 3], word: 'mean', far: Number.POSITIVE_INFINITY };
		const [drawn] = freshCases({ ...loop, probes: [probe] }, 1);
		expect(drawn?.overrides).toMatchObject({ 'start.w': 2, word: 'mean', far: Number.POSITIVE_INFINITY });
		const [first, second] = (drawn?.overrides.x ?? []) as number[];
		expect(first).not.toBe(1.5);
		expect(second).toBe(3);
	});

	test('are none without probes, and none where the reference leaves the numbers', () => {
		expect(freshCases({ ...loop, probes: [] }, 3)).toEqual([]);
		expect(freshCases({ ...loop, probes: [{ learningRate: 1e308 }] }, 3)).toEqual([]);
		const words = freshCases(exerciseOf('1-derivatives/nudge'), 2);
		expect(words).toHaveLength(2);
	});
});

describe('an attempt that passes', () => {
	const text = (rate: string) => `let w = 0; let learningRate = 0.2;
		for (let i = 1; i <= 6; i++) {
			w -= ${rate} * 2 * (w - 3);
			console.log(i + ' w= ' + w.toFixed(6) + ' loss= ' + ((w - 3) ** 2).toFixed(6));
		}`;
	const tried = (program: string): Attempt => ({
		exercise: loop,
		version: { submission: read(program), edits: [] },
		trials: [trialOf(loop)],
	});

	test('is run once more with an input of this kind, and keeps what it showed where it fails', async () => {
		const right = tried(text('learningRate'));
		expect(await withFreshCase(right, rooms)).toBe(right);
		const ignoring = await withFreshCase(tried(text('0.2')), rooms);
		expect(ignoring.trials).toHaveLength(2);
		expect(ignoring.trials.map(isPassed)).toEqual([true, false]);
	});

	test('is left alone where it failed, or a value is asked', async () => {
		const wrong = { ...tried(text('0.2')), trials: [trialOf(loop, [[1, 2, 3]])] };
		expect(await withFreshCase(wrong, rooms)).toBe(wrong);
		const rate = exerciseOf('3-gradient-descent/choose-a-rate');
		const value = { ...tried(''), exercise: rate, trials: [trialOf(rate)] };
		expect(await withFreshCase(value, rooms)).toBe(value);
	});
});
