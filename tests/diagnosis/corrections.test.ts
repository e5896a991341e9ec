import { expect, test } from 'vitest';
import type { BackwardRules } from '../../checker/core/backward-rules.ts';
import { correctionsOf } from '../../checker/diagnosis/corrections.ts';
import activationSlopeMissing from '../../checker/misconceptions/activation-slope-missing.ts';
import upstreamMissing from '../../checker/misconceptions/upstream-missing.ts';
import { casesOf } from '../../checker/trial/cases.ts';
import { exerciseOf } from '../support/exercises.ts';

const exercise = exerciseOf('4-backpropagation/neuron');
const [given] = casesOf(exercise);
if (!given) throw new Error('The exercise has no case.');
const clues = { exercise, inputs: given.inputs, numbers: [], hasDifference: false };

test('a gradient that passes the activation unchanged is due times its slope', () => {
	const [way] = activationSlopeMissing.predict?.(clues) ?? [];
	if (!way) throw new Error('It cannot be made.');
	const corrections = correctionsOf(exercise, [given], [{ misconception: activationSlopeMissing, way }]);
	const [a, , , db] = given.expected[0] as readonly number[];
	const slope = (a as number) * (1 - (a as number));
	const arriving = (db as number) / slope;
	const [first] = corrections.of(arriving);
	expect(first?.due).toBeCloseTo(db as number, 12);
	expect(corrections.places.size).toBeGreaterThan(0);
	expect(corrections.of(123.456)).toEqual([]);
});

test('a 1 where what arrives belongs stands for what arrives', () => {
	const way = upstreamMissing.predict?.(clues)?.[4];
	if (!way) throw new Error('It cannot be made.');
	const corrections = correctionsOf(exercise, [given], [{ misconception: upstreamMissing, way }]);
	const [a] = given.expected[0] as readonly number[];
	const { target } = (given.inputs as unknown as { inputs: { target: number } }).inputs;
	const dues = corrections.of(1).map(({ due }) => due);
	expect(dues.some((due) => Math.abs(due - 2 * ((a as number) - target)) < 1e-12)).toBe(true);
});

test('a mistake that the inputs do not allow leads nowhere', () => {
	const slope = () => {
		throw new RangeError('There is no such place.');
	};
	const way = { rules: { backward: (rules: BackwardRules) => ({ ...rules, slope }) } };
	const corrections = correctionsOf(exercise, [given], [{ misconception: upstreamMissing, way }]);
	expect(corrections.places.size).toBe(0);
});

test('a number that arrives wrong at a wrong link is put right there alone, too', () => {
	const layers = exerciseOf('4-backpropagation/vanishing-gradient');
	const [listed] = casesOf(layers);
	if (!listed) throw new Error('The exercise has no case.');
	const way = {
		rules: {
			backward: (rules: BackwardRules) => ({ ...rules, slope: ({ value }: { value: number }) => value }),
		},
	};
	const corrections = correctionsOf(layers, [listed], [{ misconception: upstreamMissing, way }]);
	const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));
	const [a, b] = [sigmoid(0.8), sigmoid(sigmoid(0.8))];
	const dues = corrections.of(a * b).map(({ due }) => due);
	for (const due of [a * (1 - a) * b * (1 - b), a * b * (1 - b), a * (1 - a) * b])
		expect(dues.some((one) => Math.abs(one - due) < 1e-9)).toBe(true);
});
