/** The reference's own formula, in the student's names, where an expression should hold one of the answer's columns. */
import { add, divide, multiply, substitute, subtract } from '../../core/build.ts';
import { derive } from '../../core/derivation.ts';
import { type Expression, number, parseExpression, variable, variablesOf } from '../../core/expression.ts';
import type { Change } from '../../misconceptions/misconception.ts';
import { inputAt, variablesGiven } from '../../spec/inputs.ts';
import type { Reference } from '../../spec-types.ts';
import { namesInScope } from '../../submission/names.ts';
import { textOf } from '../../submission/tree.ts';
import type { Trial } from '../../trial/trial.ts';
import type { Exercise, Submission, SyntaxNode } from '../../types.ts';
import type { WatchedNode } from '../watch.ts';
import { change, instead, isValue } from './code.ts';
import { columnFormulas } from './column-formulas.ts';

/** Columns that the reference computes by formula: their index and the formula. */
function formulasFor(
	inputs: Reference,
	columns: readonly string[],
): readonly (readonly [number, Expression])[] {
	const given = inputs as { routine?: string; function?: string; functions?: string[]; variable?: string };
	const { routine, function: text, functions, variable } = given;
	if (routine === 'derivatives' && functions && variable) {
		return functions.map((f, i) => [i, derive(parseExpression(f), variable)]);
	}
	if (routine === 'slope-table' && text && variable) {
		return [[columns.indexOf('slope'), derive(parseExpression(text), variable)]];
	}
	if (inputs.routine === 'backward') return columnFormulas(inputs, columns).map((formula, i) => [i, formula]);
	const { variables, scheme } = inputs as { variables?: readonly string[]; scheme?: string };
	const [x] = variables ?? [];
	if (routine === 'difference' && text && x && variables?.length === 1) {
		return [[columns.indexOf('slope'), quotientOf(parseExpression(text), x, scheme)]];
	}
	if (routine !== 'gradient' || !text) return [];
	return variablesGiven(inputs).map((name, i) => [i, derive(parseExpression(text), name)]);
}

/** (f(x + h) − f(x)) / h, or what the scheme asks for, as a formula of x and h */
function quotientOf(f: Expression, x: string, scheme: string | undefined): Expression {
	const [here, h] = [variable(x), variable('h')];
	const [up, down] = [add(here, h), subtract(here, h)].map((at) => substitute(f, { [x]: at })) as [
		Expression,
		Expression,
	];
	if (scheme === 'forward') return divide(subtract(up, f), h);
	return scheme === 'backward'
		? divide(subtract(f, down), h)
		: divide(subtract(up, down), multiply(number(2), h));
}

/** Expressions that hold a column's wrong values, written anew. */
export function* referenceFormulas(
	submission: Submission,
	exercise: Exercise,
	{ given, rows, comparison }: Trial,
	nodes: readonly WatchedNode[],
	suspects: readonly SyntaxNode[],
): Generator<Change> {
	yield* slopesOfLoss(submission, given.inputs, suspects);
	const distance = exercise.form.kind === 'program' ? 0.5 * 10 ** -exercise.form.decimals : 0;
	for (const [column, formula] of formulasFor(given.inputs, exercise.form.columns)) {
		if (comparison.cells.every((cells) => cells[column] !== false)) continue;
		const wrong = rows.map((row) => row[column]?.value);
		const isHeld = (value: number, i: number) =>
			typeof wrong[i] === 'number' && Math.abs(value - (wrong[i] as number)) <= distance;
		for (const { node, values } of nodes) {
			if (values.length !== wrong.length || !values.every(isHeld) || node.kind === 'Identifier') continue;
			const text = inNamesOf(submission, node, formula, given.inputs, nodes);
			// What several links make is written as one: it tells little of the link that is wrong.
			const [kind, cost] =
				given.inputs.routine === 'backward' ? (['answer', 3.7] as const) : (['rewrite', 3] as const);
			if (text !== undefined) yield change(kind, cost, node, instead(submission, node, text));
		}
	}
}

/** Where a wrong number first arises in a descent: the loss's slope there, with a name that stands there already. */
function* slopesOfLoss(
	submission: Submission,
	inputs: object,
	suspects: readonly SyntaxNode[],
): Generator<Change> {
	const { loss, start } = inputs as { loss?: unknown; start?: Readonly<Record<string, number>> };
	if (typeof loss !== 'string' || !start) return;
	const parameters = Object.keys(start);
	for (const node of suspects.slice(0, 6)) {
		const inside = submission.syntax.filter(
			(other) =>
				other.kind === 'Identifier' &&
				other.start >= node.start &&
				other.end <= node.end &&
				isValue(submission, other),
		);
		const visible = namesInScope(submission.syntax, node).map(({ name }) => name);
		for (const parameter of parameters) {
			const formula = derive(parseExpression(loss), parameter);
			const own =
				parameters.length === 1
					? new Set(inside.map((other) => textOf(submission, other)))
					: new Set([parameter]);
			for (const name of own) {
				const names = new Map(visible.map((other) => [other, other]));
				names.set(parameter, name);
				const text = inJavaScript(formula, names);
				if (text !== undefined) yield change('rewrite', 3, node, instead(submission, node, text));
			}
		}
	}
}

/** The formula with the student's names: a variable is whatever name holds its value. Undefined where one has none. */
function inNamesOf(
	submission: Submission,
	node: SyntaxNode,
	formula: Expression,
	inputs: object,
	nodes: readonly WatchedNode[],
): string | undefined {
	const names = new Map<string, string>();
	const visible = new Set(namesInScope(submission.syntax, node).map(({ name }) => name));
	for (const variable of variablesOf(formula)) {
		if (visible.has(variable)) {
			names.set(variable, variable);
			continue;
		}
		const value =
			inputAt(inputs, `point.${variable}`) ?? inputAt(inputs, `inputs.${variable}`) ?? inputAt(inputs, 'at');
		const list = inputAt(inputs, variable);
		const isGiven = (held: number, i: number) => (Array.isArray(list) ? list[i] === held : held === value);
		const holder = nodes.find(
			(other) =>
				other.node.kind === 'Identifier' &&
				visible.has(textOf(submission, other.node)) &&
				other.values.every(isGiven),
		);
		if (holder) names.set(variable, textOf(submission, holder.node));
	}
	return inJavaScript(formula, names);
}

const precedence = { '+': 1, '-': 1, '*': 2, '/': 2, '^': 4 } as const;

/** An expression as JavaScript; undefined where a variable has no name there. */
export function inJavaScript(
	e: Expression,
	names: ReadonlyMap<string, string>,
	outer = 0,
): string | undefined {
	switch (e.kind) {
		case 'number':
			return e.value < 0 ? `(${e.value})` : String(e.value);
		case 'variable':
			return names.get(e.name);
		case 'negative': {
			// JavaScript takes no sign before a power: -(x ** 2)
			const of = inJavaScript(e.of, names, 5);
			return of === undefined ? undefined : outer > 1 ? `(-${of})` : `-${of}`;
		}
		case 'call': {
			const given = e.arguments.map((argument) => inJavaScript(argument, names));
			if (given.includes(undefined)) return undefined;
			if (e.name === 'sigmoid') return `(1 / (1 + Math.exp(-(${given[0]}))))`;
			if (e.name === 'relu') return `Math.max(0, ${given[0]})`;
			if (e.name === 'step') return `((${given[0]}) > 0 ? 1 : 0)`;
			return `Math.${e.name}(${given.join(', ')})`;
		}
		case 'binary': {
			const own = precedence[e.operator];
			const left = inJavaScript(e.left, names, e.operator === '^' ? own + 1 : own);
			const right = inJavaScript(e.right, names, own + 1);
			if (left === undefined || right === undefined) return undefined;
			const text = `${left} ${e.operator === '^' ? '**' : e.operator} ${right}`;
			return own < outer ? `(${text})` : text;
		}
	}
}
