import { describe, expect, test } from 'vitest';
import { comparisonChanges, sizesCompared } from '../../../checker/diagnosis/changes/comparisons.ts';
import { read } from '../../submission/read.ts';
import { madeBy } from './made.ts';

describe('a comparison', () => {
	test('is made strict or not, turned, or moved by one', () => {
		expect(madeBy(comparisonChanges, 'a < b')).toEqual([
			'comparison: a <= b',
			'comparison: a > b',
			'bound: a < b + 1',
			'bound: a < b - 1',
		]);
		expect(madeBy(comparisonChanges, 'a === b')).toEqual(['comparison: a !== b']);
		expect(madeBy(comparisonChanges, 'a + b')).toEqual([]);
		expect(madeBy(comparisonChanges, '-a')).toEqual([]);
	});

	test('is a bound in the head of a loop', () => {
		const kinds = [...comparisonChanges(read('for (;i < n;) {}'))].map(({ kind }) => kind);
		expect(new Set(kinds)).toEqual(new Set(['bound']));
	});

	test('is made one of sizes, where an order is asked', () => {
		expect(madeBy(sizesCompared, 'a >= b')).toEqual(['wrap: Math.abs(a) >= Math.abs(b)']);
		expect(madeBy(sizesCompared, 'xs.sort((a, b) => b - a)')).toEqual([
			'wrap: xs.sort((a, b) => Math.abs(b) - Math.abs(a))',
		]);
		expect(madeBy(sizesCompared, 'const d = a - b; const e = (a: number, b: number) => a * b')).toEqual([]);
	});
});
