/** What a learning rate does, proved from the states that the student's own program reached. */
import { objectiveOf } from '../core/objective.ts';
import { textbook } from '../core/rules.ts';
import { stabilityOf } from '../misconceptions/rates.ts';
import type { Reference } from '../spec-types.ts';
import type { Case } from '../trial/cases.ts';
import type { Exercise, Row } from '../types.ts';
import { inputsOf, type Prediction, predictedRows } from './predict.ts';

/**
 * The bound, the student's rate, and what the trace does. The factor of a step is r = g(k+1)/g(k) = 1 − ηH̄ with one
 * parameter and sᵀy/sᵀs · η = 1 − r with several, g being the reference's gradient at the student's own states and
 * s, y the differences of states and of gradients.
 *
 * @returns undefined where the finding is not about a rate, or nothing can be proved
 */
export function rateSentence(exercise: Exercise, given: Case, prediction: Prediction): string | undefined {
	const rate = prediction.way.inputs?.learningRate;
	if (typeof rate !== 'number' || rate <= 0) return undefined;
	const inputs = inputsOf([prediction], given);
	const bound = stabilityOf(inputs);
	if (bound === undefined) return undefined;
	const factor = stepFactor(exercise, inputs, predictedRows(exercise, given, [prediction]) ?? [], rate);
	const does = factor === undefined ? '' : `: ${behaviour(factor)}`;
	return `On this loss a learning rate is stable below 2/λmax = ${short(bound)}; yours is ${short(rate)}${does}.`;
}

const short = (value: number) => String(Number(value.toPrecision(3)));

function behaviour(factor: number): string {
	const times = `each step multiplies the gradient by ${short(factor)}`;
	if (factor > 1 + 1e-9) return `${times}, away from the minimum on one side`;
	if (factor >= 0.9) return `${times}, so the descent crawls`;
	if (factor > 1e-9) return `${times}, so the descent settles`;
	if (factor > -1 + 1e-9) return `${times}, so the descent overshoots and swings in`;
	if (factor >= -1 - 1e-9) return `${times}, so the descent cycles`;
	return `${times}, so the descent diverges`;
}

/** The factor of the last step that two rows show; undefined where rows do not show the whole state. */
function stepFactor(
	exercise: Exercise,
	inputs: Reference,
	rows: readonly Row[],
	rate: number,
): number | undefined {
	if (inputs.routine !== 'gradient-descent') return undefined;
	const parameters = Object.keys(inputs.start);
	const places = parameters.map((name) => exercise.form.columns.indexOf(name));
	const states = rows.map((row) => places.map((place) => row[place]));
	const [before, after] = states.slice(0, 2);
	if (inputs.momentum !== undefined || !before || !after || ![...before, ...after].every(isFiniteNumber))
		return undefined;
	const objective = objectiveOf({ ...inputs, parameters }, textbook);
	const gradientAt = (state: readonly unknown[]) => {
		const at = Object.fromEntries(parameters.map((name, i) => [name, state[i] as number]));
		const sums = parameters.map(() => 0);
		for (let sample = 0; sample < objective.count; sample += 1) {
			const own = objective.gradient(at, sample, rate);
			for (const [i, name] of parameters.entries()) sums[i] = (sums[i] as number) + (own[name] as number);
		}
		return inputs.reduce === 'sum' ? sums : sums.map((sum) => sum / objective.count);
	};
	const [g, next] = [gradientAt(before), gradientAt(after)];
	const s = parameters.map((_, i) => (after[i] as number) - (before[i] as number));
	const y = g.map((value, i) => (next[i] as number) - value);
	const squared = dot(s, s);
	return squared === 0 ? undefined : 1 - (rate * dot(s, y)) / squared;
}

const isFiniteNumber = (value: unknown) => typeof value === 'number' && Number.isFinite(value);
const dot = (a: readonly number[], b: readonly number[]) =>
	a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);
