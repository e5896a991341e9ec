import { check } from '../../check.ts';
import { resultText } from '../../class/row.ts';
import { atHintLevel } from '../../report/hints.ts';
import type { Rooms } from '../../trial/trial.ts';
import type { Exercise } from '../../types.ts';
import { type Job, type Manner, notGraded, type Outcome } from './job.ts';

/** Counts of what is tried end a diagnosis long before; this is for the one that nobody thought of. */
const unhurried = 60_000;

/**
 * Grades one submission in these rooms. The result depends on the submission alone, not on how busy the machine is: the
 * diagnosis counts its work and not the time.
 */
export async function gradeJob(
	job: Job,
	exercise: Exercise,
	{ hints, strictTypes, timing }: Manner,
	rooms: Rooms,
): Promise<Outcome> {
	try {
		const { result } = await check({ exercise, file: job.file, bytes: job.bytes }, rooms, {
			strictTypes,
			diagnosisMilliseconds: unhurried,
		});
		return { text: resultText(atHintLevel(result, hints), timing), status: result.status };
	} catch (error) {
		const fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
		const result = notGraded(
			job,
			'The checker itself failed on this file, so nothing can be said of it. Show it to whoever runs the course.',
		);
		return { text: resultText(result, timing), status: 'error', fault };
	}
}
