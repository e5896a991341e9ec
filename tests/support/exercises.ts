import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadExercise } from '../../checker/spec/load.ts';
import type { Exercise } from '../../checker/types.ts';

/** The folder of the course, which is the project's. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** An exercise of the course by its id. */
export const exerciseOf = (id: string): Exercise => loadExercise(join(root, 'exercises', `${id}.yaml`));
