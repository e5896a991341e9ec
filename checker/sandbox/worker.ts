/**
 * The thread in which student code runs. The host sends a list of programs and gets each Run as it is finished; what
 * runs at the moment, and since when, stands in memory that both share.
 */
import { parentPort, workerData } from 'node:worker_threads';
import type { Limits, Program } from '../types.ts';
import { stopClock } from './clock.ts';
import { Progress } from './progress.ts';
import { Runner } from './runner.ts';

const progress = new Progress(workerData.progress as SharedArrayBuffer);
const runner = new Runner((line) => progress.print(line));
stopClock();
await runner.prepare((workerData.limits as Limits).megabytes);

parentPort?.on('message', async ({ programs, limits }: { programs: readonly Program[]; limits: Limits }) => {
	for (const program of programs) {
		progress.begin();
		const run = await runner.run(program, limits);
		progress.end();
		parentPort?.postMessage(run);
	}
});
