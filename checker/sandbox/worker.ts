/**
 * The thread in which student code runs. The host sends a list of programs and gets their runs soon after they are
 * finished; what runs at the moment, and since when, stands in memory that both share.
 */
import { parentPort, workerData } from 'node:worker_threads';
import type { Limits } from '../types.ts';
import { stopClock } from './clock.ts';
import type { FinishedRun, Order } from './order.ts';
import { Progress } from './progress.ts';
import { Runner } from './runner.ts';

const progress = new Progress(workerData.progress as SharedArrayBuffer);
const runner = new Runner((line) => progress.print(line));
stopClock();
await runner.prepare((workerData.limits as Limits).megabytes);

/** A result waits so many milliseconds at most for others, for each message wakes the host's thread. */
const longestWait = 10;

parentPort?.on('message', async ({ programs, limits }: Order) => {
	let finished: FinishedRun[] = [];
	let posted = performance.now();
	for (const [i, { index, program }] of programs.entries()) {
		progress.begin(index);
		const run = await runner.run(program, limits);
		progress.end();
		finished.push({ index, run });
		if (i < programs.length - 1 && performance.now() - posted < longestWait) continue;
		parentPort?.postMessage(finished);
		finished = [];
		posted = performance.now();
	}
});
