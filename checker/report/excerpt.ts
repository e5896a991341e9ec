import type { Finding } from '../report-types.ts';
import type { Paint } from './paint.ts';
import { cut, padStart, visible, widthOf } from './text.ts';

const linesAbove = 2;
const linesBelow = 1;
/** A place of more lines than this is marked at its beginning. */
const longestPlace = 4;

/** Lines as TypeScript counts them. */
export function linesOf(text: string): string[] {
	return text.split(/\r\n|[\n\r\u2028\u2029]/);
}

/**
 * The lines around a finding's place, numbered, the place marked with `^` under it. A line that is too long is shown
 * from shortly before the place. Empty where the finding has no place, or none in this text.
 */
export function excerpt(text: string, finding: Finding, width: number, paint: Paint): string[] {
	const { line, column } = finding;
	const lines = linesOf(text);
	if (line === undefined || line > lines.length) return [];
	const endLine = Math.min(finding.endLine ?? line, line + longestPlace - 1, lines.length);
	const whole = endLine === (finding.endLine ?? line);
	const first = Math.max(1, line - linesAbove);
	const last = Math.min(lines.length, endLine + linesBelow);
	const numbers = String(last).length;
	const room = width - numbers - 5;
	return lines.slice(first - 1, last).flatMap((source, index) => {
		const number = first + index;
		const marked = number >= line && number <= endLine;
		const indent = source.length - source.trimStart().length;
		const from = number === line && column !== undefined ? column - 1 : indent;
		const to =
			number === endLine && whole && finding.endColumn !== undefined
				? finding.endColumn - 1
				: source.trimEnd().length;
		const shift = marked ? leftOut(source, from, room) : 0;
		const shown = cut(
			(shift > 0 ? '…' : '') + visible(source.slice(shift, shift + 4 * room)),
			room,
		).trimEnd();
		const gutter = `${padStart(String(number), numbers)} │${shown === '' ? '' : ' '}`;
		const code = `${marked ? paint('red', '> ') : '  '}${paint('dim', gutter)}${shown}`;
		if (!marked) return [code];
		const before = (shift > 0 ? 1 : 0) + widthOf(visible(source.slice(shift, Math.max(shift, from))));
		const length = Math.max(1, widthOf(visible(source.slice(from, to))));
		const carets = '^'.repeat(Math.max(1, Math.min(length, widthOf(shown) - before)));
		const margin = `  ${' '.repeat(numbers)} │ `;
		return [code, paint('dim', margin) + ' '.repeat(before) + paint('red', carets)];
	});
}

/** UTF-16 units to leave out on the left so that the place is in sight; never between the halves of a character. */
function leftOut(source: string, from: number, room: number): number {
	if (widthOf(visible(source.slice(0, from))) <= (room * 2) / 3) return 0;
	const shift = Math.max(0, from - Math.floor(room / 3));
	const code = source.charCodeAt(shift);
	return code >= 0xdc00 && code <= 0xdfff ? shift + 1 : shift;
}
