/** Rows that are the same but for rounding. */
import { expect } from 'vitest';
import type { Row } from '../../checker/types.ts';

/** Words must be equal, numbers too within `relative`, or 1e-12 absolute: as contract.md holds returned numbers. */
export function expectRows(actual: readonly Row[], expected: readonly Row[], relative = 1e-9): void {
	expect(actual.map((row) => row.length)).toEqual(expected.map((row) => row.length));
	expected.forEach((row, i) => {
		row.forEach((cell, k) => {
			const found = (actual[i] as Row)[k];
			if (typeof cell === 'number' && typeof found === 'number' && Number.isFinite(cell)) {
				const slack =
					relative > 1e-9 ? relative * Math.max(1, Math.abs(cell)) : relative * Math.abs(cell) + 1e-12;
				expect(
					Math.abs(found - cell),
					`row ${i + 1}, cell ${k + 1}: ${found} for ${cell}`,
				).toBeLessThanOrEqual(slack);
			} else expect(found, `row ${i + 1}, cell ${k + 1}`).toEqual(cell);
		});
	});
}
