import { describe, expect, test } from 'vitest';
import { rateSentence } from '../../checker/diagnosis/rate.ts';
import tooLarge from '../../checker/misconceptions/learning-rate-too-large.ts';
import type { Exercise, Overrides } from '../../checker/types.ts';
import { exerciseOf } from '../support/exercises.ts';
import { trialOf } from './trial-of.ts';

const loop = exerciseOf('3-gradient-descent/first-loop');

function sentence(inputs: Overrides, exercise: Exercise = loop, overrides: Overrides = {}) {
	const { given } = trialOf(exercise, undefined, overrides);
	return rateSentence(exercise, given, { misconception: tooLarge, way: { inputs } });
}

// On (w − 3)² the factor of a step is 1 − 2η.
describe('what a rate does', () => {
	test.each([
		[0.02, 'yours is 0.02: each step multiplies the gradient by 0.96, so the descent crawls'],
		[0.3, 'by 0.4, so the descent settles'],
		[0.8, 'by -0.6, so the descent overshoots and swings in'],
		[1, 'by -1, so the descent cycles'],
		[1.5, 'by -2, so the descent diverges'],
	])('with η = %s', (learningRate, said) => {
		expect(sentence({ learningRate })).toContain('stable below 2/λmax = 1;');
		expect(sentence({ learningRate })).toContain(said);
	});

	test('is none of the rate’s doing where the gradient grows on one side', () => {
		const saddle = { loss: 'w1^2 - w2^2', 'start.w1': 0, 'start.w2': 0.5, learningRate: 0.1 };
		expect(sentence(saddle, exerciseOf('3-gradient-descent/two-parameters'))).toContain(
			'by 1.2, away from the minimum on one side',
		);
	});

	test('is told from several parameters, a sum or a mean', () => {
		expect(sentence({ learningRate: 1.2 }, exerciseOf('3-gradient-descent/two-parameters'))).toContain(
			'by -1.4',
		);
		const fit = exerciseOf('3-gradient-descent/fit-a-line');
		expect(sentence({ learningRate: 0.9 }, fit)).toMatch(/diverges\.$/);
		expect(sentence({ learningRate: 0.9, reduce: 'sum' }, fit)).toMatch(/diverges\.$/);
	});

	test('is left out where rows do not show the whole state, or nothing moves', () => {
		expect(sentence({ learningRate: 1.2, steps: 1 })).toMatch(/yours is 1\.2\.$/);
		expect(sentence({ learningRate: 1.2, momentum: 0.5 })).toMatch(/yours is 1\.2\.$/);
		expect(sentence({ learningRate: 1.2, 'start.w': 3 })).toMatch(/yours is 1\.2\.$/);
		expect(
			sentence(
				{ learningRate: 1.2 },
				{ ...loop, form: { ...loop.form, columns: ['step', 'loss'] } as never },
			),
		).toMatch(/yours is 1\.2\.$/);
		expect(sentence({ learningRate: 0.05 }, exerciseOf('3-gradient-descent/choose-a-rate'))).toMatch(
			/yours is 0\.05\.$/,
		);
	});

	test('is left out where the rows cannot be computed', () => {
		const { given } = trialOf(loop);
		const descent = (): never => {
			throw new Error('no such place');
		};
		const way = {
			inputs: { learningRate: 1.2 },
			rules: { descent: (rules: object) => ({ ...rules, update: descent }) as never },
		};
		expect(rateSentence(loop, given, { misconception: tooLarge, way })).toMatch(/yours is 1\.2\.$/);
	});

	test('is not said where it is no positive rate, or the loss has no bound', () => {
		expect(sentence({ learningRate: -0.2 })).toBeUndefined();
		expect(sentence({ 'start.w': 2 })).toBeUndefined();
		expect(sentence({ learningRate: 0.2, loss: '(sigmoid(w) - 3)^2' })).toBeUndefined();
	});
});
