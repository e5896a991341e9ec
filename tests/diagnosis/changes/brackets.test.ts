import { describe, expect, test } from 'vitest';
import { bracketChanges } from '../../../checker/diagnosis/changes/brackets.ts';
import { madeBy } from './made.ts';

describe('brackets', () => {
	test('are put round what was meant to belong together', () => {
		expect(madeBy(bracketChanges, 'a - b / c')).toEqual(['brackets: (a - b) / c']);
		expect(madeBy(bracketChanges, 'a / b * c')).toEqual(['brackets: a / (b * c)']);
	});

	test('are put round a sum that goes on behind a factor', () => {
		const made = madeBy(bracketChanges, '2 * w * x + b - y');
		expect(made).toContain('brackets: 2 * (w * x + b - y)');
		expect(made).toContain('brackets: 2 * w * (x + b - y)');
		expect(madeBy(bracketChanges, 'w / x + b - y').some((text) => /\(x \+ b - y/.test(text))).toBe(false);
		expect(madeBy(bracketChanges, 'w + x - y')).not.toContain('brackets: (w + x - y)');
	});

	test('are taken off sums and products', () => {
		expect(madeBy(bracketChanges, 'a * (b + c)')).toEqual(['brackets: a * b + c']);
		expect(madeBy(bracketChanges, 'a * (b)')).toEqual([]);
		expect(madeBy(bracketChanges, 'f(a, b)')).toEqual([]);
	});
});
