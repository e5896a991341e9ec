import { cluesOf } from '../../../checker/diagnosis/clues.ts';
import type { Change, Clues } from '../../../checker/misconceptions/misconception.ts';
import { applyEdits } from '../../../checker/submission/edit.ts';
import type { Exercise, Submission } from '../../../checker/types.ts';
import { read } from '../../submission/read.ts';
import { exerciseOf } from '../../support/exercises.ts';

/** What each change makes of a program, with its kind before it: `swap: const d = b - a;` */
export const madeOf = ({ text }: Submission, changes: Iterable<Change>): readonly string[] =>
	[...changes].map(({ kind, edits }) => `${kind}: ${applyEdits(text, edits)}`);

/** The same of a text, for changes that need nothing but the code. */
export function madeBy(changesOf: (code: Submission) => Iterable<Change>, text: string): readonly string[] {
	const submission = read(text);
	return madeOf(submission, changesOf(submission));
}

/** The clues of a text as an answer to an exercise, some of whose inputs may be others. */
export function cluesTo(submission: Submission, exercise: Exercise | string, changed: object = {}): Clues {
	const asked = typeof exercise === 'string' ? exerciseOf(exercise) : exercise;
	const inputs = { ...asked.inputs, ...changed };
	return cluesOf({ ...asked, inputs }, submission, inputs as never);
}
