import type { ReportCell } from '../report-types.ts';
import type { Exercise } from '../types.ts';
import { cut, visible } from './text.ts';

/** What stands where a row has no such cell. */
const absent = '—';
/** Words and numbers longer than this are no news in a table. */
const longestCell = 24;

/**
 * Whether a cell is to be shown beside what it should be. The verdict does not hang on it: the report has numbers where
 * the comparison had intervals, so a printed number is measured by the decimals that the exercise asks for.
 */
export function differs(
	expected: ReportCell | undefined,
	actual: ReportCell | undefined,
	exercise: Exercise,
	column: string,
): boolean {
	if (expected === undefined || actual === undefined) return expected !== actual;
	if (typeof expected === 'string' || typeof actual === 'string') {
		return String(expected).toLowerCase() !== String(actual).toLowerCase();
	}
	if (!Number.isFinite(expected) || !Number.isFinite(actual)) return !Object.is(expected, actual);
	const apart = Math.abs(expected - actual);
	if (exercise.form.kind === 'program') {
		return apart > 0.5 * 10 ** -exercise.form.decimals + 1e-9 * Math.abs(expected) + 1e-12;
	}
	const { relative, absolute } = exercise.tolerances[column] ?? exercise.tolerance;
	return apart > Math.max(absolute, relative * Math.abs(expected));
}

/** Numbers for people: at most so many significant digits, no trailing zeros. */
function numberText(value: number, digits: number): string {
	if (!Number.isFinite(value)) return String(value);
	return String(Number(value.toPrecision(digits)));
}

/** One cell as it is shown: six digits of a number, a word made visible and cut, `—` where there is none. */
export function cellText(cell: ReportCell | undefined, digits = 6): string {
	if (cell === undefined) return absent;
	if (typeof cell === 'string') return cut(visible(cell), longestCell);
	return numberText(cell, Number.isInteger(cell) && Math.abs(cell) < 1e15 ? 17 : digits);
}

/** Two cells that differ: printed numbers with the decimals asked for, and more digits where it takes more to see it. */
export function unequalTexts(
	expected: ReportCell | undefined,
	actual: ReportCell | undefined,
	{ form }: Exercise,
): { expected: string; actual: string } {
	if (form.kind === 'program' && typeof expected === 'number' && Math.abs(expected) < 1e15) {
		const texts = { expected: String(Number(expected.toFixed(form.decimals))), actual: cellText(actual) };
		if (texts.expected !== texts.actual) return texts;
	}
	for (const digits of [6, 9, 12]) {
		const texts = { expected: cellText(expected, digits), actual: cellText(actual, digits) };
		if (texts.expected !== texts.actual) return texts;
	}
	return { expected: cellText(expected, 17), actual: cellText(actual, 17) };
}
