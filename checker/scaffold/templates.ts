/** All templates, one for each routine. */
import type { RoutineName } from '../core/routines.ts';
import type { Template } from './template.ts';
import { backward, compareGradients, repeated } from './templates/backpropagation.ts';
import { derivatives, difference, nudge, slopeTable, tangent } from './templates/derivatives.ts';
import { gradientDescent, rateGoal, regime } from './templates/descents.ts';
import { directional, gradient, mostSensitive, relativeError, steepest } from './templates/gradients.ts';

const templates: Readonly<Record<RoutineName, Template>> = {
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
	'learning-rate-regime': regime,
	'rate-goal': rateGoal,
	backward,
	repeated,
	'compare-gradients': compareGradients,
};

export const templateFor = (routine: RoutineName): Template => templates[routine];
