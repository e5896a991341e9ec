/** What is said of a name, of a fix, or of both. */
import coordinateNotRestored from '../misconceptions/coordinate-not-restored.ts';
import { misconceptions } from '../misconceptions/list.ts';
import type { Change, Misconception } from '../misconceptions/misconception.ts';
import type { Finding } from '../report-types.ts';
import type { Exercise, Submission, SyntaxNode } from '../types.ts';
import type { Named } from './named.ts';
import { pointAt } from './place.ts';
import type { Prediction } from './predict.ts';
import { rateSentence } from './rate.ts';
import type { Workshop } from './repair.ts';
import { namedFinding, unnamedFinding } from './words.ts';

/** Whether the fix is of a kind that undoes just this mistake. */
export const isUndone = ({ misconception }: Named, fix: Change | undefined): boolean =>
	fix !== undefined && undoes(misconception, fix);

const undoes = ({ undoneBy }: Misconception, { kind }: Change): boolean => undoneBy.includes(kind);

/**
 * The names to tell: of all that fit, those that the change is sure to undo go before those that fit a little better.
 *
 * @param best those that fit a little better
 * @param toldApart the best of some
 */
export function toldByFix(
	submission: Submission,
	names: Fitting,
	best: readonly Named[],
	fix: Change | undefined,
	toldApart: (some: Fitting) => readonly Named[],
): readonly Named[] {
	if (!fix || !nameOf(fix, submission) || best.some((name) => isUndone(name, fix))) return best;
	const sure = new Map([...names].filter(([name]) => undoes(name, fix)));
	return sure.size > 0 ? toldApart(sure) : best;
}

type Fitting = ReadonlyMap<Misconception, readonly Prediction[]>;

export function namedFindings(
	submission: Submission,
	told: readonly Named[],
	predictedIn: number,
	fix: Change | undefined,
	{ all, exercise, first }: Workshop,
	holder: SyntaxNode | undefined,
	fitting: readonly string[],
	besides: readonly string[],
): Finding[] {
	const [best, ...others] = told;
	if (!best) return [];
	// What the spec knows to be equal in effect is named as well, where it fits and the code does not tell which it is.
	const { id } = best.misconception;
	// Which sign was turned the place of the change tells; a factor that is put in may be called by either name.
	const isTold = isUndone(best, fix) && best.misconception.family === 'sign-error';
	const equal = equalTo(exercise, id).filter(
		(other) => !isTold && fitting.includes(other) && (!isUndone(best, fix) || isUndoneToo(other, fix)),
	);
	// An input that plays no part, and an answer written out, are the same where there is one input alone.
	const ids = new Set([...others.map(({ misconception }) => misconception.id), ...equal]);
	if (best.misconception.family === 'not-computed') for (const other of besides) ids.add(other);
	ids.delete(id);
	const node = pointAt(exercise, submission, best.misconception, fix, best.blame) ?? holder;
	const [prediction] = best.predictions;
	const more = prediction && rateSentence(exercise, first, prediction);
	return [
		namedFinding(submission, best.misconception, {
			predictedIn,
			...(fix ? { fix: { change: fix, cases: all.length } } : {}),
			...(node ? { node } : {}),
			alternatives: [...ids],
			...(more === undefined ? {} : { more }),
		}),
	];
}

/** Names that the spec knows to be equal in effect to this one. */
export const equalTo = ({ equal }: Pick<Exercise, 'equal'>, id: string): readonly string[] =>
	equal.flatMap(({ ids }) => (ids.includes(id) ? ids.filter((other) => other !== id) : []));

const isUndoneToo = (id: string, fix: Change | undefined): boolean =>
	fix !== undefined && misconceptions.some((other) => other.id === id && undoes(other, fix));

/** A fix that no prediction asked for has a name only where the change itself can mean nothing else. */
export function nameFromFix(submission: Submission, change: Change, { all }: Workshop): Finding {
	const proof = { fix: { change, cases: all.length }, alternatives: [] };
	const proved = nameOf(change, submission);
	return proved ? namedFinding(submission, proved, proof) : unnamedFinding(submission, proof);
}

export const nameOf = (change: Change, submission: Submission) =>
	misconceptions.find(({ provedBy }) => provedBy?.(change, submission));

/** The values are right; what a nudged point needed was to be put back. */
export const leftMoved = (submission: Submission, change: Change, { all }: Workshop): Finding =>
	namedFinding(submission, coordinateNotRestored, { fix: { change, cases: all.length }, alternatives: [] });
