/** The class page, made from a file of results: so it can be made after any run, resumed or merged. */
import { journalOf, readEntry } from '../../class/journal.ts';
import { wholeLines } from '../../class/lines.ts';
import { readRow } from '../../class/row.ts';
import type { Submitted } from '../../class/submissions.ts';
import { ClassPage } from '../../class-page/class-page.ts';
import { loadDrawing } from '../../class-page/plots.ts';
import type { FoundExercise } from '../../spec/find.ts';
import { loadExercise } from '../../spec/load.ts';
import { textOf } from './content.ts';
import { openPageFolder } from './page-folder.ts';

export interface PageOfClass {
	/**
	 * @param results complete, with their journal beside them
	 * @param submissions each in the place of its row
	 * @throws UsageError where the folder cannot be written
	 */
	write(results: string, submissions: readonly Submitted[]): Promise<void>;
}

/**
 * Looks at the folder first, so that nothing is graded for a page that has no place.
 *
 * @param exercises in the order of the course
 * @param weights points by the exercise's id; what is not there is worth 1
 * @throws UsageError where the folder is something else's
 */
export function openPage(
	folder: string,
	exercises: readonly FoundExercise[],
	weights: Readonly<Record<string, number>>,
): PageOfClass {
	const place = openPageFolder(folder);
	return {
		async write(results, submissions) {
			const page = new ClassPage(
				exercises.map(({ id, specFile }) => ({
					id,
					title: loadExercise(specFile).title,
					weight: weights[id] ?? 1,
				})),
			);
			const journal = wholeLines(journalOf(results));
			journal.next();
			for (const line of wholeLines(results)) {
				const row = readRow(line.toString());
				const entry = journal.next();
				const content = entry.done ? undefined : readEntry(entry.value.toString())?.content;
				const submitted = submissions[row.index];
				const text = () => (submitted && content !== undefined ? textOf(submitted, content) : undefined);
				for (const file of page.add(row, text)) place.write(file);
			}
			for (const file of page.end(await loadDrawing())) place.write(file);
			place.finish();
		},
	};
}
