/** The file of results with its journal: rows are only ever added, and what is there is checked before it is kept. */
import { closeSync, existsSync, fdatasyncSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import {
	differences,
	type Entry,
	entryText,
	hashOf,
	headText,
	journalOf,
	type Origin,
	readEntry,
	readHead,
} from '../../class/journal.ts';
import { wholeLines } from '../../class/lines.ts';
import { UsageError } from '../../errors.ts';

/** How often rows are brought to the disk itself: what a power cut costs is graded again. */
const syncMilliseconds = 1000;

/** What is done with results that are there already. */
export type Existing = 'refuse' | 'overwrite' | 'resume';

export interface ResultsFile {
	/**
	 * Adds one row.
	 *
	 * @param content hash of the submission
	 * @throws UsageError where it cannot be written; what was written before can be resumed
	 */
	add(row: string, content: string): void;
	/** Brings everything to the disk. */
	close(): void;
}

/**
 * Opens the results for writing.
 *
 * @param keep asked for each row that is there and is what the journal says, in order, with the content hash of the
 *   submission that it was made from; the first that is not to be kept is removed with all that come after it
 * @throws UsageError where results are there that are not to be continued, or are something else's
 */
export function openResults(
	path: string,
	origin: Origin,
	existing: Existing,
	keep: (row: string, content: string) => boolean,
): ResultsFile {
	const journalPath = journalOf(path);
	const isThere = existsSync(path) || existsSync(journalPath);
	if (isThere && existing === 'refuse')
		throw new UsageError(
			`${path} is there already. Go on with it by --resume, replace it by --force, or give another --output.`,
		);
	const continues = isThere && existing === 'resume';
	const kept = continues ? keptLengths(path, origin, keep) : undefined;
	const rows = open(path, kept?.rows ?? 0);
	const journal = open(journalPath, kept?.journal ?? 0);
	if (!kept) write(path, journal, headText(origin));
	let synced = performance.now();
	const sync = () => {
		synced = performance.now();
		// On a pipe or a device there is nothing to bring to a disk.
		for (const file of [rows, journal]) attempt(() => fdatasyncSync(file));
	};
	return {
		add(row, content) {
			write(path, rows, row);
			write(path, journal, entryText({ content, row: hashOf(row) }));
			if (performance.now() - synced > syncMilliseconds) sync();
		},
		close() {
			sync();
			for (const file of [rows, journal]) closeSync(file);
		},
	};
}

interface Lengths {
	readonly rows: number;
	readonly journal: number;
}

function keptLengths(
	path: string,
	origin: Origin,
	keep: (row: string, content: string) => boolean,
): Lengths | undefined {
	if (!existsSync(path)) return undefined;
	const journalPath = journalOf(path);
	if (!existsSync(journalPath))
		throw new UsageError(
			`--resume: there is no ${journalPath}, which says what ${path} was made from. Begin again with --force, or give another --output.`,
		);
	const journal = wholeLines(journalPath);
	const headLine = journal.next();
	const head = headLine.done ? undefined : readHead(headLine.value.toString());
	// Stopped before it had begun: there can be no row yet.
	if (headLine.done || !head) return undefined;
	const differs = [...differences(head, origin), ...differingShards(head, origin)];
	if (differs.length > 0)
		throw new UsageError(
			`--resume: ${path} was made from something else: the two differ in ${differs.join(', ')}. Begin again with --force, or give another --output.`,
		);
	let [rowsLength, journalLength] = [0, headLine.value.length];
	for (const line of wholeLines(path)) {
		const { done, value } = journal.next();
		const entry: Entry | undefined = done ? undefined : readEntry(value.toString());
		if (!value || entry?.row !== hashOf(line) || !keep(line.toString(), entry.content)) break;
		rowsLength += line.length;
		journalLength += value.length;
	}
	journal.return();
	return { rows: rowsLength, journal: journalLength };
}

function differingShards(one: Origin, other: Origin): readonly string[] {
	const [a, b] = [one, other].map(({ shard }) => (shard ? `${shard.part}/${shard.of}` : 'all'));
	return a === b ? [] : [`the shard (${a} and ${b})`];
}

/** Opens a file for writing with so many bytes kept of what is in it. */
function open(path: string, length: number): number {
	try {
		const file = openSync(path, length === 0 ? 'w' : 'r+');
		if (length === 0) return file;
		ftruncateSync(file, length);
		closeSync(file);
		return openSync(path, 'a');
	} catch (error) {
		throw new UsageError(`${path} cannot be written: ${(error as Error).message}`);
	}
}

function write(path: string, file: number, text: string): void {
	const bytes = Buffer.from(text);
	try {
		for (let from = 0; from < bytes.length; ) from += writeSync(file, bytes, from);
	} catch (error) {
		const { code, message } = error as NodeJS.ErrnoException;
		const why =
			code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG'
				? `there is no room left (${code})`
				: message;
		throw new UsageError(
			`${path} cannot be written: ${why}. What is there is kept: make room, and give the same call with --resume.`,
		);
	}
}

function attempt(act: () => void): void {
	try {
		act();
	} catch {
		// A file that cannot be synced is as safe as its file system makes it.
	}
}
