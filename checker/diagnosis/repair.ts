/** Undoing a mistake in the student's own code, and running that: a change counts only if it makes everything right. */
import type { Change } from '../misconceptions/misconception.ts';
import { compare, standardOf } from '../trace/compare.ts';
import type { Case } from '../trial/cases.ts';
import { isPassed, type Rooms, type Trial, tryCases } from '../trial/trial.ts';
import type { Edit, Exercise, Row, Submission } from '../types.ts';

export interface Workshop {
	readonly exercise: Exercise;
	readonly submission: Submission;
	readonly rooms: Rooms;
	/** The case in which candidates are tried first: one that the student's own code fails. */
	readonly first: Case;
	/** All cases that a fix has to pass: listed, probes, fresh. */
	readonly all: readonly Case[];
	/** The time, on performance.now's clock, at which searching ends. */
	readonly until: number;
}

/** A change with what it made of the first case. */
export interface Tried {
	readonly change: Change;
	readonly trial: Trial;
}

/** A candidate stands still or runs away easily: it gets a tenth of the usual time. */
const limits = { milliseconds: 200, lines: 2000 };
const batch = 48;

/** What each change makes of the first case, batch by batch while time is left. */
export async function* tryChanges(
	{ exercise, submission, rooms, first, until }: Workshop,
	changes: readonly Change[],
): AsyncGenerator<Tried> {
	for (let i = 0; i < changes.length && performance.now() < until; i += batch) {
		const some = changes.slice(i, i + batch);
		const programs = await Promise.all(
			some.map((change) => tryCases(exercise, { submission, edits: change.edits }, [first], rooms, limits)),
		);
		for (const [k, change] of some.entries()) {
			const trial = programs[k]?.[0];
			if (trial) yield { change, trial };
		}
	}
}

/** Whether the code with these edits is right in every case. */
export async function isFix(
	{ exercise, submission, rooms, all }: Workshop,
	edits: readonly Edit[],
): Promise<boolean> {
	const trials = await tryCases(exercise, { submission, edits }, all, rooms, limits);
	return trials.every(isPassed);
}

/** Whether a trial's rows are just these. */
export function gives(exercise: Exercise, trial: Trial, rows: readonly Row[] | undefined): boolean {
	if (!rows || trial.problem) return false;
	return compare(trial.rows, rows, standardOf(exercise)).first === undefined;
}

/** Whether two changes can be made together. */
export const areApart = (one: Change, other: Change): boolean =>
	one.edits.every((a) => other.edits.every((b) => a.end <= b.start || b.end <= a.start)) &&
	!one.edits.some((a) => other.edits.some((b) => a.start === b.start));
