/**
 * Follow-through: the reference's own step, applied to the student's row, says what the next row should be. So one slip
 * is one mistake, not six wrong rows.
 */
import type { Cell, Row } from '../types.ts';
import { distanceAllowed, isRight, type Standard } from './compare.ts';
import { halfWidth, isNear, type Reading } from './number.ts';

/** The row after this one by one step of the reference; undefined stands for the start. */
export type NextRow = (row: Row | undefined, index: number) => Row | undefined;

/**
 * For each of the student's rows: which cells follow from the row before by the reference's step. A printed row is
 * known only to its rounding, so the step's answer is widened by what that rounding can change.
 *
 * @returns undefined where rows do not follow from one another
 */
export function follows(
	rows: readonly (readonly Reading[])[],
	next: NextRow,
	standard: Standard,
): readonly (readonly boolean[])[] | undefined {
	if (!next(undefined, 0)) return undefined;
	return rows.map((row, index) => {
		const before = index === 0 ? undefined : rows[index - 1];
		const due = next(
			before?.map(({ value }) => value),
			index,
		);
		if (!due) return row.map(() => false);
		const spread = before ? spreadOf(before, due, (changed) => next(changed, index), standard) : [];
		return row.map((reading, i) => {
			const column = standard.columns[i] ?? '';
			const value = due[i] as Cell;
			if (typeof value === 'string' || typeof reading.value === 'string')
				return isRight(reading, value, column, standard);
			// From NaN or an infinity everything follows, and nothing is shown by it.
			if (!Number.isFinite(value)) return false;
			return isNear(
				reading.value,
				value,
				distanceAllowed(reading, value, column, standard) + (spread[i] ?? 0),
			);
		});
	});
}

/** How far each cell of the next row moves when the cells of this one move within their rounding: Σ|Δ|. */
function spreadOf(
	before: readonly Reading[],
	due: Row,
	next: (row: Row) => Row | undefined,
	standard: Standard,
): readonly number[] {
	const spread = due.map(() => 0);
	for (const [i, reading] of before.entries()) {
		const width = halfWidth(reading, standard.decimals ?? 0);
		if (width === 0 || typeof reading.value === 'string') continue;
		const changes = due.map(() => 0);
		for (const sign of [-1, 1]) {
			const moved = before.map(({ value }, j) => (i === j ? (value as number) + sign * width : value));
			for (const [j, value] of (next(moved) ?? []).entries()) {
				const change = Math.abs((value as number) - (due[j] as number));
				if (change > (changes[j] as number) && Number.isFinite(change)) changes[j] = change;
			}
		}
		for (const [j, change] of changes.entries()) spread[j] = (spread[j] as number) + change;
	}
	return spread;
}
