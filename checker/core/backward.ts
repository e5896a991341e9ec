/**
 * Reverse mode over a sequence of named assignments, `z = w*x + b`, `a = sigmoid(z)`, `loss = (a - t)^2`: forward for
 * the values, backward for how much the last value changes with each name. Independent of the derivation by rules.
 */
import { type BackwardRules, backwardRules } from './backward-rules.ts';
import { evaluate, type Point } from './evaluate.ts';
import {
	constants,
	type Expression,
	ExpressionError,
	hasAnyOf,
	parseExpression,
	variablesOf,
} from './expression.ts';
import { functionTable } from './functions.ts';
import { pull } from './pull.ts';

export interface Assignment {
	readonly name: string;
	readonly value: Expression;
}

/**
 * Reads `z = w*x + b`.
 *
 * @throws ExpressionError whose index counts from 0 into the text
 */
export function parseAssignment(text: string): Assignment {
	const cut = text.indexOf('=');
	const name = text.slice(0, Math.max(0, cut)).trim();
	if (!/^[\p{L}_][\p{L}\p{Nd}_]*$/u.test(name)) {
		throw new ExpressionError(`"${text}" is no assignment; one looks like z = w*x + b`, 0);
	}
	if (Object.hasOwn(constants, name) || Object.hasOwn(functionTable, name)) {
		throw new ExpressionError(`"${name}" has a meaning of its own; choose another name`, text.indexOf(name));
	}
	try {
		return { name, value: parseExpression(text.slice(cut + 1)) };
	} catch (error) {
		const { message, index } = error as ExpressionError;
		throw new ExpressionError(message, index + cut + 1);
	}
}

/** A task's assignments are read for each of its columns, in thousands of runs. */
const read = new WeakMap<readonly string[], readonly Assignment[]>();

/**
 * Reads assignments that follow one another, each name given once.
 *
 * @throws ExpressionError
 */
export function parseAssignments(lines: readonly string[]): readonly Assignment[] {
	const before = read.get(lines);
	if (before) return before;
	const assignments = lines.map(parseAssignment);
	const names = assignments.map(({ name }) => name);
	const twice = names.find((name, i) => names.indexOf(name) < i);
	if (twice !== undefined) {
		throw new ExpressionError(`"${twice}" is assigned twice; give each value a name of its own`, 0);
	}
	read.set(lines, assignments);
	return assignments;
}

/** The name of the last assignment: what is differentiated. There is always one. */
export const lastOf = (assignments: readonly Assignment[]): string => (assignments.at(-1) as Assignment).name;

/** The values of all names after the assignments. */
export function forward(
	assignments: readonly Assignment[],
	inputs: Point,
	rules: BackwardRules = backwardRules,
): Point {
	const values: Record<string, number> = { ...inputs };
	for (const { name, value } of assignments) {
		const asked = { place: name, value: evaluate(value, values), expression: value, values };
		values[name] = rules.value(asked);
	}
	return values;
}

/** The names that assignments give: asked for by every pass over them. */
const namesGiven = new WeakMap<readonly Assignment[], ReadonlySet<string>>();

function givenBy(assignments: readonly Assignment[]): ReadonlySet<string> {
	const known = namesGiven.get(assignments) ?? new Set(assignments.map(({ name }) => name));
	namesGiven.set(assignments, known);
	return known;
}

/**
 * d(target)/d(name) for every name, at the inputs. The target is the last assignment unless one is named.
 *
 * @param purpose a name for this pass, with which the places of its rules begin
 * @param values of all names, where the same rules have led to them before
 * @param asked the names whose gradients are asked, where it is not those of all
 */
export function backward(
	assignments: readonly Assignment[],
	inputs: Point,
	rules: BackwardRules = backwardRules,
	purpose = '',
	target = lastOf(assignments),
	values = forward(assignments, inputs, rules),
	asked: readonly string[] = [],
): Point {
	const gradients = new Map<string, number>([[target, rules.seed({ place: `${purpose}:${target}` })]]);
	const pass = {
		values,
		rules,
		gradients,
		assigned: givenBy(assignments),
		seeded: new Set([target]),
		start: startOf(values),
		leading: asked.length > 0 ? leadingTo(asked, assignments) : new Set(Object.keys(values)),
	};
	const last = assignments.findIndex(({ name }) => name === target);
	for (let at = last; at >= 0; at -= 1) {
		const { name, value } = assignments[at] as Assignment;
		const upstream = gradients.get(name);
		if (upstream === undefined) continue;
		pull(value, upstream, pass, `${purpose}:${name}`, pass.seeded.has(name));
	}
	return Object.fromEntries(gradients);
}

/** The same few gradients are asked for in thousands of passes. */
const namesLeading = new WeakMap<readonly Assignment[], Map<string, ReadonlySet<string>>>();

/** The names themselves, and those of the assignments that they act on. */
function leadingTo(asked: readonly string[], assignments: readonly Assignment[]): ReadonlySet<string> {
	const known = namesLeading.get(assignments) ?? new Map<string, ReadonlySet<string>>();
	namesLeading.set(assignments, known);
	const before = known.get(asked.join());
	if (before) return before;
	const leading = new Set(asked);
	for (const { name, value } of assignments) if (hasAnyOf(value, leading)) leading.add(name);
	known.set(asked.join(), leading);
	return leading;
}

/**
 * The local derivative of one assignment with respect to a name that stands in it.
 *
 * @param start the first input of a chain that the assignment is part of
 */
export function localDerivative(
	assignment: Assignment,
	name: string,
	values: Point,
	rules: BackwardRules = backwardRules,
	purpose = '',
	start = startOf(values),
): number {
	const gradients = new Map<string, number>();
	const pass = {
		values,
		rules,
		gradients,
		assigned: new Set<string>(),
		seeded: new Set<string>(),
		start,
		leading: variablesOf(assignment.value),
		alone: true as const,
	};
	pull(assignment.value, 1, pass, `${purpose}:${assignment.name}`, true);
	return gradients.get(name) ?? 0;
}

/** The first input of the whole sequence: where a student who forgets the links in between takes a slope. */
function startOf(values: Point): number {
	for (const name in values) return values[name] as number;
	return Number.NaN;
}
