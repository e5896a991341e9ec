import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, realpathSync } from 'node:fs';
import { sep } from 'node:path';
import type { Problem } from '../types.ts';

/** What is larger than this is no homework, and could keep a parser busy for minutes. */
export const mostBytes = 256 * 1024;

/**
 * The bytes of a submission, or why it cannot be read: not there, no regular file, too large, or a symbolic link that
 * leads out of the folder it was asked from.
 *
 * @param path of the file
 * @param folder that the file has to lie in, links followed
 * @param shown the path as messages name it
 */
export const readSubmission = (
	path: string | Buffer,
	folder: string | Buffer,
	shown: string,
): Uint8Array | Problem => readRegularFile(path, folder, shown, mostBytes);

/** The same for a file that may have another size. */
export function readRegularFile(
	path: string | Buffer,
	folder: string | Buffer,
	shown: string,
	most: number,
): Uint8Array | Problem {
	let file: number | undefined;
	try {
		// In bytes: not every name is text.
		const real = realpathSync(path, 'buffer');
		if (!isInside(real, realpathSync(folder, 'buffer'))) {
			return unreadable(`${shown} is a link to a file outside its folder. Put the file itself there.`);
		}
		if (!lstatSync(real).isFile())
			return unreadable(`${shown} is no file. Put your answer there as a text file.`);
		// A pipe or a link put in the file's place since then must neither block nor be followed.
		file = openSync(real, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
		if (!fstatSync(file).isFile())
			return unreadable(`${shown} is no file. Put your answer there as a text file.`);
		return readAll(file, shown, most);
	} catch (error) {
		return unreadable(reason(error, path, shown));
	} finally {
		if (file !== undefined) closeSync(file);
	}
}

function isInside(real: Buffer, folder: Buffer): boolean {
	const [file, above] = [real, folder].map((path) => path.toString('latin1')) as [string, string];
	return file.startsWith(above.endsWith(sep) ? above : above + sep);
}

/** Never more than the limit, even where the file grows while it is read. */
function readAll(file: number, shown: string, most: number): Uint8Array | Problem {
	const bytes = new Uint8Array(most + 1);
	let length = 0;
	while (length < bytes.length) {
		const read = readSync(file, bytes, length, bytes.length - length, null);
		if (read === 0) return bytes.slice(0, length);
		length += read;
	}
	return unreadable(
		`${shown} has more than ${most / 1024} KiB, which is more than is read. An answer is a page at most: remove what does not belong to it.`,
	);
}

function reason(error: unknown, path: string | Buffer, shown: string): string {
	const code = error instanceof Error && 'code' in error ? error.code : undefined;
	if (code === 'ENOENT' || code === 'ENOTDIR') {
		return isLink(path)
			? `${shown} is a link to a file that is not there. Put the file itself there.`
			: `There is no file ${shown}. Was it renamed or moved? Put your answer there.`;
	}
	if (code === 'EACCES' || code === 'EPERM') return `${shown} may not be read. Look at its permissions.`;
	if (code === 'ELOOP') return `${shown} is a link that leads back to itself. Put the file itself there.`;
	return `${shown} cannot be read (${String(code ?? error)}).`;
}

function isLink(path: string | Buffer): boolean {
	try {
		return lstatSync(path).isSymbolicLink();
	} catch {
		return false;
	}
}

function unreadable(message: string): Problem {
	return { problem: 'unreadable', message };
}
