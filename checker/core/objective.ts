/** What a descent walks down: a loss of the parameters, alone or over data, with its gradient. */
import { type Assignment, backward, forward, lastOf, parseAssignments } from './backward.ts';
import { substitute } from './build.ts';
import { derive, partials } from './derivation.ts';
import { compileExpression, evaluate, type Point } from './evaluate.ts';
import { type Expression, parseExpression, variablesOf } from './expression.ts';
import type { Rules } from './rules.ts';

export interface Objective {
	readonly parameters: readonly string[];
	/** How many samples there are; 1 without data. */
	readonly count: number;
	/** The loss of one sample. */
	readonly loss: (at: Point, sample: number) => number;
	/** The gradient of one sample's loss: one number for each parameter. `rate` is the learning rate of the step at hand. */
	readonly gradient: (at: Point, sample: number, rate: number) => Point;
	/** The loss as one expression of parameters and data. */
	readonly expression: Expression;
	readonly sampleAt: (sample: number) => Point;
}

export interface ObjectiveInputs {
	/** An expression, or assignments of which the last is the loss. */
	readonly loss: string | readonly string[];
	readonly parameters: readonly string[];
	readonly data?: Readonly<Record<string, readonly number[]>>;
}

/** @throws ExpressionError where an expression cannot be read */
export function objectiveOf({ loss, parameters, data }: ObjectiveInputs, rules: Rules): Objective {
	const columns = Object.entries(data ?? {});
	const count = columns[0]?.[1].length ?? 1;
	const sampleAt = (sample: number): Point =>
		Object.fromEntries(columns.map(([name, values]) => [name, values[sample] ?? Number.NaN]));
	const shape = { parameters, count, sampleAt };
	return typeof loss === 'string'
		? byRule(loss, shape, data ?? {}, rules)
		: byReverseMode(loss, shape, rules);
}

type Shape = Pick<Objective, 'parameters' | 'count' | 'sampleAt'>;

interface Compiled {
	readonly expression: Expression;
	readonly names: readonly string[];
	readonly value: (values: readonly number[]) => number;
	readonly slopes: readonly ((values: readonly number[]) => number)[];
}

type Formula = Rules['record']['formula'];
type KnownLosses = Map<string, Compiled>;

/**
 * What was compiled under the rules that matter to it: a descent asks for the same loss at every step that it is followed
 * by, and most mistakes leave the derivative alone.
 */
const compiled = new WeakMap<Rules['derivation'], WeakMap<Formula, KnownLosses>>();

function compiledLoss(text: string, parameters: readonly string[], rules: Rules): Compiled {
	const derived = compiled.get(rules.derivation) ?? new WeakMap<Formula, KnownLosses>();
	compiled.set(rules.derivation, derived);
	const known: KnownLosses = derived.get(rules.record.formula) ?? new Map<string, Compiled>();
	derived.set(rules.record.formula, known);
	const key = `${parameters.join()}: ${text}`;
	const found = known.get(key);
	if (found) return found;
	const expression = parseExpression(text);
	const names = [...new Set([...parameters, ...variablesOf(expression)])];
	const loss: Compiled = {
		expression,
		names,
		value: compileExpression(rules.record.formula({ place: 'loss', expression }), names),
		slopes: partials(expression, parameters, rules.derivation).map((partial) =>
			compileExpression(partial, names),
		),
	};
	known.set(key, loss);
	return loss;
}

function byRule(
	loss: string,
	shape: Shape,
	data: NonNullable<ObjectiveInputs['data']>,
	rules: Rules,
): Objective {
	const { expression, names, value, slopes } = compiledLoss(loss, shape.parameters, rules);
	const columns = names.map((name) => data[name]);
	const valuesAt = (at: Point, sample: number) =>
		names.map((name, i) => at[name] ?? columns[i]?.[sample] ?? Number.NaN);
	return {
		...shape,
		expression,
		loss: (at, sample) => value(valuesAt(at, sample)),
		gradient: (at, sample) => {
			const values = valuesAt(at, sample);
			const gradient: Record<string, number> = {};
			for (const [i, name] of shape.parameters.entries())
				gradient[name] = (slopes[i] as (typeof slopes)[number])(values);
			return gradient;
		},
	};
}

function byReverseMode(lines: readonly string[], shape: Shape, rules: Rules): Objective {
	const assignments = parseAssignments(lines);
	const loss = lastOf(assignments);
	return {
		...shape,
		get expression() {
			return inlined(assignments);
		},
		loss: (at, sample) =>
			forward(assignments, { ...shape.sampleAt(sample), ...at }, rules.backward)[loss] as number,
		gradient: (at, sample, rate) => {
			const { factor } = rules.backward;
			const seen = {
				...rules.backward,
				// A weight that another factor is multiplied with, as it stands when the backward pass comes by.
				factor: (context: Parameters<typeof factor>[0]) => {
					const { otherName, other, own, upstream, place } = context;
					if (otherName === undefined || !(otherName in at)) return factor(context);
					const weight = rules.descent.weightSeen({ place, weight: other, gradient: upstream * own, rate });
					return factor({ ...context, other: weight });
				},
			};
			const values = { ...shape.sampleAt(sample), ...at };
			const gradients = backward(assignments, values, seen, '', loss, undefined, shape.parameters);
			return Object.fromEntries(shape.parameters.map((name) => [name, gradients[name] ?? 0]));
		},
	};
}

/** The last of the assignments, with every name that was assigned before replaced by what it stands for. */
function inlined(assignments: readonly Assignment[]): Expression {
	const known: Record<string, Expression> = {};
	for (const { name, value } of assignments) known[name] = substitute(value, known);
	return known[lastOf(assignments)] as Expression;
}

/** The mean or sum of the samples' losses. */
export function lossOf(
	objective: Objective,
	at: Point,
	samples: readonly number[],
	reduce: 'mean' | 'sum',
): number {
	const sum = samples.reduce((total, sample) => total + objective.loss(at, sample), 0);
	return reduce === 'mean' ? sum / samples.length : sum;
}

/** Second derivatives of the loss, mean or sum over the samples, at a point. */
export function hessian(objective: Objective, at: Point, reduce: 'mean' | 'sum'): number[][] {
	const { expression, parameters, count } = objective;
	return parameters.map((row) =>
		parameters.map((column) => {
			const second = derive(derive(expression, row), column);
			let sum = 0;
			for (let sample = 0; sample < count; sample += 1)
				sum += evaluate(second, { ...objective.sampleAt(sample), ...at });
			return reduce === 'mean' ? sum / count : sum;
		}),
	);
}
