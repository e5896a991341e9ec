/** Edits as text spans: the same edit fits a student's text and, where types were erased in place, what runs. */
import type { Edit } from '../types.ts';

/**
 * The text with every edit made. Edits may come in any order and may touch; an empty span inserts.
 * @throws RangeError where an edit lies outside the text or two overlap: that is a mistake of the caller's
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
	const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
	let result = '';
	let at = 0;
	for (const edit of ordered) {
		if (edit.start < at) throw new RangeError(`Two edits overlap at offset ${edit.start}`);
		if (edit.end < edit.start || edit.end > text.length) {
			throw new RangeError(
				`An edit of [${edit.start}, ${edit.end}) does not fit a text of ${text.length} units`,
			);
		}
		result += text.slice(at, edit.start) + edit.text;
		at = edit.end;
	}
	return result + text.slice(at);
}
