/**
 * Foreign text in GitHub's Markdown: shown as it is, never as markup, a link, a mention that pings somebody or a
 * reference that turns up in another issue.
 */
import { visible, visibleLines } from './text.ts';

/** What begins markup within a line. */
const markup = /[\\`*_[\]<>&|~$!^{}"]/g;
/**
 * Mentions and references are looked for in the text that comes out, whatever it was written as; a space of no width
 * after their mark is what stops them. The same goes for addresses that become links by themselves.
 */
const unseen = '&#8203;';

const numbered = (character: string) => `&#${character.charCodeAt(0)};`;

/** One paragraph; what were several lines stay lines. */
export function inline(text: string): string {
	return visibleLines(text)
		.split('\n')
		.map((line) => inlineLine(line.trim()))
		.filter((line) => line !== '')
		.join('\\\n');
}

function inlineLine(line: string): string {
	return line
		.replace(markup, numbered)
		.replace(/@/g, `@${unseen}`)
		.replace(/#(?!\d+;)/g, `${numbered('#')}${unseen}`)
		.replace(/\b(gh)-(?=\d)/gi, `$1-${unseen}`)
		.replace(/:(?=[\w/+]|&#95;)/g, `:${unseen}`)
		.replace(/\bwww\./gi, (start) => `${start.slice(0, -1)}${unseen}.`)
		.replace(/^[-+=]/, numbered)
		.replace(/^(\d{1,9})([.)])/, (_all, digits, mark) => digits + numbered(mark));
}

/** Code within a line. */
export function code(text: string): string {
	const shown = visible(text) || ' ';
	const ticks = '`'.repeat(longestRun(shown) + 1);
	const space = /^`|`$|^ .*[^ ].* $/.test(shown) ? ' ' : '';
	return `${ticks}${space}${shown}${space}${ticks}`;
}

/** A block of lines that stand as they are; nothing where there is none. */
export function fence(lines: readonly string[], language = 'text'): string {
	if (lines.length === 0) return '';
	const shown = lines.flatMap((line) => visibleLines(line).split('\n')).join('\n');
	const ticks = '`'.repeat(Math.max(3, longestRun(shown) + 1));
	return `${ticks}${language}\n${shown}\n${ticks}`;
}

function longestRun(text: string): number {
	return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

export function quote(paragraph: string): string {
	return paragraph.replace(/^/gm, '> ');
}
