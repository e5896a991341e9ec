import { describe, expect, test } from 'vitest';
import { quotientsAnew } from '../../../checker/diagnosis/changes/differences.ts';
import { madeBy } from './made.ts';

describe('a difference quotient', () => {
	test('is written anew as central, forward and backward one', () => {
		const made = madeBy(quotientsAnew, 'm = f(x + h) - f(x) / h;');
		expect(made).toContain('rewrite: m = (f(x + h) - f(x - h)) / (2 * h);');
		expect(made).toContain('rewrite: m = (f(x + h) - f(x)) / h;');
		expect(made).toContain('rewrite: m = (f(x) - f(x - h)) / h;');
	});

	test('has its names from the end that is nudged, wherever that stands', () => {
		expect(madeBy(quotientsAnew, 'm = g(t) - g((t - d));')).toContain('rewrite: m = (g(t + d) - g(t)) / d;');
	});

	test('is none where one function is called once, two are called, or nothing is nudged', () => {
		for (const text of ['f(x) / h', 'f(x + h) - g(x)', 'f(x) - f(y)', 'f(x * h) - f(x)', 'f() - f(x)'])
			expect(madeBy(quotientsAnew, text).filter((one) => one.includes(') / h'))).toEqual([]);
	});

	test('has an end moved and its divisor doubled or halved, where the two stand apart', () => {
		const made = madeBy(quotientsAnew, 'const up = f(x + h); const here = f(x); m = (up - here) / h;');
		expect(made).toContain('rewrite: const up = f(x + h); const here = f(x - h); m = (up - here) / (2 * h);');
		const halved = madeBy(quotientsAnew, 'const up = f(x + h), down = f(x - h); m = (up - down) / (2 * h);');
		expect(halved).toContain('rewrite: const up = f(x + h), down = f(x); m = (up - down) / h;');
	});

	test('whose ends are not divided has none to move', () => {
		expect(madeBy(quotientsAnew, 'a = f(x + h); b = f(x); m = a - b;')).toEqual([]);
	});
});

describe('an end that is moved in its own way', () => {
	test('is moved to the other side as well', () => {
		expect(madeBy(quotientsAnew, '(f({ ...p, [k]: p[k] + h }) - f(p)) / h')).toContain(
			'rewrite: (f({ ...p, [k]: p[k] + h }) - f({ ...p, [k]: p[k] - h })) / (2 * h)',
		);
		expect(madeBy(quotientsAnew, '(f(p) - f(moved(p - h))) / h')).toContain(
			'rewrite: (f(moved(p + h)) - f(moved(p - h))) / (2 * h)',
		);
	});

	test('is moved where its call stands, and the divisor is left that is twice the step already', () => {
		expect(madeBy(quotientsAnew, 'const up = f(at(k + h)), here = f(p); m = (up - here) / h;')).toContain(
			'rewrite: const up = f(at(k + h)), here = f(at(k - h)); m = (up - here) / (2 * h);',
		);
		expect(madeBy(quotientsAnew, '(f(at(k + h)) - f(p)) / (2 * h)')).toContain(
			'rewrite: (f(at(k + h)) - f(at(k - h))) / (2 * h)',
		);
	});

	test('is moved as a list, where a statement has moved a copy of it', () => {
		const copied = 'const q = [...p]; q[i]! += h; m = (f(q) - f(p)) / h;';
		expect(madeBy(quotientsAnew, copied)).toContain(
			'rewrite: const q = [...p]; q[i]! += h; m = (f(q) - f(p.map((v, j) => (j === i ? v - h : v)))) / (2 * h);',
		);
		for (const other of ['q += h; m = (f(q) - f(p)) / h;', 'r[i] += h; m = (f() - f(p)) / h;'])
			expect(madeBy(quotientsAnew, other).filter((made) => made.includes('.map('))).toEqual([]);
	});

	test('is left where there is none, or no quotient', () => {
		for (const text of [
			'(f(q) - f(p)) / h',
			'(f(q(p + h)) - p) / h',
			'f(q(p + h)) * f(p)',
			'f(q(p + h)) / h',
		])
			expect(madeBy(quotientsAnew, text).filter((made) => made.includes('q(p - h)'))).toEqual([]);
	});
});

describe('a rise', () => {
	test('is divided by what a coordinate is moved by, once or twice', () => {
		const made = madeBy(quotientsAnew, 'p[i] += h; const up = f(p); p[i] -= h; m = up - f(p);');
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
			expect(madeBy(quotientsAnew, text).filter((made) => made.startsWith('insert'))).toEqual([]);
	});
});
