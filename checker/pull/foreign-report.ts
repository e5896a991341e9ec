/**
 * A report from somewhere that anyone may have written. It is believed in its form only after every part of it was
 * looked at, and never in what it says.
 */
import type { ValidateFunction } from 'ajv';
import type { Report, ReportCell, Result, Rows } from '../report-types.ts';
import { ajv } from '../spec/libraries.ts';

/** A report, or why there is none, in words that hold nothing of it. */
export type Foreign = { readonly report: Report } | { readonly refused: string };

/** What the base knows of an exercise that a result may be about. */
export interface Known {
	readonly columns: readonly string[];
	/** The path of its answer, as a report of the base would show it. */
	readonly file: string;
}

/** A course of forty answers that each print as much as is read stays below it. */
export const mostReportBytes = 16 * 1024 * 1024;
const deepest = 12;
/** Ids of misconceptions, names of problems, of families: what is shown as a name and not as text. */
const nameForm = /^[a-z][a-z0-9-]{0,63}$/;
const checkForm = /^[a-z][a-z0-9 -]{0,63}$/;

/**
 * Reads a report that is not trusted.
 *
 * @param schema of a report
 * @param known exercises of the base, by id
 */
export function foreignReport(bytes: Uint8Array, schema: object, known: ReadonlyMap<string, Known>): Foreign {
	if (bytes.length > mostReportBytes) return { refused: 'it is larger than a report can be' };
	const value = parsed(bytes);
	if (value === undefined) return { refused: 'it is no JSON in UTF-8' };
	if (isDeeperThan(deepest, value)) return { refused: 'it is nested more deeply than a report' };
	const validate: ValidateFunction<Report> = new (ajv())({ strict: false }).compile<Report>(schema);
	if (!validate(value)) return { refused: 'it does not have the form of a report' };
	const ids = value.results.map(({ exercise }) => exercise);
	if (new Set(ids).size < ids.length) return { refused: 'it grades an exercise twice' };
	for (const result of value.results) {
		const fault = faultOf(result, known.get(result.exercise));
		if (fault !== undefined) return { refused: fault };
	}
	return { report: { ...value, results: value.results.map(withNumbers) } };
}

function parsed(bytes: Uint8Array): unknown {
	try {
		return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch {
		return undefined;
	}
}

/** Without recursion: how deep a foreign value goes is just what is not known. */
function isDeeperThan(most: number, value: unknown): boolean {
	let level: unknown[] = [value];
	for (let depth = 0; depth <= most; depth += 1) {
		const next: unknown[] = [];
		for (const one of level) {
			if (typeof one !== 'object' || one === null) continue;
			for (const part of Object.values(one)) next.push(part);
		}
		if (next.length === 0) return false;
		level = next;
	}
	return true;
}

/** What the schema leaves open and the base can tell. */
function faultOf(result: Result, known: Known | undefined): string | undefined {
	if (known === undefined) return 'it grades an exercise that the base does not have';
	if (result.file !== known.file) return 'it grades another file than that of the exercise';
	const { columns } = result.trace ?? known;
	if (columns.length !== known.columns.length || columns.some((name, k) => name !== known.columns[k])) {
		return 'it has other columns than the exercise';
	}
	const first = result.trace?.firstDivergence;
	if (first && !columns.includes(first.column)) return 'it has other columns than the exercise';
	const names = result.findings.flatMap(({ misconception, family, alternatives }) => [
		...(misconception === undefined ? [] : [misconception]),
		...(family === undefined ? [] : [family]),
		...alternatives,
	]);
	if (!names.every((name) => nameForm.test(name))) return 'it names what cannot be a misconception';
	if (!result.checks.every(({ name }) => checkForm.test(name))) return 'it names what cannot be a check';
	return undefined;
}

const nonFinite: ReadonlyMap<ReportCell, number> = new Map([
	['NaN', Number.NaN],
	['Infinity', Number.POSITIVE_INFINITY],
	['-Infinity', Number.NEGATIVE_INFINITY],
]);

const numberOf = (cell: ReportCell): ReportCell => nonFinite.get(cell) ?? cell;
const numbersOf = (rows: Rows): Rows => rows.map((row) => row.map(numberOf));

/** The three numbers that JSON cannot hold, out of the strings that stand for them. */
function withNumbers(result: Result): Result {
	if (result.trace === undefined) return result;
	const { columns, expected, actual, firstDivergence: first } = result.trace;
	const firstDivergence = first && {
		...first,
		...(first.expected === undefined ? {} : { expected: numberOf(first.expected) }),
		...(first.actual === undefined ? {} : { actual: numberOf(first.actual) }),
	};
	return {
		...result,
		trace: { columns, expected: numbersOf(expected), actual: numbersOf(actual), firstDivergence },
	};
}
