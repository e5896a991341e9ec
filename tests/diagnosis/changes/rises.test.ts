import { describe, expect, test } from 'vitest';
import { riseChanges } from '../../../checker/diagnosis/changes/rises.ts';
import { madeBy } from './made.ts';

describe('an end that is moved in its own way', () => {
	test('is moved to the other side as well', () => {
		expect(madeBy(riseChanges, '(f({ ...p, [k]: p[k] + h }) - f(p)) / h')).toContain(
			'rewrite: (f({ ...p, [k]: p[k] + h }) - f({ ...p, [k]: p[k] - h })) / (2 * h)',
		);
		expect(madeBy(riseChanges, '(f(p) - f(moved(p - h))) / h')).toContain(
			'rewrite: (f(moved(p + h)) - f(moved(p - h))) / (2 * h)',
		);
	});

	test('is moved where its call stands, and the divisor is left that is twice the step already', () => {
		expect(madeBy(riseChanges, 'const up = f(at(k + h)), here = f(p); m = (up - here) / h;')).toContain(
			'rewrite: const up = f(at(k + h)), here = f(at(k - h)); m = (up - here) / (2 * h);',
		);
		expect(madeBy(riseChanges, '(f(at(k + h)) - f(p)) / (2 * h)')).toContain(
			'rewrite: (f(at(k + h)) - f(at(k - h))) / (2 * h)',
		);
	});

	test('is moved as a list, where a statement has moved a copy of it', () => {
		const copied = 'const q = [...p]; q[i]! += h; m = (f(q) - f(p)) / h;';
		expect(madeBy(riseChanges, copied)).toContain(
			'rewrite: const q = [...p]; q[i]! += h; m = (f(q) - f(p.map((v, j) => (j === i ? v - h : v)))) / (2 * h);',
		);
		for (const other of ['q += h; m = (f(q) - f(p)) / h;', 'r[i] += h; m = (f() - f(p)) / h;'])
			expect(madeBy(riseChanges, other).filter((made) => made.includes('.map('))).toEqual([]);
	});

	test('is left where there is none, or no quotient', () => {
		for (const text of [
			'(f(q) - f(p)) / h',
			'(f(q(p + h)) - p) / h',
			'f(q(p + h)) * f(p)',
			'f(q(p + h)) / h',
		])
			expect(madeBy(riseChanges, text).filter((made) => made.includes('q(p - h)'))).toEqual([]);
	});
});

describe('a rise', () => {
	test('is divided by what a coordinate is moved by, once or twice', () => {
		const made = madeBy(riseChanges, 'p[i] += h; const up = f(p); p[i] -= h; m = up - f(p);');
		expect(made).toContain('insert: p[i] += h; const up = f(p); p[i] -= h; m = (up - f(p)) / (2 * h);');
		expect(made).toContain('insert: p[i] += h; const up = f(p); p[i] -= h; m = (up - f(p)) / h;');
	});

	test('is none between two functions, within one value, of what is no call; divided it is left', () => {
		for (const text of [
			'p += h; m = f(p) - g(p);',
			'p += h; const a = f(p); m = a - a;',
			'p += h; m = f(p) - p;',
			'p += h; m = (f(p) - f(q)) / k;',
		])
			expect(madeBy(riseChanges, text).filter((made) => made.startsWith('insert'))).toEqual([]);
	});
});

describe('the ends of a rise', () => {
	test('are moved to the other side, or to both, and what it is divided by stays', () => {
		const made = madeBy(riseChanges, 'const rise = f(x) - f(x - h); m = rise / h;');
		expect(made).toContain('rewrite: const rise = f(x + h) - f(x); m = rise / h;');
		expect(made).toContain('rewrite: const rise = f(x + h) - f(x - h); m = rise / h;');
		expect(madeBy(riseChanges, 'm = f(x + h) - f(x);')).toContain('rewrite: m = f(x + h) - f(x - h);');
	});

	test('are moved where they are given their names, together', () => {
		const made = madeBy(riseChanges, 'const [here, there] = [f(x - h), f(x)]; g(there - here);');
		expect(made).toContain('rewrite: const [here, there] = [f(x), f(x + h)]; g(there - here);');
		for (const text of ['const { a, b } = [f(x - h), f(x)]; a - b;', 'const [a, b] = g(x - h); a - b;'])
			expect(madeBy(riseChanges, text)).toEqual([]);
	});

	test('stay where both are moved, or nothing is handed over', () => {
		for (const text of ['m = f(x + h) - f(x - h);', 'x += h; m = f() - f(x);'])
			expect(madeBy(riseChanges, text).filter((made) => made.startsWith('rewrite'))).toEqual([]);
	});
});
