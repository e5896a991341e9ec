/**
 * Processes that grade side by side. They are processes and no threads, for what ends a thread's memory, or its
 * WebAssembly, may end the process around it; here that costs one submission at most.
 */
import { fileURLToPath } from 'node:url';
import workerpool from 'workerpool';
import { resultText } from '../../class/row.ts';
import { UsageError } from '../../errors.ts';
import { workerFile } from '../../worker-file.ts';
import { coresFor } from './cores.ts';
import { type Grader, type Job, type Manner, notGraded, type Outcome } from './job.ts';

/** What a worker says when it has loaded and begins with a job. */
export const began = 'began';

/** A job that has taken so many workers with it is not tried again. */
export const mostLosses = 3;
/** A worker that never gets so far as to begin: the installation is broken, or the machine has no memory left. */
const mostFalseStarts = 10;

/** What a process may take. */
export interface Ceilings {
	/** For one submission; then the process is ended. */
	readonly milliseconds: number;
	/** Of its own heap, in MiB; the compiler and the sandbox have theirs. */
	readonly megabytes: number;
}

/** Far beyond what all limits of one submission add up to, on a machine that is busy with other things. */
const usualCeilings: Ceilings = { milliseconds: 180_000, megabytes: 1024 };

/**
 * V8 compiles what is called often, in each process anew, and a diagnosis has a thousand functions: with its usual budget
 * that is four tenths of the work for a class. Eight times the budget leaves out what does not pay. Newer versions of V8
 * count otherwise, and refuse an option that they do not know.
 */
const patientCompiler = process.versions.v8.startsWith('11.') ? ['--interrupt-budget=540672'] : [];

/** Processes that grade for several runs at once, each in its own manner. */
export interface Processes {
	/** As a grader does. */
	grade(job: Job, manner: Manner): Promise<Outcome>;
	close(): Promise<void>;
}

/** Where one process runs at a time. */
interface Place {
	/** The core that it stays on, absent where it may be on any. */
	readonly core: number | undefined;
	readonly pool: workerpool.Pool;
}

/** @param specFileOf the spec of an exercise, by its id */
export function openPool(workers: number, manner: Manner, specFileOf: (id: string) => string): Grader {
	const { grade, close } = openProcesses(workers, specFileOf);
	return { width: workers, grade: (job) => grade(job, manner), close };
}

/** @param specFileOf the spec of an exercise, by its id */
export function openProcesses(
	workers: number,
	specFileOf: (id: string) => string,
	{ milliseconds, megabytes } = usualCeilings,
): Processes {
	const cores = coresFor(workers);
	const places = Array.from(
		{ length: workers },
		(_, i): Place => ({ core: cores[i], pool: openOne(megabytes) }),
	);
	const idle = [...places];
	const waiting: ((place: Place) => void)[] = [];

	async function gradeAt({ core, pool }: Place, job: Job, manner: Manner): Promise<Outcome> {
		let losses = 0;
		for (let starts = 0; ; ) {
			let hasBegun = false;
			const on = (payload: unknown) => {
				hasBegun ||= payload === began;
			};
			try {
				const parameters = [job, manner, specFileOf(job.exercise), core];
				return await pool.exec('grade', parameters, { on }).timeout(milliseconds);
			} catch (error) {
				if (hasBegun) losses += 1;
				else starts += 1;
				if (losses >= mostLosses) return lost(job, manner);
				if (starts >= mostFalseStarts) throw new UsageError(doesNotStart(error));
			}
		}
	}

	return {
		async grade(job, manner) {
			const place = idle.shift() ?? (await new Promise<Place>((take) => waiting.push(take)));
			try {
				return await gradeAt(place, job, manner);
			} finally {
				const next = waiting.shift();
				if (next) next(place);
				else idle.push(place);
			}
		},
		close: async () => {
			await Promise.all(places.map(({ pool }) => pool.terminate(true)));
		},
	};
}

/** A process that another takes the place of whenever it ends: in the same pool, so on the same core. */
const openOne = (megabytes: number) =>
	workerpool.pool(fileURLToPath(workerFile(import.meta.url, 'worker')), {
		workerType: 'process',
		maxWorkers: 1,
		// What a dying process prints is nobody's result.
		emitStdStreams: true,
		forkOpts: {
			serialization: 'advanced',
			execArgv: [`--max-old-space-size=${megabytes}`, ...patientCompiler],
		},
	});

/** What comes of a job that no process came to an end with. */
export function lost(job: Job, { timing }: Manner): Outcome {
	const result = notGraded(
		job,
		`The process that graded this file ended, or did not come to an end, ${mostLosses} times in a row, so nothing can be said of the file. Look into it by hand; the other submissions are not touched by it.`,
	);
	return { text: resultText(result, timing), status: 'error', isLost: true };
}

const doesNotStart = (error: unknown): string =>
	`The processes that grade end before they begin (${error instanceof Error ? error.message.split('\n')[0] : String(error)}). Is there memory left, and is npm install complete?`;
