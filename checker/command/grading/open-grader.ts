/** Where the submissions of a class are graded: on this machine, or by the workers of a queue; identical ones once. */
import type { Outside } from '../outside.ts';
import type { Version } from '../queue/census.ts';
import type { Grader, Manner } from './job.ts';
import { openPool } from './pool.ts';
import { reusing } from './reusing.ts';

export interface GraderCall {
	readonly manner: Manner;
	/** How many are graded at once; with a queue, how many are in it at once. */
	readonly jobs: number;
	/** The address of a queue. */
	readonly queue: string | undefined;
	/** How many there are to grade at most. */
	readonly left: number;
	readonly version: Version;
}

type Needed = Pick<Outside, 'say' | 'typed' | 'queuePassword'>;

/**
 * The queue's part of the program is loaded only where there is a queue.
 *
 * @param specFileOf the spec of an exercise, by its id
 * @throws UsageError where the address is none, or nothing answers there
 */
export async function openGrader(
	call: GraderCall,
	specFileOf: (id: string) => string,
	outside: Needed,
): Promise<Grader> {
	return reusing(await openPlainGrader(call, specFileOf, outside), call.manner);
}

async function openPlainGrader(
	call: GraderCall,
	specFileOf: (id: string) => string,
	{ say, typed, queuePassword }: Needed,
): Promise<Grader> {
	const { queue, jobs, left, version, manner } = call;
	if (queue === undefined) return openPool(Math.min(jobs, left), manner, specFileOf);
	const { readAddress } = await import('../queue/address.ts');
	const address = readAddress(queue, queuePassword);
	const { openQueue } = await import('../queue/grader.ts');
	return openQueue({ address, atOnce: jobs, version, manner, specFileOf, say, typed });
}
