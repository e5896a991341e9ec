/** Two mistakes at once that print exactly what the student's program printed. */
import { misconceptions } from '../misconceptions/list.ts';
import type { Clues } from '../misconceptions/misconception.ts';
import { compare, standardOf } from '../trace/compare.ts';
import type { Row } from '../types.ts';
import type { Effort } from './effort.ts';
import { fits, type Given, type Prediction, singleRows, singles } from './predict.ts';

export type Pair = readonly [Prediction, Prediction];

/** So many of the mistakes that a change has left over are followed up. */
const mostKnown = 6;

/** Pairs that fit every trial, one of the two being known. */
export function* pairsWith(
	clues: Clues,
	trials: readonly Given[],
	known: readonly Prediction[],
	effort: Effort,
): Generator<Pair> {
	const ordered = shortestFirst(trials);
	for (const one of known.slice(0, mostKnown)) {
		for (const other of singles(clues, misconceptions)) {
			if (effort.isSpent) return;
			if (other.misconception.id === one.misconception.id) continue;
			const pair = eitherWay([one, other]).find((way) => fits(clues.exercise, way, ordered, effort));
			if (pair) yield pair;
		}
	}
}

/**
 * Pairs of mistakes that fit together. Only mistakes that show by themselves are paired, one for each set of rows that
 * a mistake leads to, what the exercise is known for first.
 */
export function fittingPairs(clues: Clues, trials: readonly Given[], effort: Effort): readonly Pair[] {
	const { exercise } = clues;
	const [probe] = trials;
	if (!probe) return [];
	const distinct = distinctSingles(clues, probe);
	const ordered = shortestFirst(trials);
	const found: Pair[] = [];
	for (const [i, one] of distinct.entries()) {
		for (const other of distinct.slice(i + 1)) {
			if (effort.isSpent) return found;
			if (one.misconception.id === other.misconception.id) continue;
			const pair = eitherWay([one, other]).find((way) => fits(exercise, way, ordered, effort));
			if (pair) found.push(pair);
		}
	}
	return found;
}

/** Where a stopping rule ends the descent, a mistake may never end it: few steps at most rule out the most for the least. */
function shortestFirst(trials: readonly Given[]): readonly Given[] {
	const longest = ({ given: { inputs } }: Given) =>
		inputs.routine === 'gradient-descent' && inputs.tolerance !== undefined ? (inputs.steps ?? 0) : 0;
	return [...trials].sort((a, b) => longest(a) - longest(b));
}

/** Which of two replaced rules is asked first may matter, where they stand in one table; so may whose inputs come last. */
function eitherWay([one, other]: Pair): readonly Pair[] {
	const isShared = Object.keys(one.way.rules ?? {}).some((table) => table in (other.way.rules ?? {}));
	const isOrdered = isShared || (one.way.inputs !== undefined && other.way.inputs !== undefined);
	return isOrdered
		? [
				[one, other],
				[other, one],
			]
		: [[one, other]];
}

/** Mistakes that show, one for each name and set of rows. */
function distinctSingles(clues: Clues, { given }: Given): readonly Prediction[] {
	const { exercise } = clues;
	const standard = standardOf(exercise);
	const seen = new Map<string, Prediction>();
	for (const single of singles(clues, misconceptions)) {
		const rows = singleRows(exercise, given, single);
		if (!rows || compare(asReadings(rows), given.expected, standard).first === undefined) continue;
		const key = `${single.misconception.id} ${JSON.stringify(rows.map((row) => row.map(String)))}`;
		if (!seen.has(key)) seen.set(key, single);
	}
	const isUsual = ({ misconception }: Prediction) => exercise.misconceptions.includes(misconception.id);
	return [...seen.values()].sort((a, b) => Number(isUsual(b)) - Number(isUsual(a)));
}

const asReadings = (rows: readonly Row[]) => rows.map((row) => row.map((value) => ({ value })));
