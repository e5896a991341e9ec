import { describe, expect, test } from 'vitest';
import { flawBehind } from '../../../checker/diagnosis/changes/flaws.ts';
import { textOf } from '../../../checker/submission/tree.ts';
import type { SyntaxNode } from '../../../checker/types.ts';
import { read } from '../../submission/read.ts';
import { nodeOf } from '../watched-nodes.ts';

const known = new Set(['w', 'rate']);

/** Where a step's flaw is seen; `right` are texts that hold what is due, or nothing where all does. */
function flaw(
	text: string,
	step: string,
	right: readonly string[] | 'all' = [],
	isDue?: (name: SyntaxNode) => boolean | undefined,
): string {
	const submission = read(text);
	const ids = right === 'all' ? undefined : new Set(right.map((one) => nodeOf(submission, one).id));
	return textOf(submission, flawBehind(submission, nodeOf(submission, step), known, ids, isDue));
}

describe('what is behind a wrong step', () => {
	test('is what its one name was given', () => {
		expect(flaw('const g = 2 * w; w -= rate * g;', 'rate * g')).toBe('2 * w');
		expect(flaw('let d = 0; d += 2 * w; w = w - rate * d;', 'w - rate * d')).toBe('2 * w');
		expect(flaw('const g = 2 + w; const s = rate * g; w -= s;', 's')).toBe('2 + w');
		// Further back a name says little.
		expect(flaw('const g = 2 + w; const a = g; const b = a; const c = b; w -= c;', 'c')).toBe('g');
	});

	test('is what its function hands back, where that serves for nothing else', () => {
		const made = 'const slope = (x) => 2 * x;';
		expect(flaw(`${made} w -= rate * slope(w);`, 'rate * slope(w)')).toBe('2 * x');
		const shared = 'function f(x) { return 2 * x; } w -= rate * f(w); console.log(f(w));';
		expect(flaw(shared, 'rate * f(w)')).toBe('rate * f(w)');
	});

	test('is the list that is gone through', () => {
		const text = 'let g = [0, 0]; g = [a, b]; p = p.map((v, i) => v - rate * g[i]);';
		expect(flaw(text, 'p.map((v, i) => v - rate * g[i])', [])).toBe('[a, b]');
		const each = 'let g = [0, 0]; g = [a, b]; g.forEach((v, i) => (q[i] -= rate * v));';
		expect(flaw(each, 'rate * v')).toBe('[a, b]');
		expect(flaw('f((v) => (w -= rate * v)); [1].map((v) => (w -= v));', 'rate * v')).toBe('rate * v');
	});

	test('is the step itself where more than names is in it, or what it names is right', () => {
		expect(flaw('const g = 1; w -= rate * (g > 0 ? g : h);', 'g > 0 ? g : h')).toBe('g > 0 ? g : h');
		expect(flaw('const g = a + 1, h = b + 2; w -= g * h;', 'g * h')).toBe('g * h');
		expect(flaw('const g = 2 * w; w -= rate * g;', 'rate * g', ['2 * w'])).toBe('rate * g');
		expect(flaw('const g = 3; w -= rate * g;', 'rate * g')).toBe('rate * g');
	});

	test('is what was seen to be another’s, and not what was seen to be due', () => {
		const text = 'const g = 2 * w; w -= rate * g;';
		expect(flaw(text, 'rate * g', ['2 * w'], () => false)).toBe('2 * w');
		expect(flaw(text, 'rate * g', [], () => true)).toBe('rate * g');
	});

	test('is what is computed once before the loop, where all else is right', () => {
		const text = 'const g = 2 * w; for (;;) { w -= rate * g; }';
		expect(flaw(text, 'rate * g', 'all')).toBe('2 * w');
		expect(flaw('for (;;) { const g = 2 * w; w -= rate * g; }', 'rate * g', 'all')).toBe('rate * g');
		expect(flaw('const f = (x) => 2 * x; for (;;) { w -= rate * f(w); }', 'rate * f(w)', 'all')).toBe(
			'rate * f(w)',
		);
	});
});
