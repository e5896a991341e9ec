/** The value of an expression at a point. */
import type { Expression, Operator } from './expression.ts';
import { functionNamed } from './functions.ts';

export type Point = Readonly<Record<string, number>>;

/** The value at a point; a name without a value is NaN. */
export function evaluate(e: Expression, at: Point): number {
	switch (e.kind) {
		case 'number':
			return e.value;
		case 'variable': {
			// A name such as `constructor` leads to what every object has: that is no value.
			const value: unknown = at[e.name];
			return typeof value === 'number' ? value : Number.NaN;
		}
		case 'negative':
			return -evaluate(e.of, at);
		case 'binary':
			return combine(e.operator, evaluate(e.left, at), evaluate(e.right, at));
		case 'call':
			return functionNamed(e.name).value(...e.arguments.map((argument) => evaluate(argument, at)));
	}
}

export function combine(operator: Operator, left: number, right: number): number {
	switch (operator) {
		case '+':
			return left + right;
		case '-':
			return left - right;
		case '*':
			return left * right;
		case '/':
			return left / right;
		case '^':
			return left ** right;
	}
}

/** The same as a function of a list of values, one for each of the variables, for those who call it often. */
export function compileExpression(
	e: Expression,
	variables: readonly string[],
): (values: readonly number[]) => number {
	switch (e.kind) {
		case 'number':
			return () => e.value;
		case 'variable': {
			const index = variables.indexOf(e.name);
			return (values) => values[index] ?? Number.NaN;
		}
		case 'negative': {
			const of = compileExpression(e.of, variables);
			return (values) => -of(values);
		}
		case 'binary': {
			const left = compileExpression(e.left, variables);
			const right = compileExpression(e.right, variables);
			return (values) => combine(e.operator, left(values), right(values));
		}
		case 'call': {
			const given = e.arguments.map((argument) => compileExpression(argument, variables));
			const { value } = functionNamed(e.name);
			return (values) => value(...given.map((argument) => argument(values)));
		}
	}
}
