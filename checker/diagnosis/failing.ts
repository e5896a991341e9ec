/** What the failing runs have in common, and which of them tells most. */
import type { Trial } from '../trial/trial.ts';
import { isTelling } from './number-set.ts';

/**
 * Whether every wrong value is one and the same: a function that returns 0 looks like many mistakes, and is none. A number
 * that is met by chance elsewhere tells something where the values beside it are right.
 */
export function isFlat(failing: readonly Trial[]): boolean {
	const values = failing.flatMap(({ rows, comparison }) =>
		rows.flatMap((row, r) => row.flatMap(({ value }, i) => (comparison.cells[r]?.[i] ? [] : [value]))),
	);
	if (!values.every((value) => typeof value === 'number') || new Set(values.map(String)).size > 1)
		return false;
	const isPlain = values.every((value) => Math.abs(value) <= 1);
	return isPlain || !failing.some(({ comparison }) => comparison.cells.flat().includes(true));
}

/** Of one failing trial or more the one to look into: with inputs that nobody has seen, and the most going wrong. */
export function mostTelling(failing: readonly Trial[]): Trial {
	// A wrong value counts more where the right one is no number that is met by chance.
	const wrongIn = ({ comparison, given }: Trial) =>
		comparison.cells
			.flatMap((row, r) =>
				row.map((isRight, i) => (isRight ? 0 : isTelling(given.expected[r]?.[i]) ? 10 : 1)),
			)
			.reduce((sum: number, weight) => sum + weight, 0);
	const unseen = failing.filter(({ given }) => given.kind !== 'listed');
	const from = unseen.length > 0 ? unseen : failing;
	const most = Math.max(...from.map(wrongIn));
	return from.findLast((trial) => wrongIn(trial) === most) as Trial;
}
