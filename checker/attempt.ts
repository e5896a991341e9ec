/** One submission tried in every case of its exercise: all that a verdict and a diagnosis rest on. */
import { routineNamed } from './core/routines.ts';
import { textbook } from './core/rules.ts';
import { standardOf } from './trace/compare.ts';
import { follows, type NextRow } from './trace/follow.ts';
import { casesOf } from './trial/cases.ts';
import type { Version } from './trial/program.ts';
import { isPassed, type Rooms, type Trial, tryCases } from './trial/trial.ts';
import type { Exercise, Limits } from './types.ts';

export interface Attempt {
	readonly exercise: Exercise;
	readonly version: Version;
	/** The listed cases first, then the probes; it ends with the first that could not be run. */
	readonly trials: readonly Trial[];
}

/** Time of one run, in milliseconds, where no other is given. */
const usualTime = 2000;
/** A submission with all its probes has the time of so many runs: 10 seconds. */
const wholeRuns = 5;

/** Tries the listed cases, then the probes; stops at a run that cannot be read, so that the whole stays in its time. */
export async function attempt(
	exercise: Exercise,
	version: Version,
	rooms: Rooms,
	limits: Partial<Limits> = {},
): Promise<Attempt> {
	const longest = limits.milliseconds ?? rooms.limits?.milliseconds ?? usualTime;
	const cases = casesOf(exercise);
	const [first, ...others] = cases;
	const trials: Trial[] = [];
	// The first alone: where it cannot be run, the others need not be.
	for (const batch of [first ? [first] : [], others]) {
		for (const group of groupsOf(batch)) {
			const left = wholeRuns * longest - trials.reduce((sum, { run }) => sum + run.milliseconds, 0);
			const milliseconds = Math.min(longest, Math.max(50, left / Math.max(1, group.length)));
			trials.push(...(await tryCases(exercise, version, group, rooms, { ...limits, milliseconds })));
			const broken = trials.findIndex(({ problem }) => problem !== undefined);
			if (broken !== -1) return { exercise, version, trials: trials.slice(0, broken + 1) };
		}
	}
	return { exercise, version, trials };
}

/** Four cases at a time: with two seconds each they stay within the whole time. */
function groupsOf<T>(list: readonly T[], size = 4): readonly (readonly T[])[] {
	return Array.from({ length: Math.ceil(list.length / size) }, (_, i) =>
		list.slice(i * size, (i + 1) * size),
	);
}

export const passed = ({ trials }: Attempt): boolean => trials.every(isPassed);

/** For each trial: which cells follow from the student's own row before; undefined where rows do not follow. */
export function followingCells({
	exercise,
	trials,
}: Attempt): readonly (readonly (readonly boolean[])[] | undefined)[] {
	const standard = standardOf(exercise);
	return trials.map(({ given, rows }) => {
		const { next } = routineNamed(given.inputs.routine);
		if (!next) return undefined;
		const step: NextRow = (row, index) => next(given.inputs, standard.columns, row, index, textbook);
		return follows(rows, step, standard);
	});
}
