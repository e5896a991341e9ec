/** Two mistakes at once: predicted together, undone one by one. */
import { misconceptions } from '../misconceptions/list.ts';
import type { Change, Clues } from '../misconceptions/misconception.ts';
import type { Finding } from '../report-types.ts';
import type { Trial } from '../trial/trial.ts';
import type { Cell, Row } from '../types.ts';
import { equalTo } from './findings.ts';
import { fittingPairs, type Pair, pairsWith } from './fitting-pairs.ts';
import { type Prediction, predictedRows, singleRows, singles } from './predict.ts';
import { areApart, gives, isFix, type Tried, type Workshop } from './repair.ts';
import { namedFinding } from './words.ts';

/** Both names, each with the change that undoes it; empty where no pair is proved. */
export async function pairFindings(
	workshop: Workshop,
	clues: Clues,
	trials: readonly Trial[],
	tried: readonly Tried[],
): Promise<Finding[]> {
	const halves = halfUndone(workshop, clues, tried);
	const known = [...new Set(halves.map(({ left }) => left))];
	const pairs = [...pairsWith(clues, trials, known, workshop.pairing)];
	if (pairs.length === 0) pairs.push(...fittingPairs(clues, trials, workshop.pairing));
	for (const pair of pairs) {
		const changes = await undoBoth(workshop, clues, pair, tried);
		if (changes) return findingsOf(workshop, pair, changes, trials.length, equalPairs(workshop, pair, pairs));
	}
	// Without a fix two names are only shown where all pairs that fit share one of them.
	const [first, ...others] = pairs;
	if (!first || !others.every((pair) => first.some((one) => idsOf(pair).includes(one.misconception.id))))
		return [];
	return findingsOf(workshop, first, undefined, trials.length, others);
}

/** The pairs that differ from one in a name that the spec knows to be equal in effect. */
const equalPairs = ({ exercise }: Workshop, pair: Pair, pairs: readonly Pair[]): readonly Pair[] => {
	const own = idsOf(pair);
	return pairs.filter((other) => {
		const [left, ...more] = idsOf(other).filter((id) => !own.includes(id));
		return left !== undefined && more.length === 0 && own.some((id) => equalTo(exercise, id).includes(left));
	});
};

const idsOf = (pair: Pair): readonly string[] => pair.map(({ misconception }) => misconception.id);

/** Changes after which the code does what the reference does with a single mistake: one of two has been undone. */
function halfUndone(
	{ exercise, first }: Workshop,
	clues: Clues,
	tried: readonly Tried[],
): readonly { readonly change: Change; readonly left: Prediction }[] {
	const decimals = exercise.form.kind === 'program' ? exercise.form.decimals : undefined;
	const known = new Map<string, Prediction>();
	for (const single of singles(clues, misconceptions)) {
		const rows = singleRows(exercise, first, single);
		const key = rows && keyOf(rows, decimals);
		if (key !== undefined && !known.has(key) && key !== keyOf(first.expected, decimals))
			known.set(key, single);
	}
	return tried.flatMap(({ change, trial }) => {
		if (trial.problem) return [];
		const left = known.get(
			keyOf(
				trial.rows.map((row) => row.map(({ value }) => value)),
				decimals,
			),
		);
		return left ? [{ change, left }] : [];
	});
}

/** Rows as a text that equal rows share: printed ones at their decimals, returned ones at nine digits. */
function keyOf(rows: readonly Row[], decimals: number | undefined): string {
	const text = (cell: Cell) =>
		typeof cell === 'string'
			? cell
			: decimals === undefined
				? cell.toPrecision(9)
				: String(Math.round(cell * 10 ** decimals));
	return rows.map((row) => row.map(text).join()).join(';');
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
	[one, other]: Pair,
	changes: readonly [Change, Change] | undefined,
	predictedIn: number,
	others: readonly Pair[] = [],
): Finding[] {
	const both = [
		[one.misconception, other.misconception.id],
		[other.misconception, one.misconception.id],
	] as const;
	return both.map(([misconception, partner], i) => {
		// Where another pair has a different name beside the same other one, the two fit equally well.
		const alternatives = others.flatMap((other) => {
			const ids = idsOf(other);
			return ids.includes(partner) ? ids.filter((id) => id !== partner && id !== misconception.id) : [];
		});
		const change = changes?.[i];
		return namedFinding(submission, misconception, {
			predictedIn,
			alternatives: [...new Set(alternatives)],
			together: true,
			...(change ? { fix: { change, cases: all.length } } : {}),
		});
	});
}
