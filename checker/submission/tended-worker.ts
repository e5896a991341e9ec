/** A worker that is asked one thing at a time, stopped where it takes too long, and replaced where it is lost. */
import { Worker } from 'node:worker_threads';
import { youngMegabytes } from '../worker-file.ts';

/** Why there is no answer. */
export type Loss = 'time' | 'memory' | 'broken';

export interface TendedWorker<Request> {
	/**
	 * Resolves with the worker's answer, or with what `lost` makes of the loss; never rejects. Requests are answered
	 * in order; the time counts from when the worker, loaded, begins with this one.
	 */
	ask<Answer>(request: Request, milliseconds: number, lost: (loss: Loss) => Answer): Promise<Answer>;
	/** Whether nothing is being answered or waiting. */
	isIdle(): boolean;
	/** Ends the worker; what is still waiting is lost. */
	close(): Promise<void>;
}

interface Job {
	readonly request: unknown;
	readonly milliseconds: number;
	readonly settle: (outcome: { readonly answer: unknown } | { readonly loss: Loss }) => void;
}

/** Loading takes well under a second; a machine that needs longer is given time, but not for ever. */
const startMilliseconds = 30_000;

/**
 * @param file the worker's compiled file. It posts `{ is: 'ready' }` when loaded, then for each message one of
 *   `{ is: 'answer', answer }` and `{ is: 'broken' }`
 * @param megabytes ceiling of its heap
 */
export function tendWorker<Request>(file: URL, megabytes: number): TendedWorker<Request> {
	const waiting: Job[] = [];
	let current: Job | undefined;
	let worker: Worker | undefined;
	let isReady = false;
	let isClosed = false;
	let timer: NodeJS.Timeout | undefined;

	function start(): void {
		const started = new Worker(file, {
			execArgv: [],
			resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: youngMegabytes },
		});
		worker = started;
		isReady = false;
		started.on('message', (message: { is: string; answer?: unknown }) => {
			if (worker !== started) return;
			if (message.is === 'ready') {
				isReady = true;
				if (current) send(current);
			} else if (message.is === 'answer') finish({ answer: message.answer });
			else lose('broken');
		});
		started.on('error', (error: NodeJS.ErrnoException) => {
			if (worker === started) lose(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'broken');
		});
		started.on('exit', () => {
			if (worker === started) lose('broken');
		});
		// Only after the listeners: to listen for messages keeps the process alive again.
		started.unref();
	}

	function next(): void {
		if (current || isClosed) return;
		current = waiting.shift();
		if (!current) {
			worker?.unref();
			return;
		}
		if (!worker) start();
		worker?.ref();
		if (isReady) send(current);
		else limit(startMilliseconds);
	}

	function send(job: Job): void {
		limit(job.milliseconds);
		worker?.postMessage(job.request);
	}

	function limit(milliseconds: number): void {
		clearTimeout(timer);
		timer = setTimeout(() => lose('time'), milliseconds);
	}

	function finish(outcome: Parameters<Job['settle']>[0]): void {
		clearTimeout(timer);
		const done = current;
		current = undefined;
		done?.settle(outcome);
		next();
	}

	function lose(loss: Loss): void {
		const wasReady = isReady;
		void worker?.terminate();
		worker = undefined;
		isReady = false;
		// The new one loads while nobody waits for it; one that cannot even load is not tried again unasked.
		if (wasReady && !isClosed) start();
		finish({ loss });
	}

	start();
	return {
		ask: (request, milliseconds, lost) =>
			new Promise((resolve) => {
				type Answer = ReturnType<typeof lost>;
				const settle: Job['settle'] = (outcome) =>
					resolve('answer' in outcome ? (outcome.answer as Answer) : lost(outcome.loss));
				if (isClosed) return settle({ loss: 'broken' });
				waiting.push({ request, milliseconds, settle });
				next();
			}),
		isIdle: () => current === undefined,
		async close() {
			isClosed = true;
			const ending = worker;
			worker = undefined;
			for (const job of waiting.splice(0)) job.settle({ loss: 'broken' });
			if (current) finish({ loss: 'broken' });
			clearTimeout(timer);
			await ending?.terminate();
		},
	};
}
