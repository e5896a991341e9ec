import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileExpression, evaluate } from '../../checker/core/evaluate.ts';
import { number, parseExpression } from '../../checker/core/expression.ts';
import { expressions, points, variables } from './arbitrary-expression.ts';

const valueAt = (text: string, at = {}) => evaluate(parseExpression(text), at);

describe('the value of an expression', () => {
	it('is the same where it was compiled', () => {
		fc.assert(
			fc.property(expressions, points, (e, at) => {
				const compiled = compileExpression(e, variables);
				expect(compiled(variables.map((name) => at[name] as number))).toBe(evaluate(e, at));
			}),
			{ numRuns: 1000 },
		);
	});

	it('is NaN where a name has none', () => {
		const e = parseExpression('x + missing');
		expect(evaluate(e, { x: 1 })).toBeNaN();
		expect(compileExpression(e, ['x'])([1])).toBeNaN();
		expect(compileExpression(e, ['x', 'missing'])([1])).toBeNaN();
	});

	it.each([
		['log(-1)', Number.NaN],
		['log(0)', Number.NEGATIVE_INFINITY],
		['sqrt(-1)', Number.NaN],
		['(-8)^(1/3)', Number.NaN],
		['1/0', Number.POSITIVE_INFINITY],
		['-1/0', Number.NEGATIVE_INFINITY],
		['1/-0', Number.NEGATIVE_INFINITY],
		['0/0', Number.NaN],
		['0^0', 1],
		['exp(1000)', Number.POSITIVE_INFINITY],
		['sigmoid(1000)', 1],
		['sigmoid(-1000)', 0],
		['tanh(-1000)', -1],
		['relu(-2)', 0],
		['relu(0)', 0],
		['relu(2)', 2],
		['step(0)', 0],
		['sign(-3)', -1],
		['max(-1, -2) + min(3, 4)', 2],
	])('%s is %d', (text, value) => {
		expect(valueAt(text)).toBe(value);
	});

	it('lets NaN, infinities and −0 pass', () => {
		for (const value of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0]) {
			expect(evaluate(number(value), {})).toBe(value);
			expect(valueAt('x', { x: value })).toBe(value);
		}
		for (const name of ['relu', 'abs', 'sigmoid', 'step', 'sign', 'tanh']) {
			expect(valueAt(`${name}(x)`, { x: Number.NaN })).toBeNaN();
		}
		expect(valueAt('max(x, 1) + min(1, x)', { x: Number.NaN })).toBeNaN();
	});
});
