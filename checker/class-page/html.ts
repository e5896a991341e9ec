/** HTML in which everything is text unless it was written here: what is put into a template is escaped. */
import { visible } from '../report/text.ts';

/** Markup that may stand in a page as it is. Nothing read from a file can be one. */
export class Html {
	readonly markup: string;
	constructor(markup: string) {
		this.markup = markup;
	}
}

type Part = Html | string | number | undefined | readonly Part[];

/** Puts parts into markup: text is made visible and escaped, also in attributes, which have to be in double quotes. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
	return new Html(strings.map((string, i) => string + (i < parts.length ? markupOf(parts[i]) : '')).join(''));
}

function markupOf(part: Part): string {
	if (part === undefined) return '';
	if (part instanceof Html) return part.markup;
	if (typeof part === 'number') return String(part);
	if (typeof part === 'string') return escaped(visible(part));
	return part.map(markupOf).join('');
}

const signs: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? '');
