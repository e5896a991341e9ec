import { describe, expect, test } from 'vitest';
import { Effort } from '../../checker/diagnosis/effort.ts';
import { fittingPairs, type Pair, pairsWith } from '../../checker/diagnosis/fitting-pairs.ts';
import { type Prediction, predictedRows, singles } from '../../checker/diagnosis/predict.ts';
import { misconceptions } from '../../checker/misconceptions/list.ts';
import { read } from '../submission/read.ts';
import { exerciseOf } from '../support/exercises.ts';
import { cluesTo } from './changes/made.ts';
import { trialOf } from './trial-of.ts';

const loop = exerciseOf('3-gradient-descent/first-loop');
const clues = cluesTo(read(''), loop);
const probe = { 'start.w': 5.3, learningRate: 0.07 };
const endless = () => new Effort(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY);

function single(id: string): Prediction {
	for (const one of singles(clues, misconceptions)) if (one.misconception.id === id) return one;
	throw new Error(`no ${id}`);
}
const both = [single('update-adds-gradient'), single('learning-rate-applied-twice')] as const;
const trial = trialOf(loop, predictedRows(loop, trialOf(loop, undefined, probe).given, both), probe, 'probe');
const idsOf = (pairs: Iterable<Pair>) =>
	[...pairs].map((pair) =>
		pair
			.map(({ misconception }) => misconception.id)
			.sort()
			.join(' '),
	);

describe('two mistakes at once', () => {
	test('fit together where neither does alone', () => {
		const found = idsOf(fittingPairs(clues, [trial], endless()));
		expect(found).toContain('learning-rate-applied-twice update-adds-gradient');
		expect(found.every((ids) => new Set(ids.split(' ')).size === 2)).toBe(true);
	});

	test('are found by the one that is known', () => {
		const found = idsOf(pairsWith(clues, [trial], [both[0]], endless()));
		expect(found).toContain('learning-rate-applied-twice update-adds-gradient');
		expect(found.every((ids) => ids.includes('update-adds-gradient'))).toBe(true);
		expect(idsOf(pairsWith(clues, [trial], [single('slope-frozen')], endless()))).toEqual([]);
	});

	test('are the same whichever case comes first, with steps that are counted or not', () => {
		const { inputs } = trial.given;
		const odd = {
			...trial,
			given: { ...trial.given, inputs: { ...inputs, tolerance: 0, steps: undefined } },
		};
		const found = (some: readonly unknown[]) => idsOf(fittingPairs(clues, some as never, endless())).sort();
		expect(found([trial, odd])).toEqual(found([trial, odd, trial]));
	});

	test('are not sought without effort, nor without a run', () => {
		expect(fittingPairs(clues, [trial], new Effort(0, Number.POSITIVE_INFINITY))).toEqual([]);
		expect([...pairsWith(clues, [trial], both, new Effort(0, Number.POSITIVE_INFINITY))]).toEqual([]);
		expect(fittingPairs(clues, [], endless())).toEqual([]);
		expect([...pairsWith(clues, [], [], endless())]).toEqual([]);
	});
});

test('effort is spent by work, or by the clock', () => {
	const effort = new Effort(10, Number.POSITIVE_INFINITY);
	expect(effort.isSpent).toBe(false);
	effort.spend(10);
	expect(effort.isSpent).toBe(true);
	expect(new Effort(10, 0).isSpent).toBe(true);
});

test('effort is spent on a run of the reference by the rules that it asks', () => {
	const runsIn = (steps: number) => {
		const effort = new Effort(10_000, Number.POSITIVE_INFINITY);
		const { given } = trialOf(loop, undefined, { steps });
		let count = 0;
		for (; !effort.isSpent; count += 1) effort.spendOn(loop, given);
		return count;
	};
	expect(runsIn(6)).toBe(runsIn(6));
	expect(runsIn(6)).toBeGreaterThan(2 * runsIn(60));
});
