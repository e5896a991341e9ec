import { expect, test } from 'vitest';
import { togetherFirst } from '../../../checker/diagnosis/changes/together-first.ts';
import { madeBy } from './made.ts';

test('steps that call are all computed before any of them is taken', () => {
	expect(madeBy(togetherFirst, '{ w -= a(); b -= c(); }')).toEqual([
		'at-once: { const step1 = a(), step2 = c(); w -= step1; b -= step2; }',
	]);
	expect(madeBy(togetherFirst, 'let step1; { w -= a(); b = 2 * c(); d += e; }')).toEqual([
		'at-once: let step1; { const step1Here = a(), step2 = 2 * c(); w -= step1Here; b = step2; d += e; }',
		'at-once: let step1; { const step1Here = a(), step2 = 2 * c(), step3 = e; w -= step1Here; b = step2; d += step3; }',
	]);
});

test('steps that read by name, and statements that are no steps, are left to others', () => {
	expect(madeBy(togetherFirst, '{ w -= a(); b -= w; }')).toEqual([]);
	expect(madeBy(togetherFirst, '{ w -= a(); f(); let c = g(); }')).toEqual([]);
});
