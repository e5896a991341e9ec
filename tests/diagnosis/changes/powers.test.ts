import { expect, test } from 'vitest';
import { powerChanges } from '../../../checker/diagnosis/changes/powers.ts';
import { madeBy } from './made.ts';

test('a divisor is squared, or its root taken', () => {
	expect(madeBy(powerChanges, 'm = a / v;')).toEqual([
		'exponent: m = a / (v ** 2);',
		'wrap: m = a / Math.sqrt(v);',
	]);
});

test('the root is taken of a sum', () => {
	expect(madeBy(powerChanges, 'const n = v.reduce(add, 0);')).toEqual([
		'wrap: const n = Math.sqrt(v.reduce(add, 0));',
	]);
});

test('a number, another operator and another call stay', () => {
	expect(madeBy(powerChanges, 'a / 2; a * b; v.map(f); reduce(v);')).toEqual([]);
});
