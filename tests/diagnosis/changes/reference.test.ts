import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../checker/core/evaluate.ts';
import { parseExpression } from '../../../checker/core/expression.ts';
import { inJavaScript, referenceFormulas } from '../../../checker/diagnosis/changes/reference.ts';
import type { WatchedNode } from '../../../checker/diagnosis/watch.ts';
import { textOf } from '../../../checker/submission/tree.ts';
import type { Cell } from '../../../checker/types.ts';
import { read } from '../../submission/read.ts';
import { exerciseOf } from '../../support/exercises.ts';
import { trialOf } from '../trial-of.ts';
import { madeOf } from './made.ts';

/** What becomes of a program that gave these rows while its expressions held these values. */
function made(
	id: string,
	text: string,
	rows: readonly (readonly Cell[])[],
	held: Readonly<Record<string, readonly number[]>>,
	{
		suspects = [],
		overrides = {},
	}: { suspects?: readonly string[]; overrides?: Readonly<Record<string, unknown>> } = {},
) {
	const exercise = exerciseOf(id);
	const submission = read(text);
	const nodes = submission.syntax.flatMap((node): WatchedNode[] => {
		const values = held[textOf(submission, node)];
		return values && node.field !== 'name'
			? [{ node, values, isList: false, times: values.map((_, i) => i) }]
			: [];
	});
	const suspected = submission.syntax.filter((node) => suspects.includes(textOf(submission, node)));
	const trial = trialOf(exercise, rows, overrides);
	return madeOf(submission, referenceFormulas(submission, exercise, trial, nodes, suspected));
}

describe('the reference’s formula', () => {
	test('takes the place of what held a wrong column, in names that hold the variables', () => {
		const text = (slope: string) => `const g = (t) => [${slope}, b];`;
		expect(
			made(
				'1-derivatives/derivative-rules',
				text('a + t'),
				[[9, Math.exp(2), 0.5, Math.cos(2)]],
				{ 'a + t': [9], t: [2] },
				{ overrides: { at: 2 } },
			),
		).toEqual([`rewrite: ${text('3 * t ** 2')}`]);
		expect(
			made(
				'2-gradients/gradient-by-hand',
				'const g = (x, y) => [a(), b];',
				[[77, 78]],
				{ 'a()': [77] },
				{ overrides: { 'point.x': 2, 'point.y': 3 } },
			)[0],
		).toMatch(/^rewrite: const g = \(x, y\) => \[.*x.*, b\];$/);
	});

	test('is none where a name is missing, the value is another or is only handed on', () => {
		const id = '1-derivatives/derivative-rules';
		const right = [[9, Math.exp(2), 0.5, Math.cos(2)]];
		const own = { overrides: { at: 2 } };
		const text = 'const g = (t) => [a + t, b];';
		expect(made(id, text, right, { 'a + t': [9], t: [3] }, own)).toEqual([]);
		expect(made(id, text, right, { 'a + t': [8], t: [2] }, own)).toEqual([]);
		expect(made(id, text, right, { 'a + t': [9, 9], t: [2] }, own)).toEqual([]);
		expect(made(id, text, [['word', Math.exp(2), 0.5, Math.cos(2)]], { 'a + t': [9], t: [2] }, own)).toEqual(
			[],
		);
		expect(made(id, text, right, { b: [9], t: [2] }, own)).toEqual([]);
		expect(made(id, text, [[12, Math.exp(2), 0.5, Math.cos(2)]], { 'a + t': [12], t: [2] }, own)).toEqual([]);
		expect(made('1-derivatives/nudge', text, [[9]], { 'a + t': [9] })).toEqual([]);
	});

	test('of a difference follows the scheme, with a list of steps found by what a name held', () => {
		const id = '1-derivatives/secant-to-tangent';
		const rows = [1, 0.5, 0.1, 0.01, 0.001].map((h) => [h, 50 + h]);
		const text = 'let x = 1; for (const s of ss) { m = k + s; show(s, m); }';
		const held = { 'k + s': rows.map(([, m]) => m as number), s: [1, 0.5, 0.1, 0.01, 0.001] };
		expect(made(id, text, rows, held)).toEqual([
			'rewrite: let x = 1; for (const s of ss) { m = ((x + s) ** 2 - x ** 2) / s; show(s, m); }',
		]);
		expect(made(id, text, rows, held, { overrides: { scheme: 'backward' } })[0]).toContain(
			'(x ** 2 - (x - s) ** 2) / s',
		);
		expect(made(id, text, rows, held, { overrides: { scheme: 'central' } })[0]).toContain(
			'((x + s) ** 2 - (x - s) ** 2) / (2 * s)',
		);
	});

	test('of a table of slopes is its derivative', () => {
		const exercise = exerciseOf('1-derivatives/critical-points');
		const { given } = trialOf(exercise);
		const slope = exercise.form.columns.indexOf('slope');
		const wrong = given.expected.map((row, i) => row.map((cell, k) => (k === slope ? 500 + i : cell)));
		const found = made(
			'1-derivatives/critical-points',
			'let a = 1; for (const x of xs) { m = k(x); }',
			wrong,
			{
				'k(x)': wrong.map((_, i) => 500 + i),
			},
		);
		expect(found).toHaveLength(1);
		expect(found[0]).toMatch(/m = .*\bx\b/);
		expect(found[0]).not.toContain('k(x)');
	});

	test('of a descent stands where a wrong number first arises, with a name that stands there already', () => {
		const id = '3-gradient-descent/first-loop';
		expect(made(id, 'let w = 0; g = 3 * p;', [], {}, { suspects: ['3 * p'] })).toEqual([
			'rewrite: let w = 0; g = 2 * (p - 3);',
		]);
		const two = '3-gradient-descent/two-parameters';
		expect(made(two, 'let w1 = 0; g = 3 * p;', [], {}, { suspects: ['3 * p'] })).toEqual([
			'rewrite: let w1 = 0; g = 2 * (w1 - 3);',
			'rewrite: let w1 = 0; g = 2 * (w2 + 1);',
		]);
		expect(
			made('3-gradient-descent/coupled-bowl', 'let q = 0; g = 3 * p;', [], {}, { suspects: ['3 * p'] }),
		).toEqual([]);
	});
});

describe('an expression as JavaScript', () => {
	const names = new Map([['x', 't']]);
	const written = (text: string) => inJavaScript(parseExpression(text), names);

	test('means the same', () => {
		for (const text of [
			'-x^2',
			'(-x)^2',
			'2 - (3 - x)',
			'(x^2)^3',
			'x^2^3',
			'-2*x',
			'(x + 1)*(-x)',
			'x/(2*x)',
			'sigmoid(x)',
			'relu(-x)',
			'relu(x)',
			'step(x)',
			'sin(x)*exp(x)',
			'2^(-x)',
			'-(x + 1)',
			'3*(-2)',
		]) {
			const value = new Function('t', `return ${written(text)}`)(1.3);
			expect(value, `${text} as ${written(text)}`).toBeCloseTo(valueAt(text), 12);
		}
	});

	test('has a negative number in brackets', () => {
		expect(inJavaScript({ kind: 'number', value: -2 }, names)).toBe('(-2)');
	});

	test('is none where a variable has no name', () => {
		for (const text of ['y', '-y', 'sin(y)', 'x + y', 'y + x']) expect(written(text)).toBeUndefined();
	});
});

function valueAt(text: string): number {
	return evaluate(parseExpression(text), { x: 1.3 });
}
