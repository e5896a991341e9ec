/**
 * Reverse mode over a sequence of named assignments, `z = w*x + b`, `a = sigmoid(z)`, `loss = (a - t)^2`: forward for
 * the values, backward for how much the last value changes with each name. Independent of the derivation by rules.
 */
import { type BackwardRules, backwardRules } from './backward-rules.ts';
import { termsOf } from './build.ts';
import { combine, evaluate, type Point } from './evaluate.ts';
import {
	constants,
	type Expression,
	ExpressionError,
	isNumber,
	parseExpression,
	variablesOf,
} from './expression.ts';
import { functionNamed, functionTable } from './functions.ts';

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

/**
 * Reads assignments that follow one another, each name given once.
 *
 * @throws ExpressionError
 */
export function parseAssignments(lines: readonly string[]): readonly Assignment[] {
	const assignments = lines.map(parseAssignment);
	const names = assignments.map(({ name }) => name);
	const twice = names.find((name, i) => names.indexOf(name) < i);
	if (twice === undefined) return assignments;
	throw new ExpressionError(`"${twice}" is assigned twice; give each value a name of its own`, 0);
}

/** The name of the last assignment: what is differentiated. There is always one. */
export const lastOf = (assignments: readonly Assignment[]): string => (assignments.at(-1) as Assignment).name;

/** The values of all names after the assignments. */
export function forward(assignments: readonly Assignment[], inputs: Point): Point {
	const values: Record<string, number> = { ...inputs };
	for (const { name, value } of assignments) values[name] = evaluate(value, values);
	return values;
}

/**
 * d(target)/d(name) for every name, at the inputs. The target is the last assignment unless one is named.
 *
 * @param purpose a name for this pass, with which the places of its rules begin
 */
export function backward(
	assignments: readonly Assignment[],
	inputs: Point,
	rules: BackwardRules = backwardRules,
	purpose = '',
	target = lastOf(assignments),
): Point {
	const values = forward(assignments, inputs);
	const gradients = new Map<string, number>([[target, rules.seed({ place: `${purpose}:${target}` })]]);
	const assigned = new Set(assignments.map((assignment) => assignment.name));
	const pass = { values, rules, gradients, assigned, seeded: new Set([target]), start: startOf(values) };
	const last = assignments.findIndex(({ name }) => name === target);
	for (const { name, value } of assignments.slice(0, last + 1).reverse()) {
		const upstream = gradients.get(name);
		if (upstream === undefined) continue;
		pull(value, upstream, pass, `${purpose}:${name}`, pass.seeded.has(name));
	}
	return Object.fromEntries(gradients);
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
	const pass = { values, rules, gradients, assigned: new Set<string>(), seeded: new Set<string>(), start };
	pull(assignment.value, 1, pass, `${purpose}:${assignment.name}`, true);
	return gradients.get(name) ?? 0;
}

interface Pass {
	readonly values: Point;
	readonly rules: BackwardRules;
	readonly gradients: Map<string, number>;
	/** The names that an assignment gives; all others are inputs. */
	readonly assigned: ReadonlySet<string>;
	/** Names at which nothing but the seed arrives: the target, and what is only added to it. */
	readonly seeded: Set<string>;
	readonly start: number;
}

/** Hands `upstream` down an expression; each operation stands next to its local derivative. */
function pull(e: Expression, upstream: number, pass: Pass, place: string, outermost: boolean): void {
	const { values, rules, gradients, start } = pass;
	const isLeaf = (part: Expression) => part.kind === 'variable' && !pass.assigned.has(part.name);
	const handDown = (part: Expression, operation: string, way: string, local: number) => {
		if (variablesOf(part).size === 0) return;
		const at = `${place}.${way}${part.kind === 'variable' ? `>${part.name}` : ''}`;
		const meeting = { upstream, local, operation, outermost, leaf: isLeaf(part) };
		pull(part, rules.combine({ place: at, ...meeting }), pass, at, false);
	};
	const handOn = (part: Expression, way: string) => {
		const at = `${place}.${way}${part.kind === 'variable' ? `>${part.name}` : ''}`;
		const handed = rules.pass({ place: at, upstream, leaf: isLeaf(part) });
		pull(part, handed, pass, `${place}.${way}`, outermost);
	};
	switch (e.kind) {
		case 'number':
			return;
		case 'variable': {
			const before = gradients.get(e.name);
			const sum =
				before === undefined
					? upstream
					: rules.join({ place: `>${e.name}`, sum: before, contribution: upstream });
			gradients.set(e.name, sum);
			if (before === undefined && outermost) pass.seeded.add(e.name);
			else pass.seeded.delete(e.name);
			return;
		}
		case 'negative':
			pull(e.of, -upstream, pass, `${place}.of`, outermost);
			return;
		case 'call': {
			const given = e.arguments.map((argument) => evaluate(argument, values));
			if (given.length > 1) {
				const slopes = functionNamed(e.name).slopes(...given);
				e.arguments.forEach((argument, i) => {
					handDown(argument, e.name, String(i), slopes[i] as number);
				});
				return;
			}
			const output = evaluate(e, values);
			const input = rules.point({ place, input: given[0] as number, output, start, values });
			handDown(
				e.arguments[0] as Expression,
				e.name,
				e.name,
				rules.slope({ place, name: e.name, input, value: output }),
			);
			return;
		}
		case 'binary':
			break;
	}
	const [a, b] = [evaluate(e.left, values), evaluate(e.right, values)];
	const factor = (way: string, one: Expression, another: Expression, own: number, other: number) =>
		rules.factor({
			place: `${place}.${way}>${nameOf(one)}`,
			own,
			other,
			otherName: bareName(another),
			upstream,
			leaf: isLeaf(one),
		});
	switch (e.operator) {
		case '+':
			handOn(e.left, 'left');
			handOn(e.right, 'right');
			return;
		case '-':
			handDown(e.left, '-', 'left', rules.difference({ place: `${place}.left`, side: 'left' }));
			handDown(e.right, '-', 'right', rules.difference({ place: `${place}.right`, side: 'right' }));
			return;
		case '*':
			handDown(e.left, '*', 'left', factor('left', e.left, e.right, a, b));
			handDown(e.right, '*', 'right', factor('right', e.right, e.left, b, a));
			return;
		case '/':
			handDown(e.left, '/', 'left', 1 / b);
			handDown(e.right, '/', 'right', -a / b ** 2);
			return;
		case '^': {
			const base = rules.point({ place, input: a, output: combine('^', a, b), start, values });
			const terms = () => termsOf(e.left).map(({ term, sign }) => sign * evaluate(term, values));
			handDown(e.left, '^', 'base', rules.power({ place, base, exponent: b, terms }));
			if (!isNumber(e.right)) handDown(e.right, '^', 'exponent', a ** b * Math.log(a));
		}
	}
}

const bareName = (e: Expression) => (e.kind === 'variable' ? e.name : undefined);
const nameOf = (e: Expression) => bareName(e) ?? e.kind;

/** The first input of the whole sequence: where a student who forgets the links in between takes a slope. */
const startOf = (values: Point) => Object.values(values)[0] ?? Number.NaN;
