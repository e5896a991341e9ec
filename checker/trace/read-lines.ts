/** Rows from what a program printed. */
import type { Problem } from '../types.ts';
import { numberPattern, type Reading, readNumber } from './number.ts';
import { type Field, fieldsOf } from './row-form.ts';

export type Kind = 'number' | 'word';

export interface ReadRows {
	readonly rows: readonly (readonly Reading[])[];
	/** For each row: the index of its line in the output. */
	readonly lines: readonly number[];
}

interface Token {
	readonly kind: Kind;
	readonly text: string;
	readonly start: number;
	/** What stands between it and the token before. */
	readonly between: string;
	/** A sign stands before it that is not a plain minus right before the digits. */
	readonly oddSign: boolean;
}

const wordPattern = /[\p{L}_][\p{L}\p{N}_]*/uy;
/** Minus signs and dashes of every kind. The plain one straight before digits belongs to the number's own token. */
const minusSign = /[-\p{Pd}\u02D7\u2052\u207B\u208B\u2212\u2238\u2296\u229F\u2796]/u;
const minusWord = /^(?:minus|negative)$/i;
/** After one of these a dash before it is no sign: `w -> 1.2`. */
const notBetweenSignAndDigits = /^[\s\S]*[<>=:,;/]/;
/** What a terminal takes for colours and the like: no part of the text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what is looked for
const escapeSequence = /\u001b\[[0-?]*[ -/]*[@-~]/g;

function tokensOf(printed: string): readonly Token[] {
	const line = printed.replace(escapeSequence, '');
	const tokens: Token[] = [];
	/** Where the token before ends. */
	let end = 0;
	let at = 0;
	while (at < line.length) {
		wordPattern.lastIndex = at;
		numberPattern.lastIndex = at;
		const word = wordPattern.exec(line)?.[0];
		const text = word ?? numberPattern.exec(line)?.[0];
		if (text === undefined) {
			at += 1;
			continue;
		}
		tokens.push(tokenOf(text, at, line.slice(end, at), tokens.at(-1), word !== undefined));
		at += text.length;
		end = at;
	}
	return tokens;
}

/**
 * @param between what stands between this token and the one before
 */
function tokenOf(
	text: string,
	start: number,
	between: string,
	before: Token | undefined,
	isWord: boolean,
): Token {
	if (isWord && text !== 'NaN' && text !== 'Infinity') {
		return { kind: 'word', text, start, between, oddSign: false };
	}
	// The minus of −Infinity stands before the word.
	const sign = text === 'Infinity' && between.endsWith('-') ? '-' : '';
	const gap = between.slice(0, between.length - sign.length);
	const near = gap.replace(notBetweenSignAndDigits, '');
	const isAfterWord = near === gap && before?.kind === 'word' && minusWord.test(before.text);
	return { kind: 'number', text: sign + text, start, between, oddSign: isAfterWord || minusSign.test(near) };
}

/**
 * The rows among the lines. A row begins with the value, or the label, that the form begins with; other lines are let
 * be. With labels, a value belongs to the label before it; a line with no label at all is read by position.
 *
 * @param kinds what stands in each column
 * @returns `wrong-format` where a line begins as a row but cannot be read as one, `no-output` where there is no row
 */
export function readLines(
	output: readonly string[],
	form: string,
	kinds: readonly Kind[],
): ReadRows | Problem {
	const fields = fieldsOf(form);
	const rows: (readonly Reading[])[] = [];
	const lines: number[] = [];
	let unread: string | undefined;
	for (const [index, line] of output.entries()) {
		const tokens = tokensOf(line);
		if (!beginsLikeRow(tokens, fields, kinds)) continue;
		const row = fields.every(
			({ label }, i) => i === 0 || !label || !tokens.some((token) => isLabel(token, label)),
		)
			? readByPosition(tokens, fields, kinds)
			: readByLabels(tokens, fields, kinds);
		if (typeof row === 'object') {
			rows.push(row);
			lines.push(index);
		} else if (row === 'no row') unread ??= line;
		else return wrongFormat(line, index, form, row);
	}
	if (rows.length > 0) return { rows, lines };
	if (unread !== undefined)
		return wrongFormat(unread, output.indexOf(unread), form, 'its values cannot be told apart');
	const printed = output.find((line) => line.trim() !== '');
	if (printed !== undefined) {
		return {
			problem: 'wrong-format',
			message: `No line of the output begins as a row does. A row looks like this: ${form}. The first line printed is "${quote(printed)}". Print each row with one console.log in that form.`,
		};
	}
	return {
		problem: 'no-output',
		message: `The program printed nothing. Print a row for each step with console.log; a row looks like this: ${form}.`,
	};
}

const quote = (line: string) => line.slice(0, 80);

function wrongFormat(line: string, index: number, form: string, why: string): Problem {
	return {
		problem: 'wrong-format',
		message: `Line ${index + 1} of the output, "${quote(line)}", begins as a row but cannot be read as one: ${why}. A row looks like this: ${form}.`,
	};
}

const isLabel = (token: Token, label: string) => token.kind === 'word' && token.text.toLowerCase() === label;

function beginsLikeRow(tokens: readonly Token[], fields: readonly Field[], kinds: readonly Kind[]): boolean {
	const [first, second] = tokens;
	if (!first || !tokens.some(({ kind }) => kind === 'number')) return false;
	const label = fields[0]?.label;
	if (label === undefined) return first.kind === kinds[0] && !/[\p{L}\p{N}]/u.test(first.between);
	return isLabel(first, label) && !(second && isHeading(second, kinds[0]));
}

/** `h and slope at x = 1`: another word comes straight after the first label, where `h= abc` has a value that is none. */
const isHeading = ({ kind, text, between }: Token, asked: Kind | undefined) =>
	asked === 'number' && kind === 'word' && !/[=:]/.test(between) && !noNumbers.has(text);

/** What JavaScript prints in a number's place. */
const noNumbers = new Set(['undefined', 'null', 'true', 'false', 'Promise']);

/** Each label in its order, and the first value of the right kind between it and the next label. */
function readByLabels(
	tokens: readonly Token[],
	fields: readonly Field[],
	kinds: readonly Kind[],
): readonly Reading[] | string {
	const labels = new Set(fields.flatMap(({ label }) => label ?? []));
	const row: Reading[] = [];
	let from = 0;
	for (const [i, { label, column }] of fields.entries()) {
		if (label !== undefined) {
			const found = tokens.findIndex((token, at) => at >= from && isLabel(token, label));
			if (found === -1) {
				const elsewhere = tokens.some((token) => isLabel(token, label));
				return elsewhere ? readInTheirOrder(tokens, fields, kinds) : `"${label}" is missing`;
			}
			from = found + 1;
		}
		const until = tokens.findIndex(
			(token, at) => at >= from && token.kind === 'word' && labels.has(token.text.toLowerCase()),
		);
		const own = tokens.slice(from, until === -1 ? undefined : until);
		const value =
			own[0] && noNumbers.has(own[0].text) ? own[0] : (own.find(({ kind }) => kind === kinds[i]) ?? own[0]);
		if (!value) return `there is no ${kinds[i]} for ${column}`;
		if (value.kind !== kinds[i] && value.kind === 'word')
			return `${column} is "${value.text}", which is no number`;
		if (value.oddSign) return oddSign(column);
		row.push(readingOf(value));
		from = tokens.indexOf(value) + 1;
	}
	return row;
}

/**
 * Labels in another order than the form's: each has its value, and the row has them as they stand in the line. So a row
 * whose columns change places is read as just that.
 */
function readInTheirOrder(
	tokens: readonly Token[],
	fields: readonly Field[],
	kinds: readonly Kind[],
): readonly Reading[] | string {
	const placed = fields.map((field, i) => ({
		field,
		kind: kinds[i] as Kind,
		at: tokens.findIndex((token) => field.label !== undefined && isLabel(token, field.label)),
	}));
	const missing = placed.find(({ field, at }) => field.label !== undefined && at === -1);
	if (missing) return `"${missing.field.label}" is missing`;
	const ordered = [...placed].sort((a, b) => a.at - b.at);
	const astray = ordered.find((one, i) => one !== placed[i]);
	if (!astray) return 'its labels stand in other places than they should';
	return readByLabels(
		tokens,
		ordered.map(({ field }) => field),
		ordered.map(({ kind }) => kind),
	);
}

const oddSign = (column: string) =>
	`the minus of ${column} is not a plain "-" straight before the digits, so the sign cannot be trusted`;

function readByPosition(
	tokens: readonly Token[],
	fields: readonly Field[],
	kinds: readonly Kind[],
): readonly Reading[] | string {
	const hasLabels = fields.some(({ label }, i) => i > 0 && label !== undefined);
	const values = kinds.includes('word') ? tokens : tokens.filter(({ kind }) => kind === 'number');
	// A line without any of the form's labels is only taken for a row where it holds just the values.
	if (hasLabels && values.length !== fields.length) return 'no row';
	if (values.length < fields.length) return `it has ${values.length} values where ${fields.length} are asked`;
	const odd = fields.find((_, i) => values[i]?.oddSign);
	if (odd) return oddSign(odd.column);
	return values.slice(0, fields.length).map(readingOf);
}

const readingOf = (token: Token): Reading =>
	token.kind === 'number' ? readNumber(token.text) : { value: token.text.toLowerCase() };
