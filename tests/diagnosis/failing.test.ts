import { describe, expect, test } from 'vitest';
import { isFlat, mostTelling } from '../../checker/diagnosis/failing.ts';
import { exerciseOf } from '../support/exercises.ts';
import { trialOf } from './trial-of.ts';

const byHand = exerciseOf('2-gradients/gradient-by-hand');
const nudge = exerciseOf('1-derivatives/nudge');
const at = { 'point.x': 1.37, 'point.y': 0.71 };
const right = trialOf(byHand, undefined, at).given.expected[0] as readonly number[];

describe('what failing runs have in common', () => {
	test('may be one and the same wrong value', () => {
		expect(isFlat([trialOf(byHand, [[0, 0]], at), trialOf(byHand, [[right[0] as number, 0]], at)])).toBe(
			true,
		);
		expect(isFlat([trialOf(byHand, [[0, 1]], at)])).toBe(false);
		expect(isFlat([trialOf(nudge, [['sideways']])])).toBe(false);
	});
});

describe('the run that tells most', () => {
	const one = trialOf(byHand, [[right[0] as number, 0]], at, 'probe');
	const both = trialOf(byHand, [[0, 0]], at, 'probe');

	test('is one with unseen inputs, in which the most is wrong', () => {
		expect(mostTelling([both, one])).toBe(both);
		expect(mostTelling([trialOf(byHand, [[0, 0]], at), one])).toBe(one);
		expect(mostTelling([trialOf(byHand, [[0, 0]], at)])?.given.kind).toBe('listed');
	});

	test('is rather one whose right value is no small whole number', () => {
		const whole = trialOf(byHand, [[77, 77]], { 'point.x': 1, 'point.y': 2 }, 'probe');
		expect(mostTelling([one, whole])).toBe(one);
	});
});

test('a wrong value that is met by chance nowhere, beside right ones, is no flat answer', () => {
	const beside = trialOf(byHand, [[right[0] as number, 3]], at);
	expect(isFlat([beside])).toBe(false);
	expect(isFlat([trialOf(byHand, [[3, 3]], at)])).toBe(true);
});
