/** Two mistakes at once: predicted together, undone one by one. */
import { misconceptions } from '../misconceptions/list.ts';
import type { Change, Clues } from '../misconceptions/misconception.ts';
import type { Finding } from '../report-types.ts';
import type { Trial } from '../trial/trial.ts';
import { fittingPairs, type Prediction, predictedRows } from './predict.ts';
import { areApart, gives, isFix, type Tried, type Workshop } from './repair.ts';
import { namedFinding } from './words.ts';

/** Time for pairing, in milliseconds. */
const pairingTime = 350;

/** Both names, each with the change that undoes it; empty where no pair is proved. */
export async function pairFindings(
	workshop: Workshop,
	clues: Clues,
	trials: readonly Trial[],
	tried: readonly Tried[],
): Promise<Finding[]> {
	const pairs = fittingPairs(clues, misconceptions, trials, pairingTime);
	for (const pair of pairs) {
		const changes = await undoBoth(workshop, clues, pair, tried);
		if (changes) return findingsOf(workshop, pair, changes, trials.length);
	}
	// Without a fix two names are only shown where no other two fit.
	const [only, ...others] = pairs;
	const ids = ([one, other]: readonly [Prediction, Prediction]) =>
		[one.misconception.id, other.misconception.id].sort().join();
	if (!only || others.some((other) => ids(other) !== ids(only))) return [];
	return findingsOf(workshop, only, undefined, trials.length);
}

/** A change that undoes the first leaves a program with the second alone, and the other way round. */
async function undoBoth(
	workshop: Workshop,
	{ exercise }: Clues,
	[one, other]: readonly [Prediction, Prediction],
	tried: readonly Tried[],
): Promise<readonly [Change, Change] | undefined> {
	const [withOther, withOne] = [other, one].map((left) => predictedRows(exercise, workshop.first, [left]));
	const undoOne = tried.filter(({ trial }) => gives(exercise, trial, withOther)).slice(0, 6);
	const undoOther = tried.filter(({ trial }) => gives(exercise, trial, withOne)).slice(0, 6);
	for (const { change: first } of undoOne) {
		for (const { change: second } of undoOther) {
			if (!areApart(first, second)) continue;
			if (await isFix(workshop, [...first.edits, ...second.edits])) return [first, second];
		}
	}
	return undefined;
}

function findingsOf(
	{ submission, all }: Workshop,
	pair: readonly [Prediction, Prediction],
	changes: readonly [Change, Change] | undefined,
	predictedIn: number,
): Finding[] {
	return pair.map(({ misconception }, i) => {
		const change = changes?.[i];
		return namedFinding(submission, misconception, {
			predictedIn,
			alternatives: [],
			together: true,
			...(change ? { fix: { change, cases: all.length } } : {}),
		});
	});
}
