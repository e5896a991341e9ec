/** The folder of a class as the command was given it. */
import { statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { readPattern } from '../../class/pattern.ts';
import { type Class, listSubmissions, type Submitted } from '../../class/submissions.ts';
import { UsageError } from '../../errors.ts';
import { visible } from '../../report/text.ts';
import type { FoundExercise } from '../../spec/find.ts';

const strayNamesShown = 10;

/**
 * Every submission in the folder; results show its path relative to where the checker is called.
 *
 * @throws UsageError where there is no such folder, or the pattern is wrong
 */
export function readClass(
	folder: string,
	pattern: string,
	exercises: readonly FoundExercise[],
): Class<FoundExercise> {
	if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
		throw new UsageError(`There is no folder ${folder}. Give the folder that holds the class's submissions.`);
	const path = resolve(folder);
	const shown = relative(process.cwd(), path).split(sep).join('/');
	return listSubmissions(path, shown === '' ? '' : `${shown}/`, readPattern(pattern, exercises), exercises);
}

/**
 * The same, with a word on what is nobody's answer.
 *
 * @throws UsageError where there is nothing in it to grade
 */
export function submissionsToGrade(
	folder: string,
	pattern: string,
	exercises: readonly FoundExercise[],
	say: (text: string) => void,
): readonly Submitted<FoundExercise>[] {
	const found = readClass(folder, pattern, exercises);
	const names = found.strays.slice(0, strayNamesShown).map(visible).join(', ');
	const more =
		found.strays.length > strayNamesShown ? ` and ${found.strays.length - strayNamesShown} more` : '';
	if (found.submissions.length === 0) {
		const there = names === '' ? 'The folder is empty.' : `There are: ${names}${more}`;
		throw new UsageError(
			`No file in ${visible(folder)} is ${pattern} with the chapter and name of an exercise. ${there} Say how they lie with --pattern.`,
		);
	}
	if (names !== '') say(`Not graded, for they are not ${pattern} in ${visible(folder)}: ${names}${more}\n`);
	return found.submissions;
}
