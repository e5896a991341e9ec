/** The class page of results that are put together: the submissions are found again, and held to be the same ones. */
import { listOf, type Origin } from '../../class/journal.ts';
import type { Submitted } from '../../class/submissions.ts';
import type { Configuration } from '../../config/load.ts';
import { UsageError } from '../../errors.ts';
import { findExercises } from '../../spec/find.ts';
import { inCourseOrder } from '../load-specs.ts';
import { readClass } from './class-folder.ts';
import { openPage, type PageOfClass } from './page.ts';

export interface PageCall {
	/** Where the page goes. */
	readonly folder: string;
	/** The folder of the class. */
	readonly submissions: string;
	readonly pattern: string;
}

export interface PageOfParts {
	/** In the order of the rows. */
	readonly submissions: readonly Submitted[];
	readonly page: PageOfClass;
}

/** @throws UsageError where the folder does not hold the submissions that were graded, each in its place */
export function openPageOfParts(
	{ folder, submissions, pattern }: PageCall,
	configuration: Configuration,
	graded: Origin['submissions'],
): PageOfParts {
	const exercises = inCourseOrder(findExercises(configuration.exercises));
	const found = readClass(submissions, pattern, exercises);
	const there = listOf(found.submissions);
	if (there.count !== graded.count || there.list !== graded.list)
		throw new UsageError(
			`--submissions: ${submissions} does not hold the submissions that were graded (${there.count} are there, ${graded.count} were graded). Give the same folder and --pattern as to grade, from the same place.`,
		);
	return {
		submissions: found.submissions,
		page: openPage(folder, exercises, configuration.marking(exercises).weights),
	};
}
