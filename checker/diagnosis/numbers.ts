/** The numbers that the reference computes on its way, as its rules hand them out. */
import type { Point } from '../core/evaluate.ts';
import { routineNamed } from '../core/routines.ts';
import { type Rules, textbook } from '../core/rules.ts';
import type { DescentInputs, Reference } from '../spec-types.ts';
import type { Case } from '../trial/cases.ts';
import { rowsOf } from '../trial/cases.ts';
import type { Exercise, Row } from '../types.ts';
import { intermediateNumbers } from './intermediate.ts';
import { note, noting } from './noting.ts';
import { Numbers } from './number-set.ts';
import { inputsOf, type Prediction, rulesWith } from './predict.ts';

/** Numbers that the reference computes in a case with these mistakes. */
export function numbersWith(exercise: Exercise, given: Case, predictions: readonly Prediction[]): Numbers {
	const numbers = new Numbers();
	const [inputs, rules] = [inputsOf(predictions, given), rulesWith(predictions)];
	note(rowsOf(exercise, inputs, noting(rules, inputs, numbers)), numbers);
	for (const value of intermediateNumbers(inputs, rules)) numbers.add(value);
	return numbers;
}

/**
 * Numbers that are due in a case: what the textbook computes there. Where rows follow from one another they are due at
 * the states that were really reached, which the rows show; the states themselves are not among them. Where the rows do
 * not show them, they are the states that the mistakes lead to.
 */
export function numbersDue(
	exercise: Exercise,
	given: Case,
	reached: readonly Row[],
	predictions: readonly Prediction[],
): Numbers {
	const numbers = new Numbers();
	const { inputs } = given;
	const { columns } = exercise.form;
	const rules = noting(textbook, inputs, numbers);
	if (stepsFrom(inputs, columns, reached, rules, numbers)) return numbers;
	const isFormula = inputs.routine === 'gradient-descent' && typeof inputs.loss === 'string';
	const walked = isFormula && predictions.length > 0 ? statesWith(given, predictions) : undefined;
	if (walked) {
		for (const { inputs, columns, rows } of walked)
			stepsFrom(inputs, columns, rows, noting(textbook, inputs, numbers), numbers);
		return numbers;
	}
	const { revisited } = routineNamed(inputs.routine);
	const rows = revisited?.(inputsOf(predictions, given), columns, rulesWith(predictions), rules) ?? [];
	note([...rows, ...rowsOf(exercise, inputs, rules)], numbers);
	for (const value of intermediateNumbers(inputs, textbook)) numbers.add(value);
	return numbers;
}

/** Notes what is due at each of the states that rows show; false where rows do not follow from one another. */
function stepsFrom(
	inputs: Reference,
	columns: readonly string[],
	reached: readonly Row[],
	rules: Rules,
	numbers: Numbers,
): boolean {
	const { next } = routineNamed(inputs.routine);
	if (!next?.(inputs, columns, undefined, 0, textbook)) return false;
	for (let index = 0; index <= reached.length; index += 1) {
		const before = index === 0 ? undefined : reached[index - 1];
		note(next(inputs, columns, before, index, rules) ?? [], numbers);
		const at = inputs.routine === 'gradient-descent' && pointIn(inputs.start, columns, before);
		// What is computed at a state belongs to it even where no further step is taken from there.
		if (at) rules.descent.where({ place: 'where', current: at, previous: at, start: inputs.start });
	}
	return true;
}

/** The state that a row shows; undefined where it does not show all of it. */
function pointIn(start: Point, columns: readonly string[], row: Row | undefined): Point | undefined {
	if (!row) return undefined;
	const entries = Object.keys(start).map((name) => [name, row[columns.indexOf(name)]] as const);
	const isWhole = entries.every(([, value]) => typeof value === 'number');
	return isWhole ? (Object.fromEntries(entries) as Point) : undefined;
}

export interface Walked {
	readonly inputs: DescentInputs & { readonly learningRate: number };
	readonly columns: readonly string[];
	readonly rows: readonly Row[];
}

/** Every state of a descent, or of several, walked by mistaken rules, whether the answer shows it or not. */
export function statesWith(given: Case, predictions: readonly Prediction[]): readonly Walked[] | undefined {
	const { inputs } = given;
	const mistaken = inputsOf(predictions, given);
	if (inputs.routine !== 'gradient-descent' || mistaken.routine !== 'gradient-descent') return undefined;
	const names = Object.keys(inputs.start);
	const columns = [...names, ...(inputs.momentum === undefined ? [] : names.map((name) => `v ${name}`))];
	const rates = [inputs.learningRate].flat();
	return rates.map((learningRate, i) => {
		const due = { ...inputs, learningRate, rows: 'each' as const };
		const rate = [mistaken.learningRate].flat()[i] ?? learningRate;
		const made = { ...mistaken, learningRate: rate, rows: 'each' as const };
		const { trace } = routineNamed(inputs.routine);
		return { inputs: due, columns, rows: trace(made, columns, rulesWith(predictions)).rows };
	});
}
