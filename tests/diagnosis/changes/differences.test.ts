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
