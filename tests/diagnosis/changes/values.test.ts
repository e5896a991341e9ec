import { describe, expect, test } from 'vitest';
import {
	constantsForParameters,
	nameChanges,
	numberChanges,
	numbersOf,
	roundingChanges,
} from '../../../checker/diagnosis/changes/values.ts';
import type { Change, Clues } from '../../../checker/misconceptions/misconception.ts';
import type { Submission } from '../../../checker/types.ts';
import { read } from '../../submission/read.ts';
import { cluesTo, madeOf } from './made.ts';

const loop = '3-gradient-descent/first-loop';
const byHand = '2-gradients/gradient-by-hand';

type Changes = (code: Submission, clues: Clues) => Iterable<Change>;
function changed(changesOf: Changes, text: string, id = byHand): readonly string[] {
	const submission = read(text);
	return madeOf(submission, changesOf(submission, cluesTo(submission, id)));
}

describe('numbers', () => {
	test('become their neighbours, double, half and the task’s; exponents are told apart', () => {
		const made = changed(numberChanges, 'f(7 ** 5)', loop);
		for (const other of [8, 6, 14, 3.5, 0, 1, 2, 3, 0.2]) expect(made).toContain(`number: f(${other} ** 5)`);
		expect(made).toContain('exponent: f(7 ** 4)');
		expect(made).not.toContain('number: f(7 ** 5)');
		expect(changed(numberChanges, '0')).toContain('number: (-1)');
	});

	test('of the task are the likeliest, and neighbours likelier than the rest', () => {
		const submission = read('f(7)');
		const costs = new Map(
			[...numberChanges(submission, cluesTo(submission, loop))].map(({ edits, cost }) => [
				edits[0]?.text,
				cost,
			]),
		);
		expect([costs.get('0.2'), costs.get('8'), costs.get('14')]).toEqual([1.1, 1.5, 1.8]);
	});

	test('that name a property stay', () => {
		expect(changed(numberChanges, 'const o = { 7: a };')).toEqual([]);
	});

	test('of the inputs are found at any depth, long lists left out', () => {
		const found = numbersOf({ a: 1, b: { c: [2, 3] }, d: 'x', e: null, f: [4, 5, 6, 7, 8] });
		expect([...found]).toEqual([1, 2, 3]);
	});
});

describe('names', () => {
	test('become others that can be seen there, but no functions', () => {
		expect(changed(nameChanges, 'const a = 1, b = 2; function f() {} g(a);')).toContain(
			'name: const a = 1, b = 2; function f() {} g(b);',
		);
		expect(
			changed(nameChanges, 'class A {} function f() {} g(a);').filter((text) => /g\((A|f)\)/.test(text)),
		).toEqual([]);
	});

	test('take the place of numbers and of lists of numbers', () => {
		expect(changed(nameChanges, 'const n = k; f(6, n);')).toContain('name: const n = k; f(n, n);');
		expect(changed(nameChanges, 'const n = k; f([1, -2]);')).toContain('name: const n = k; f(n);');
		expect(changed(nameChanges, 'const n = k; f([1]);')).not.toContain('name: const n = k; f(n);');
	});

	test('never take the place of a parameter’s own value', () => {
		const made = changed(nameChanges, 'let w = 0; const rate = 3; f(0.2);', loop);
		expect(made).toContain('name: let w = 0; const rate = 3; f(w);');
		expect(made).toContain('name: let w = 0; const rate = w; f(0.2);');
		expect(made.filter((text) => !text.includes('let w = 0'))).toEqual([]);
	});

	test('of functions become others', () => {
		expect(changed(nameChanges, 'Math.sin(2)')).toEqual(['name: Math.cos(2)']);
		expect(changed(nameChanges, 'xs.push(2); xs.other(2); (() => 1)();')).toEqual([
			'name: xs.unshift(2); xs.other(2); (() => 1)();',
		]);
		const made = changed(nameChanges, 'function f() {} function g() {} let h = f; f();');
		expect(made).toContain('name: function f() {} function g() {} let h = f; g();');
		expect(made).not.toContain('name: function f() {} function g() {} let h = f; h();');
	});
});

describe('a constant that stands for a parameter', () => {
	const text =
		'const WIDTH = 0.5; export function gradient(p: number, q: number) { return [p + WIDTH, q / WIDTH]; }';

	test('becomes it wherever it is used', () => {
		const made = changed(constantsForParameters, text);
		expect(made[0]).toContain('const WIDTH = 0.5;');
		expect(made[0]).toMatch(/return \[p \+ (\w+), q \/ \1\]/);
	});

	test('is no pattern', () => {
		expect(changed(constantsForParameters, 'const { a } = 5; f(a);')).toEqual([]);
	});

	test('stays where it is not used, not constant, or is the parameter itself', () => {
		expect(
			changed(constantsForParameters, 'const a = 1; const b = c; f(b); let d; const [e] = [1];'),
		).toEqual([]);
		expect(changed(constantsForParameters, 'let w = 0; f(w);', loop)).toEqual([]);
	});
});

describe('roundings', () => {
	test('all get the decimals that are asked', () => {
		expect(changed(roundingChanges, 'a.toFixed(1); b.toFixed(2);', loop)).toEqual([
			'number: a.toFixed(3); b.toFixed(3);',
		]);
		expect(changed(roundingChanges, 'r(a * 10) / 10', loop)).toEqual(['number: r(a * 1000) / 1000']);
	});

	test('are let be where there is one, or where a function is asked', () => {
		expect(changed(roundingChanges, 'a.toFixed(1); f(2); b.f(3);', loop)).toEqual([]);
		expect(changed(roundingChanges, 'r(a * 1000) / 1000', loop)).toEqual([]);
		expect(changed(roundingChanges, 'a.toFixed(1); b.toFixed(2);')).toEqual([]);
	});
});

describe('members', () => {
	test('become others that the same thing has, or the same of another thing', () => {
		const made = changed(nameChanges, 'o.x = 1; p.x = 2; o.z = o.x * 3; o.f();');
		expect(made).toContain('name: o.x = 1; p.x = 2; o.z = o.z * 3; o.f();');
		expect(made).toContain('name: o.x = 1; p.x = 2; o.z = p.x * 3; o.f();');
		expect(made.every((text) => text.includes('o.f()'))).toBe(true);
	});
});
