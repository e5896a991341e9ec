import { describe, expect, test } from 'vitest';
import { cluesOf } from '../../checker/diagnosis/clues.ts';
import type { Value } from '../../checker/types.ts';
import { read } from '../submission/read.ts';
import { exerciseOf } from '../support/exercises.ts';
import { cluesTo } from './changes/made.ts';

const clues = (text: string) => cluesTo(read(text), '1-derivatives/numeric-derivative');

describe('what a file shows before it runs', () => {
	test('are its numbers, and what is computed from numbers alone', () => {
		expect(clues('f(1 / 10, 2 + 3, 2 - 7, 3 * 4, 2 ** -10, -(6), x + 100)').numbers).toEqual(
			expect.arrayContaining([0.1, 5, -5, 12, 2 ** -10, -6, 100]),
		);
		expect(clues('h = Number.EPSILON / 1000;').numbers).toContain(Number.EPSILON / 1000);
		expect(clues('h = Number.MAX / x; y = x + 2;').numbers).toEqual([2]);
	});

	test('are what it hands over, where one value is all that is asked', () => {
		const exercise = exerciseOf('3-gradient-descent/choose-a-rate');
		const submission = read('export const learningRate = 2 / 50;');
		const numbers = (returned: Value) =>
			cluesOf(exercise, submission, exercise.inputs as never, returned).numbers;
		expect(numbers(0.04)).toEqual([0.04]);
		expect(numbers([0.04])).toEqual(expect.arrayContaining([2, 50]));
	});

	test('is whether one function is called twice', () => {
		expect(clues('f(x + h) - f(x)').hasDifference).toBe(true);
		expect(clues('f(x + h) - g(x) + p.f(x) + p.f(x)').hasDifference).toBe(false);
	});
});
