/** Offsets, lines and columns of a text, as TypeScript counts them: in UTF-16 units, lines and columns from 1. */
import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping';
import type { Place, Span, Submission } from '../types.ts';

const lineBreak = /\r\n|[\n\r\u2028\u2029]/g;

/** The text that was last asked about, and its lines: questions come in flocks about one file. */
let last = { text: '', starts: [0] as readonly number[] };

/** Where each line of a text begins; the first begins at 0. */
export function lineStarts(text: string): readonly number[] {
	if (text === last.text) return last.starts;
	const starts = [0];
	for (const found of text.matchAll(lineBreak)) starts.push(found.index + found[0].length);
	last = { text, starts };
	return starts;
}

/** The line and column of an offset, both from 1. */
export function lineAndColumn(starts: readonly number[], offset: number): { line: number; column: number } {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

/** A span of a text as people count it. */
export function placeOf(text: string, span: Span): Place {
	const starts = lineStarts(text);
	const from = lineAndColumn(starts, span.start);
	const to = lineAndColumn(starts, span.end);
	return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

/** The offset of a line and column (from 1), held inside the text where they lie beyond it. */
export function offsetOf(text: string, line: number, column: number): number {
	const starts = lineStarts(text);
	const start = starts[Math.min(Math.max(line, 1), starts.length) - 1] ?? 0;
	return Math.min(text.length, start + Math.max(column, 1) - 1);
}

/**
 * Where a line and column (from 1) of `submission.javascript` stand in `submission.text`; undefined where the
 * JavaScript was made up and has no place in the text.
 */
export function originalPosition(
	submission: Pick<Submission, 'text' | 'javascript' | 'inPlace' | 'sourceMap'>,
	line: number,
	column: number,
): { line: number; column: number } | undefined {
	if (submission.inPlace) {
		const offset = offsetOf(submission.javascript, line, column);
		return lineAndColumn(lineStarts(submission.text), offset);
	}
	if (submission.sourceMap === undefined) return undefined;
	const found = originalPositionFor(new TraceMap(submission.sourceMap), {
		line,
		column: Math.max(column - 1, 0),
	});
	return found.line === null ? undefined : { line: found.line, column: found.column + 1 };
}
