/** Just enough of XML 1.0 to write it; every text and every attribute is harmless, whatever is in it. */

/** What no XML 1.0 document may hold, escaped or not (section 2.2): most controls, halves of characters, U+FFFE, U+FFFF. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to be removed.
const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/gu;

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	// Not only in `]]>`: it is never needed bare.
	'>': '&gt;',
	'"': '&quot;',
	"'": '&apos;',
	// A parser makes each of these a space in an attribute, and a line feed of CR in a text, unless they are written so.
	'\t': '&#9;',
	'\n': '&#10;',
	'\r': '&#13;',
};

/** Content of an element. */
export function xmlText(text: string): string {
	return text.replace(illegal, '').replace(/[&<>\r]/g, (character) => entities[character] ?? '');
}

function attributeText(text: string): string {
	return text.replace(illegal, '').replace(/[&<>"'\t\n\r]/g, (character) => entities[character] ?? '');
}

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * An element, its children indented by one more tab than itself.
 *
 * @param attributes those that are undefined are left out
 * @param content elements, or one text made by `xmlText`
 */
export function element(
	name: string,
	attributes: Attributes,
	content: readonly string[] | string = [],
): string {
	const given = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => ` ${key}="${attributeText(String(value))}"`);
	const start = `<${name}${given.join('')}`;
	if (content.length === 0) return `${start}/>`;
	if (typeof content === 'string') return `${start}>${content}</${name}>`;
	return `${start}>\n${content.join('\n')}\n</${name}>`;
}
