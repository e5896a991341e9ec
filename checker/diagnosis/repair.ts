/** Undoing a mistake in the student's own code, and running that: a change counts only if it makes everything right. */
import type { Change } from '../misconceptions/misconception.ts';
import { agrees, standardOf } from '../trace/compare.ts';
import type { Case } from '../trial/cases.ts';
import { isPassed, type Rooms, type Trial, tryAll, tryCases } from '../trial/trial.ts';
import type { Edit, Exercise, Limits, Row, Submission } from '../types.ts';
import {
	compileMicroseconds,
	type Effort,
	lookMicroseconds,
	runMicroseconds,
	stackMicroseconds,
} from './effort.ts';

export interface Workshop {
	readonly exercise: Exercise;
	readonly submission: Submission;
	readonly rooms: Rooms;
	/** The case in which candidates are tried first: one that the student's own code fails. */
	readonly first: Case;
	/** How many cells of it are right or follow as the code stands. */
	readonly good: number;
	/** All cases that a fix has to pass: listed, probes, fresh. */
	readonly all: readonly Case[];
	/** What may be done to find a fix. */
	readonly effort: Effort;
	/** What may be done to find two mistakes at once. */
	readonly pairing: Effort;
	/** Limits of one candidate's run. */
	readonly limits: Partial<Limits>;
}

/** A change with what it made of the first case. */
export interface Tried {
	readonly change: Change;
	readonly trial: Trial;
}

/** A candidate runs away easily: it gets a few times what the student's own program took. */
export function limitsFor(run: {
	readonly looks: number;
	readonly output: readonly string[];
}): Partial<Limits> {
	return { milliseconds: 1000, looks: 3 + 5 * run.looks, lines: 100 + 5 * run.output.length };
}

/** How many candidates are under way at once: few at first, for the likeliest stand first. */
const batches = [8, 16, 32, 64];

/** What each change makes of the first case, batch by batch until the effort is spent. */
export async function* tryChanges(
	{ exercise, submission, rooms, first, effort, limits }: Workshop,
	changes: readonly Change[],
): AsyncGenerator<Tried> {
	// The likeliest few are tried however long naming took.
	for (let i = 0, round = 0; i < changes.length && (round < 2 || !effort.isSpent); round += 1) {
		const some = changes.slice(i, i + (batches[round] ?? 64));
		i += some.length;
		const asked = some.map(({ edits }) => ({ version: { submission, edits }, given: first }));
		const trials = await tryAll(exercise, asked, rooms, limits);
		effort.spend(costOf(submission, trials));
		yield* some.map((change, at) => ({ change, trial: trials[at] as Trial }));
	}
}

/** Whether the code with these edits is right in every case. */
export async function isFix(
	{ exercise, submission, rooms, all, effort, limits }: Workshop,
	edits: readonly Edit[],
): Promise<boolean> {
	const trials = await tryCases(exercise, { submission, edits }, all, rooms, limits);
	effort.spend(costOf(submission, trials));
	return trials.every(isPassed) && !isCopied(exercise, trials);
}

/** A quotient of differences that is the gradient to the last bit, everywhere, is no quotient: it was copied. */
const isCopied = ({ inputs, form }: Exercise, trials: readonly Trial[]): boolean =>
	inputs.routine === 'compare-gradients' &&
	trials.every(({ rows }) => rows.every((row) => row[form.columns.length - 1]?.value === 0));

/** The work that some runs of edited copies were, in microseconds. */
function costOf({ inPlace }: Submission, trials: readonly Trial[]): number {
	const each = runMicroseconds + (inPlace ? 0 : compileMicroseconds);
	const looks = trials.reduce((sum, { run }) => sum + run.looks, 0);
	// A function that calls itself without end fills the whole stack before it is stopped.
	const deep = trials.filter(({ problem }) => problem?.message.includes('too deep')).length;
	return each * trials.length + lookMicroseconds * looks + stackMicroseconds * deep;
}

/** Whether a trial's rows are just these. */
export function gives(exercise: Exercise, trial: Trial, rows: readonly Row[] | undefined): boolean {
	if (!rows || trial.problem) return false;
	return agrees(trial.rows, rows, standardOf(exercise));
}

/** Whether two changes can be made together. */
export const areApart = (one: Change, other: Change): boolean =>
	one.edits.every((a) => other.edits.every((b) => a.end <= b.start || b.end <= a.start)) &&
	!one.edits.some((a) => other.edits.some((b) => a.start === b.start));
