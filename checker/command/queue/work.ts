/** The command `worker`: grades what is in a queue until it is asked to stop. */
import { randomBytes } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { statSync } from 'node:fs';
import { Worker } from 'bullmq';
import type { Configuration } from '../../config/load.ts';
import { UsageError } from '../../errors.ts';
import { count } from '../../report/text.ts';
import { findExercises } from '../../spec/find.ts';
import { checkerFingerprint, specsFingerprint } from '../grading/fingerprint.ts';
import { mostLosses, openProcesses } from '../grading/pool.ts';
import { inCourseOrder } from '../load-specs.ts';
import type { Outside } from '../outside.ts';
import { readAddress } from './address.ts';
import { beat, differing, isSame, type Present, prefix, present, signIn, signOut } from './census.ts';
import { connect, redisOptions, tellOutages } from './connection.ts';
import { queueOf } from './parcel.ts';
import { type Service, serve } from './serve.ts';
import { atMost, every } from './waiting.ts';

export interface WorkCall {
	readonly do: 'worker';
	/** Its address. */
	readonly queue: string;
	/** How many submissions are graded at once. */
	readonly jobs: number;
	readonly config?: string;
}

type Asked = Pick<Outside, 'say' | 'onStop' | 'queuePassword'>;

/** A worker that gives no sign for so long has lost its jobs to others, who look for such jobs every so often. */
const [lockDuration, stalledInterval] = [10_000, 5000];
/** What is under way may be brought to its end for so long; then it is given back. */
const lastMilliseconds = 20_000;
/** Longer than giving back takes, unless the queue is away. */
const farewell = 3000;
/** After an error of the connection. */
const retryMilliseconds = 500;

/** @throws UsageError where there is no queue at that address, or nothing can be graded on this machine */
export async function work(
	{ queue, jobs }: WorkCall,
	configuration: Configuration,
	{ say, onStop, queuePassword }: Asked,
): Promise<0> {
	const folder = configuration.exercises;
	const address = readAddress(queue, queuePassword);
	if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
		throw new UsageError(
			`There is no folder ${folder} here. Start the worker in the folder of the course: it has its own exercises.`,
		);
	const specs = new Map(inCourseOrder(findExercises(folder)).map(({ id, specFile }) => [id, specFile]));
	const me: Present = {
		checker: checkerFingerprint(),
		exercises: specsFingerprint([...specs.values()]),
		id: randomBytes(12).toString('hex'),
	};
	const over = new AbortController();
	const client = await connect(address, over.signal);
	const outages = tellOutages(client, address, over.signal, say);
	const [stopping, givingBack] = [new AbortController(), new AbortController()];
	// One for each submission under way.
	setMaxListeners(0, givingBack.signal);
	let failure: UsageError | undefined;
	let runs: readonly Present[] = [];
	let hasToldStrangers = false;
	let graded = 0;

	const isKnown = (run: string) => runs.some((one) => one.id === run && isSame(one, me));
	const service: Service = {
		processes: openProcesses(jobs, (id) => specs.get(id) ?? ''),
		exercises: new Set(specs.keys()),
		async isWaitedFor(run) {
			if (!isKnown(run)) runs = await present(client, 'runs');
			return isKnown(run);
		},
		givingBack: givingBack.signal,
		broken(error) {
			failure = error;
			stopping.abort();
			givingBack.abort();
		},
	};

	async function tend(): Promise<void> {
		await signIn(client, 'workers', me);
		runs = await present(client, 'runs');
		const strangers = runs.filter((one) => !isSame(one, me));
		if (strangers.length > 0 && !hasToldStrangers)
			say(
				`A grader of another version is at ${address.shown}: it differs from this worker in ${differing(me, strangers)}. Its submissions are not taken: on both machines check out the same revision, run npm install, and use the same main version of Node.\n`,
			);
		hasToldStrangers = strangers.length > 0;
	}

	const worker = new Worker<unknown, unknown>(
		queueOf(me),
		async (queued, token) => {
			const outcome = await serve(service, queued, token);
			if (outcome) graded += 1;
			return outcome;
		},
		{
			connection: redisOptions(address, over.signal),
			prefix,
			// One more than there are processes, so that none waits for the next job to arrive.
			concurrency: jobs + 1,
			lockDuration,
			stalledInterval,
			maxStalledCount: mostLosses - 1,
			runRetryDelay: retryMilliseconds,
			removeOnComplete: { count: 0 },
			removeOnFail: { count: 0 },
			autorun: false,
		},
	);
	// Outages are told by the connection; what goes wrong with a job is told to its grader.
	worker.on('error', () => undefined);
	await tend();
	const stopTending = every(beat, tend);
	const takeBack = onStop(() => stopping.abort());
	worker.run().catch(() => stopping.abort());
	say(`Takes submissions from ${address.shown}, ${jobs} at once.\n`);
	await aborted(stopping.signal);

	const ended = worker.close();
	await atMost(outages.milliseconds > 0 ? 0 : lastMilliseconds, ended);
	givingBack.abort();
	await atMost(farewell, ended);
	stopTending();
	if (outages.milliseconds === 0) await atMost(farewell, signOut(client, 'workers', me));
	over.abort();
	takeBack();
	await service.processes.close();
	await atMost(farewell, worker.disconnect());
	client.disconnect();
	if (failure) throw failure;
	say(`Stopped after ${count(graded, 'submission')}.\n`);
	return 0;
}

function aborted(signal: AbortSignal): Promise<void> {
	return new Promise((resolve) => {
		if (signal.aborted) resolve();
		signal.addEventListener('abort', () => resolve(), { once: true });
	});
}
