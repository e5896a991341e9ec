/** Grades by a queue: jobs are put into it, workers on any machine take them. */
import { randomBytes } from 'node:crypto';
import { Queue } from 'bullmq';
import { UsageError } from '../../errors.ts';
import type { Grader, Manner } from '../grading/job.ts';
import type { Typed } from '../typed.ts';
import type { Address } from './address.ts';
import { inWords, openAttendance } from './attendance.ts';
import { beat, type Present, prefix, present, signIn, signOut, type Version } from './census.ts';
import { connect, type Redis, redisOptions, tellOutages } from './connection.ts';
import { openDeliveries } from './deliveries.ts';
import { InFlight } from './in-flight.ts';
import { openLastResort } from './last-resort.ts';
import { type Parcel, queueOf } from './parcel.ts';
import { atMost, every } from './waiting.ts';

export interface QueueCall {
	readonly address: Address;
	/** How many jobs may be in the queue at once. */
	readonly atOnce: number;
	readonly version: Version;
	readonly manner: Manner;
	/** The spec of an exercise, by its id. */
	readonly specFileOf: (id: string) => string;
	/** For people, not for results. */
	readonly say: (text: string) => void;
	/** How commands are typed here. */
	readonly typed: Typed;
	/** Milliseconds for which the queue, or all workers, may be away. */
	readonly patience?: number;
}

/** Long enough for a server to be started anew, or for the first worker to come. */
const usualPatience = 5 * 60_000;
/** Events that Redis keeps; there are some five for each job. */
const eventsKept = 2000;
/** What is left in the queue by others is looked for every so many beats. */
const beatsBetweenSweeps = 3;
/** How long tidying up at the end may take. */
const farewell = 3000;

/** @throws UsageError where there is no queue at that address */
export async function openQueue(call: QueueCall): Promise<Grader> {
	const { address, version, manner, say, patience = usualPatience } = call;
	const over = new AbortController();
	const client = await connect(address, over.signal);
	const outages = tellOutages(client, address, over.signal, say);
	const run: Present = { ...version, id: randomBytes(12).toString('hex') };
	const name = queueOf(version);
	const queue = new Queue<Parcel>(name, {
		connection: client,
		prefix,
		streams: { events: { maxLen: eventsKept } },
		defaultJobOptions: { removeOnComplete: true, removeOnFail: true },
	});
	queue.on('error', () => undefined);
	const lastResort = openLastResort(client, name, manner, call.specFileOf);
	const flight = new InFlight({
		run: run.id,
		manner,
		put: (id, parcel) => void queue.add('grade', parcel, { jobId: id }).catch(() => undefined),
		gradeHere: lastResort.grade,
		say,
	});
	const attendance = openAttendance(version, address.shown, patience, call.typed);
	await signIn(client, 'runs', run);
	const deliveries = await openDeliveries(redisOptions(address, over.signal), name, client, flight);
	let beats = 0;

	function endure(): void {
		if (outages.milliseconds <= patience) return;
		const words = `The queue at ${address.shown} was away for ${inWords(patience)} (${outages.reason}).`;
		flight.fail(new UsageError(`${words} ${resumable}`));
	}

	async function tend(): Promise<void> {
		if (outages.milliseconds > 0) return;
		await signIn(client, 'runs', run);
		const ids = flight.ids;
		if (ids.length > 0) {
			flight.missed(await absent(client, ids, (id) => queue.toKey(id)));
			const verdict = attendance.look(await present(client, 'workers'), performance.now());
			if (verdict && 'say' in verdict) say(`${verdict.say}\n`);
			if (verdict && 'giveUp' in verdict) flight.fail(new UsageError(`${verdict.giveUp} ${resumable}`));
		}
		if (beats % beatsBetweenSweeps === 0) await sweep(client, queue, run.id);
		beats += 1;
	}
	// Two of them: while the queue is away, what was asked of it waits.
	const stops = [every(beat, tend), every(beat, async () => endure())];

	async function tidyUp(): Promise<void> {
		if (outages.milliseconds > 0) return;
		await Promise.all([...flight.ids, ...flight.abandoned].map((id) => queue.remove(id)));
		await signOut(client, 'runs', run);
	}

	return {
		width: call.atOnce,
		grade: (job) => flight.grade(job),
		close: async () => {
			for (const stop of stops) stop();
			await atMost(farewell, tidyUp());
			over.abort();
			const closed = Promise.allSettled([deliveries.close(), lastResort.close(), queue.close()]);
			await atMost(farewell, closed);
			client.disconnect();
		},
	};
}

const resumable = 'What was graded is kept: with --output, the same call with --resume goes on.';

/** Which of these jobs the queue does not know. */
async function absent(
	client: Redis,
	ids: readonly string[],
	keyOf: (id: string) => string,
): Promise<ReadonlySet<string>> {
	const found = await Promise.all(ids.map((id) => client.exists(keyOf(id))));
	return new Set(ids.filter((_, i) => found[i] === 0));
}

/** Takes out of the queue what runs have left there that were killed. */
async function sweep(client: Redis, queue: Queue, own: string): Promise<void> {
	const ids = await client.lrange(queue.toKey('wait'), 0, -1);
	const runOf = (id: string) => id.slice(0, id.lastIndexOf('-'));
	if (ids.every((id) => runOf(id) === own)) return;
	const alive = new Set((await present(client, 'runs')).map(({ id }) => id));
	const left = ids.filter((id) => runOf(id) !== own && !alive.has(runOf(id)));
	await Promise.all(left.map((id) => queue.remove(id).catch(() => 0)));
}
