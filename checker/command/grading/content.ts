/** A submission's file: its bytes, what they are known again by, and its text as long as it is what was graded. */
import { hashOf } from '../../class/journal.ts';
import type { Submitted } from '../../class/submissions.ts';
import { visible } from '../../report/text.ts';
import { decode } from '../../submission/decode.ts';
import type { Problem } from '../../types.ts';
import { readSubmission } from '../read-submission.ts';

export const readSubmitted = ({ path, folder, shown }: Submitted): Uint8Array | Problem =>
	readSubmission(path, folder, visible(shown));

/** A hash of the content, or of why there is none. */
export const contentOf = (bytes: Uint8Array | Problem): string =>
	bytes instanceof Uint8Array ? hashOf(bytes) : hashOf('problem: ', bytes.message);

/** The text, absent where it cannot be read or has another content by now. */
export function textOf(submitted: Submitted, content: string): string | undefined {
	const bytes = readSubmitted(submitted);
	if (!(bytes instanceof Uint8Array) || contentOf(bytes) !== content) return undefined;
	const text = decode(bytes);
	return typeof text === 'string' ? text : undefined;
}
