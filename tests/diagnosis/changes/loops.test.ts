import { describe, expect, test } from 'vitest';
import { movesAcrossLoops } from '../../../checker/diagnosis/changes/loops.ts';
import { madeBy } from './made.ts';

describe('a function that is called for each of a list', () => {
	test('is a loop, with the statement that it stands in', () => {
		expect(madeBy(movesAcrossLoops, 'a(); xs.forEach((x) => { b(x); });')).toEqual([
			'move-across-loop:  xs.forEach((x) => { a();  b(x); });',
			'move-across-loop:  xs.forEach((x) => { b(x);  a(); });',
			'move-across-loop: a(); b(x);\nxs.forEach((x) => {  });',
			'move-across-loop: a(); xs.forEach((x) => {  });\nb(x);',
		]);
	});

	test('is none without a block, or where it is handed to nobody', () => {
		expect(madeBy(movesAcrossLoops, 'a(); xs.map((x) => b(x));')).toEqual([]);
		expect(madeBy(movesAcrossLoops, 'a(); const f = (x) => { b(x); };')).toEqual([]);
	});
});

describe('a value that was computed once', () => {
	test('is computed anew each time round, with all copies that go on changing', () => {
		const text = 'function f(x, y) { const g = x + y; let a = x; let b = y; while (a) { a -= g; b -= a; } }';
		const made = madeBy(movesAcrossLoops, text);
		expect(made).toContain(`move-across-loop: ${text.replace('a -= g', 'a -= (a + b)')}`);
		expect(made).toContain(`move-across-loop: ${text.replace('a -= g', 'a -= (a + y)')}`);
	});
});
