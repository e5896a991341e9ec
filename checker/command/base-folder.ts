import { isAbsolute, sep } from 'node:path';
import type { Configuration } from '../config/load.ts';
import { UsageError } from '../errors.ts';

/**
 * The folder of the exercises as git names it, seen from where the repository begins: `homework`, or `.` for all of it.
 *
 * @throws UsageError where it lies outside: no pull request could change an answer there
 */
export function baseFolder({ exercises }: Pick<Configuration, 'exercises'>): string {
	const folder = exercises.split(sep).join('/');
	if (isAbsolute(exercises) || folder === '..' || folder.startsWith('../')) {
		throw new UsageError(
			`The exercises lie in ${folder}, outside of this repository, so no pull request changes an answer to them. Set \`exercises\` in downhill.config.yaml to a folder of the repository.`,
		);
	}
	return folder;
}
