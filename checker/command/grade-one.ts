import { type CheckOptions, check } from '../check.ts';
import { SpecError } from '../errors.ts';
import { atHintLevel } from '../report/hints.ts';
import type { Graded, HintLevel } from '../report/reporter.ts';
import type { Rooms } from '../trial/trial.ts';
import type { Exercise } from '../types.ts';
import { readSubmission } from './read-submission.ts';
import type { Target } from './targets.ts';

/**
 * Grades one submission; the result has no more of the way out than the hint level allows.
 *
 * @param broken is told where the checker itself fails: the submission has its `error` result all the same, so that
 *   no other one is lost with it
 */
export async function gradeOne(
	{ path, folder, shown }: Target,
	exercise: Exercise,
	rooms: Rooms,
	options: CheckOptions & { readonly hints: HintLevel },
	broken: (error: unknown) => void,
): Promise<Graded> {
	const started = performance.now();
	const bytes = readSubmission(path, folder, shown);
	try {
		const graded = await check({ exercise, file: shown, bytes }, rooms, options);
		return { ...graded, result: atHintLevel(graded.result, options.hints) };
	} catch (error) {
		if (error instanceof SpecError) throw error;
		broken(error);
		return notGraded(exercise, shown, performance.now() - started);
	}
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
