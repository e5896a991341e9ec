/** Marks as a human marker gives them: a cell counts when it is right, or when it follows from the row before. */

/** At most 0.9 for what is not wholly right, so that only a passed exercise is worth 1. */
export const mostForFailed = 0.9;

/** The share of graded cells that count. `right` and `following` have the same shape; cells of no row count as wrong. */
export function followThroughScore(
	tables: readonly {
		readonly right: readonly (readonly boolean[])[];
		readonly following: readonly (readonly boolean[])[] | undefined;
	}[],
): number {
	let counted = 0;
	let all = 0;
	for (const { right, following } of tables) {
		for (const [row, cells] of right.entries()) {
			for (const [i, isCellRight] of cells.entries()) {
				all += 1;
				if (isCellRight || following?.[row]?.[i]) counted += 1;
			}
		}
	}
	return all === 0 ? 0 : Math.min(mostForFailed, counted / all);
}
