/** The changes of the student's code that are tried, the likeliest first. */
import type { Attempt } from '../attempt.ts';
import type { Change, Clues, Misconception } from '../misconceptions/misconception.ts';
import type { Rooms, Trial } from '../trial/trial.ts';
import type { Row, Submission } from '../types.ts';
import { aimedAt } from './aim.ts';
import { changesOf } from './changes/all.ts';
import { answers } from './changes/answers.ts';
import { quotientsAnew } from './changes/differences.ts';
import { formulas } from './changes/formulas.ts';
import { lossesAnew } from './changes/losses.ts';
import { referenceFormulas } from './changes/reference.ts';
import { riseChanges } from './changes/rises.ts';
import { stepsAfter } from './changes/steps.ts';
import { doubtOf, isCalledGradient } from './doubt.ts';
import type { Named } from './named.ts';
import { numbersDue } from './numbers.ts';
import { predictedRows } from './predict.ts';
import { heldIn, type WatchedNode } from './watch.ts';

/** At most so many are handed out; no more of them can be tried. */
const mostChanges = 3000;

/** What was seen of a program that fails. */
export interface Seen {
	readonly failing: readonly Trial[];
	/** The run that was watched, with what its expressions held. */
	readonly shown: Trial;
	readonly nodes: readonly WatchedNode[];
	/** The names that fit, the likeliest first. */
	readonly names: readonly Named[];
	/** These, and others that fit a little worse. */
	readonly fitting: readonly Misconception[];
}

/** A change, with how likely it is that another one shows the mistake better: 0 where none does. */
export interface Candidate {
	readonly change: Change;
	readonly doubt: number;
}

export async function candidates(
	{ exercise, version: { submission } }: Attempt,
	clues: Clues,
	{ failing, shown, nodes, names, fitting }: Seen,
	rooms: Rooms,
): Promise<readonly Candidate[]> {
	const special = [
		...(await aimedAt(exercise, submission, { trial: shown, nodes }, failing, names, rooms)),
		...names.flatMap(({ misconception }) => misconception.repair?.(submission, clues) ?? []),
		...quotientsAnew(submission),
		...riseChanges(submission),
		...answers(submission, clues, shown),
		...referenceFormulas(submission, exercise, shown, nodes, names[0]?.blame.wrong ?? []),
		...formulas(submission, nodes, dueIn(clues, shown, names)),
		...lossesAnew(submission, exercise, shown.given, nodes, names),
		...stepsAfter(submission, exercise, shown.given, nodes, names),
	];
	return changesOf(heldIn(nodes), submission, clues, special)
		.map((change) => ({ change, doubt: doubtOf(submission, names, fitting, change) }))
		.map((one) => ({ ...one, rank: rankOf(submission, one) }))
		.sort((a, b) => a.rank - b.rank)
		.slice(0, mostChanges);
}

/** Numbers that are due in a trial, at the states that the program reached. */
function dueIn({ exercise }: Clues, { given, rows }: Trial, [best]: readonly Named[]) {
	if (!best) {
		const reached = rows.map((row) => row.map(({ value }) => value));
		return numbersDue(exercise, given, reached, []);
	}
	const predictions = best.predictions.slice(0, 1);
	// What fits could be computed.
	const reached = predictedRows(exercise, given, predictions) as readonly Row[];
	return numbersDue(exercise, given, reached, predictions);
}

/** The order in which changes are tried: small ones first, of a kind that undoes the mistake, where the wrong number arises. */
function rankOf(submission: Submission, { change, doubt }: Candidate): number {
	const { kind, cost, node, aimed } = change;
	if (kind === 'caret') return 0;
	// const dz = dh: what takes over another name's value as it is lacks its own link.
	if (aimed && node.kind === 'Identifier' && isCalledGradient(submission, change)) return cost - 0.4;
	// What stands in no relation to the place is tried when the likeliest small changes have been.
	if (kind === 'brackets' || kind === 'answer' || aimed) return cost;
	return cost + doubt;
}
