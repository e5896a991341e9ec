import { describe, expect, it } from 'vitest';
import { extrapolatedDerivative } from '../../checker/core/difference.ts';
import { evaluate } from '../../checker/core/evaluate.ts';
import { parseExpression } from '../../checker/core/expression.ts';
import { functionTable } from '../../checker/core/functions.ts';

const values = [-2.3, -1, -0.4, -0, 0, 0.4, 1, 2.3, Number.NaN];
const pairs = values.flatMap((u) => [u, 0.4, -1.7].map((v) => [u, v] as const));

describe.each(Object.entries(functionTable))('%s', (_, { arity, value, slopes, derivatives }) => {
	const given = arity === 1 ? values.map((u) => [u]) : pairs;

	it('has the same slopes as numbers and as text', () => {
		expect(derivatives).toHaveLength(arity);
		for (const [u = 0, v = 0] of given) {
			const inText = derivatives.map((text) => evaluate(parseExpression(text), { u, v }));
			const inNumbers = slopes(...[u, v].slice(0, arity));
			expect(inNumbers.map((slope) => slope + 0)).toEqual(inText.map((slope) => slope + 0));
		}
	});

	it('has the slopes that a difference shows', () => {
		for (const [u = 0, v = 0] of given) {
			const kinked = u === 0 || u === v || Number.isNaN(value(u, v));
			if (kinked) continue;
			const shown = [
				extrapolatedDerivative((x) => value(x, v), u, 0.01),
				extrapolatedDerivative((x) => value(u, x), v, 0.01),
			];
			slopes(...[u, v].slice(0, arity)).forEach((slope, i) => {
				expect(shown[i]).toBeCloseTo(slope, 8);
			});
		}
	});
});

describe('where a function has a corner or an end', () => {
	it('has the slopes that the course has chosen', () => {
		const slope = (name: string, ...given: number[]) => functionTable[name]?.slopes(...given);
		expect(slope('relu', 0)).toEqual([0]);
		expect(slope('relu', -0)).toEqual([0]);
		expect(slope('relu', 1e-300)).toEqual([1]);
		expect(slope('abs', 0)).toEqual([0]);
		expect(slope('sqrt', 0)).toEqual([Number.POSITIVE_INFINITY]);
		expect(slope('sqrt', -1)).toEqual([Number.NaN]);
		expect(slope('log', 0)).toEqual([Number.POSITIVE_INFINITY]);
		// max(z, 0) is ReLU, at the corner too; one of the two slopes is 1, so that max(u, u) has the slope of u.
		expect(slope('max', 0, 0)).toEqual([0, 1]);
		expect(slope('min', 0, 0)).toEqual([1, 0]);
	});
});
