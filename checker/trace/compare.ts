/** The student's rows against the reference's, cell by cell. */
import type { Cell, Form, Row, Tolerance } from '../types.ts';
import { halfWidth, isNear, type Reading, slack } from './number.ts';

/** How the values of an exercise are held to the reference. */
export interface Standard {
	readonly columns: readonly string[];
	/** Decimals that a printed number must at least have; absent for returned values. */
	readonly decimals?: number;
	readonly tolerance: Tolerance;
	readonly tolerances: Readonly<Record<string, Tolerance>>;
}

export interface Divergence {
	/** Counts from 0. */
	readonly row: number;
	readonly column: string;
	/** Absent where the row or cell is one too many. */
	readonly expected?: Cell;
	/** Absent where the row or cell is missing. */
	readonly actual?: Cell;
}

export interface Comparison {
	/** For each row that is expected or there: which of its cells are right. */
	readonly cells: readonly (readonly boolean[])[];
	/** The first cell that is not right. */
	readonly first: Divergence | undefined;
}

export function standardOf(exercise: {
	readonly form: Form;
	readonly tolerance: Tolerance;
	readonly tolerances: Readonly<Record<string, Tolerance>>;
}): Standard {
	const { form, tolerance, tolerances } = exercise;
	return {
		columns: form.columns,
		tolerance,
		tolerances,
		...(form.kind === 'program' ? { decimals: form.decimals } : {}),
	};
}

/** Whether a reading is right where the reference has this value. */
export function isRight(reading: Reading, expected: Cell, column: string, standard: Standard): boolean {
	const { value } = reading;
	if (typeof expected === 'string' || typeof value === 'string') {
		return typeof value === 'string' && typeof expected === 'string' && value === expected.toLowerCase();
	}
	return isNear(value, expected, distanceAllowed(reading, expected, column, standard));
}

/** How far a reading may be from a value: half the width of its interval, or the returned number's tolerance. */
export function distanceAllowed(
	reading: Reading,
	expected: number,
	column: string,
	standard: Standard,
): number {
	if (standard.decimals !== undefined && reading.decimals !== undefined) {
		const noise = Math.max(slack.relative * Math.abs(expected), slack.absolute);
		return halfWidth(reading, standard.decimals) + noise;
	}
	const { relative, absolute } = standard.tolerances[column] ?? standard.tolerance;
	return Math.max(relative * Math.abs(expected), absolute);
}

export function compare(
	actual: readonly (readonly Reading[])[],
	expected: readonly Row[],
	standard: Standard,
): Comparison {
	const cells: boolean[][] = [];
	let first: Divergence | undefined;
	for (let row = 0; row < Math.max(actual.length, expected.length); row += 1) {
		const [given, due] = [actual[row], expected[row]];
		const width = Math.max(given?.length ?? 0, due?.length ?? 0);
		const right = Array.from({ length: width }, (_, i) => {
			const [reading, value] = [given?.[i], due?.[i]];
			const column = standard.columns[i] ?? String(i);
			const isCellRight =
				reading !== undefined && value !== undefined && isRight(reading, value, column, standard);
			if (!isCellRight && first === undefined) {
				first = {
					row,
					column,
					...(value === undefined ? {} : { expected: value }),
					...(reading === undefined ? {} : { actual: reading.value }),
				};
			}
			return isCellRight;
		});
		cells.push(right);
	}
	return { cells, first };
}

/** Whether `compare` would find no cell that is not right; stops at the first. */
export function agrees(
	actual: readonly (readonly Reading[])[],
	expected: readonly Row[],
	standard: Standard,
): boolean {
	if (actual.length !== expected.length) {
		// A row without cells has none that could be wrong.
		const [shorter, longer] = actual.length < expected.length ? [actual, expected] : [expected, actual];
		if (longer.slice(shorter.length).some((row) => row.length > 0)) return false;
	}
	return actual.slice(0, expected.length).every((given, row) => {
		const due = expected[row] as Row;
		return (
			given.length === due.length &&
			given.every((reading, i) =>
				isRight(reading, due[i] as Cell, standard.columns[i] ?? String(i), standard),
			)
		);
	});
}
