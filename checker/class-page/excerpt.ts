/** The lines of a student's program around a place, each in three parts of which the middle one is marked. */
import { linesOf } from '../report/excerpt.ts';
import type { Finding } from '../report-types.ts';

export interface CodeLine {
	readonly number: number;
	readonly before: string;
	/** Empty where the line is only there for what stands around it. */
	readonly marked: string;
	readonly after: string;
}

export interface Excerpt {
	readonly lines: readonly CodeLine[];
	/** Lines that the program has in all. */
	readonly total: number;
}

const linesAbove = 4;
const linesBelow = 3;
/** Where no place is known, so much of the beginning is shown. */
const linesOfBeginning = 14;
/** A place of more lines is marked at its beginning. */
const longestPlace = 6;
const longestLine = 200;

/** The lines around the finding's place; without one the program's beginning, after its opening comments. */
export function excerptOf(text: string, finding: Finding | undefined): Excerpt {
	const lines = linesOf(text.replace(/\s+$/, ''));
	const { line, column = 1, endLine = line, endColumn } = finding ?? {};
	if (line === undefined || endLine === undefined || line > lines.length) return beginningOf(lines);
	const last = Math.min(endLine, line + longestPlace - 1, lines.length);
	const from = Math.max(1, line - linesAbove);
	const shown = lines.slice(from - 1, Math.min(lines.length, last + linesBelow));
	return {
		total: lines.length,
		lines: shown.map((source, i) => {
			const number = from + i;
			if (number < line || number > last) return plain(number, source);
			const indent = source.length - source.trimStart().length;
			const start = number === line ? column - 1 : indent;
			const end = number === endLine && endColumn !== undefined ? endColumn - 1 : source.trimEnd().length;
			// A place that ends where a line begins has nothing in it.
			if (number > line && end <= start) return plain(number, source);
			return marked(number, source, Math.min(start, source.length), Math.max(start, end));
		}),
	};
}

function beginningOf(lines: readonly string[]): Excerpt {
	const isAside = (source: string) => /^\s*(?:\/\/|\/\*|\*|$)/.test(source);
	const first = Math.max(
		0,
		lines.findIndex((source) => !isAside(source)),
	);
	const shown = lines.slice(first, first + linesOfBeginning);
	return { total: lines.length, lines: shown.map((source, i) => plain(first + i + 1, source)) };
}

const plain = (number: number, source: string): CodeLine => ({
	number,
	before: detached(source.length > longestLine ? `${whole(source.slice(0, longestLine))}…` : source),
	marked: '',
	after: '',
});

/** A line that is too long is shown from shortly before the place. */
function marked(number: number, source: string, start: number, end: number): CodeLine {
	const from = source.length > longestLine && start > longestLine / 2 ? start - longestLine / 4 : 0;
	const to = Math.min(source.length, from + longestLine);
	// Of a place between two characters the one behind it is marked.
	const next = start + String.fromCodePoint(source.codePointAt(start) ?? 0).length;
	const until = Math.min(end > start ? end : next, to);
	const part = (a: number, b: number) => detached(whole(source.slice(a, Math.max(a, b))));
	return {
		number,
		before: (from > 0 ? '…' : '') + part(from, start),
		// Where something is missing behind the last character there is nothing to mark but the place itself.
		marked: part(start, until) || ' ',
		after: part(until, to) + (to < source.length ? '…' : ''),
	};
}

/** Without the halves of characters that a cut leaves. */
const whole = (text: string): string => text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');

/** A copy: a piece of a string may keep the whole file in memory. */
const detached = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');
