import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fill, simplify, substitute } from '../../checker/core/build.ts';
import { evaluate } from '../../checker/core/evaluate.ts';
import { number, parseExpression, printExpression, variable } from '../../checker/core/expression.ts';
import { allPartsOf, expressions, points } from './arbitrary-expression.ts';

const simplified = (text: string) => printExpression(simplify(parseExpression(text)));

describe('simplification', () => {
	it.each([
		['0 + x', 'x'],
		['x + 0', 'x'],
		['2 + 3', '5'],
		['x + -y', 'x - y'],
		['x - 0', 'x'],
		['0 - x', '-x'],
		['x - -y', 'x + y'],
		['5 - 3', '2'],
		['0 * x', '0'],
		['x * 0', '0'],
		['1 * x', 'x'],
		['x * 1', 'x'],
		['-1 * x', '-x'],
		['2 * 3', '6'],
		['x * 3', '3 * x'],
		['2 * (3 * x)', '6 * x'],
		['-x * y', '-(x * y)'],
		['x * -y', '-(x * y)'],
		['x / 1', 'x'],
		['0 / x', '0'],
		['0 / 0', '0 / 0'],
		['1 / 3', '1 / 3'],
		['x ^ 1', 'x'],
		['x ^ 0', '1'],
		['2 ^ 3', '8'],
		['--x', 'x'],
		['-0', '0'],
		['-(2)', '-2'],
		['sin(0 + x)', 'sin(x)'],
		['x + y', 'x + y'],
	])('%s is %s', (text, result) => {
		expect(simplified(text)).toBe(result);
	});

	it('does not change the value', () => {
		fc.assert(
			fc.property(expressions, points, (e, at) => {
				// 0 · u is 0 also where u is not finite: what says nothing is dropped before it is asked.
				fc.pre(allPartsOf(e).every((part) => Math.abs(evaluate(part, at)) <= 1e3));
				const value = evaluate(simplify(e), at);
				const steep = allPartsOf(e).some(
					(part) => part.kind === 'call' && ['sign', 'step', 'tan'].includes(part.name),
				);
				fc.pre(!steep && allPartsOf(e).every((part) => isNotNearlyZero(evaluate(part, at))));
				// Factors change places, so values up to 1000 are rounded otherwise.
				expect(Math.abs(value - evaluate(e, at))).toBeLessThanOrEqual(1e-8);
			}),
			{ numRuns: 500, maxSkipsPerRun: 200 },
		);
	});
});

const isNotNearlyZero = (value: number) => value === 0 || Math.abs(value) > 0.01;

describe('substitution', () => {
	it('puts expressions for names and leaves the others', () => {
		const e = parseExpression('-u^2 + sin(v)*w - u/2');
		const filled = substitute(e, { u: parseExpression('x + 1'), v: number(0.5) });
		expect(printExpression(filled)).toBe('-(x + 1)^2 + sin(0.5) * w - (x + 1) / 2');
		expect(printExpression(fill('1/cos(u)^2', { u: variable('z') }))).toBe('1 / cos(z)^2');
	});
});
