import { Worker } from 'node:worker_threads';
import type { Limits, Problem, Program, Run, Sandbox } from '../types.ts';
import { workerFile, youngMegabytes } from '../worker-file.ts';
import { clockLimit } from './limits.ts';
import { lost, outOfMemory, timeout } from './messages.ts';
import type { FinishedRun, Order } from './order.ts';
import { Progress } from './progress.ts';

export const defaultLimits: Limits = {
	milliseconds: 2000,
	megabytes: 64,
	lines: 10_000,
	outputBytes: 1024 * 1024,
	looks: Number.POSITIVE_INFINITY,
	patience: 1,
};

/** How long past its limit a program may go before its worker is ended: QuickJS stops most of them by itself. */
const grace = 250;
/** The worker's own heap holds what is read out of programs, never the programs' memory. */
const resourceLimits = {
	maxOldGenerationSizeMb: 256,
	maxYoungGenerationSizeMb: youngMegabytes,
	stackSizeMb: 64,
};
/** A worker that has not even begun after so many starts never will. */
const mostStarts = 3;

interface Batch {
	readonly programs: readonly Program[];
	readonly limits: Limits;
	/** In the order of the programs; absent where there is none yet. */
	readonly runs: (Run | undefined)[];
	readonly resolve: (runs: readonly Run[]) => void;
}

/**
 * Starts a sandbox at once; its worker loads while the caller does other things, and keeps no process alive.
 *
 * @param patience of its limits: above 1 for verdicts that do not depend on how busy the machine is
 */
export function createSandbox(patience = 1): Sandbox {
	return new WorkerSandbox(patience);
}

class WorkerSandbox implements Sandbox {
	readonly #queue: Batch[] = [];
	#worker: Worker | undefined;
	#progress = new Progress(Progress.memory());
	#watchdog: NodeJS.Timeout | undefined;
	#failedStarts = 0;
	/** Why the worker was ended from here. */
	#verdict: 'late' | 'closed' | undefined;
	#crash: Error | undefined;

	readonly #patience: number;

	constructor(patience: number) {
		this.#patience = patience;
		this.#start();
	}

	run(programs: readonly Program[], limits: Partial<Limits> = {}): Promise<readonly Run[]> {
		if (programs.length === 0) return Promise.resolve([]);
		return new Promise((resolve) => {
			const all = { ...defaultLimits, patience: this.#patience, ...limits };
			this.#queue.push({ programs, limits: all, runs: programs.map(() => undefined), resolve });
			if (this.#queue.length === 1) this.#post();
		});
	}

	async close(): Promise<void> {
		this.#verdict = 'closed';
		await this.#worker?.terminate();
	}

	#start(): void {
		const memory = Progress.memory();
		this.#progress = new Progress(memory);
		this.#verdict = undefined;
		this.#crash = undefined;
		const worker = new Worker(workerFile(import.meta.url, 'worker'), {
			workerData: { progress: memory, limits: defaultLimits },
			resourceLimits,
			env: {},
			execArgv: [],
			stdin: false,
		});
		worker.on('message', (finished: readonly FinishedRun[]) => this.#receive(finished));
		worker.on('error', (error) => {
			this.#crash = error;
		});
		worker.on('exit', () => this.#replace());
		worker.unref();
		this.#worker = worker;
	}

	/** Hands what is left of the first batch to the worker. */
	#post(): void {
		const [batch] = this.#queue;
		if (batch === undefined) return;
		if (this.#worker === undefined) this.#start();
		this.#worker?.ref();
		const programs = batch.programs.flatMap((program, index) =>
			batch.runs[index] ? [] : [{ index, program }],
		);
		this.#worker?.postMessage({ programs, limits: batch.limits } satisfies Order);
		this.#watch(clockLimit(batch.limits) + grace);
	}

	#receive(finished: readonly FinishedRun[]): void {
		this.#failedStarts = 0;
		const [batch] = this.#queue;
		if (batch === undefined) return;
		for (const { index, run } of finished) batch.runs[index] = run;
		if (batch.runs.includes(undefined)) return;
		clearTimeout(this.#watchdog);
		this.#worker?.unref();
		this.#queue.shift();
		batch.resolve(batch.runs as readonly Run[]);
		this.#post();
	}

	/** Looks after a while whether the program that runs then has gone past its time. */
	#watch(milliseconds: number): void {
		clearTimeout(this.#watchdog);
		this.#watchdog = setTimeout(() => {
			const [batch] = this.#queue;
			if (batch === undefined) return;
			const longest = clockLimit(batch.limits) + grace;
			const elapsed = this.#progress.elapsed() ?? 0;
			if (elapsed < longest) {
				this.#watch(longest - elapsed);
				return;
			}
			this.#verdict = 'late';
			void this.#worker?.terminate();
		}, milliseconds);
	}

	/** Called once the worker is gone and all it had sent has arrived; what it had not sent yet runs again. */
	#replace(): void {
		const elapsed = this.#progress.elapsed();
		const printed = this.#progress.printed();
		const index = this.#progress.index();
		const verdict = this.#verdict;
		const crash = this.#crash;
		clearTimeout(this.#watchdog);
		this.#worker = undefined;
		const [batch] = this.#queue;
		if (verdict === 'closed') {
			this.#abandon(lost('the sandbox was closed.'));
			return;
		}
		if (elapsed === undefined && verdict === undefined && ++this.#failedStarts >= mostStarts) {
			this.#failedStarts = 0;
			this.#abandon(lost(`the sandbox did not start. ${crash?.message ?? ''}`));
			return;
		}
		this.#start();
		if (batch === undefined) return;
		// The program that was late may have ended at the last moment; the one after it is then not to blame, and runs again.
		const isToBlame = elapsed !== undefined && (verdict !== 'late' || elapsed > clockLimit(batch.limits));
		if (isToBlame)
			this.#receive([{ index, run: ended(problemOf(verdict, crash, batch.limits), batch.limits, printed) }]);
		if (this.#queue[0] === batch) this.#post();
	}

	/** Answers everything that waits with the same problem. */
	#abandon(problem: Problem): void {
		for (const batch of this.#queue.splice(0)) {
			batch.resolve(batch.runs.map((run) => run ?? ended(problem, batch.limits)));
		}
	}
}

function problemOf(verdict: string | undefined, crash: Error | undefined, limits: Limits): Problem {
	if (verdict === 'late') return timeout(limits);
	if ((crash as NodeJS.ErrnoException | undefined)?.code === 'ERR_WORKER_OUT_OF_MEMORY')
		return outOfMemory(limits);
	return lost(crash?.message ?? 'its worker ended.');
}

/** The run of a program that took its worker with it; what it had printed by then is left of it. */
function ended(problem: Problem, limits: Limits, output: readonly string[] = []): Run {
	return {
		output,
		argumentsChanged: false,
		watched: [],
		problem,
		milliseconds: limits.milliseconds,
		looks: 0,
	};
}
