import { InvalidArgumentError } from 'commander';
import type { HintLevel } from '../report/reporter.ts';

/** @throws InvalidArgumentError for anything but 0, 1, 2, 3 */
export function hintLevel(given: string): HintLevel {
	const level = ([0, 1, 2, 3] as const).find((allowed) => String(allowed) === given);
	if (level === undefined) throw new InvalidArgumentError('Allowed are 0, 1, 2, 3.');
	return level;
}
