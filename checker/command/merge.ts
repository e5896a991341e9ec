/** The results of all shards as one file, the very bytes that one run would have written. */
import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import {
	differences,
	entryText,
	hashOf,
	headText,
	journalOf,
	type Origin,
	readEntry,
	readHead,
} from '../class/journal.ts';
import { wholeLines } from '../class/lines.ts';
import { isInShard, sizeOfShard } from '../class/shard.ts';
import type { Configuration } from '../config/load.ts';
import { UsageError } from '../errors.ts';
import { count } from '../report/text.ts';
import { type Exports, writeExports } from './grading/exports.ts';
import type { PageCall } from './grading/page-of-parts.ts';
import type { Outside } from './outside.ts';

export interface MergeCall {
	readonly do: 'merge';
	readonly parts: readonly string[];
	readonly output: string;
	readonly force: boolean;
	readonly exports: Exports;
	readonly config?: string;
	/** The class page, where one is wanted. */
	readonly page?: PageCall;
}

interface Part {
	readonly path: string;
	readonly origin: Origin;
	readonly rows: Iterator<Buffer>;
	readonly journal: Iterator<Buffer>;
}

/**
 * @throws UsageError that names what is missing, there twice, torn, or made from something else; nothing is written then
 */
export async function mergeParts(
	{ parts: paths, output, force, exports, page: asked }: MergeCall,
	configuration: Configuration,
	outside: Pick<Outside, 'say' | 'version' | 'typed'>,
): Promise<0> {
	if (!force && (existsSync(output) || existsSync(journalOf(output))))
		throw new UsageError(`${output} is there already. Replace it by --force, or give another --output.`);
	const parts = paths.map(openPart);
	const [first] = parts;
	if (!first) throw new UsageError('There is nothing to merge.');
	const { shard, ...origin } = first.origin;
	const of = shard?.of ?? 1;
	const order = inTheirPlaces(parts, of);
	const total = origin.submissions.count;
	// Loaded only where it is asked for.
	const { openPageOfParts } = asked ? await import('./grading/page-of-parts.ts') : {};
	const paged = asked && openPageOfParts?.(asked, configuration, origin.submissions);
	const unfinished = `${output}.unfinished`;
	const unfinishedJournal = `${journalOf(output)}.unfinished`;
	const files = [unfinished, unfinishedJournal].map(create);
	const [rows, journal] = files as [number, number];
	try {
		put(journal, output, headText(origin));
		for (let index = 0; index < total; index += 1) {
			const part = order[index % of] as Part;
			const { row, content } = nextRow(part, index);
			put(rows, output, row);
			put(journal, output, entryText({ content, row: hashOf(row) }));
		}
		for (const part of order) if (!part.rows.next().done) throw tooMany(part);
		for (const file of files) fsyncSync(file);
	} catch (error) {
		for (const path of [unfinished, unfinishedJournal]) rmSync(path, { force: true });
		throw error;
	} finally {
		for (const file of files) closeSync(file);
	}
	renameSync(unfinished, output);
	renameSync(unfinishedJournal, journalOf(output));
	await writeExports(output, exports, configuration, outside);
	await paged?.page.write(output, paged.submissions);
	outside.say(`${count(total, 'submission')} in ${output}.\n`);
	if (asked) outside.say(`The class page is ${asked.folder}/index.html.\n`);
	return 0;
}

function openPart(path: string): Part {
	if (!existsSync(path)) throw new UsageError(`There is no file ${path}.`);
	if (!existsSync(journalOf(path)))
		throw new UsageError(
			`There is no ${journalOf(path)}, which says what ${path} was made from. Put it beside the results: grade wrote both.`,
		);
	const journal = wholeLines(journalOf(path));
	const head = journal.next();
	const origin = head.done ? undefined : readHead(head.value.toString());
	if (!origin) throw new UsageError(`${journalOf(path)} is not what grade wrote. Grade this part again.`);
	return { path, origin, rows: wholeLines(path), journal };
}

/** Every part of the whole, once. */
function inTheirPlaces(parts: readonly Part[], of: number): readonly Part[] {
	const [first] = parts as readonly [Part, ...Part[]];
	for (const part of parts) {
		const differs = differences(first.origin, part.origin);
		if (differs.length > 0)
			throw new UsageError(
				`${first.path} and ${part.path} were made from different things: they differ in ${differs.join(', ')}. Grade one of them again.`,
			);
		const { shard } = part.origin;
		if ((shard?.of ?? 1) !== of)
			throw new UsageError(
				`${first.path} is one of ${of} shards and ${part.path} one of ${shard?.of ?? 1}: they do not belong together.`,
			);
	}
	const of1 = parts.map(({ origin }) => origin.shard?.part ?? 1);
	for (const [i, part] of of1.entries()) {
		const before = of1.indexOf(part);
		if (before < i)
			throw new UsageError(
				`${parts[before]?.path} and ${parts[i]?.path} are both shard ${part}/${of}. Give each shard once.`,
			);
	}
	const numbers = Array.from({ length: of }, (_, i) => i + 1);
	const missing = numbers.filter((part) => !of1.includes(part));
	if (missing.length > 0)
		throw new UsageError(
			`${missing.map((part) => `Shard ${part}/${of}`).join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing. Give the results of all shards.`,
		);
	return numbers.map((part) => parts[of1.indexOf(part)] as Part);
}

function nextRow({ path, origin, rows, journal }: Part, index: number) {
	const row = rows.next();
	const entry = journal.next();
	const known = entry.done ? undefined : readEntry(entry.value.toString());
	const { shard, submissions } = origin;
	if (row.done || !known) {
		const size = shard ? sizeOfShard(submissions.count, shard) : submissions.count;
		throw new UsageError(
			`${path} is not complete: submission ${index} is missing, of the ${size} that it should have. Go on with it: grade with --resume.`,
		);
	}
	const text = row.value.toString();
	if (hashOf(row.value) !== known.row || !text.startsWith(`{"index":${index},`) || !belongs(index, origin))
		throw new UsageError(
			`${path}: the row of submission ${index} is not what grade wrote. Repair it: grade with --resume.`,
		);
	return { row: text, content: known.content };
}

const belongs = (index: number, { shard }: Origin): boolean => !shard || isInShard(index, shard);

const tooMany = ({ path }: Part): UsageError =>
	new UsageError(`${path} has more rows than its shard has submissions. Repair it: grade with --resume.`);

function create(path: string): number {
	try {
		return openSync(path, 'w');
	} catch (error) {
		throw new UsageError(`${path} cannot be written: ${(error as Error).message}`);
	}
}

function put(file: number, output: string, text: string): void {
	const bytes = Buffer.from(text);
	try {
		for (let from = 0; from < bytes.length; ) from += writeSync(file, bytes, from);
	} catch (error) {
		throw new UsageError(
			`${output} cannot be written: ${(error as Error).message}. Make room and merge again.`,
		);
	}
}
