import { join } from 'node:path';
import { loadExercise } from '../../checker/spec/load.ts';
import type { Exercise } from '../../checker/types.ts';
import { root } from './specimens.mjs';

/** An exercise of the course by its id. */
export const exerciseOf = (id: string): Exercise => loadExercise(join(root, 'exercises', `${id}.yaml`));
