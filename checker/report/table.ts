import type { Traces } from '../report-types.ts';
import type { Exercise } from '../types.ts';
import { cellText, unequalTexts } from './cells.ts';
import type { Paint } from './paint.ts';
import { oneSidedText, type Pair, pairsOf } from './rows.ts';
import { count, cut, padEnd, padStart, widthOf } from './text.ts';

const rowsShown = 7;
const cellsShown = 12;

/** A column of the picture: its heading and one text a line, all set to the right. */
interface Strip {
	readonly heading: string;
	readonly texts: readonly string[];
	/** Columns left free before it. */
	readonly gap: number;
	/** Lines whose text is wrong (of the student's) or what it should be (of the reference). */
	readonly marked: ReadonlySet<number>;
	readonly colour: 'red' | 'green';
}

/**
 * The rows around the first one that is not right, each wrong value with what it should be beside it. Where the rows
 * are too wide for the width, the first wrong row alone, one value a line. Empty where the traces agree.
 */
export function traceTable(traces: Traces, exercise: Exercise, width: number, paint: Paint): string[] {
	const first = traces.firstDivergence;
	if (first === null || traces.actual.length === 0) return [];
	const total = Math.max(traces.expected.length, traces.actual.length);
	const start = Math.max(0, Math.min(first.row - 3, total - rowsShown));
	const end = Math.min(total, start + rowsShown);
	const rows = Array.from({ length: end - start }, (_, index) => pairsOf(traces, start + index, exercise));
	const wide = rowsTable(traces, rows, start, exercise, width, paint);
	if (wide === undefined) return cellsTable(rows[first.row - 1 - start] ?? [], first.row, exercise, paint);
	return [
		...(start > 0 ? [paint('dim', `     … ${count(start, 'row')} above`)] : []),
		...wide,
		...(end < total ? [paint('dim', `     … ${count(total - end, 'row')} below`)] : []),
	];
}

/** Undefined where it does not fit. Rows that only one side has are told in words. */
function rowsTable(
	traces: Traces,
	rows: readonly (readonly Pair[])[],
	start: number,
	exercise: Exercise,
	width: number,
	paint: Paint,
): string[] | undefined {
	const both = rows.map((_, index) => {
		const row = start + index;
		return row < traces.expected.length && row < traces.actual.length;
	});
	const strips = [numbers(rows.length, start), ...columnsOf(traces, rows, both, exercise)];
	const widths = strips.map(({ heading, texts }) => Math.max(...[heading, ...texts].map(widthOf)));
	const whole = strips.reduce((sum, { gap }, index) => sum + gap + (widths[index] ?? 0), 0);
	if (whole > width) return undefined;
	const heading = strips.map(
		(strip, index) => ' '.repeat(strip.gap) + padStart(strip.heading, widths[index] ?? 0),
	);
	const lines = rows.map((pairs, line) => {
		if (!both[line]) return oneSided(pairs, start + line, traces, width, paint);
		const texts = strips.map((strip, index) => {
			const text = padStart(strip.texts[line] ?? '', widths[index] ?? 0);
			return ' '.repeat(strip.gap) + (strip.marked.has(line) ? paint(strip.colour, text) : text);
		});
		return pointer(start + line, traces) + texts.join('').slice(2);
	});
	return [paint('dim', heading.join('').trimEnd()), ...lines];
}

function pointer(row: number, traces: Traces): string {
	return traces.firstDivergence?.row === row + 1 ? '> ' : '  ';
}

function numbers(length: number, start: number): Strip {
	const texts = Array.from({ length }, (_, index) => String(start + index + 1));
	return { heading: 'row', texts, gap: 3, marked: new Set(), colour: 'red' };
}

function columnsOf(
	traces: Traces,
	rows: readonly (readonly Pair[])[],
	both: readonly boolean[],
	exercise: Exercise,
): Strip[] {
	return traces.columns.flatMap((column, index) => {
		const pairs = rows.map((row, line) => (both[line] ? row[index] : undefined));
		const wrong = new Set(pairs.flatMap((pair, line) => (pair?.wrong ? [line] : [])));
		const texts = pairs.map((pair) => {
			if (pair === undefined) return { expected: '', actual: '' };
			if (pair.wrong) return unequalTexts(pair.expected, pair.actual, exercise);
			return { expected: '', actual: cellText(pair.actual) };
		});
		const yours: Strip = {
			heading: column,
			texts: texts.map(({ actual }) => actual),
			gap: 3,
			marked: wrong,
			colour: 'red',
		};
		if (wrong.size === 0) return [yours];
		const due = texts.map(({ expected }) => expected);
		return [yours, { heading: 'expected', texts: due, gap: 2, marked: wrong, colour: 'green' }];
	});
}

function oneSided(pairs: readonly Pair[], row: number, traces: Traces, width: number, paint: Paint): string {
	const start = `${pointer(row, traces)} ${padStart(String(row + 1), 3)}   `;
	const missing = row >= traces.actual.length;
	return (
		start + paint(missing ? 'green' : 'red', cut(oneSidedText(pairs, row, traces), width - start.length))
	);
}

function cellsTable(pairs: readonly Pair[], row: number, exercise: Exercise, paint: Paint): string[] {
	const firstWrong = pairs.findIndex(({ wrong }) => wrong);
	const start = Math.max(0, Math.min(firstWrong - 3, pairs.length - cellsShown));
	const shown = pairs.slice(start, start + cellsShown);
	const texts = shown.map((pair) =>
		pair.wrong
			? unequalTexts(pair.expected, pair.actual, exercise)
			: { expected: '', actual: cellText(pair.actual) },
	);
	const names = Math.max(...shown.map(({ column }) => column.length), `row ${row}`.length);
	const yours = Math.max(...texts.map(({ actual }) => widthOf(actual)), 'yours'.length);
	const left = pairs.length - shown.length;
	return [
		paint('dim', `   ${padEnd(`row ${row}`, names)}   ${padStart('yours', yours)}  expected`),
		...shown.map((pair, index) => {
			const { expected = '', actual = '' } = texts[index] ?? {};
			const mark = start + index === firstWrong ? '> ' : '  ';
			const value = padStart(actual, yours);
			const due = pair.wrong ? `  ${paint('green', expected)}` : '';
			return `${mark} ${padEnd(pair.column, names)}   ${pair.wrong ? paint('red', value) : value}${due}`;
		}),
		...(left > 0 ? [paint('dim', `     … ${count(left, 'more value')} in this row`)] : []),
	];
}
