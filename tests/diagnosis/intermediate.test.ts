import { describe, expect, test } from 'vitest';
import { textbook } from '../../checker/core/rules.ts';
import { intermediateNumbers } from '../../checker/diagnosis/intermediate.ts';
import { exerciseOf } from '../support/exercises.ts';

const numbersIn = (id: string, changed: object = {}) => [
	...intermediateNumbers({ ...exerciseOf(id).inputs, ...changed } as never, textbook),
];

describe('numbers on the way', () => {
	test('are the parts of a formula and of its slopes, over data their sum and mean', () => {
		const own = numbersIn('2-gradients/line-fit-gradient', {
			point: { w: 2, b: -1 },
			data: { x: [1, 2], y: [3, 5] },
		});
		// w·x + b − y, its square, 2·e·x; then the sum and mean of the squares 4 and 4
		for (const value of [-2, 4, -4, -8, 8]) expect(own).toContain(value);
		expect(numbersIn('2-gradients/gradient-by-hand', { point: { x: 2, y: 3 } })).toContain(21);
	});

	test('are f at the ends of a difference, and at the point where the scheme takes it', () => {
		const cube = { function: 'x^3', variables: ['x'], point: 2, h: 1 };
		const central = numbersIn('1-derivatives/numeric-derivative', { ...cube, scheme: 'central' });
		expect(central).toEqual(expect.arrayContaining([27, 1]));
		expect(central).not.toContain(8);
		expect(numbersIn('1-derivatives/numeric-derivative', { ...cube, scheme: 'forward' })).toContain(8);
	});

	test('are f with one coordinate moved, and the others where they are', () => {
		const own = numbersIn('2-gradients/gradient-vector', {
			function: 'x^2 + y^3',
			variables: ['x', 'y'],
			point: [2, 3],
			h: 1,
		});
		for (const value of [9 + 27, 1 + 27, 4 + 64, 4 + 8]) expect(own).toContain(value);
		expect(own).not.toContain(9 + 64);
	});

	test('are f, its slope and the rise of a tangent', () => {
		const own = numbersIn('1-derivatives/tangent-line', { function: '-x^2', x0: 3, x: 3.5 });
		for (const value of [-9, -12.25, -6, -3]) expect(own).toContain(value);
	});

	test('are those of every function and every point of a table', () => {
		expect(numbersIn('1-derivatives/derivative-rules', { at: 2 })).toContain(12);
		expect(numbersIn('1-derivatives/critical-points')).toContain(9);
	});

	test('are none where the rules hand out all there is', () => {
		expect(numbersIn('3-gradient-descent/first-loop')).toEqual([]);
	});
});
