import { describe, expect, test } from 'vitest';
import { callsOnce, mapsAnew } from '../../../checker/diagnosis/changes/each-time.ts';
import { madeBy } from './made.ts';

describe('a call in a loop', () => {
	test('of a function of the file is made once before it', () => {
		expect(madeBy(callsOnce, 'const g = () => p; for (const k of ks) p[k] -= g()[k];')).toEqual([
			'at-once: const g = () => p; const before = g(); for (const k of ks) p[k] -= before[k];',
		]);
		expect(
			madeBy(callsOnce, 'function g() {} const before = 1; ks.forEach((k) => { p[k] -= g(); });'),
		).toEqual([
			'at-once: function g() {} const before = 1; const beforeHere = g(); ks.forEach((k) => { p[k] -= beforeHere; });',
		]);
	});

	test('stays where its function is not of the file, or it stands in the head', () => {
		for (const text of ['for (;;) { h(); Math.abs(x); }', 'const g = () => ks; for (const k of g()) { k; }'])
			expect(madeBy(callsOnce, text)).toEqual([]);
	});

	test('stays where a class begins with it', () => {
		expect(madeBy(callsOnce, 'const g = () => 1; export default ks.map((k) => g());')).toHaveLength(0);
	});
});

describe('a list that is mapped before a loop', () => {
	test('is gone through unmapped, and each item mapped when its turn comes', () => {
		expect(madeBy(mapsAnew, 'const gs = bs.map(f); for (const [a, b] of gs) { w -= a; }')).toEqual([
			'move-across-loop: const gs = bs.map(f); for (const item of bs) { const [a, b] = f(item); w -= a; }',
		]);
		expect(madeBy(mapsAnew, 'const gs = bs.map((b) => w * b); for (const g of gs) { w -= g; }')).toEqual([
			'move-across-loop: const gs = bs.map((b) => w * b); for (const item of bs) { const g = ((b) => w * b)(item); w -= g; }',
		]);
	});

	test('has its elements computed where they are read', () => {
		expect(madeBy(mapsAnew, 'const gs = bs.map(f); for (;;) w -= gs[k + 1];')).toEqual([
			'move-across-loop: const gs = bs.map(f); for (;;) w -= f(bs[k + 1]);',
		]);
	});

	test('stays as it is elsewhere', () => {
		for (const text of [
			'const gs = bs.map(f); for (const g of gs) w -= g;',
			'const gs = bs.map(f); for (g of gs) { w -= g; }',
			'const gs = bs.map(f); h(gs); ps[gs];',
			'const gs = bs.flat(f); const hs = map(f); const ks = bs.map(); let n; const c = 2; gs; hs; ks; n; c;',
			'const { gs } = bs.map(f); for (const g of gs) { w -= g; }',
		])
			expect(madeBy(mapsAnew, text)).toEqual([]);
	});
});
