import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../checker/core/evaluate.ts';
import { parseExpression } from '../../checker/core/expression.ts';
import { argumentsOf, inputAt, inputsWith, parameterValues } from '../../checker/spec/inputs.ts';
import type { ArgumentForm, Form } from '../../checker/types.ts';

const descent = {
	routine: 'gradient-descent',
	loss: '(w*x + b - y)^2',
	start: { w: 0, b: 1 },
	data: { x: [1, 2], y: [3, 4] },
	batches: [[0], [1]],
	learningRate: 0.1,
	rows: 'each',
};

describe('inputAt', () => {
	it.each([
		['learningRate', 0.1],
		['start.b', 1],
		['data.y', [3, 4]],
		['data.y.1', 4],
		['batches', [[0], [1]]],
		['start.c', undefined],
		['data.y.2', undefined],
		['learningRate.x', undefined],
		['start.constructor', undefined],
	])('%s', (path, value) => expect(inputAt(descent, path)).toEqual(value));
});

describe('inputsWith', () => {
	it('changes what is named and nothing else, and leaves what it was given alone', () => {
		const before = structuredClone(descent);
		const changed = inputsWith(descent, { 'start.w': 5.3, 'data.x': [7], 'data.y.0': 8, momentum: 0.9 });
		expect(changed).toEqual({
			...before,
			start: { w: 5.3, b: 1 },
			data: { x: [7], y: [8, 4] },
			momentum: 0.9,
		});
		expect(descent).toEqual(before);
	});

	it('takes one override after the other', () => {
		const changed = inputsWith(descent, { start: { w: 1, b: 2 }, 'start.w': 3 });
		expect(changed).toMatchObject({ start: { w: 3, b: 2 } });
	});

	it('gives back what was set, whatever it is', () => {
		fc.assert(
			fc.property(
				fc.constantFrom('start.w', 'data.x', 'learningRate', 'batches.1'),
				fc.jsonValue(),
				(path, value) => {
					expect(inputAt(inputsWith(descent, { [path]: value }), path)).toEqual(value);
				},
			),
		);
	});

	it('refuses a path that leads through a number', () => {
		expect(() => inputsWith(descent, { 'learningRate.w': 1 })).toThrow(RangeError);
		expect(() => inputsWith(descent, { 'nothing.w': 1 })).toThrow('there is no input at `nothing.w`');
	});
});

const called = (...forms: ArgumentForm[]): { readonly form: Form } => ({
	form: { kind: 'function', name: 'f', arguments: forms, returns: 'row', columns: ['a'] },
});

describe('argumentsOf', () => {
	it('takes numbers, arrays, matrices and lists of inputs', () => {
		const given = argumentsOf(called('learningRate', 'data.x', 'batches', ['start.w', 'start.b']), descent);
		expect(given).toEqual([0.1, [1, 2], [[0], [1]], [0, 1]]);
	});

	it('takes the variables of a function from the list, the one variable, the start or the point', () => {
		const takes = 'point' as const;
		const of = (inputs: object) => argumentsOf(called({ function: 'function', takes }), inputs)[0];
		const expression = 'x + y';
		expect(of({ function: expression, variables: ['y', 'x'], point: [1, 2] })).toEqual({
			expression,
			variables: ['y', 'x'],
			takes,
		});
		expect(of({ function: 'x^2', variable: 'x', at: 1 })).toMatchObject({ variables: ['x'] });
		expect(of({ function: expression, start: { x: 1, y: 2 } })).toMatchObject({ variables: ['x', 'y'] });
		expect(of({ function: expression, point: { y: 1, x: 2 } })).toMatchObject({ variables: ['y', 'x'] });
	});

	it('hands over a derivative as an expression that has its values', () => {
		const inputs = { function: 'x^3 - sin(x)/x', variable: 'x', x0: 1, x: 2 };
		const [slope] = argumentsOf(called({ function: 'function', derivative: true, takes: 'numbers' }), inputs);
		const { expression } = slope as { expression: string };
		const x = 1.7;
		const expected = 3 * x ** 2 - (Math.cos(x) * x - Math.sin(x)) / x ** 2;
		expect(evaluate(parseExpression(expression), { x })).toBeCloseTo(expected, 12);
	});

	it('has none for a program', () => {
		const form: Form = { kind: 'program', parameters: {}, row: '{w}', decimals: 1, columns: ['w'] };
		expect(argumentsOf({ form }, descent)).toEqual([]);
	});
});

describe('parameterValues', () => {
	const form: Form = {
		kind: 'program',
		parameters: { weight: 'start.w', learningRate: 'learningRate' },
		row: '{w}',
		decimals: 1,
		columns: ['w'],
	};
	const bound = (overrides: object) =>
		parameterValues({ form }, inputsWith(descent, { ...overrides }), { ...overrides });

	it('binds every parameter as soon as one is touched, from above or below', () => {
		expect(bound({ 'start.w': 5.3 })).toEqual({ weight: 5.3, learningRate: 0.1 });
		expect(bound({ start: { w: 4, b: 0 } })).toEqual({ weight: 4, learningRate: 0.1 });
	});

	it('binds none where none is touched, so that the program runs as it is written', () => {
		expect(bound({})).toEqual({});
		expect(bound({ 'start.b': 3 })).toEqual({});
	});
});
