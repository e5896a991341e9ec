/** What the parser found wrong, in words a beginner can act on. */
import type { Span } from '../types.ts';
import { lineAndColumn, lineStarts } from './positions.ts';

/** The part of a parser's complaint that the hints are chosen by; `code` is TypeScript's, where it is TypeScript's. */
export interface Complaint {
	readonly code?: number;
	readonly start: number;
	readonly length: number;
}

/**
 * @param message the parser's own words
 * @param opened the opening bracket whose partner is missing, where the parser knows it
 * @returns one line: where, what, and what to look for
 */
export function syntaxMessage(text: string, message: string, complaint: Complaint, opened?: Span): string {
	const starts = lineStarts(text);
	const { line } = lineAndColumn(starts, complaint.start);
	const what = message.trim().replace(/[.\s]*$/, '');
	const hint = opened ? unclosed(text, starts, opened) : hintFor(text, what, complaint);
	return `The program cannot be read at line ${line}: ${what}. ${hint}`;
}

function unclosed(text: string, starts: readonly number[], opened: Span): string {
	const bracket = text.slice(opened.start, opened.end);
	return `The ${bracket} in line ${lineAndColumn(starts, opened.start).line} is not closed: add its partner where it should end.`;
}

function hintFor(text: string, what: string, { code, start }: Complaint): string {
	const rest = text.slice(start);
	const foreign = code === 1127 ? lookalikes.get(rest.slice(0, 1)) : undefined;
	if (foreign)
		return `The character ${rest.slice(0, 1)} only looks like ${foreign}: type ${foreign} instead.`;
	if (code === 1351) return 'A number and a name stand side by side: to multiply them, write * between them.';
	if (code === 17006 || code === 17007 || /'\*\*' cannot be applied/.test(what)) {
		return 'JavaScript wants brackets here: write (-x) ** 2 or -(x ** 2), whichever is meant.';
	}
	return hints.find(([pattern]) => pattern.test(what))?.[1] ?? 'Look at this place and just before it.';
}

const hints: readonly (readonly [RegExp, string])[] = [
	[/^Unterminated string/i, 'Close the text with the quote it begins with, in the same line.'],
	[/^Unterminated template/i, 'A text that begins with a backtick must end with one.'],
	[
		/^Unterminated regular/i,
		'A / stands where a value should begin: to divide, a value must stand before it.',
	],
	[/^'\*\/' expected/, 'A comment that begins with /* must end with */.'],
	[/^'[)\]}]' expected/, 'A bracket that was opened before this place is not closed yet: add its partner.'],
	[/^Expected '[)\]}]'/, 'A bracket that was opened before this place is not closed yet: add its partner.'],
	[
		/^'[;,]' expected/,
		'Two things stand side by side: is an operator, a comma or a new line missing between them?',
	],
	[/^'[(={:]|^'=>' expected/, 'A sign is missing here: compare with how the line should be built.'],
	[/^Expression expected/, 'A value should stand here: is something missing, or is there one sign too many?'],
	[
		/^Declaration or statement expected/,
		'Often there is one closing bracket too many: count them from the top.',
	],
	[
		/^(Identifier|Variable declaration|Property assignment|Argument expression) expected/,
		'A name or value should stand here: is something missing, or is there one sign too many?',
	],
	[/^Invalid character/, 'This character has no meaning in a program: delete it, or put it in quotes.'],
	[/must be initialized/, 'A const gets its value where it is declared: add = and a value.'],
	[/isn't allowed in non-async|'await' expressions/, 'Write async before the function that contains it.'],
	[
		/^Return statement|'return' statement/,
		'A return belongs inside a function: is a bracket closed too early?',
	],
	[/^A '(break|continue)'/, 'It belongs inside a loop: is a bracket closed too early?'],
	[
		/assignment target|left-hand side of an assignment/i,
		'What stands left of = must be a variable; to compare, write ===.',
	],
	[/[Oo]ctal/, 'A number must not begin with a needless 0.'],
];

/** Characters that word processors and web pages put in place of plain ones. */
const lookalikes: ReadonlyMap<string, string> = new Map([
	['−', 'a minus -'],
	['–', 'a minus -'],
	['—', 'a minus -'],
	['×', 'a times *'],
	['·', 'a times *'],
	['÷', 'a division /'],
	['‘', "a quote '"],
	['’', "a quote '"],
	['“', 'a quote "'],
	['”', 'a quote "'],
	['²', 'a power ** 2'],
	['³', 'a power ** 3'],
	['≤', '<='],
	['≥', '>='],
	['≠', '!=='],
]);
