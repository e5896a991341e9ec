/** The numbers that the reference computes on its way, as its rules hand them out. */
import { evaluate, type Point } from '../core/evaluate.ts';
import type { Expression } from '../core/expression.ts';
import { routineNamed } from '../core/routines.ts';
import { type Rules, type TableName, textbook } from '../core/rules.ts';
import type { Case } from '../trial/cases.ts';
import { rowsOf } from '../trial/cases.ts';
import type { Exercise, Row } from '../types.ts';
import { intermediateNumbers } from './intermediate.ts';
import { inputsOf, type Prediction, rulesWith } from './predict.ts';

/** Numbers that are met by chance too often to tell anything: small whole ones and simple fractions. */
export const isTelling = (value: unknown): boolean =>
	typeof value === 'number' && Number.isFinite(value) && Math.abs(value * 4 - Math.round(value * 4)) > 1e-9;

/** A set of numbers in which values are found up to rounding. */
export class Numbers {
	readonly #keys = new Set<string>();
	readonly #crossedOut = new Set<string>();

	add(value: number): void {
		if (isTelling(value)) this.#keys.add(keyOf(value));
	}

	has(value: number): boolean {
		const key = keyOf(value);
		return this.#keys.has(key) && !this.#crossedOut.has(key);
	}

	crossOut(value: number): void {
		this.#crossedOut.add(keyOf(value));
	}
}

/** Nine digits: enough to tell values apart, few enough that another order of summation does not. */
export const keyOf = (value: number) => value.toPrecision(9);

/**
 * Rules that compute as these do and note every number that they hand out. Where a rule is not the textbook's, the number
 * that the textbook would have handed out in its place is crossed out: whoever makes the mistake never has it.
 */
function noting(rules: Rules, numbers: Numbers): Rules {
	const tables = Object.keys(rules) as TableName[];
	const noted = tables.map((name) => {
		const table = rules[name] as unknown as Record<string, Rule>;
		const right = textbook[name] as unknown as Record<string, Rule>;
		const entries = Object.entries(table).map(([rule, compute]) => [
			rule,
			(context: Context) => {
				const result = compute(context);
				note(result, numbers);
				const { rate, slope, expression, values } = context;
				if (rule === 'value' && expression && values) notePartsOf(expression, values, numbers);
				// The step itself is handed out by no rule, but stands in most programs.
				if (typeof rate === 'number' && typeof slope === 'number') numbers.add(rate * slope);
				const due = compute === right[rule] ? result : right[rule]?.(context);
				if (typeof due === 'number' && due !== result) numbers.crossOut(due);
				return result;
			},
		]);
		return [name, Object.fromEntries(entries)];
	});
	return Object.fromEntries(noted) as Rules;
}

interface Context {
	readonly rate?: unknown;
	readonly slope?: unknown;
	readonly expression?: Expression;
	readonly values?: Point;
}
type Rule = (context: Context) => unknown;

function note(result: unknown, numbers: Numbers): void {
	if (typeof result === 'number') numbers.add(result);
	else if (Array.isArray(result)) for (const item of result) note(item, numbers);
}

/** What an expression is made of stands in most programs as well: the y − t of (y − t)² */
function notePartsOf(e: Expression, values: Point, numbers: Numbers): void {
	const parts =
		e.kind === 'binary'
			? [e.left, e.right]
			: e.kind === 'call'
				? e.arguments
				: e.kind === 'negative'
					? [e.of]
					: [];
	for (const part of parts) {
		numbers.add(evaluate(part, values));
		notePartsOf(part, values, numbers);
	}
}

/** Numbers that the reference computes in a case with these mistakes. */
export function numbersWith(exercise: Exercise, given: Case, predictions: readonly Prediction[]): Numbers {
	const numbers = new Numbers();
	const [inputs, rules] = [inputsOf(predictions, given), rulesWith(predictions)];
	for (const row of rowsOf(exercise, inputs, noting(rules, numbers))) note(row, numbers);
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
	const rules = noting(textbook, numbers);
	const { next, revisited } = routineNamed(given.inputs.routine);
	const { columns } = exercise.form;
	if (next?.(given.inputs, columns, undefined, 0, textbook)) {
		for (let index = 0; index <= reached.length; index += 1) {
			const before = index === 0 ? undefined : reached[index - 1];
			note(next(given.inputs, columns, before, index, rules) ?? [], numbers);
		}
		return numbers;
	}
	const rows = revisited?.(inputsOf(predictions, given), columns, rulesWith(predictions), rules) ?? [];
	for (const row of [...rows, ...rowsOf(exercise, given.inputs, rules)]) note(row, numbers);
	for (const value of intermediateNumbers(given.inputs, textbook)) numbers.add(value);
	return numbers;
}
