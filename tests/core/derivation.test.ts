import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backward } from '../../checker/core/backward.ts';
import { derivationRules, derive } from '../../checker/core/derivation.ts';
import { extrapolatedDerivative } from '../../checker/core/difference.ts';
import { evaluate } from '../../checker/core/evaluate.ts';
import { number, parseExpression, printExpression } from '../../checker/core/expression.ts';
import { expressions, isGeneric, points, variables } from './arbitrary-expression.ts';

const derivativeOf = (text: string, x = 'x') => printExpression(derive(parseExpression(text), x));

describe('derivatives by rule', () => {
	it.each([
		['7', '0'],
		['y', '0'],
		['x', '1'],
		['-x', '-1'],
		['x^3', '3 * x^2'],
		['x^1', '1'],
		['x^0', '0'],
		['3*x^2 + 2*x - 1', '6 * x + 2'],
		['x - cos(x)', '1 + sin(x)'],
		['x*5', '5'],
		['a*x', 'a'],
		['x/4', '1 / 4'],
		['x^n', 'n * x^(n - 1)'],
		['(3*x + 2)^2', '6 * (3 * x + 2)'],
		['x*sin(x)', 'sin(x) + x * cos(x)'],
		['sin(x)/x', '(cos(x) * x - sin(x)) / x^2'],
		['1/x', '-1 / x^2'],
		['log(x)', '1 / x'],
		['sin(2)', '0'],
		['sin(y)', '0'],
		['y^3', '0'],
		['exp(x^2)', 'exp(x^2) * (2 * x)'],
		['2^x', '2^x * log(2)'],
		['x^x', 'x^x * (log(x) + x * (1 / x))'],
		['relu(x)', 'step(x)'],
		['step(x) + sign(x)', '0'],
		['max(x, 3)', 'step(x - 3)'],
		['min(2*x, y)', '2 * (1 - step(2 * x - y))'],
	])('(%s)′ = %s', (text, derivative) => {
		expect(derivativeOf(text)).toBe(derivative);
	});

	it('names the places where its rules are used', () => {
		const places: string[] = [];
		derive(
			parseExpression('sin(x^2)*exp(3*x) + y'),
			'x',
			{
				...derivationRules,
				chain: (at) => {
					places.push(`chain ${at.place}`);
					return derivationRules.chain(at);
				},
				constant: (at) => {
					places.push(`constant ${at.place}${at.name ?? ''}`);
					return number(0);
				},
			},
			'slope',
		);
		expect(places.sort()).toEqual([
			'chain slope.left.left',
			'chain slope.left.right',
			'constant slope.righty',
		]);
	});

	it('agrees with reverse mode and with extrapolated differences', () => {
		fc.assert(
			fc.property(expressions, points, (e, at) => {
				const h = 1e-2;
				fc.pre(isGeneric(e, at, h));
				const reverse = backward([{ name: 'loss', value: e }], at);
				for (const name of variables) {
					const byRule = evaluate(derive(e, name), at);
					const backwards = reverse[name] ?? 0;
					fc.pre(Math.abs(byRule) <= 100);
					// Both are exact but for rounding; no part is above 100 or below 0.01, so that little is lost.
					expect(Math.abs(backwards - byRule)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(byRule)));
					const f = (value: number) => evaluate(e, { ...at, [name]: value });
					const [wide, narrow] = [h, h / 3].map((step) =>
						extrapolatedDerivative(f, at[name] as number, step),
					);
					// Where two extrapolations part, f is too wild for ± h, and neither is a witness.
					fc.pre(Math.abs((wide as number) - (narrow as number)) <= 1e-8);
					// Rounding of values up to 100 over a distance of h/2: 100 · 2e-16 / 1e-4, with room for extrapolation.
					expect(Math.abs((narrow as number) - byRule)).toBeLessThanOrEqual(
						1e-7 * Math.max(1, Math.abs(byRule)),
					);
				}
			}),
			{ numRuns: 500, maxSkipsPerRun: 200 },
		);
	});
});
