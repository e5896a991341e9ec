/** Mistakes that explain a trace, gathered by name, and told apart by what the program held while it ran. */
import { misconceptions } from '../misconceptions/list.ts';
import type { Clues, Misconception } from '../misconceptions/misconception.ts';
import type { Trial } from '../trial/trial.ts';
import type { Row, Submission } from '../types.ts';
import { type Blame, blame } from './blame.ts';
import { numbersDue, numbersWith } from './numbers.ts';
import { fittingSingles, type Prediction, predictedRows } from './predict.ts';
import { sourcesOf } from './sources.ts';
import type { WatchedNode } from './watch.ts';

/** A name that fits, with the ways in which it does and what it says about the student's expressions. */
export interface Named {
	readonly misconception: Misconception;
	readonly predictions: readonly Prediction[];
	readonly blame: Blame;
	/** What the first wrong number is made from. */
	readonly sources: ReadonlyMap<number, number>;
}

/** Single mistakes that fit every trial, by name, in the order of the list. */
export function namesThatFit(
	clues: Clues,
	trials: readonly Trial[],
	until: number,
): ReadonlyMap<Misconception, readonly Prediction[]> {
	return byName(fittingSingles(clues, misconceptions, trials, until));
}

export function byName(
	predictions: readonly Prediction[],
): ReadonlyMap<Misconception, readonly Prediction[]> {
	const names = new Map<Misconception, Prediction[]>();
	for (const prediction of predictions) {
		const known = names.get(prediction.misconception);
		if (known) known.push(prediction);
		else names.set(prediction.misconception, [prediction]);
	}
	return names;
}

/** What one prediction says about the expressions that were watched in a trial. */
export function blameOf(
	clues: Clues,
	{ given }: Pick<Trial, 'given'>,
	nodes: readonly WatchedNode[],
	predictions: readonly Prediction[],
): Blame {
	// What fits could be computed.
	const reached = predictedRows(clues.exercise, given, predictions) as readonly Row[];
	const due = numbersDue(clues.exercise, given, reached, predictions);
	const isSign = predictions.every(({ misconception }) => misconception.family === 'sign-error');
	return blame(nodes, due, numbersWith(clues.exercise, given, predictions), isSign);
}

/**
 * The names whose mistake also computes most of what the program held in between: `gradient-negated` computes −g,
 * `update-adds-gradient` g. Names that compute equally much stay, the more telling one first.
 */
export function toldApart(
	clues: Clues,
	submission: Submission,
	trial: Trial,
	nodes: readonly WatchedNode[],
	names: ReadonlyMap<Misconception, readonly Prediction[]>,
): readonly Named[] {
	const candidates = [...names].map(([misconception, predictions]): Omit<Named, 'sources'> => {
		const best = predictions
			.map((prediction) => ({ prediction, blame: blameOf(clues, trial, nodes, [prediction]) }))
			.sort((a, b) => b.blame.explained - a.blame.explained);
		const most = best[0]?.blame ?? {
			right: new Set<number>(),
			turned: new Set<number>(),
			wrong: [],
			explained: 0,
		};
		return { misconception, predictions: best.map(({ prediction }) => prediction), blame: most };
	});
	const explained = Math.max(...candidates.map((candidate) => candidate.blame.explained));
	const isUsual = ({ misconception }: Pick<Named, 'misconception'>) =>
		clues.exercise.misconceptions.includes(misconception.id);
	return candidates
		.filter((candidate) => candidate.blame.explained === explained)
		.sort((a, b) => Number(isUsual(b)) - Number(isUsual(a)))
		.map((candidate) => {
			const [first] = candidate.blame.wrong;
			return {
				...candidate,
				sources: first ? sourcesOf(submission, first, candidate.blame.right) : new Map<number, number>(),
			};
		});
}
