/**
 * What stands beside the results, in `<results>.downhill`: a line on what they were made from, then for each row a line
 * with a hash of the submission and one of the row. A run that was stopped is known again by it: rows that were torn,
 * changed or made from something else are not taken for results.
 */
import { createHash } from 'node:crypto';
import type { Shard } from './shard.ts';
import type { Submitted } from './submissions.ts';

/** What the results depend on, but for the submissions' contents. */
export interface Origin {
	readonly version: 1;
	/** Hash of the checker. */
	readonly checker: string;
	/** Hash of the specs. */
	readonly exercises: string;
	readonly options: Readonly<Record<string, string | number | boolean>>;
	readonly submissions: {
		readonly count: number;
		/** Hash of who answered which exercise in which file, in order. */
		readonly list: string;
	};
	/** Which part of the submissions is graded, where it is not all of them. */
	readonly shard?: Shard;
}

export const journalOf = (results: string): string => `${results}.downhill`;

/** 128 bits in hexadecimal digits. */
export function hashOf(...parts: readonly (string | Uint8Array)[]): string {
	const hash = createHash('sha256');
	for (const part of parts) hash.update(part);
	return hash.digest('hex').slice(0, 32);
}

export function listOf(submissions: readonly Submitted[]): Origin['submissions'] {
	const hash = createHash('sha256');
	for (const { student, exercise, shown } of submissions)
		hash.update(`${JSON.stringify([student, exercise.id, shown])}\n`);
	return { count: submissions.length, list: hash.digest('hex').slice(0, 32) };
}

export const headText = (origin: Origin): string => `${JSON.stringify(origin)}\n`;

export function readHead(line: string): Origin | undefined {
	try {
		const origin = JSON.parse(line) as Origin | null;
		return origin?.version === 1 && typeof origin.submissions.count === 'number' ? origin : undefined;
	} catch {
		return undefined;
	}
}

/** What the journal holds of one row. */
export interface Entry {
	/** Hash of the submission's content. */
	readonly content: string;
	/** Hash of the row, its end included. */
	readonly row: string;
}

export const entryText = ({ content, row }: Entry): string => `${content} ${row}\n`;

export function readEntry(line: string): Entry | undefined {
	const [, content, row] = /^([0-9a-f]{32}) ([0-9a-f]{32})\n$/.exec(line) ?? [];
	return content === undefined || row === undefined ? undefined : { content, row };
}

/** In what two origins differ, as words that follow "differ in"; empty where rows of one stand for rows of the other. */
export function differences(one: Origin, other: Origin): readonly string[] {
	const options = [...new Set([...Object.keys(one.options), ...Object.keys(other.options)])].filter(
		(name) => one.options[name] !== other.options[name],
	);
	return [
		...(one.checker === other.checker ? [] : ['the version of the checker']),
		...(one.exercises === other.exercises ? [] : ['the specs of the exercises']),
		...options.map((name) => `the option ${name} (${one.options[name]} and ${other.options[name]})`),
		...(one.submissions.count === other.submissions.count
			? []
			: [`the number of submissions (${one.submissions.count} and ${other.submissions.count})`]),
		...(one.submissions.list === other.submissions.list || one.submissions.count !== other.submissions.count
			? []
			: ['the names of the submissions']),
	];
}
