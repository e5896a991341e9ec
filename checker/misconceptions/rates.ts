/** Learning rates that a student's code may mean: its numbers, sorted by the stability bound of the loss. */
import { stabilityBound } from '../core/curvature.ts';
import { type Expression, partsOf } from '../core/expression.ts';
import { hessian, objectiveOf } from '../core/objective.ts';
import { textbook } from '../core/rules.ts';
import type { DescentInputs, RateGoalInputs, Reference } from '../spec-types.ts';
import { activations } from './activations.ts';
import type { Clues } from './misconception.ts';
import { numbersIn } from './task-numbers.ts';

/** Positive numbers in the code, other than the task's rate, with which the descent is stable. */
export const stableRates = (clues: Clues): readonly number[] =>
	otherRates(clues).filter((rate) => !isUnstable(clues.inputs, rate));

/** Positive numbers in the code, other than the task's rate, at or past the stability bound. */
export const unstableRates = (clues: Clues): readonly number[] =>
	otherRates(clues).filter((rate) => isUnstable(clues.inputs, rate));

/** Negative numbers in the code: a rate with the wrong sign. */
export const negativeRates = ({ inputs, numbers }: Clues): readonly number[] =>
	hasOneRate(inputs) ? numbers.filter((number) => number < 0) : [];

/**
 * Factors of at least 3 by which a rate may have been multiplied or divided: numbers in the code that the loss does not
 * have. A smaller one is more often the coefficient of a gradient.
 */
export function rateFactors({ inputs, numbers }: Clues): readonly number[] {
	if (inputs.routine !== 'gradient-descent' || !hasOneRate(inputs)) return [];
	const known = numbersIn(inputs.loss);
	// A factor as large as there are samples is a sum that was meant to be a mean.
	const counts = Object.values(inputs.data ?? {}).map(({ length }) => length);
	return numbers.filter((number) => number >= 3 && !known.has(number) && !counts.includes(number));
}

/** Whether the descent of these inputs does not settle with the rate: η ≥ 2/λmax, with momentum η ≥ 2(1 + β)/λmax. */
export function isUnstable(inputs: Reference, rate: number): boolean {
	return descends(inputs) && rate >= boundOf(inputs);
}

type Descends = DescentInputs | RateGoalInputs;
const descends = (inputs: Reference): inputs is Descends =>
	inputs.routine === 'gradient-descent' || inputs.routine === 'rate-goal';

const hasOneRate = (inputs: Reference): inputs is Descends & { learningRate: number } =>
	descends(inputs) && typeof inputs.learningRate === 'number';

function otherRates({ exercise, inputs, numbers }: Clues): readonly number[] {
	if (!hasOneRate(inputs)) return [];
	const given = inputs.routine === 'gradient-descent' ? inputs.learningRate : undefined;
	// In a function the rate is an argument; a rate of 1 there is one that was left out.
	const leftOut = inputs.routine === 'gradient-descent' && exercise.form.kind === 'function' ? 1 : undefined;
	return numbers.filter(
		(number) => number > 0 && Number.isFinite(number) && number !== given && number !== leftOut,
	);
}

/** The stability bound of a descent on these inputs; undefined where there is none to be told. */
export function stabilityOf(inputs: Reference): number | undefined {
	const bound = descends(inputs) ? boundOf(inputs) : Number.POSITIVE_INFINITY;
	return Number.isFinite(bound) ? bound : undefined;
}

/** 2/λmax at the start. (Polyak 1964 for the factor 1 + β.) Infinity where the loss is a net or its curvature unknown. */
function boundOf(inputs: Descends): number {
	const { loss, start } = inputs;
	const {
		data,
		reduce = 'mean',
		momentum = 0,
	}: Pick<DescentInputs, 'data' | 'reduce' | 'momentum'> = inputs.routine === 'gradient-descent'
		? inputs
		: {};
	const parameters = Object.keys(start);
	const objective = objectiveOf({ loss, parameters, ...(data ? { data } : {}) }, textbook);
	// Behind an activation the curvature at the start says little about where a step leads.
	if (isNet(objective.expression)) return Number.POSITIVE_INFINITY;
	const bound = stabilityBound(hessian(objective, start, reduce)) * (1 + momentum);
	return Number.isNaN(bound) ? Number.POSITIVE_INFINITY : bound;
}

const isNet = (e: Expression): boolean =>
	(e.kind === 'call' && activations.has(e.name)) || partsOf(e).some(isNet);
