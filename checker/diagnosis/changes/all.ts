/** Every general change of a submission that may undo a mistake, small ones first. */
import type { Change, Clues } from '../../misconceptions/misconception.ts';
import type { Submission } from '../../types.ts';
import {
	assignmentChanges,
	caretChanges,
	keepings,
	operatorChanges,
	signChanges,
	swaps,
} from './arithmetic.ts';
import { bracketChanges } from './brackets.ts';
import { comparisonChanges, sizesCompared } from './comparisons.ts';
import { coordinateChanges } from './coordinates.ts';
import { decisionChanges } from './decisions.ts';
import { callsOnce, mapsAnew } from './each-time.ts';
import type { Held } from './factor-names.ts';
import { fieldsReset } from './fields.ts';
import { forgottenCalls } from './forgotten-calls.ts';
import { likewise } from './likewise.ts';
import { limitsOfSteps, stopTests } from './loop-ends.ts';
import { movesAcrossLoops } from './loops.ts';
import { meanChanges } from './means.ts';
import { powerChanges } from './powers.ts';
import { puttingBack } from './put-back.ts';
import { residuals } from './residuals.ts';
import { runsAcrossLoops, runsSwapped } from './runs.ts';
import {
	atOnce,
	forgottenAssignments,
	forgottenResults,
	moves,
	staleCopies,
	statementDeletions,
} from './statements.ts';
import { deletions, insertions } from './terms.ts';
import { togetherFirst } from './together-first.ts';
import { twins } from './twins.ts';
import { updateChanges } from './updates.ts';
import { constantsForParameters, nameChanges, numberChanges, roundingChanges } from './values.ts';
import { velocityChanges } from './velocities.ts';
import { unwrappings, wrappings } from './wrappings.ts';

/** Changes that come to the same text are listed once, at their lowest cost. */
export function changesOf(
	held: Held,
	submission: Submission,
	clues: Clues,
	special: readonly Change[] = [],
): readonly Change[] {
	const single = [
		...special,
		...operatorChanges(submission),
		...caretChanges(submission),
		...assignmentChanges(submission),
		...swaps(submission),
		...signChanges(submission),
		...bracketChanges(submission),
		...comparisonChanges(submission),
		...sizesCompared(submission),
		...decisionChanges(submission, clues),
		...unwrappings(submission),
		...keepings(submission),
		...numberChanges(submission, clues),
		...roundingChanges(submission, clues),
		...nameChanges(submission, clues),
		...moves(submission),
		...movesAcrossLoops(submission),
		...runsAcrossLoops(submission),
		...runsSwapped(submission),
		...atOnce(submission),
		...togetherFirst(submission),
		...puttingBack(submission),
		...statementDeletions(submission),
		...forgottenAssignments(submission),
		...forgottenResults(submission),
		...likewise(submission, clues),
		...callsOnce(submission),
		...mapsAnew(submission),
		...limitsOfSteps(submission, clues),
		...stopTests(submission, clues),
		...fieldsReset(submission),
		...forgottenCalls(submission),
		...powerChanges(submission),
		...updateChanges(submission, clues),
		...velocityChanges(submission, clues),
		...meanChanges(submission, clues),
		...coordinateChanges(submission, clues),
		...constantsForParameters(submission, clues),
		...staleCopies(submission),
		...wrappings(submission),
		...deletions(submission),
		...insertions(submission, held, clues),
		...residuals(submission, held),
	];
	const seen = new Set<string>();
	return [...single, ...twins(submission, single)]
		.filter(isSound)
		.sort((a, b) => a.cost - b.cost)
		.filter((change) => {
			const key = change.edits.map(({ start, end, text }) => `${start}-${end}:${text}`).join('|');
			if (seen.has(key)) return false;
			seen.add(key);
			return true;
		});
}

/** A change whose own edits overlap is none. */
const isSound = ({ edits }: Change): boolean =>
	edits.every((one, i) =>
		edits.slice(i + 1).every((other) => one.end <= other.start || other.end <= one.start),
	);
