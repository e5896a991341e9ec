/** Expressions of one or several real variables: read, built, printed. */
import type { Expression as Tree } from 'jsep';
import { functionNamed, functionTable } from './functions.ts';
import { syntaxTree } from './grammar.ts';

export type Operator = '+' | '-' | '*' | '/' | '^';

export type Expression =
	| { readonly kind: 'number'; readonly value: number }
	| { readonly kind: 'variable'; readonly name: string }
	| { readonly kind: 'negative'; readonly of: Expression }
	| {
			readonly kind: 'binary';
			readonly operator: Operator;
			readonly left: Expression;
			readonly right: Expression;
	  }
	| { readonly kind: 'call'; readonly name: string; readonly arguments: readonly Expression[] };

/** An expression that cannot be read; `index` counts from 0 into its text. */
export class ExpressionError extends Error {
	readonly index: number;

	constructor(message: string, index: number) {
		super(message);
		this.index = index;
	}
}

/** Names that have a value of their own. What overflows is printed as `Infinity`, and read again as such. */
export const constants: Readonly<Record<string, number>> = {
	pi: Math.PI,
	π: Math.PI,
	e: Math.E,
	Infinity: Number.POSITIVE_INFINITY,
	NaN: Number.NaN,
};

// ------------------------------------------------------------------------------------------------------ reading

/**
 * Reads `2*(w - 3)^2`, `sin(x**2)`, `max(a, 0)`, `-x^2` (which is −(x²)). Names are letters, digits and `_`; `pi`, `π`
 * and `e` are the constants.
 *
 * @throws ExpressionError with the place, what was found and what is allowed
 */
export function parseExpression(text: string): Expression {
	const known = read.get(text);
	if (known) return known;
	const expression = parseAnew(text);
	if (read.size >= mostKept) read.clear();
	read.set(text, expression);
	return expression;
}

/** Expressions never change, so one that was read before is not read again. */
const read = new Map<string, Expression>();
const mostKept = 500;

function parseAnew(text: string): Expression {
	let tree: Tree;
	try {
		tree = syntaxTree(text);
	} catch (error) {
		const { description, index } = error as { description?: string; index?: number };
		throw new ExpressionError(`cannot read "${text}": ${description ?? String(error)}`, index ?? 0);
	}
	return convert(tree, text);
}

function convert(node: Tree, text: string): Expression {
	switch (node.type) {
		case 'Literal':
			if (typeof node.value === 'number') return number(node.value);
			break;
		case 'Identifier':
			return named(node.name as string, text);
		case 'UnaryExpression': {
			const of = convert(node.argument as Tree, text);
			return node.operator === '-' ? { kind: 'negative', of } : of;
		}
		case 'BinaryExpression': {
			const operator = (node.operator === '**' ? '^' : node.operator) as Operator;
			const left = convert(node.left as Tree, text);
			const right = convert(node.right as Tree, text);
			return { kind: 'binary', operator, left, right };
		}
		case 'CallExpression': {
			const callee = node.callee as Tree;
			if (callee.type === 'Identifier') return called(callee.name as string, node.arguments as Tree[], text);
		}
	}
	throw new ExpressionError(
		`"${text}" is not a single expression of numbers, names, + - * / ^ and functions`,
		0,
	);
}

function named(name: string, text: string): Expression {
	if (Object.hasOwn(functionTable, name)) {
		throw new ExpressionError(
			`"${name}" is a function: write its values behind it, in brackets`,
			indexOf(name, text),
		);
	}
	return Object.hasOwn(constants, name) ? number(constants[name] as number) : variable(name);
}

function called(name: string, nodes: readonly Tree[], text: string): Expression {
	if (!Object.hasOwn(functionTable, name)) {
		const allowed = Object.keys(functionTable).join(', ');
		throw new ExpressionError(
			`"${name}" is no function that is known here; known are ${allowed}`,
			indexOf(name, text),
		);
	}
	const { arity } = functionNamed(name);
	if (nodes.length !== arity) {
		const values = arity === 1 ? '1 value' : `${arity} values`;
		throw new ExpressionError(`${name} takes ${values}, not ${nodes.length}`, indexOf(name, text));
	}
	return { kind: 'call', name, arguments: nodes.map((argument) => convert(argument, text)) };
}

/** Where a whole name stands first: `sin` in `sink + sin(1, 2)` at 7. */
const indexOf = (name: string, text: string) =>
	text.search(new RegExp(`(?<![\\p{L}\\p{Nd}_])${name}(?![\\p{L}\\p{Nd}_])`, 'u'));

// ----------------------------------------------------------------------------------------------------- building

export const number = (value: number): Expression => ({ kind: 'number', value });
export const variable = (name: string): Expression => ({ kind: 'variable', name });
export const isNumber = (e: Expression): e is Extract<Expression, { kind: 'number' }> => e.kind === 'number';
export const isValue = (e: Expression, value: number): boolean => e.kind === 'number' && e.value === value;

/** Variables of an expression, each once, in the order of their first appearance. */
export function variablesOf(e: Expression, found: Set<string> = new Set()): Set<string> {
	if (e.kind === 'variable') found.add(e.name);
	for (const part of partsOf(e)) variablesOf(part, found);
	return found;
}

const namesWithin = new WeakMap<Expression, readonly string[]>();

/** Whether any of these names stands in an expression. */
export function hasAnyOf(e: Expression, names: ReadonlySet<string>): boolean {
	if (e.kind === 'variable') return names.has(e.name);
	const known = namesWithin.get(e) ?? [...variablesOf(e)];
	namesWithin.set(e, known);
	return known.some((name) => names.has(name));
}

export function partsOf(e: Expression): readonly Expression[] {
	if (e.kind === 'binary') return [e.left, e.right];
	if (e.kind === 'negative') return [e.of];
	return e.kind === 'call' ? e.arguments : [];
}

// ----------------------------------------------------------------------------------------------------- printing

const precedence: Readonly<Record<Operator, number>> = { '+': 1, '-': 1, '*': 2, '/': 2, '^': 4 };

const isNegative = (value: number) => value < 0 || Object.is(value, -0);

/** As people write it, with no bracket that is not needed: `2 * (w - 3)`. Reading it again gives an equal expression. */
export function printExpression(e: Expression, outer = 0): string {
	const inBrackets = (text: string, own: number) => (own < outer ? `(${text})` : text);
	switch (e.kind) {
		case 'number':
			return inBrackets(Object.is(e.value, -0) ? '-0' : String(e.value), isNegative(e.value) ? 3 : 9);
		case 'variable':
			return e.name;
		case 'negative':
			return inBrackets(`-${printExpression(e.of, 3)}`, 3);
		case 'call':
			return `${e.name}(${e.arguments.map((argument) => printExpression(argument)).join(', ')})`;
		case 'binary': {
			const own = precedence[e.operator];
			const power = e.operator === '^';
			const left = printExpression(e.left, power ? own + 1 : own);
			const right = printExpression(e.right, power ? own : own + 1);
			return inBrackets(power ? `${left}^${right}` : `${left} ${e.operator} ${right}`, own);
		}
	}
}
