import { describe, expect, it } from 'vitest';
import { differenceRules, differences, extrapolatedDerivative } from '../../checker/core/difference.ts';

const cubic = ([x = 0]: readonly number[]) => x ** 3;

describe('difference quotients', () => {
	it.each([
		// ((x + h)³ − x³)/h = 3x² + 3xh + h², and so on
		['forward', 12 + 0.6 + 0.01],
		['central', 12 + 0.01],
		['backward', 12 - 0.6 + 0.01],
	] as const)('%s', (scheme, slope) => {
		expect(differences(cubic, [2], { h: 0.1, scheme })[0]).toBeCloseTo(slope, 10);
	});

	it('moves one coordinate at a time, and leaves the point alone', () => {
		const point = Object.freeze([2, 3]);
		const seen: (readonly number[])[] = [];
		const f = (at: readonly number[]) => {
			seen.push(at);
			const [x = 0, y = 0] = at;
			return x * x * y + x * y * y;
		};
		const [dx, dy] = differences(f, point, { h: 0.5, scheme: 'central' });
		expect([dx, dy]).toEqual([21, 16]);
		expect(seen).toEqual([
			[2.5, 3],
			[1.5, 3],
			[2, 3.5],
			[2, 2.5],
		]);
		expect(differences(f, point, { h: 0.5, scheme: 'central' }, differenceRules, [1])).toEqual([16]);
	});

	it('follows a rule that forgets to put back', () => {
		const rules = { ...differenceRules, restored: ({ down }: { down: readonly number[] }) => down };
		const product = ([x = 0, y = 0]: readonly number[]) => x * y;
		// The second slope is taken at x − h.
		expect(differences(product, [2, 3], { h: 0.5, scheme: 'central' }, rules)).toEqual([3, 1.5]);
	});

	it('tells its rules the value where it stands, before anything is moved', () => {
		const seen: number[] = [];
		const rules = {
			...differenceRules,
			quotient: ({ here, rise, run }: { here: () => number; rise: number; run: number }) => {
				seen.push(here());
				return rise / run;
			},
			restored: ({ up }: { up: readonly number[] }) => up,
		};
		differences(([x = 0, y = 0]) => x + 10 * y, [2, 3], { h: 1, scheme: 'forward' }, rules);
		// The first coordinate stays nudged.
		expect(seen).toEqual([32, 33]);
	});

	it('lets NaN and infinities pass', () => {
		const step = { h: 0.1, scheme: 'forward' } as const;
		expect(differences(() => Number.NaN, [1], step)).toEqual([Number.NaN]);
		expect(differences(([x = 0]) => (x > 1 ? Number.POSITIVE_INFINITY : 0), [1], step)).toEqual([
			Number.POSITIVE_INFINITY,
		]);
	});
});

describe('the extrapolated derivative', () => {
	it.each([
		['exp', Math.exp, 1.3, Math.exp(1.3)],
		['sin', Math.sin, 0.7, Math.cos(0.7)],
		['log', Math.log, 2, 0.5],
	] as const)('of %s is right to ten digits', (_, f, x, slope) => {
		expect(Math.abs(extrapolatedDerivative(f, x) / slope - 1)).toBeLessThan(1e-10);
	});

	it('is NaN where the function is', () => {
		expect(extrapolatedDerivative(Math.log, -1)).toBeNaN();
	});
});
