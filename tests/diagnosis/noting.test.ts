import { describe, expect, test } from 'vitest';
import { textbook } from '../../checker/core/rules.ts';
import { noting } from '../../checker/diagnosis/noting.ts';
import { Numbers } from '../../checker/diagnosis/number-set.ts';
import { type Prediction, rulesWith } from '../../checker/diagnosis/predict.ts';
import { misconceptions } from '../../checker/misconceptions/list.ts';
import { casesOf, rowsOf } from '../../checker/trial/cases.ts';
import { exerciseOf } from '../support/exercises.ts';

/** What is noted while the reference computes the first case of an exercise, by rules with a mistake or without. */
function noted(id: string, mistake?: string, changed: object = {}): Numbers {
	const exercise = exerciseOf(id);
	const inputs = { ...casesOf(exercise)[0]?.inputs, ...changed } as never;
	const misconception = misconceptions.find((one) => one.id === mistake);
	const [way] = misconception?.predict?.({ exercise, inputs, numbers: [], hasDifference: false }) ?? [];
	const predictions: Prediction[] = misconception && way ? [{ misconception, way }] : [];
	expect(predictions).toHaveLength(mistake === undefined ? 0 : 1);
	const numbers = new Numbers();
	rowsOf(exercise, inputs, noting(rulesWith(predictions), inputs, numbers));
	return numbers;
}

describe('rules that tell', () => {
	test('note what they hand out and what a formula is made of', () => {
		// z = w·x + b with w = 0.4, x = 1.5, b = −0.17: the product is handed out by no rule.
		const inputs = { x: 1.5, target: 1, w: 0.4, b: -0.17 };
		const numbers = noted('4-backpropagation/neuron', undefined, { inputs });
		expect(numbers.hasWhole(0.4 * 1.5)).toBe(true);
		expect(numbers.hasWhole(0.4 * 1.5 - 0.17)).toBe(true);
		expect(numbers.has(0.4 * 1.7)).toBe(false);
	});

	test('compute as they did', () => {
		const exercise = exerciseOf('3-gradient-descent/fit-a-line');
		const [given] = casesOf(exercise);
		const inputs = given?.inputs as never;
		expect(rowsOf(exercise, inputs, noting(textbook, inputs, new Numbers()))).toEqual(given?.expected);
	});

	test('cross out what the textbook would have handed out', () => {
		// The first step from 0 is 0.2 · 6 = 1.2; whoever adds stands at −1.2 after it, never at 1.2.
		const mistaken = noted('3-gradient-descent/first-loop', 'update-adds-gradient');
		expect([mistaken.hasWhole(-1.2), mistaken.hasWhole(1.2)]).toEqual([true, false]);
	});
});

describe('along a descent', () => {
	test('the parts of each sample’s loss and slope are noted, as parts', () => {
		// w·x + b − y = −3.3 at the start for y = 3.3, 2·(−3.3)·1.7 = −11.22 its slope
		const data = { x: [1.7, 2], y: [3.3, 5] };
		const numbers = noted('3-gradient-descent/fit-a-line', undefined, { data });
		for (const value of [-3.3, -11.22]) {
			expect(numbers.has(value)).toBe(true);
			expect(numbers.hasWhole(value)).toBe(false);
		}
	});

	test('sums have their share of the mean, and turned round where the slope is', () => {
		const data = { x: [1.7, 2], y: [3.3, 5] };
		// Half of the first sample's −11.22, and half of both samples' −11.22 − 20 = −31.22
		const right = noted('3-gradient-descent/fit-a-line', undefined, { data });
		expect([right.has(-5.61), right.has(5.61)]).toEqual([true, false]);
		const turned = noted('3-gradient-descent/fit-a-line', 'gradient-negated', { data });
		expect([turned.has(5.61), turned.has(11.22)]).toEqual([true, true]);
	});

	test('a slope of 0 hands out nothing and stops nothing', () => {
		const resting = noted('3-gradient-descent/first-loop', 'gradient-negated', { start: { w: 3 } });
		for (const value of [3.3, 0.6, Number.NaN, Number.POSITIVE_INFINITY])
			expect(resting.has(value)).toBe(false);
	});

	test('the slope of a stop test is no sum of its own', () => {
		// The slope at 5.13 is 2 · 3.13, turned round.
		const start = { x: 5.13 };
		const stopping = noted('3-gradient-descent/stopping-rule', 'gradient-negated', { start });
		expect(stopping.has(-6.26)).toBe(true);
	});

	test('a loss in several lines is noted line by line', () => {
		const numbers = noted('4-backpropagation/train-two-layer');
		// z = 0.5 · 2 + 0.1 for the first sample, y = −0.3 · 1.1 + 0.2
		for (const value of [1.1, -0.13]) expect(numbers.hasWhole(value)).toBe(true);
	});
});
