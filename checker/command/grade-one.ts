import type { Store } from '../cache/store.ts';
import { check, type Request } from '../check.ts';
import { SpecError } from '../errors.ts';
import { atHintLevel } from '../report/hints.ts';
import type { Graded, HintLevel } from '../report/reporter.ts';
import { isProblem } from '../trial/program.ts';
import type { Rooms } from '../trial/trial.ts';
import type { Exercise } from '../types.ts';
import { readSubmission } from './read-submission.ts';
import type { Target } from './targets.ts';

interface Options {
	readonly strictTypes: boolean;
	readonly hints: HintLevel;
}

/**
 * Grades one submission; the result has no more of the way out than the hint level allows.
 *
 * @param broken is told where the checker itself fails: the submission has its `error` result all the same, so that
 *   no other one is lost with it
 * @param store of earlier results; one that is found there is not run again
 */
export async function gradeOne(
	{ path, folder, shown }: Target,
	exercise: Exercise,
	rooms: Rooms,
	options: Options,
	broken: (error: unknown) => void,
	store?: Store,
): Promise<Graded> {
	const started = performance.now();
	const bytes = readSubmission(path, folder, shown);
	try {
		const graded = await fullResult({ exercise, file: shown, bytes }, rooms, options, store);
		return { ...graded, result: atHintLevel(graded.result, options.hints) };
	} catch (error) {
		if (error instanceof SpecError) throw error;
		broken(error);
		return notGraded(exercise, shown, performance.now() - started);
	}
}

/** With all that is known of the way out: what is kept does not depend on what is told today. */
async function fullResult(
	request: Request,
	rooms: Rooms,
	options: Options,
	store: Store | undefined,
): Promise<Graded> {
	const { exercise, file, bytes } = request;
	if (store === undefined || isProblem(bytes)) return check(request, rooms, options);
	const { strictTypes } = options;
	const asked = { exercise, file, bytes, strictTypes, limits: rooms.limits ?? {} };
	const known = store.find(asked);
	if (known !== undefined) return known;
	let isHurried = false;
	const hurried = () => {
		isHurried = true;
	};
	const graded = await check(request, rooms, { ...options, hurried });
	// What a chosen rate achieves is shown beside the result, and is no part of what is kept.
	if (!isHurried && graded.study === undefined) store.keep(asked, graded.result);
	return graded;
}

function notGraded(exercise: Exercise, file: string, durationMs: number): Graded {
	return {
		exercise,
		result: {
			exercise: exercise.id,
			file,
			status: 'error',
			score: 0,
			checks: [],
			findings: [
				{
					severity: 'error',
					message:
						'The checker itself failed on this file, so nothing can be said of it. Show it to whoever runs the course.',
					evidence: { predicted: false, repaired: false },
					alternatives: [],
				},
			],
			output: [],
			durationMs,
		},
	};
}
