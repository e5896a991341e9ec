/** Every submission in the folder of a class, in an order that does not depend on the file system. */
import { isUtf8 } from 'node:buffer';
import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import type { Groups, Named, Pattern } from './pattern.ts';

/** A path; in bytes where it is not UTF-8, for only these name the file then. */
export type FilePath = string | Buffer;

/** One file to grade. */
export interface Submitted<Exercise extends Named = Named> {
	readonly student: string;
	readonly exercise: Exercise;
	readonly path: FilePath;
	/** The folder that the file has to lie in, links followed: the student's own where there is one. */
	readonly folder: FilePath;
	/** The path as results show it. */
	readonly shown: string;
}

export interface Class<Exercise extends Named = Named> {
	readonly submissions: readonly Submitted<Exercise>[];
	/** What was found and is nobody's answer to anything, with a word on it where it is not plain why. */
	readonly strays: readonly string[];
}

/**
 * Looks through a folder as far down as the pattern goes. Links to folders are followed inside the folder only. What is
 * no regular file but stands in a submission's place is listed: reading it says what is wrong with it.
 *
 * @param exercises in the order of the course
 * @param shown the folder as results show it
 */
export function listSubmissions<Exercise extends Named>(
	folder: string,
	shown: string,
	pattern: Pattern<Exercise>,
	exercises: readonly Exercise[],
): Class<Exercise> {
	const submissions: Submitted<Exercise>[] = [];
	const strays: string[] = [];
	const root = bytesOf(realpathSync(folder, 'buffer'));

	function walk(here: FilePath, below: string, groups: Groups, depth: number, own: FilePath): void {
		const isLast = depth === pattern.segments.length - 1;
		let entries: readonly Entry[];
		try {
			entries = entriesOf(here);
		} catch (error) {
			strays.push(`${below} (cannot be read: ${(error as NodeJS.ErrnoException).code})`);
			return;
		}
		for (const { name, text, entry } of entries) {
			const path = joined(here, name);
			const way = below + text;
			const matched = pattern.segments[depth]?.exec(text);
			const found = { ...groups, ...matched?.groups };
			if (!matched) strays.push(entry.isDirectory() ? `${way}/` : way);
			else if (isLast) {
				const exercise = pattern.exercise(found);
				if (!exercise) strays.push(way);
				else
					submissions.push({
						student: found.student ?? '',
						exercise,
						path,
						folder: own,
						shown: shown + way,
					});
			} else {
				const kind = kindOf(entry, path, root);
				if (kind === 'folder') walk(path, `${way}/`, found, depth + 1, depth < pattern.own ? path : own);
				else strays.push(kind === 'outside' ? `${way} (a link that leads out of the folder)` : way);
			}
		}
	}
	walk(folder, '', {}, 0, folder);

	const place = new Map(exercises.map((exercise, i) => [exercise.id, i]));
	submissions.sort(
		(one, other) =>
			byCodeUnit(one.student, other.student) ||
			(place.get(one.exercise.id) ?? 0) - (place.get(other.exercise.id) ?? 0) ||
			byCodeUnit(one.shown, other.shown),
	);
	return { submissions, strays: strays.sort(byCodeUnit) };
}

interface Entry {
	readonly name: FilePath;
	readonly text: string;
	readonly entry: Dirent<Buffer>;
}

function entriesOf(folder: FilePath): Entry[] {
	return readdirSync(folder, { withFileTypes: true, encoding: 'buffer' }).map((entry) => {
		const isText = isUtf8(entry.name);
		const text = isText ? entry.name.toString() : withBytesNamed(entry.name);
		return { name: isText ? text : entry.name, text, entry };
	});
}

/** Bytes that are no text, as numbers: two names that differ stay different. */
const withBytesNamed = (name: Buffer): string =>
	name.toString('latin1').replace(/[\x80-\xff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`);

/** Whether there is a folder, and whether it lies in the folder of the class once links are followed. */
function kindOf(entry: Dirent<Buffer>, path: FilePath, root: string): 'folder' | 'outside' | 'other' {
	if (entry.isDirectory()) return 'folder';
	if (!entry.isSymbolicLink()) return 'other';
	try {
		if (!statSync(path).isDirectory()) return 'other';
		const real = bytesOf(realpathSync(path, 'buffer'));
		return real.startsWith(`${root}/`) ? 'folder' : 'outside';
	} catch {
		return 'other';
	}
}

/** One character a byte, so that paths of any bytes can be compared. */
const bytesOf = (path: Buffer): string => path.toString('latin1');

function joined(folder: FilePath, name: FilePath): FilePath {
	if (typeof folder === 'string' && typeof name === 'string') return `${folder}/${name}`;
	return Buffer.concat([Buffer.from(folder), Buffer.from('/'), Buffer.from(name)]);
}

const byCodeUnit = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
