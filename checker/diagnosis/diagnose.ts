/**
 * Why a trace is wrong: predicted by the reference with the mistake, placed by watching the program run, proved by
 * undoing the mistake in the student's own code. What is not proved is not said.
 */
import type { Attempt } from '../attempt.ts';
import coordinateNotRestored from '../misconceptions/coordinate-not-restored.ts';
import { misconceptions } from '../misconceptions/list.ts';
import type { Change, Clues, Misconception } from '../misconceptions/misconception.ts';
import type { Finding } from '../report-types.ts';
import { casesOf } from '../trial/cases.ts';
import { isPassed, type Rooms, type Trial, tryCases } from '../trial/trial.ts';
import type { Submission, SyntaxNode } from '../types.ts';
import { aimedAt } from './aim.ts';
import { unlikelihood } from './blame.ts';
import { changesOf } from './changes/all.ts';
import { answers } from './changes/answers.ts';
import { quotientsAnew } from './changes/differences.ts';
import { formulas } from './changes/formulas.ts';
import { referenceFormulas } from './changes/reference.ts';
import { stepsAfter } from './changes/steps.ts';
import { cluesOf } from './clues.ts';
import { freshCases } from './fresh.ts';
import { byName, type Named, namesThatFit, toldApart } from './named.ts';
import {
	hardCodedOutput,
	ignoredInputs,
	isWrittenOut,
	staysTheSame,
	writtenAt,
	writtenSeen,
} from './not-computed.ts';
import { isTelling } from './number-set.ts';
import { numbersDue } from './numbers.ts';
import { pairFindings } from './pairs.ts';
import { holderOf, pointAt } from './place.ts';
import { plainFindings } from './plain.ts';
import { predictedRows } from './predict.ts';
import { rateSentence } from './rate.ts';
import { limitsFor, type Workshop } from './repair.ts';
import { goodCells, searchFix } from './search.ts';
import { heldIn, watched } from './watch.ts';
import { namedFinding, unnamedFinding } from './words.ts';

/** Time for a whole diagnosis, in milliseconds; what has not been found by then is not said. */
const usualTime = 900;

/** The share of the time that is kept for two mistakes at once. */
const forPairs = 0.35;
/** At most so many changes are tried: a search has to end while a student waits. */
const mostChanges = 3000;

/** Findings for an attempt that is not right, best first; the plain first difference where nothing is proved. */
export async function diagnose(tried: Attempt, rooms: Rooms, milliseconds = usualTime): Promise<Finding[]> {
	const { exercise, version } = tried;
	const { submission } = version;
	const failing = tried.trials.filter((trial) => !isPassed(trial));
	const listed = tried.trials[0];
	if (!listed || failing.length === 0) return [];
	const clues = cluesOf(exercise, submission, listed.given.inputs);
	const until = performance.now() + milliseconds;
	const fresh = freshCases(exercise, 3);
	const freshTrials = await tryCases(exercise, version, fresh, rooms);
	const trials = [...tried.trials, ...freshTrials].filter(({ problem }) => problem === undefined);

	if (isWrittenOut(tried, clues)) {
		const written = namedFinding(submission, hardCodedOutput, {
			predictedIn: 1,
			seen: writtenSeen(tried),
			alternatives: [],
			...writtenAt(tried, clues),
		});
		return [written, ...plainFindings(tried)];
	}
	const names = namesFor(clues, trials, failing, until - milliseconds * forPairs);
	const shown = mostTelling(failing);
	const nodes = shown ? await watched(exercise, submission, shown.given, rooms) : [];
	const best = shown && names.size > 0 ? toldApart(clues, submission, shown, nodes, names) : [];

	const workshop: Workshop = {
		exercise,
		submission,
		rooms,
		first: (shown ?? listed).given,
		good: goodCells(tried, shown ?? listed),
		all: [...casesOf(exercise), ...fresh],
		until,
		pairingTime: milliseconds * forPairs,
		limits: limitsFor((shown ?? listed).run),
	};
	const special = [
		...(shown ? await aimedAt(exercise, submission, { trial: shown, nodes }, failing, best, rooms) : []),
		...best.flatMap(({ misconception }) => misconception.repair?.(submission, clues) ?? []),
		...quotientsAnew(submission),
		...(shown ? answers(submission, clues, shown) : []),
		...(shown ? referenceFormulas(submission, exercise, shown, nodes, best[0]?.blame.wrong ?? []) : []),
		...(shown ? formulas(submission, nodes, dueIn(clues, shown, best)) : []),
		...(shown ? stepsAfter(submission, exercise, shown.given, nodes, best) : []),
	];
	const ranked = changesOf(heldIn(nodes), submission, clues, special)
		.map((change) => ({ change, rank: rankOf(submission, best, change) }))
		.sort((a, b) => a.rank - b.rank)
		.map(({ change }) => change)
		.slice(0, mostChanges);
	// Where nothing is named yet, some time is kept for pairs.
	const searchUntil = best.length > 0 ? until : until - milliseconds * forPairs;
	const { fix, tried: changes } = await searchFix({ ...workshop, until: searchUntil }, ranked);
	// Of all names that fit, one that the change is sure to undo goes before those that fit a little better.
	const sure = fix && nameOf(fix, submission) ? [...names].filter(([name]) => undoes(name, fix)) : [];
	const told =
		shown && sure.length > 0 && !best.some((name) => isUndone(name, fix))
			? toldApart(clues, submission, shown, nodes, new Map(sure))
			: best;
	// A change that can mean but one thing goes before names that only fit.
	const isOther = fix !== undefined && !told.some((name) => isUndone(name, fix));
	if (fix && isOther && nameOf(fix, submission)) return [nameFromFix(submission, fix, workshop)];
	// One and the same wrong value everywhere proves little, unless what was computed before it fits one name alone.
	const isExplained = told.length === 1 && (told[0]?.blame.explained ?? 0) >= 3;
	const isProved = !isFlat(failing) || isExplained || told.some((name) => isUndone(name, fix));
	if (told.length > 0 && isProved)
		return namedFindings(
			submission,
			told,
			trials.length,
			fix,
			workshop,
			(shown && holderOf(exercise, submission, shown, nodes)) ?? writtenAt(tried, clues).node,
			[...names.keys()].map(({ id }) => id),
			staysTheSame(tried.trials) ? [hardCodedOutput.id] : [],
		);
	if (fix && isLeftMoved(clues, failing)) return [leftMoved(submission, fix, workshop)];
	const pairs = isFlat(failing) ? [] : await pairFindings(workshop, clues, trials, changes);
	if (pairs.length > 0) return pairs;
	return fix ? [nameFromFix(submission, fix, workshop)] : plainFindings(tried);
}

/** Names that fit all that was seen; none where the values are right and only an argument was left changed. */
function namesFor(clues: Clues, trials: readonly Trial[], failing: readonly Trial[], until: number) {
	if (failing.every(({ comparison }) => comparison.first === undefined)) return byName([]);
	const fitting = namesThatFit(clues, trials, until);
	return fitting.size > 0 ? fitting : byName(ignoredInputs(clues, trials));
}

/** Whether the values are right, and a nudged point was left as it was nudged. */
const isLeftMoved = ({ inputs }: Clues, failing: readonly Trial[]): boolean =>
	inputs.routine === 'difference' &&
	failing.every(({ comparison, problem }) => problem === undefined && comparison.first === undefined);

const leftMoved = (submission: Submission, change: Change, { all }: Workshop): Finding =>
	namedFinding(submission, coordinateNotRestored, { fix: { change, cases: all.length }, alternatives: [] });

/** Whether every wrong value is one and the same: a function that returns 0 looks like many mistakes, and is none. */
function isFlat(failing: readonly Trial[]): boolean {
	const values = failing.flatMap(({ rows, comparison }) =>
		rows.flatMap((row, r) => row.flatMap(({ value }, i) => (comparison.cells[r]?.[i] ? [] : [value]))),
	);
	return values.every((value) => typeof value === 'number') && new Set(values.map(String)).size <= 1;
}

/** Whether the fix is of a kind that undoes just this mistake. */
const isUndone = ({ misconception }: Named, fix: Change | undefined): boolean =>
	fix !== undefined && undoes(misconception, fix);

const undoes = ({ undoneBy }: Misconception, { kind }: Change): boolean => undoneBy?.includes(kind) === true;

/** The failing trial to look into: one with inputs that nobody has seen, in which the most goes wrong. */
function mostTelling(failing: readonly Trial[]): Trial | undefined {
	// A wrong value counts more where the right one is no number that is met by chance.
	const wrongIn = ({ comparison, given }: Trial) =>
		comparison.cells
			.flatMap((row, r) =>
				row.map((isRight, i) => (isRight ? 0 : isTelling(given.expected[r]?.[i]) ? 10 : 1)),
			)
			.reduce((sum: number, weight) => sum + weight, 0);
	const unseen = failing.filter(({ given }) => given.kind !== 'listed');
	const from = unseen.length > 0 ? unseen : failing;
	const most = Math.max(...from.map(wrongIn));
	return from.findLast((trial) => wrongIn(trial) === most);
}

/** Numbers that are due in a trial, at the states that the program reached. */
function dueIn({ exercise }: Clues, { given, rows }: Trial, [best]: readonly Named[]) {
	const predictions = best?.predictions.slice(0, 1) ?? [];
	const predicted = best && predictedRows(exercise, given, predictions);
	const reached = predicted ?? rows.map((row) => row.map(({ value }) => value));
	return numbersDue(exercise, given, reached, predictions);
}

/** How likely a change is the right one to show: small, of a kind that undoes the mistake, where the wrong number arises. */
function rankOf(submission: Submission, told: readonly Named[], { kind, cost, node, aimed }: Change): number {
	if (kind === 'caret') return 0;
	// What stands in no relation to the place is tried when the likeliest small changes have been.
	if (kind === 'brackets' || kind === 'answer' || aimed) return cost;
	const ranks = told.map(({ misconception, blame, sources }) => {
		const kinds = misconception.undoneBy ?? [];
		const at = kinds.indexOf(kind);
		// What is missing stands nowhere, so no wrong number points to it.
		if (kind === 'statement' && at !== -1) return 0.1 * at;
		return (at === -1 ? 3 : 0.1 * at) + unlikelihood(submission, node, blame, sources);
	});
	return cost + (ranks.length > 0 ? Math.min(...ranks) : 0);
}

function namedFindings(
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
	const equal = isUndone(best, fix)
		? []
		: exercise.equal
				.flatMap(({ ids }) => (ids.includes(id) ? ids : []))
				.filter((other) => fitting.includes(other));
	// An input that plays no part, and an answer written out, are the same where there is one input alone.
	const ids = new Set([...others.map(({ misconception }) => misconception.id), ...equal]);
	if (best.misconception.family === 'not-computed') for (const other of besides) ids.add(other);
	ids.delete(id);
	const node = pointAt(submission, best.misconception, fix, best.blame) ?? holder;
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

/** A fix that no prediction asked for has a name only where the change itself can mean nothing else. */
function nameFromFix(submission: Submission, change: Change, { all }: Workshop): Finding {
	const proof = { fix: { change, cases: all.length }, alternatives: [] };
	const proved = nameOf(change, submission);
	return proved ? namedFinding(submission, proved, proof) : unnamedFinding(submission, proof);
}

const nameOf = (change: Change, submission: Submission) =>
	misconceptions.find(({ provedBy }) => provedBy?.(change, submission));
