/** All routines by the names that specs give them. */
import type { Reference } from '../spec-types.ts';
import type { Routine } from './routine.ts';
import { backwardRoutine, compareGradients, repeated } from './routines/backward.ts';
import { derivatives } from './routines/derivatives.ts';
import { difference } from './routines/difference.ts';
import { gradient } from './routines/gradient.ts';
import { gradientDescent } from './routines/gradient-descent.ts';
import { nudge } from './routines/nudge.ts';
import { learningRateRegime, rateGoal } from './routines/rates.ts';
import { slopeTable } from './routines/slope-table.ts';
import { tangent } from './routines/tangent.ts';
import { directional, mostSensitive, relativeError, steepest } from './routines/vectors.ts';

type Routines = { readonly [R in Reference as R['routine']]: Routine<R> };

const routines: Routines = {
	difference,
	derivatives,
	'slope-table': slopeTable,
	tangent,
	nudge,
	gradient,
	steepest,
	directional,
	'relative-error': relativeError,
	'most-sensitive': mostSensitive,
	'gradient-descent': gradientDescent,
	'learning-rate-regime': learningRateRegime,
	'rate-goal': rateGoal,
	backward: backwardRoutine,
	repeated,
	'compare-gradients': compareGradients,
};

export type RoutineName = Reference['routine'];
export const routineNames = Object.keys(routines) as readonly RoutineName[];

/** The routine of that name, for inputs that the schema has found to be its own. */
export const routineNamed = (name: RoutineName): Routine<Reference> =>
	routines[name] as unknown as Routine<Reference>;
