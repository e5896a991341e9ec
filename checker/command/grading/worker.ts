/** A process that grades one submission after the other, with a compiler and a sandbox of its own. */
import { setFlagsFromString } from 'node:v8';
import workerpool from 'workerpool';
import { loadExercise } from '../../spec/load.ts';
import type { Exercise } from '../../types.ts';
import { openRooms, withLimits } from '../rooms.ts';
import { stayOn } from './cores.ts';
import { gradeJob } from './grade-job.ts';
import type { Job, Manner, Outcome } from './job.ts';
import { began } from './pool.ts';

// Ctrl-C reaches the whole group of processes; what becomes of this one is for the process that started it to say.
process.on('SIGINT', () => undefined);

// The ceiling of this process would hold for its threads as well, in place of their own.
setFlagsFromString('--max-old-space-size=0');

/** How many times longer than usual something may take by the clock before that decides anything. */
const patience = 4;

const rooms = openRooms(patience);
const exercises = new Map<string, Exercise>();
let isBound = false;

async function grade(job: Job, manner: Manner, specFile: string, core: number | undefined): Promise<Outcome> {
	workerpool.workerEmit(began);
	if (core !== undefined && !isBound) stayOn(core);
	isBound = true;
	const exercise = exercises.get(job.exercise) ?? loadExercise(specFile);
	exercises.set(job.exercise, exercise);
	return gradeJob(job, exercise, manner, withLimits(rooms, manner.limits));
}

workerpool.worker({ grade });
