/** The comment on a pull request, made of a report that anyone may have written. */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Configuration } from '../config/load.ts';
import { UsageError } from '../errors.ts';
import { answerPath, sortChanges } from '../pull/changes.ts';
import { commentText } from '../pull/comment-text.ts';
import { type Foreign, foreignReport, mostReportBytes } from '../pull/foreign-report.ts';
import { atHintLevel } from '../report/hints.ts';
import type { Graded, HintLevel, View } from '../report/reporter.ts';
import { findExercises } from '../spec/find.ts';
import { loadExercise } from '../spec/load.ts';
import { baseFolder } from './base-folder.ts';
import { readRegularFile } from './read-submission.ts';
import type { Typed } from './typed.ts';

export interface CommentCall {
	readonly do: 'comment';
	readonly report: string;
	/** A JSON array of the paths that the pull request changes. */
	readonly changes: string;
	/** The commit that was graded, as 40 or 64 hexadecimal digits. */
	readonly commit: string;
	/** Where the log of the check is: an https address. */
	readonly run: string;
	readonly output: string;
	/** A configuration in place of the base's own. */
	readonly config?: string;
}

/** The comment is for anyone to read: where the course says nothing else, it shows the place, and not the fix. */
const usualHints: HintLevel = 2;

// From `checker/command/` and from its copy in `dist/command/` alike.
const schemaFile = new URL('../../schemas/report.schema.json', import.meta.url);

/**
 * Writes the comment. A report that cannot be used is no error of this call: the comment says so, and why.
 *
 * @param configuration of the base
 * @param version of the checker
 * @throws UsageError where an argument, which comes from the workflow itself, is wrong
 */
export function comment(
	call: CommentCall,
	configuration: Configuration,
	typed: Typed,
	version: string,
	write: (text: string) => void,
): 0 {
	const { commit, run } = call;
	if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)) {
		throw new UsageError('--commit is no full name of a commit: 40 hexadecimal digits are.');
	}
	if (!/^https:\/\/[\w.-]+(?::\d+)?\/[\w./-]+$/.test(run)) {
		throw new UsageError('--run is no https address of a run.');
	}
	const folder = baseFolder(configuration);
	const listed = findExercises(folder);
	const view: View = {
		colour: false,
		width: 80,
		hints: configuration.hints ?? usualHints,
		requireAll: false,
		...configuration.marking(listed),
		again: ({ exercise }) => typed('check', exercise.id),
		run: { version, began: Date.now() },
	};
	const found = new Map(listed.map((one) => [one.id, one]));
	const exercises = new Map([...found].map(([id, { specFile }]) => [id, loadExercise(specFile)]));
	const known = new Map(
		[...exercises].map(([id, { form }]) => [id, { columns: form.columns, file: answerPath(folder, id) }]),
	);
	const foreign = foreignReportAt(call.report, known);
	const graded: Graded[] =
		'refused' in foreign
			? []
			: foreign.report.results.flatMap((result) => {
					const exercise = exercises.get(result.exercise);
					return exercise === undefined ? [] : [{ result: atHintLevel(result, view.hints), exercise }];
				});
	const paths = changedPaths(call.changes);
	const sorted = sortChanges(
		paths.map((path) => ({ path, entry: { is: 'missing' } })),
		[...found.keys()],
		folder,
	);
	const refused = 'refused' in foreign ? { refused: foreign.refused } : {};
	put(call.output, commentText({ graded, ...refused, ...sorted, commit, run, view }));
	write('refused' in foreign ? `The report was not used: ${foreign.refused}.\n` : 'The report was used.\n');
	return 0;
}

function foreignReportAt(file: string, known: Parameters<typeof foreignReport>[2]): Foreign {
	const path = resolve(file);
	const bytes = readRegularFile(path, dirname(path), file, mostReportBytes);
	if (!(bytes instanceof Uint8Array)) return { refused: 'there is none, or it is no file that could be one' };
	return foreignReport(bytes, JSON.parse(readFileSync(schemaFile, 'utf8')) as object, known);
}

function changedPaths(file: string): readonly string[] {
	try {
		const paths: unknown = JSON.parse(readFileSync(file, 'utf8'));
		if (Array.isArray(paths) && paths.every((path) => typeof path === 'string')) return paths;
	} catch (error) {
		throw new UsageError(`--changes: ${file} cannot be read: ${(error as Error).message}`);
	}
	throw new UsageError(`--changes: ${file} is no JSON array of paths.`);
}

function put(file: string, text: string): void {
	try {
		writeFileSync(file, text);
	} catch (error) {
		throw new UsageError(`The comment cannot be written to ${file}: ${(error as Error).message}`);
	}
}
