import { compare, standardOf } from '../../checker/trace/compare.ts';
import { type Case, caseOf } from '../../checker/trial/cases.ts';
import type { Trial } from '../../checker/trial/trial.ts';
import type { Cell, Exercise, Overrides, Run } from '../../checker/types.ts';

const run: Run = { output: [], argumentsChanged: false, watched: [], milliseconds: 1, looks: 1 };

/** A trial in which a program gave these rows; without rows, the right ones. */
export function trialOf(
	exercise: Exercise,
	rows?: readonly (readonly Cell[])[],
	overrides: Overrides = {},
	kind: Case['kind'] = 'listed',
): Trial {
	const given = caseOf(exercise, kind, kind, overrides);
	const readings = (rows ?? given.expected).map((row) => row.map((value) => ({ value })));
	return { given, run, rows: readings, comparison: compare(readings, given.expected, standardOf(exercise)) };
}

/** A trial that gave no rows. */
export const failedTrial = (exercise: Exercise): Trial => ({
	...trialOf(exercise, []),
	problem: { problem: 'timeout', message: 'It took too long.' },
});
