import { describe, expect, test } from 'vitest';
import { factorNames, type Held } from '../../../checker/diagnosis/changes/factor-names.ts';
import { deletions, insertions } from '../../../checker/diagnosis/changes/terms.ts';
import { read } from '../../submission/read.ts';
import { nodeOf } from '../watched-nodes.ts';
import { cluesTo, madeBy, madeOf } from './made.ts';

const nothing: Held = { numbers: new Set(), lists: new Set() };

/** Insertions in a program as an answer to an exercise. */
function inserted(text: string, id = '2-gradients/gradient-by-hand', held = nothing) {
	const submission = read(text);
	return madeOf(submission, insertions(submission, held, cluesTo(submission, id)));
}

test('what a class keeps may be the term that is missing', () => {
	const made = inserted('class A { x = 1; m() { const dy = 4 * this.y; return this.f(this.x, this.y); } }');
	expect(made).toContain(
		'insert: class A { x = 1; m() { const dy = 4 * this.y + this.x; return this.f(this.x, this.y); } }',
	);
	expect(made.some((text) => text.includes('this.f;'))).toBe(false);
});

describe('factors and terms', () => {
	test('are taken out of sums and products; of differences and quotients the first stays', () => {
		expect(madeBy(deletions, 'a * b')).toEqual(['delete: a', 'delete: b']);
		expect(madeBy(deletions, 'a + b')).toEqual(['delete: a', 'delete: b']);
		for (const operator of ['-', '/', '**'])
			expect(madeBy(deletions, `a ${operator} b`)).toEqual(['delete: a']);
		expect(madeBy(deletions, 'a < b')).toEqual([]);
	});

	test('are put beside a value: 2, a name, what it is divided by', () => {
		const made = inserted('const v = 3; const g = f(v);');
		expect(made).toContain('insert: const v = 3; const g = 2 * f(v);');
		expect(made).toContain('insert: const v = 3; const g = f(v) / 2;');
		expect(made).toContain('insert: const v = 3; const g = f(v) * v;');
		expect(made).toContain('insert: const v = 3; const g = f(v) / (2 * v);');
		expect(made).toContain('insert: const v = 3; const g = f(v) - v;');
		expect(made).toContain('insert: const v = 3; const g = f(v * v);');
		// A term may be missing in a whole value, not in an argument.
		expect(made).not.toContain('insert: const v = 3; const g = f(v + v);');
	});

	test('stand beside the whole product, the operand of a sum, never in an index', () => {
		const made = inserted('const g = p[i] * a + b;');
		expect(made).toContain('insert: const g = ((p[i] * a) * p[i]) + b;');
		expect(made).toContain('insert: const g = p[i] * a + (2 * b);');
		expect(made.filter((text) => text.includes('p[(') || text.includes('* (2 * a)'))).toEqual([]);
	});

	test('are no lists, functions or objects, but their lengths and elements', () => {
		const text =
			"const xs = [1, 2]; const o = {}; const s = 'a'; class A {} function f() {} const k = 5; const n = xs.length; const g = h(xs[k]);";
		const factors = inserted(text).flatMap((made) => /h\(xs\[k\]\) \* ([\w.[\]]+)/.exec(made)?.[1] ?? []);
		expect(new Set(factors)).toEqual(new Set(['k', 'n', 'g', 'xs[k]', 'xs.length']));
	});

	test('are the names that were seen to hold numbers, and lengths of lists that were seen', () => {
		const held = { numbers: new Set(['m']), lists: new Set(['ys', 'zs']) };
		const text = 'const m = new Map(), ys = given(); const g = h(1);';
		const made = inserted(text, undefined, held);
		expect(made.some((one) => one.includes('h(1) * m'))).toBe(true);
		expect(made.some((one) => one.includes('h(1) / ys.length'))).toBe(true);
		expect(made.some((one) => one.includes('h(1) * ys;') || one.includes('zs.length'))).toBe(false);
	});

	test('are the parameters beside a number in a sum of a program', () => {
		const made = inserted(
			'let w = 1; const learningRate = 2; w = w - 3; f(4);',
			'3-gradient-descent/first-loop',
		);
		expect(made).toContain('insert: let w = 1; const learningRate = 2; w = w - (3 * learningRate); f(4);');
		expect(made.some((one) => one.includes('f(4 *'))).toBe(false);
	});
});

test('the length of a list is a factor where the list can be seen', () => {
	const code = read('function f(xs) { return xs.map((v) => inner); } outer;');
	expect(factorNames(code, nodeOf(code, 'inner'), nothing)).toContain('xs.length');
	expect(factorNames(code, nodeOf(code, 'outer'), nothing)).not.toContain('xs.length');
});

describe('what is missing beside', () => {
	test('a number that is all of a value is what arrives there', () => {
		expect(inserted('const v = f(); const g = [3, 0];')).toContain(
			'insert: const v = f(); const g = [3 * v, 0];',
		);
		expect(inserted('const v = f(); for (let i = 3; i < v; i += 1) g();')).not.toContain(
			'insert: const v = f(); for (let i = 3 * v; i < v; i += 1) g();',
		);
	});

	test('a sum over a list is its length, though the list is only walked', () => {
		expect(inserted('const xs = f(); const s = xs.map(g); const m = h(s);')).toContain(
			'insert: const xs = f(); const s = xs.map(g); const m = h(s) / xs.length;',
		);
	});

	test('what a function of the language is taken of is a term', () => {
		expect(inserted('const v = f(); const t = Math.tanh(v * 2);')).toContain(
			'insert: const v = f(); const t = Math.tanh(v * 2 + v);',
		);
	});
});
