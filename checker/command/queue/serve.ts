/** One job out of the queue: looked at, graded, and what came of it. */
import { type Job as Queued, WaitingError } from 'bullmq';
import { UsageError } from '../../errors.ts';
import type { Outcome } from '../grading/job.ts';
import type { Processes } from '../grading/pool.ts';
import { readParcel } from './parcel.ts';

export interface Service {
	readonly processes: Processes;
	/** Ids of the exercises of this course. */
	readonly exercises: ReadonlySet<string>;
	/** Whether anybody waits for the results of a run. */
	isWaitedFor(run: string): Promise<boolean>;
	/** Ends when what is under way is to be given back. */
	readonly givingBack: AbortSignal;
	/** On this machine nothing can be graded. */
	broken(error: UsageError): void;
}

/**
 * The outcome, or null where nobody waits for it.
 *
 * @throws WaitingError where the job was given back, Error where it is none that can be graded
 */
export async function serve(
	service: Service,
	queued: Queued<unknown>,
	token?: string,
): Promise<Outcome | null> {
	const parcel = readParcel(queued.data);
	if (!parcel || !service.exercises.has(parcel.job.exercise))
		throw new Error('it is no submission to an exercise of this course');
	if (!(await service.isWaitedFor(parcel.run))) return null;
	const grading = service.processes.grade(parcel.job, parcel.manner).catch((error: unknown) => {
		if (!(error instanceof UsageError)) throw error;
		service.broken(error);
		return undefined;
	});
	const outcome = await unlessAborted(grading, service.givingBack);
	if (outcome) return outcome;
	await queued.moveToWait(token);
	throw new WaitingError();
}

/** What comes of it, or undefined as soon as that is not waited for any more. */
function unlessAborted<T>(coming: Promise<T>, signal: AbortSignal): Promise<T | undefined> {
	return new Promise((resolve, reject) => {
		const give = () => resolve(undefined);
		if (signal.aborted) give();
		signal.addEventListener('abort', give, { once: true });
		coming.then(resolve, reject).finally(() => signal.removeEventListener('abort', give));
	});
}
