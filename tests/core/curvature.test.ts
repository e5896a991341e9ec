import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eigenvalues, stabilityBound } from '../../checker/core/curvature.ts';

const entry = fc.double({ min: -10, max: 10, noNaN: true });

/** Symmetric matrices of one to four rows. */
const symmetric = fc
	.integer({ min: 1, max: 4 })
	.chain((n) =>
		fc
			.array(entry, { minLength: n * n, maxLength: n * n })
			.map((entries) =>
				Array.from({ length: n }, (_, i) =>
					Array.from({ length: n }, (_, k) => entries[Math.min(i, k) * n + Math.max(i, k)] as number),
				),
			),
	);

/** By Laplace's expansion. */
function determinant(matrix: readonly (readonly number[])[]): number {
	const [first, ...rest] = matrix;
	if (!first) return 1;
	return first.reduce((sum, value, k) => {
		const minor = rest.map((row) => row.filter((_, i) => i !== k));
		return sum + (k % 2 === 0 ? 1 : -1) * value * determinant(minor);
	}, 0);
}

describe('eigenvalues', () => {
	it.each([
		[[[2]], [2]],
		[
			[
				[2, 0],
				[0, 50],
			],
			[50, 2],
		],
		// x² + xy + 2y²
		[
			[
				[2, 1],
				[1, 4],
			],
			[3 + Math.SQRT2, 3 - Math.SQRT2],
		],
		[
			[
				[0, 1],
				[1, 0],
			],
			[1, -1],
		],
		// A chain of springs: 2 − 2cos(kπ/4)
		[
			[
				[2, -1, 0],
				[-1, 2, -1],
				[0, -1, 2],
			],
			[2 + Math.SQRT2, 2, 2 - Math.SQRT2],
		],
		[[[0]], [0]],
		[[], []],
	])('of %j are %j', (matrix, known) => {
		const found = eigenvalues(matrix);
		expect(found).toHaveLength(known.length);
		known.forEach((value, i) => {
			expect(found[i]).toBeCloseTo(value, 12);
		});
	});

	it('have the sum of the trace, the product of the determinant and the squares of the entries', () => {
		fc.assert(
			fc.property(symmetric, (matrix) => {
				const values = eigenvalues(matrix);
				const sum = (list: readonly number[]) => list.reduce((total, value) => total + value, 0);
				expect(values).toEqual([...values].sort((a, b) => b - a));
				expect(sum(values)).toBeCloseTo(sum(matrix.map((row, i) => row[i] as number)), 10);
				expect(sum(values.map((value) => value ** 2))).toBeCloseTo(sum(matrix.flat().map((v) => v ** 2)), 9);
				// Products of four numbers up to 40
				expect(values.reduce((product, value) => product * value, 1)).toBeCloseTo(determinant(matrix), 6);
			}),
			{ numRuns: 300 },
		);
	});

	it.each([1e-20, 1e20])('scale with the matrix, by %d too', (scale) => {
		const matrix = [
			[4, 1, -2],
			[1, 2, 0.5],
			[-2, 0.5, 3],
		];
		const plain = eigenvalues(matrix);
		eigenvalues(matrix.map((row) => row.map((value) => value * scale))).forEach((value, i) => {
			expect(value / scale).toBeCloseTo(plain[i] as number, 12);
		});
	});

	it('are NaN where an entry is not finite, and leave the matrix alone', () => {
		expect(
			eigenvalues([
				[1, Number.NaN],
				[Number.NaN, 1],
			]),
		).toEqual([Number.NaN, Number.NaN]);
		expect(eigenvalues([[Number.POSITIVE_INFINITY]])).toEqual([Number.NaN]);
		const matrix = [
			[2, 1],
			[1, 4],
		];
		eigenvalues(matrix);
		expect(matrix).toEqual([
			[2, 1],
			[1, 4],
		]);
	});
});

describe('the stability bound', () => {
	it('is 2/λmax, and there is none on what is flat', () => {
		expect(
			stabilityBound([
				[2, 0],
				[0, 50],
			]),
		).toBeCloseTo(0.04, 15);
		expect(stabilityBound([[0]])).toBe(Number.POSITIVE_INFINITY);
		expect(stabilityBound([])).toBe(Number.POSITIVE_INFINITY);
		expect(stabilityBound([[Number.NaN]])).toBeNaN();
	});
});
