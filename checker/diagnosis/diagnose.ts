/**
 * Why a trace is wrong: predicted by the reference with the mistake, placed by watching the program run, proved by
 * undoing the mistake in the student's own code. What is not proved is not said.
 */
import type { Attempt } from '../attempt.ts';
import type { Clues } from '../misconceptions/misconception.ts';
import type { Finding } from '../report-types.ts';
import { casesOf } from '../trial/cases.ts';
import { isPassed, type Rooms, type Trial, tryCases } from '../trial/trial.ts';
import { candidates } from './candidates.ts';
import { cluesOf } from './clues.ts';
import { Effort } from './effort.ts';
import { isFlat, mostTelling } from './failing.ts';
import { isUndone, leftMoved, namedFindings, nameFromFix, nameOf, toldByFix } from './findings.ts';
import { freshCases } from './fresh.ts';
import { lifted } from './lift.ts';
import { byName, namesThatFit, toldApart } from './named.ts';
import {
	hardCodedOutput,
	ignoredInputs,
	isWrittenOut,
	staysTheSame,
	writtenAt,
	writtenSeen,
} from './not-computed.ts';
import { pairFindings } from './pairs.ts';
import { holderOf } from './place.ts';
import { plainFindings } from './plain.ts';
import { limitsFor, type Workshop } from './repair.ts';
import { goodCells, searchFix } from './search.ts';
import { watched } from './watch.ts';
import { namedFinding } from './words.ts';

/**
 * The last resort, in milliseconds: how long a diagnosis goes on where the machine is so busy that the work that it may do
 * takes that long. What has not been found by then is not said.
 */
const longest = 3000;

/** What a diagnosis may do to find a fix, and to find two mistakes at once, in microseconds of work. */
const [forFix, forPairs] = [400_000, 160_000];

/** Findings for an attempt that is not right, best first; the plain first difference where nothing is proved. */
export async function diagnose(tried: Attempt, rooms: Rooms, milliseconds = longest): Promise<Finding[]> {
	const { exercise, version } = tried;
	const { submission } = version;
	const failing = tried.trials.filter((trial) => !isPassed(trial));
	const listed = tried.trials[0];
	if (!listed || failing.length === 0) return [];
	const clues = cluesOf(exercise, submission, listed.given.inputs, listed.run.returned);
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
	const shown = mostTelling(failing);
	// What tells most goes first: it rules out the most.
	const telling = [...trials].sort((a, b) => Number(b === shown) - Number(a === shown));
	const names = namesFor(clues, telling, failing, until);
	const nodes = await watched(exercise, submission, shown.given, rooms);
	const best = names.size > 0 ? toldApart(clues, submission, shown, nodes, names) : [];

	const workshop: Workshop = {
		exercise,
		submission,
		rooms,
		first: shown.given,
		good: goodCells(tried, shown),
		all: [...casesOf(exercise), ...fresh],
		effort: new Effort(forFix, until),
		pairing: new Effort(forPairs, until),
		limits: limitsFor(shown.run),
	};
	const seen = { failing, shown, nodes, names: best, fitting: [...names.keys()] };
	const ranked = await candidates(tried, clues, seen, rooms);
	const doubts = new Map(ranked.map(({ change, doubt }) => [change, doubt]));
	const { fix: found, tried: changes } = await searchFix(
		workshop,
		ranked.map(({ change }) => change),
		(change) => doubts.get(change) as number,
	);
	const wrong = new Set(best.flatMap(({ blame }) => blame.wrong.map(({ id }) => id)));
	const fix = found && (await lifted(workshop, found, wrong));
	const told = toldByFix(submission, names, best, fix, (some) =>
		toldApart(clues, submission, shown, nodes, some),
	);
	// A change that can mean but one thing goes before names that only fit.
	const isOther = fix !== undefined && !told.some((name) => isUndone(name, fix));
	if (fix && isOther && nameOf(fix, submission)) return [nameFromFix(submission, fix, workshop)];
	// One and the same wrong value everywhere proves little, unless what was computed before it fits one name alone.
	const isExplained = told.length === 1 && told.every(({ blame }) => blame.explained >= 3);
	const isProved = !isFlat(failing) || isExplained || told.some((name) => isUndone(name, fix));
	if (told.length > 0 && isProved)
		return namedFindings(
			submission,
			told,
			trials.length,
			fix,
			workshop,
			holderOf(exercise, submission, shown, nodes) ?? writtenAt(tried, clues).node,
			[...names.keys()].map(({ id }) => id),
			staysTheSame(tried.trials) ? [hardCodedOutput.id] : [],
		);
	if (fix && isLeftMoved(clues, failing)) return [leftMoved(submission, fix, workshop)];
	const pairs = isFlat(failing) ? [] : await pairFindings(workshop, clues, telling, changes);
	// Where one change undoes all, two names that were not undone are one too many.
	const isOne = fix !== undefined && !fix.parts && fix.kind !== 'answer';
	if (pairs.some(({ evidence }) => evidence.repaired || !isOne)) return pairs;
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
