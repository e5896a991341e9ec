import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Standard } from '../../checker/trace/compare.ts';
import { follows, type NextRow } from '../../checker/trace/follow.ts';
import { type Reading, readNumber } from '../../checker/trace/number.ts';

const tolerance = { relative: 1e-9, absolute: 1e-12 };
const returned: Standard = { columns: ['w', 'loss'], tolerance, tolerances: {} };
const printed: Standard = { ...returned, decimals: 3 };

const loss = (w: number) => (w - 3) ** 2;
const step = (w: number, rate = 0.2) => w - rate * 2 * (w - 3);

/** One step down (w − 3)², from w = 0. */
const next: NextRow = (row) => {
	const w = step(row ? (row[0] as number) : 0);
	return [w, loss(w)];
};

const print = (rows: readonly (readonly number[])[], decimals = 3) =>
	rows.map((row) => row.map((value) => readNumber(value.toFixed(decimals))));
const give = (rows: readonly (readonly (number | string)[])[]): readonly (readonly Reading[])[] =>
	rows.map((row) => row.map((value) => ({ value })));

describe('rows that follow from the row before', () => {
	test('do so all where they are right', () => {
		const right = [1.2, 1.92, 2.352].map((w) => [w, loss(w)]);
		expect(follows(give(right), next, returned)).toEqual(right.map(() => [true, true]));
	});

	test('do so after a slip, which costs its own row only', () => {
		const second = step(1.3);
		const rows = [
			[1.3, loss(1.3)],
			[second, loss(second)],
		];
		expect(follows(give(rows), next, returned)).toEqual([
			[false, false],
			[true, true],
		]);
	});

	test('do so cell by cell', () => {
		expect(
			follows(
				give([
					[1.2, 99],
					[1.92, 99],
				]),
				next,
				returned,
			),
		).toEqual([
			[true, false],
			[true, false],
		]);
	});

	test('do not where each step goes the other way', () => {
		const rows = [-1.2, -2.88].map((w) => [w, loss(w)]);
		expect(follows(give(rows), next, returned)).toEqual([
			[false, false],
			[false, false],
		]);
	});

	test('are known to their rounding only, which one step may widen', () => {
		// The state is unrounded; what is printed of it is within half a thousandth. The loss moves by more than that.
		let w = 51.23456;
		const rows: number[][] = [[w, loss(w)]];
		for (let k = 0; k < 5; k += 1) {
			w = step(w);
			rows.push([w, loss(w)]);
		}
		expect(follows(print(rows), next, printed)?.slice(1)).toEqual(
			Array.from({ length: 5 }, () => [true, true]),
		);
	});

	test('follow at any start, rate and rounding; a step of the other sign never does', () => {
		const start = fc.double({ min: -50, max: 50, noNaN: true });
		const rates = fc.double({ min: 0.05, max: 0.9, noNaN: true });
		fc.assert(
			fc.property(start, rates, fc.integer({ min: 3, max: 8 }), (from, rate, decimals) => {
				fc.pre(Math.abs(from - 3) > 1);
				const byRate: NextRow = (row) => {
					const w = step(row ? (row[0] as number) : 0, rate);
					return [w, loss(w)];
				};
				const right = step(from, rate);
				const wrong = step(from, -rate);
				const row = (w: number) => [w, loss(w)];
				expect(follows(print([row(from), row(right)], decimals), byRate, printed)?.[1]).toEqual([true, true]);
				expect(follows(print([row(from), row(wrong)], decimals), byRate, printed)?.[1]?.[0]).toBe(false);
			}),
		);
	});

	test('do not out of NaN, an infinity, or a word', () => {
		const rows = give([
			[Number.NaN, Number.NaN],
			[Number.NaN, Number.NaN],
			[Infinity, Infinity],
			[Infinity, Infinity],
		]);
		expect(follows(rows, next, returned)?.flat()).not.toContain(true);
		expect(follows(give([[1.2, 'up']]), next, returned)).toEqual([[true, false]]);
	});

	test('may hold words, which must be the very word', () => {
		const worded: NextRow = (row) => [((row?.[0] as number) ?? 0) + 1, 'Up'];
		const rows = [
			[readNumber('1.000'), { value: 'up' }],
			[readNumber('2.000'), { value: 'down' }],
		];
		expect(follows(rows, worded, printed)).toEqual([
			[true, true],
			[true, false],
		]);
	});

	test('end where the reference has no next row', () => {
		const once: NextRow = (row, index) => (index === 0 ? next(row, index) : undefined);
		expect(
			follows(
				give([
					[1.2, 3.24],
					[1.92, 1.1664],
				]),
				once,
				returned,
			),
		).toEqual([
			[true, true],
			[false, false],
		]);
	});

	test('have no more cells that follow than the reference has', () => {
		expect(follows(give([[1.2, 3.24, 7]]), next, returned)).toEqual([[true, true, false]]);
	});

	test('are widened by the larger of two changes, and by none that is not finite', () => {
		// 1/x jumps to infinity within the rounding of 0.0005.
		const inverse: NextRow = (row) => (row ? [1 / ((row[0] as number) - 0.0005)] : [0.001]);
		const rows = [[readNumber('0.001')], [readNumber('2000.000')]];
		expect(follows(rows, inverse, printed)?.[1]).toEqual([true]);
	});

	test('are not widened where the reference takes no step from a row a little off', () => {
		const only: NextRow = (row) => (row === undefined || row[0] === 2 ? [2] : undefined);
		const rows = [[readNumber('2.000')], [readNumber('2.001')]];
		expect(follows(rows, only, printed)).toEqual([[true], [false]]);
	});

	test('is no question where rows do not follow from one another', () => {
		expect(follows(give([[1.2, 3.24]]), () => undefined, returned)).toBeUndefined();
	});
});
