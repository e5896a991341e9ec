import type { ReportCell, Traces } from '../report-types.ts';
import type { Exercise } from '../types.ts';
import { cellText, differs, unequalTexts } from './cells.ts';

/** A cell of the student's with what it should be. */
export interface Pair {
	readonly column: string;
	readonly expected: ReportCell | undefined;
	readonly actual: ReportCell | undefined;
	readonly wrong: boolean;
}

/** The cells of one row, counted from 0. */
export function pairsOf(traces: Traces, row: number, exercise: Exercise): Pair[] {
	const expected = traces.expected[row] ?? [];
	const actual = traces.actual[row] ?? [];
	const first = traces.firstDivergence;
	return traces.columns.map((column, index) => ({
		column,
		expected: expected[index],
		actual: actual[index],
		wrong:
			(first?.row === row + 1 && first.column === column) ||
			differs(expected[index], actual[index], exercise, column),
	}));
}

/** A row that only one side has: `missing; expected step 6, w 2.86`. */
export function oneSidedText(pairs: readonly Pair[], row: number, traces: Traces): string {
	const missing = row >= traces.actual.length;
	const cells = pairs.map((pair) => `${pair.column} ${cellText(missing ? pair.expected : pair.actual)}`);
	return `${missing ? 'missing; expected' : 'one too many:'} ${cells.join(', ')}`;
}

/** One row in a line: `row 1: step 1, w -1.2 (expected 1.2)`; rows count from 0 here and from 1 in the text. */
export function rowText(traces: Traces, row: number, exercise: Exercise): string {
	const pairs = pairsOf(traces, row, exercise);
	const lead = `row ${row + 1}: `;
	if (row >= traces.actual.length || row >= traces.expected.length) {
		return lead + oneSidedText(pairs, row, traces);
	}
	const cells = pairs.map((pair) => {
		if (!pair.wrong) return `${pair.column} ${cellText(pair.actual)}`;
		const { expected, actual } = unequalTexts(pair.expected, pair.actual, exercise);
		return `${pair.column} ${actual} (expected ${expected})`;
	});
	return lead + cells.join(', ');
}
