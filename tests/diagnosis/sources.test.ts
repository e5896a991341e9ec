import { describe, expect, test } from 'vitest';
import { initialValueOf, readsFrom, sourcesOf } from '../../checker/diagnosis/sources.ts';
import { textOf } from '../../checker/submission/tree.ts';
import { read } from '../submission/read.ts';

/** The texts of what the right-hand side of `result = …` is made from, with their distances. */
function sources(text: string, right: readonly string[] = []): Record<string, number> {
	const submission = read(text);
	const node = submission.syntax.find(
		({ kind, field, parent }) =>
			field === 'initializer' &&
			kind !== 'Block' &&
			submission.syntax[parent]?.kind === 'VariableDeclaration' &&
			textOf(submission, submission.syntax[parent] as never).startsWith('result'),
	);
	if (!node) throw new Error('no result');
	const known = submission.syntax
		.filter((one) => right.includes(textOf(submission, one)))
		.map(({ id }) => id);
	const found = sourcesOf(submission, node, new Set(known));
	return Object.fromEntries(
		[...found].map(([id, distance]) => [textOf(submission, submission.syntax[id] as never), distance]),
	);
}

describe('what a value is made from', () => {
	test('goes back along names, nearest first', () => {
		expect(sources('const a = 1 + 2; const b = 3 * a; const result = b - 4;')).toEqual({
			'3 * a': 1,
			'1 + 2': 2,
		});
	});

	test('stops at what is known to be right', () => {
		expect(sources('const a = 1 + 2; const b = 3 * a; const result = b - 4;', ['3 * a'])).toEqual({});
	});

	test('takes assignments as a whole, elements and what is pushed too', () => {
		expect(sources('let s = 0; s += 5 * 2; const result = s / 2;')).toEqual({ '0': 1, 's += 5 * 2': 1 });
		expect(sources('const g = [0]; g[0]! += 5 * 2; const result = g[0]! / 2;')).toEqual({
			'[0]': 1,
			'g[0]! += 5 * 2': 1,
		});
		expect(sources('const g: number[] = []; g.push(1 + 1); const result = g.length;')).toMatchObject({
			'1 + 1': 1,
		});
		expect(sources('let a = 1; [a] = [2 * 3]; const result = a + 1;')).toEqual({
			'1': 1,
			'[a] = [2 * 3]': 1,
		});
		expect(sources('const k = 0; const g = [1]; g[k] = 7; const result = k + 1;')).toEqual({ '0': 1 });
	});

	test('goes into functions and methods, and out with what they return', () => {
		expect(
			sources('function f(x: number) { if (x > 0) return 1 + x; return x; } const result = f(2) / 2;'),
		).toMatchObject({ '1 + x': 1, x: 1 });
		expect(sources('const f = (x: number) => 1 + x; const result = f(2) / 2;')).toEqual({
			'1 + x': 1,
			'2': 2,
		});
		expect(
			sources(
				'class A { e = 4 - 1; d = () => 5 * 2; r() { return 1 - 3; } } const result = new A().r() * 2;',
			),
		).toEqual({ '1 - 3': 1 });
		expect(sources('class A { e = 4 - 1; } const result = new A().e * 2;')).toEqual({ '4 - 1': 1 });
		expect(sources('const o = { d: () => 5 * 2 }; const result = o.d() * 2;')).toMatchObject({ '5 * 2': 1 });
	});

	test('takes only what a function hands back', () => {
		expect(sources('class A { d(): number; d() { return 5 * 2; } } const result = new A().d() * 3;')).toEqual(
			{ '5 * 2': 1 },
		);
		expect(
			sources('function f(x: number) { if (x < 0) return; return 1 - x; } const result = f(2) * 3;'),
		).toEqual({
			'1 - x': 1,
			'2': 2,
		});
		expect(sources('let i = 1 + 1; i++; const result = i * 2;')).toEqual({ '1 + 1': 1 });
	});

	test('is nothing where a part of a class begins with nothing', () => {
		expect(sources('class A { e?: number; } const result = new A().e! * 2;')).toEqual({});
	});

	test('is nothing for parameters and names from elsewhere', () => {
		expect(sources('declare function f(x: number): number; const result = Math.abs(f(3)) + 1;')).toEqual({});
		expect(sources('let a; const result = a! + 1;')).toEqual({});
		expect(sources('const f = (x: number) => { const result = x + 1; return result; };')).toEqual({});
	});
});

describe('where a right number is given to another name', () => {
	test('it is on the way all the same', () => {
		expect(sources('const a = 1 + 2; const b = a; const result = b * 4;', ['1 + 2', 'a'])).toEqual({ a: 1 });
	});

	test('as it is where a function is called with it', () => {
		expect(sources('const f = (v, u) => { const result = 2 * v; return result; }; f(3 + 4, 5);')).toEqual({
			'3 + 4': 1,
		});
		expect(sources('function f(v) { const result = 2 * v; } f(); o.f(6 - 1);')).toEqual({ '6 - 1': 1 });
		expect(sources('[1].map((v) => { const result = 2 * v; return result; });')).toEqual({});
		expect(sources('const f = ({ v }) => { const result = 2 * v; }; f(3 + 4);')).toEqual({
			'3 + 4': 1,
		});
	});
});

test('a use of a constant leads to what the constant is, one of a variable to all that it was given', () => {
	const { syntax } = read('const a = 1 + 2; let b = 3; b = a; f(a, b, 7);');
	const uses = syntax.filter(({ field }) => field === 'arguments');
	const kinds = uses.map((use) => [initialValueOf(syntax, use)?.kind, readsFrom(syntax, use).length]);
	expect(kinds).toEqual([
		['BinaryExpression', 1],
		[undefined, 2],
		[undefined, 0],
	]);
});
