/** One line of the results of a class: schemas/row.schema.json. */
import { jsonLine } from '../report/json.ts';
import type { Result } from '../report-types.ts';

/** A result as rows hold it: without its duration where rows are to be the same at every run. */
export type RowResult = Omit<Result, 'durationMs'> & Partial<Pick<Result, 'durationMs'>>;

export interface Row {
	/** The place in the order of all submissions, from 0, also where only a part of them is graded. */
	readonly index: number;
	readonly student: string;
	readonly result: RowResult;
}

/** A result as JSON in one line, as the report has it. */
export function resultText(result: Result, timing: boolean): string {
	const { durationMs, ...untimed } = result;
	return jsonLine(timing ? result : untimed);
}

/** The whole line, with its end. */
export function rowText(index: number, student: string, result: string): string {
	return `{"index":${index},"student":${jsonLine(student)},"result":${result}}\n`;
}

/**
 * Reads a line that this program wrote.
 *
 * @throws SyntaxError where it is no JSON, TypeError where it is no row
 */
export function readRow(line: string): Row {
	const row = JSON.parse(line) as Partial<Row> | null;
	const isRow =
		Number.isInteger(row?.index) &&
		typeof row?.student === 'string' &&
		typeof row.result?.exercise === 'string' &&
		typeof row.result.status === 'string';
	if (!isRow) throw new TypeError('The line is no row of results.');
	return row as Row;
}
