/**
 * Text for a terminal: what came from a student made harmless, measured, cut and wrapped. Widths count columns: a
 * combining mark has none, a pictograph two, everything else one.
 */

/** Controls, marks of direction and other invisible characters, separators of lines, halves of characters. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/**
 * One line of foreign text that a terminal shows and never obeys: a tab is two spaces, a control its picture (ESC is
 * `␛`), any other invisible character its number, and piled-up combining marks are thinned to two. What a
 * continuous-integration log would take for a command (`##[…`) is broken up.
 */
export function visible(text: string): string {
	return text
		.replaceAll('\t', '  ')
		.replace(invisible, pictureOf)
		.replace(/(\p{M}{2})\p{M}+/gu, '$1')
		.replaceAll('##[', '# #[');
}

/** A line that begins with `::` would be a command to a continuous-integration log: the colons are set apart. */
export function withoutCommands(text: string): string {
	return text.replace(/^(\s*):(?=:)/gm, '$1: ');
}

/** Foreign text of several lines, each made visible, none of them a command. */
export function visibleLines(text: string): string {
	return withoutCommands(
		text
			.split(/\r\n|[\n\r\u2028\u2029]/)
			.map(visible)
			.join('\n'),
	);
}

/** Halves of characters replaced: what is left can be written as UTF-8 and as part of an address. */
export function wellFormed(text: string): string {
	return text.replace(/\p{Cs}/gu, '\ufffd');
}

function pictureOf(character: string): string {
	const code = character.codePointAt(0) ?? 0;
	if (code < 0x20) return String.fromCodePoint(0x2400 + code);
	if (code === 0x7f) return '␡';
	return `\\u{${code.toString(16)}}`;
}

function columnsOf(character: string): number {
	if (character.charCodeAt(0) < 0x300) return 1;
	if (/\p{M}/u.test(character)) return 0;
	return /\p{Emoji_Presentation}/u.test(character) ? 2 : 1;
}

/** Columns that a visible text takes. */
export function widthOf(text: string): number {
	let width = 0;
	for (const character of text) width += columnsOf(character);
	return width;
}

/** The beginning of a text that fits in the width, ending with `…` where something was left out. */
export function cut(text: string, width: number): string {
	if (widthOf(text) <= width) return text;
	return `${beginning(text, width - 1)}…`;
}

function beginning(text: string, width: number): string {
	let taken = '';
	let columns = 0;
	for (const character of text) {
		columns += columnsOf(character);
		if (columns > width) break;
		taken += character;
	}
	return taken;
}

export function padStart(text: string, width: number): string {
	return ' '.repeat(Math.max(0, width - widthOf(text))) + text;
}

export function padEnd(text: string, width: number): string {
	return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** Foreign text broken into lines of at most this width, at spaces where there are any; made visible on the way. */
export function wrap(text: string, width: number): string[] {
	return text.split(/\r\n|[\n\r]/).flatMap((paragraph) => wrapParagraph(visible(paragraph), width));
}

function wrapParagraph(paragraph: string, width: number): string[] {
	const lines: string[] = [];
	let line = '';
	for (let word of paragraph.trimEnd().split(/(?<=\S) +/)) {
		if (line !== '' && widthOf(line) + 1 + widthOf(word) <= width) {
			line += ` ${word}`;
			continue;
		}
		if (line !== '') lines.push(line);
		while (widthOf(word) > width) {
			const part = beginning(word, width);
			// Where not even one character fits there is no good break; one character a line ends the loop.
			const taken = part === '' ? (/^./su.exec(word)?.[0] ?? word) : part;
			lines.push(taken);
			word = word.slice(taken.length);
		}
		line = word;
	}
	lines.push(line);
	return lines;
}

/** `1 row`, `2 rows` */
export function count(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
