import type { Configuration } from '../config/load.ts';
import { SpecError, UsageError } from '../errors.ts';
import { kindAt } from './kind-at.ts';
import type { Typed } from './typed.ts';

/**
 * Sees to it that there are exercises to look for.
 *
 * @throws SpecError where the configuration names a folder that is not there; UsageError where there is none at all
 */
export function mustHaveFolder({ exercises, exercisesAt }: Configuration, cwd: string, typed: Typed): void {
	if (kindAt(exercises) === 'folder') return;
	const begin = `begin a course with \`${typed('new', '1-first/loop')}\``;
	if (exercisesAt === undefined)
		throw new UsageError(
			`There is no folder ${exercises} in ${cwd}. Call the checker from the folder of the course, or ${begin}.`,
		);
	const message = `There is no folder ${exercises} in ${cwd}, or it may not be looked at. Correct its name here, or ${begin}.`;
	throw new SpecError([{ ...exercisesAt, message }]);
}
