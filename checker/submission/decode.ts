/** A file's bytes → its text. */
import type { Problem } from '../types.ts';
import { unreadable } from './unreadable.ts';

export const largestFile = 256 * 1024;

/**
 * UTF-8 with or without byte order mark, UTF-16 with one; the mark is not part of the text.
 * @returns the text, or an `unreadable` problem for a file that is too large or no text
 */
export function decode(bytes: Uint8Array): string | Problem {
	if (bytes.length > largestFile) {
		const size = Math.ceil(bytes.length / 1024).toLocaleString('en');
		return unreadable(
			`The file is ${size} KiB long, and at most 256 KiB are read. An answer takes a few dozen lines: ` +
				'check that this is the right file, and take out data that was pasted into it.',
		);
	}
	const encoding = encodingOf(bytes);
	if (encoding === undefined) {
		return unreadable(
			'The file looks like UTF-16 without a byte order mark, so its characters cannot be told apart. ' +
				'Save it as UTF-8 (in most editors: Save with Encoding) and check again.',
		);
	}
	let text: string;
	try {
		text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return unreadable(
			`The file is not text: its bytes are not valid ${encoding.toUpperCase()}. ` +
				'Check that it is the TypeScript file itself, and save it as UTF-8.',
		);
	}
	if (isBinary(text)) {
		return unreadable(
			'The file is not text: much of it is control characters, as in a program, a picture or an archive. ' +
				'Check that it is the TypeScript file itself.',
		);
	}
	return text;
}

function encodingOf(bytes: Uint8Array): string | undefined {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	return bytes.length >= 4 && everySecondIsZero(bytes) ? undefined : 'utf-8';
}

/** Plain letters in UTF-16 have a zero in every second byte. */
function everySecondIsZero(bytes: Uint8Array): boolean {
	const zeros = [0, 0];
	for (let i = 0; i < bytes.length; i++) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
	const half = Math.floor(bytes.length / 2);
	return Math.max(...zeros) > 0.8 * half && Math.min(...zeros) < 0.2 * half;
}

/** A NUL inside a string is text; a file of which a tenth is control characters is not. */
function isBinary(text: string): boolean {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
	const controls = text.match(/[\x00-\x08\x0e-\x1f\x7f]/g)?.length ?? 0;
	return controls > 2 && controls > text.length / 10;
}
