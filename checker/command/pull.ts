/** The answers of a pull request, brought as data into the base that grades them. */
import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Configuration } from '../config/load.ts';
import { UsageError } from '../errors.ts';
import { type Answer, type Sorted, sortChanges } from '../pull/changes.ts';
import { broughtText, notGradedMarkdown, notGradedNotice } from '../pull/words.ts';
import { findExercises } from '../spec/find.ts';
import { baseFolder } from './base-folder.ts';
import { beginningOf, changesBetween, commitOf, git } from './commits.ts';
import { mostBytes } from './read-submission.ts';

export interface PullCall {
	readonly do: 'pull';
	/** The commit that grades, which is checked out. */
	readonly base: string;
	/** The commit whose answers are graded. */
	readonly head: string;
	/** A file to which what is not graded is added, as Markdown. */
	readonly summary?: string;
	/** A configuration in place of the base's own. */
	readonly config?: string;
}

/**
 * Writes the answers that the head changes over those of the base, and says what else it changes. Of the head nothing
 * but the text of these files is used; a file that is deleted, or is no regular file any more, is removed.
 *
 * @param configuration of the base
 * @throws UsageError where a commit is missing, the base is not what is checked out, or work would be written over
 */
export async function pull(
	call: PullCall,
	configuration: Configuration,
	write: (text: string) => void,
): Promise<0> {
	const folder = baseFolder(configuration);
	const base = await commitOf('--base', call.base);
	const head = await commitOf('--head', call.head);
	await mayBeWrittenOver(base, folder);
	const exercises = findExercises(folder).map(({ id }) => id);
	const sorted = sortChanges(await changesBetween(base, head), exercises, folder);
	for (const answer of sorted.answers) await bring(answer);
	write(broughtText(sorted.answers));
	write(notGradedNotice(sorted));
	if (call.summary !== undefined) addTo(call.summary, sorted);
	return 0;
}

async function mayBeWrittenOver(base: string, folder: string): Promise<void> {
	const present = await commitOf('HEAD', 'HEAD');
	if (present !== base) {
		throw new UsageError(
			`--base is ${base.slice(0, 12)}, but ${present.slice(0, 12)} is checked out. The base grades: check it out first.`,
		);
	}
	if ((await git('rev-parse', '--show-prefix')).trim() !== '') {
		throw new UsageError('pull works from the folder that the repository begins in. Call it there.');
	}
	if ((await git('--literal-pathspecs', 'status', '--porcelain', '--', folder)) !== '') {
		throw new UsageError(
			`Answers would be written over: ${folder}/ has changes that are not committed. Use a checkout of its own.`,
		);
	}
}

/** A link of the base's own at this place is removed first, so that nothing is written through it. */
async function bring({ path, entry }: Answer): Promise<void> {
	rmSync(path, { force: true });
	// One byte more than is graded, so that the checker says itself that the file is too large.
	if (entry.is === 'file')
		writeFileSync(path, await beginningOf(entry.object, mostBytes + 1), { flag: 'wx' });
}

function addTo(file: string, sorted: Sorted): void {
	try {
		appendFileSync(file, notGradedMarkdown(sorted));
	} catch (error) {
		throw new UsageError(`--summary: ${file} cannot be written: ${(error as Error).message}`);
	}
}
