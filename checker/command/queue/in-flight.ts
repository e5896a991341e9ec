/**
 * Jobs that are in the queue. Each stays until a result of it was seen, however often it has to be put there again; the
 * first that is a result is the result, and what comes after it is nobody's.
 */
import type { UsageError } from '../../errors.ts';
import type { Job, Manner, Outcome } from '../grading/job.ts';
import { mostLosses } from '../grading/pool.ts';
import type { Heard } from './deliveries.ts';
import { type Parcel, packed, readOutcome, reasonShown } from './parcel.ts';

interface Waiting {
	readonly job: Job;
	readonly parcel: Parcel;
	/** How often no worker came to an end with it. */
	losses: number;
	/** How often in a row the queue did not know of it. */
	missing: number;
	resolve(outcome: Outcome): void;
	reject(error: unknown): void;
}

export interface Means {
	/** Who waits for the results; ids of jobs begin with it. */
	readonly run: string;
	readonly manner: Manner;
	/** Puts a job into the queue, where it is not there already; it may fail to. */
	put(id: string, parcel: Parcel): void;
	/** Grades without workers what they cannot grade. */
	gradeHere(job: Job): Promise<Outcome>;
	say(text: string): void;
}

/** One delivery may still be on its way when a job is first missed. */
const mostMissing = 2;

export class InFlight implements Heard {
	readonly #means: Means;
	readonly #waiting = new Map<string, Waiting>();
	#count = 0;
	#failure: UsageError | undefined;
	#abandoned: readonly string[] = [];

	constructor(means: Means) {
		this.#means = means;
	}

	get ids(): readonly string[] {
		return [...this.#waiting.keys()];
	}

	/** Ids of jobs that may be in the queue and of which no result is waited for any more. */
	get abandoned(): readonly string[] {
		return this.#abandoned;
	}

	grade(job: Job): Promise<Outcome> {
		if (this.#failure) return Promise.reject(this.#failure);
		const { run, manner, put } = this.#means;
		const id = `${run}-${this.#count}`;
		this.#count += 1;
		return new Promise((resolve, reject) => {
			const parcel = packed(run, job, manner);
			this.#waiting.set(id, { job, parcel, losses: 0, missing: 0, resolve, reject });
			put(id, parcel);
		});
	}

	completed(id: string, returned: unknown): void {
		const one = this.#waiting.get(id);
		if (!one) return;
		const { manner, say } = this.#means;
		// Nobody was known to wait for it: the run's sign of life was lost. It will be there when the job is missed.
		if (returned === null) {
			this.#lost(id, one, 1, 'is missed');
			return;
		}
		const outcome = readOutcome(returned, one.job, manner);
		if (outcome) {
			this.#waiting.delete(id);
			one.resolve(outcome);
			return;
		}
		say(
			`What came out of the queue for ${reasonShown(one.job.file)} is no result of it; it is graded again.\n`,
		);
		this.#lost(id, one, 1);
	}

	failed(id: string, reason: string): void {
		const one = this.#waiting.get(id);
		if (!one) return;
		// The queue itself counts how many workers have ended with a job, and lets no more of them try.
		const isStalled = /stalled/.test(reason);
		if (!isStalled)
			this.#means.say(`A worker could not grade ${reasonShown(one.job.file)}: ${reasonShown(reason)}\n`);
		this.#lost(id, one, isStalled ? mostLosses : 1);
	}

	/** @param absent jobs that the queue does not know of: it was emptied, or restarted without its last second */
	missed(absent: ReadonlySet<string>): void {
		for (const [id, one] of this.#waiting) {
			one.missing = absent.has(id) ? one.missing + 1 : 0;
			if (one.missing < mostMissing) continue;
			one.missing = 0;
			this.#means.put(id, one.parcel);
		}
	}

	/** Nothing more will come. */
	fail(error: UsageError): void {
		this.#failure ??= error;
		this.#abandoned = [...this.#abandoned, ...this.ids];
		for (const { reject } of this.#waiting.values()) reject(this.#failure);
		this.#waiting.clear();
	}

	#lost(id: string, one: Waiting, losses: number, when: 'at once' | 'is missed' = 'at once'): void {
		one.losses += losses;
		if (one.losses < mostLosses) {
			if (when === 'at once') this.#means.put(id, one.parcel);
			return;
		}
		this.#waiting.delete(id);
		this.#means.gradeHere(one.job).then(one.resolve, one.reject);
	}
}
