/**
 * What no worker came to an end with is graded where the grader runs, alone and in a process of its own. So it has the
 * result that it has without a queue: its own where workers were ended by something else, an `error` where it is to
 * blame.
 */
import { hashOf } from '../../class/journal.ts';
import type { Grader, Job, Manner, Outcome } from '../grading/job.ts';
import { lost, mostLosses, openPool } from '../grading/pool.ts';
import { prefix } from './census.ts';
import type { Redis } from './connection.ts';

/** What is tried here and ends this process too is known to the next one for so long. */
const suspicionSeconds = 24 * 3600;

export interface LastResort {
	grade(job: Job): Promise<Outcome>;
	close(): Promise<void>;
}

/**
 * @param queue whose jobs these are
 * @param specFileOf the spec of an exercise, by its id
 */
export function openLastResort(
	client: Redis,
	queue: string,
	manner: Manner,
	specFileOf: (id: string) => string,
): LastResort {
	let pool: Grader | undefined;
	return {
		async grade(job) {
			const content = job.bytes instanceof Uint8Array ? job.bytes : job.bytes.message;
			const suspicion = `${prefix}:suspect:${hashOf(queue, '\n', job.exercise, '\n', job.file, '\n', content)}`;
			const tried = await client.incr(suspicion);
			await client.expire(suspicion, suspicionSeconds);
			if (tried > mostLosses) return lost(job, manner);
			pool ??= openPool(1, manner, specFileOf);
			const outcome = await pool.grade(job);
			await client.del(suspicion);
			return outcome;
		},
		close: async () => pool?.close(),
	};
}
