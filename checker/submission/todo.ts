/** Comments, found without a second reading of the text. */
import type { Span } from '../types.ts';

const comment = /\/\/[^\n\r\u2028\u2029]*|\/\*[\s\S]*?\*\//g;

/**
 * The first comment that contains `TODO`.
 *
 * @param words the stretches of names, strings, templates, regular expressions and numbers, in order: between them
 *   stand only punctuation, white space and comments, so `//` and `/*` begin a comment there
 */
export function firstTodo(text: string, words: readonly Span[]): Span | undefined {
	if (!text.includes('TODO')) return undefined;
	let from = 0;
	for (const { start, end } of [...words, { start: text.length, end: text.length }]) {
		const gap = text.slice(from, start);
		for (const found of gap.includes('TODO') ? gap.matchAll(comment) : []) {
			const at = from + found.index;
			if (found[0].includes('TODO')) return { start: at, end: at + found[0].length };
		}
		from = Math.max(from, end);
	}
	return undefined;
}
