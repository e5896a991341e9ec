/**
 * Results of earlier checks, so that what has not changed is not run again. An aid at the desk and nothing more: whoever
 * can write the submission can write here as well, so nothing is graded with authority by what stands here.
 */
import {
	type Dirent,
	lstatSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Graded } from '../report/reporter.ts';
import type { Result } from '../report-types.ts';
import { decode } from '../submission/decode.ts';
import { type Asked, entryText, keyOf, resultIn } from './entry.ts';

export interface Store {
	/** What an earlier check came to, with nothing left out; undefined where it has to be run. */
	find(asked: Asked): Graded | undefined;
	/** Keeps the full result of a check that nothing cut short; one that is no use, or cannot be written, is let be. */
	keep(asked: Asked, result: Result): void;
	/** Takes away what belongs to none of these exercises. */
	prune(exercises: readonly { readonly id: string }[]): void;
	/** From now on nothing is kept. */
	close(): void;
}

const folderName = '.downhill';
/** One entry is a few KiB; what is larger is not kept and not read. */
const mostBytes = 256 * 1024;

/**
 * @param course absolute path of the folder that the checker was called in
 * @param fingerprint of the checker
 * @returns undefined where the folder leads elsewhere: nothing is written or removed there
 */
export function openStore(course: string, fingerprint: string): Store | undefined {
	const folder = join(course, folderName, 'cache');
	if ([join(course, folderName), folder].some(isNoFolder)) return undefined;
	const fileOf = ({ exercise }: Asked) => join(folder, exercise.chapter, `${exercise.name}.json`);
	let isOpen = true;
	return {
		find(asked) {
			const entry = readEntry(fileOf(asked));
			const result = entry && resultIn(entry, keyOf(fingerprint, asked), asked);
			const text = decode(asked.bytes);
			return result && typeof text === 'string' ? { result, exercise: asked.exercise, text } : undefined;
		},
		keep(asked, result) {
			if (!isOpen || !isLasting(result)) return;
			const entry = entryText(keyOf(fingerprint, asked), result);
			if (Buffer.byteLength(entry) <= mostBytes) writeEntry(folder, fileOf(asked), entry);
		},
		prune(exercises) {
			const known = new Set(exercises.map(({ id }) => `${id}.json`));
			for (const chapter of foldersIn(folder)) {
				for (const name of entriesIn(join(folder, chapter)))
					if (!known.has(`${chapter}/${name}`)) removeEntry(join(folder, chapter, name));
			}
		},
		close() {
			isOpen = false;
		},
	};
}

/**
 * Whether the same comes out whenever it is run: what could not be run may have met a limit of time or memory, or a
 * worker that was lost, and so may what ran out of them in a probe.
 */
function isLasting({ status, findings }: Result): boolean {
	const problems = ['timeout', 'out-of-memory', 'runtime-error', 'unreadable'];
	return status !== 'error' && !findings.some(({ misconception = '' }) => problems.includes(misconception));
}

/** There, and a link or a file; or nobody may look. */
function isNoFolder(path: string): boolean {
	try {
		return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === false;
	} catch {
		return true;
	}
}

function readEntry(file: string): string | undefined {
	try {
		// A pipe in the file's place would never end.
		const state = lstatSync(file);
		return state.isFile() && state.size <= mostBytes ? readFileSync(file, 'utf8') : undefined;
	} catch {
		return undefined;
	}
}

/** Another check may be writing or reading the same entry: it appears whole or not at all. */
function writeEntry(folder: string, file: string, entry: string): void {
	// A link in the chapter's place would lead out of here.
	if (isNoFolder(dirname(file))) return;
	const unfinished = `${file}.${process.pid}`;
	try {
		if (mkdirSync(dirname(file), { recursive: true }) !== undefined)
			writeFileSync(join(folder, '.gitignore'), '*\n');
		writeFileSync(unfinished, entry);
		renameSync(unfinished, file);
	} catch {
		// A course that cannot be written to, a full disk: the next check runs again what this one did.
		removeEntry(unfinished);
	}
}

function removeEntry(file: string): void {
	try {
		rmSync(file, { force: true });
	} catch {
		// It takes room and does no harm.
	}
}

/** Entries, and what a check that was killed has left of one. */
const entriesIn = (folder: string): string[] =>
	listed(folder, (entry) => entry.isFile() && /\.json(\.\d+)?$/.test(entry.name));

const foldersIn = (folder: string): string[] => listed(folder, (entry) => entry.isDirectory());

function listed(folder: string, which: (entry: Dirent) => boolean): string[] {
	try {
		return readdirSync(folder, { withFileTypes: true })
			.filter(which)
			.map(({ name }) => name);
	} catch {
		return [];
	}
}
