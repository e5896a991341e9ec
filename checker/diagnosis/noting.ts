/** Rules that compute as they did, and tell every number on the way. */
import { partials } from '../core/derivation.ts';
import { compileExpression, evaluate, type Point } from '../core/evaluate.ts';
import { type Expression, parseExpression, partsOf } from '../core/expression.ts';
import { type Rules, type TableName, textbook } from '../core/rules.ts';
import type { DescentInputs, Reference } from '../spec-types.ts';
import type { Numbers } from './number-set.ts';

/**
 * Rules that compute as these do and note every number that they hand out. Where a rule is not the textbook's, the number
 * that the textbook would have handed out in its place is crossed out: whoever makes the mistake never has it.
 */
export function noting(rules: Rules, inputs: Reference, numbers: Numbers): Rules {
	const tables = Object.keys(rules) as TableName[];
	const noted = tables.map((name) => {
		const table = rules[name] as unknown as Record<string, Rule>;
		const right = textbook[name] as unknown as Record<string, Rule>;
		const entries = Object.entries(table).map(([rule, compute]) => [
			rule,
			(context: Context) => {
				const result = compute(context);
				if (onTheWay.has(rule) && typeof result === 'number') numbers.addPart(result);
				else note(result, numbers);
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
	return alongDescents(Object.fromEntries(noted) as Rules, rules, inputs, numbers);
}

/** The first sum of a batch is a sample's own slope, a rise is no slope yet: they tell nothing of the whole. */
const onTheWay = new Set(['join', 'rise']);

interface Context {
	readonly rate?: unknown;
	readonly slope?: unknown;
	readonly expression?: Expression;
	readonly values?: Point;
}
type Rule = (context: Context) => unknown;

export function note(result: unknown, numbers: Numbers): void {
	if (typeof result === 'number') numbers.add(result);
	else if (Array.isArray(result)) for (const item of result) note(item, numbers);
}

/** What an expression is made of stands in most programs as well: the y − t of (y − t)² */
function notePartsOf(e: Expression, values: Point, numbers: Numbers): void {
	for (const part of partsOf(e)) {
		numbers.add(evaluate(part, values));
		notePartsOf(part, values, numbers);
	}
}

/**
 * What no rule hands out but most programs hold: the parts of each sample's loss and slope where the gradient is taken,
 * and the sums on their way to a mean.
 *
 * @param own the rules without notes, for the slopes that they lead to
 */
function alongDescents(noted: Rules, own: Rules, inputs: Reference, numbers: Numbers): Rules {
	if (inputs.routine !== 'gradient-descent') return noted;
	const { descent } = noted;
	// The rules of a loss that is given link by link hand out its parts themselves.
	const noteParts =
		typeof inputs.loss === 'string' ? partsAt(inputs, inputs.loss, own, numbers) : () => undefined;
	const sums = new Map<string, number[]>();
	const shared = new Map<string, readonly number[]>();
	return {
		...noted,
		record: {
			...noted.record,
			loss: (at) => {
				const there = noted.record.loss(at);
				noteParts(there as Point);
				return there;
			},
		},
		descent: {
			...descent,
			where: (at) => {
				const there = descent.where(at);
				noteParts(there);
				return there;
			},
			join: (at) => {
				const sum = descent.join(at);
				sums.set(at.place, [...(sums.get(at.place) ?? []), at.contribution, sum]);
				return sum;
			},
			reduce: (at) => {
				const result = descent.reduce(at);
				// A sum of 0 has no share, and what is no number is not noted.
				const share = result / at.sum;
				const shares = (sums.get(at.place) ?? []).flatMap((value) => [value, share * value]);
				for (const value of shares) numbers.addPart(value);
				sums.delete(at.place);
				shared.set(at.place, shares);
				return result;
			},
			slope: (at) => {
				const result = descent.slope(at);
				// A slope that is turned round is mostly so from the first sample on.
				const times = result / at.slope;
				if (times !== 1) for (const value of shared.get(at.place) ?? []) numbers.addPart(times * value);
				return result;
			},
		},
	};
}

/** Notes the value of every part of a loss and of its partial derivatives, for each sample, at a point. */
function partsAt(inputs: DescentInputs, loss: string, rules: Rules, numbers: Numbers): (at: Point) => void {
	const expression = parseExpression(loss);
	const parameters = Object.keys(inputs.start);
	const wholes = [expression, ...partials(expression, parameters, rules.derivation)];
	const columns = Object.entries(inputs.data ?? {});
	const names = [...parameters, ...columns.map(([name]) => name)];
	const parts = wholes.flatMap(allParts).map((part) => compileExpression(part, names));
	const count = columns[0]?.[1].length ?? 1;
	return (at) => {
		for (let sample = 0; sample < count; sample += 1) {
			const known: Point = {
				...Object.fromEntries(columns.map(([name, all]) => [name, all[sample] as number])),
				...at,
			};
			const values = names.map((name) => known[name] as number);
			for (const part of parts) numbers.addPart(part(values));
		}
	};
}

/** Compound parts alone: what a variable holds is given, not computed. */
const allParts = (e: Expression): readonly Expression[] =>
	e.kind === 'number' || e.kind === 'variable' ? [] : [e, ...partsOf(e).flatMap(allParts)];
