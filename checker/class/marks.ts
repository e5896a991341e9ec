/** Marks as a table for a spreadsheet: comma-separated values as RFC 4180 has them. */
import type { Student } from './students.ts';

/** What a spreadsheet takes for the beginning of a formula, its fullwidth forms included. */
const formula = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

export function headLine(exercises: readonly string[]): string {
	return line(['student', ...exercises, 'total']);
}

/** The points of one student (score by weight), empty where there is no submission; of several to one exercise the best counts. */
export function marksLine(
	{ name, rows }: Student,
	exercises: readonly string[],
	weights: Readonly<Record<string, number>> = {},
): string {
	const marks = exercises.map((id) => {
		const scores = rows.filter(({ result }) => result.exercise === id).map(({ result }) => result.score);
		return scores.length === 0 ? undefined : Math.max(...scores) * (weights[id] ?? 1);
	});
	const total = marks.reduce((sum: number, mark) => sum + (mark ?? 0), 0);
	return line([name, ...marks.map((mark) => (mark === undefined ? '' : rounded(mark))), rounded(total)]);
}

/** More digits are noise: a score is a share of some ten cells. */
const rounded = (score: number): number => Number(score.toFixed(4));

const line = (cells: readonly (string | number)[]): string => `${cells.map(cell).join(',')}\r\n`;

/** An apostrophe before it makes a spreadsheet take a formula for the text that it is. */
function cell(value: string | number): string {
	if (typeof value === 'number') return String(value);
	const text = formula.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
