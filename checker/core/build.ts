/** Builds expressions and drops what says nothing on the way: 0 + u, 1 · u, u⁰, numbers of numbers. */
import { combine } from './evaluate.ts';
import {
	type Expression,
	isNumber,
	isValue,
	number,
	type Operator,
	parseExpression,
	variablesOf,
} from './expression.ts';

function folded(operator: Operator, left: Expression, right: Expression): Expression | undefined {
	return isNumber(left) && isNumber(right) ? number(combine(operator, left.value, right.value)) : undefined;
}

export function add(left: Expression, right: Expression): Expression {
	if (isValue(left, 0)) return right;
	if (isValue(right, 0)) return left;
	if (right.kind === 'negative') return subtract(left, right.of);
	return folded('+', left, right) ?? { kind: 'binary', operator: '+', left, right };
}

export function subtract(left: Expression, right: Expression): Expression {
	if (isValue(right, 0)) return left;
	if (isValue(left, 0)) return negate(right);
	if (right.kind === 'negative') return add(left, right.of);
	return folded('-', left, right) ?? { kind: 'binary', operator: '-', left, right };
}

export function multiply(left: Expression, right: Expression): Expression {
	if (isValue(left, 0) || isValue(right, 0)) return number(0);
	if (isValue(left, 1)) return right;
	if (isValue(right, 1)) return left;
	if (isValue(left, -1)) return negate(right);
	if (isNumber(right)) return folded('*', left, right) ?? multiply(right, left);
	if (left.kind === 'negative') return negate(multiply(left.of, right));
	if (right.kind === 'negative') return negate(multiply(left, right.of));
	// c · (d · u) = (c·d) · u
	if (isNumber(left) && right.kind === 'binary' && right.operator === '*' && isNumber(right.left)) {
		return multiply(number(left.value * right.left.value), right.right);
	}
	return { kind: 'binary', operator: '*', left, right };
}

export function divide(left: Expression, right: Expression): Expression {
	if (isValue(right, 1)) return left;
	if (isValue(left, 0) && !isValue(right, 0)) return number(0);
	return { kind: 'binary', operator: '/', left, right };
}

export function power(left: Expression, right: Expression): Expression {
	if (isValue(right, 1)) return left;
	if (isValue(right, 0)) return number(1);
	return folded('^', left, right) ?? { kind: 'binary', operator: '^', left, right };
}

export function negate(of: Expression): Expression {
	if (of.kind === 'number') return number(of.value === 0 ? 0 : -of.value);
	return of.kind === 'negative' ? of.of : { kind: 'negative', of };
}

export const call = (name: string, ...given: readonly Expression[]): Expression => ({
	kind: 'call',
	name,
	arguments: given,
});

/** The same expression, built again from its leaves, so that what says nothing is gone. */
export function simplify(e: Expression): Expression {
	switch (e.kind) {
		case 'negative':
			return negate(simplify(e.of));
		case 'call':
			return call(e.name, ...e.arguments.map(simplify));
		case 'binary': {
			const build = { '+': add, '-': subtract, '*': multiply, '/': divide, '^': power }[e.operator];
			return build(simplify(e.left), simplify(e.right));
		}
		default:
			return e;
	}
}

/** The signed terms of a sum, each as an expression with its sign: a − b + c → [a, 1], [b, −1], [c, 1] */
export function termsOf(
	e: Expression,
	sign = 1,
): readonly { readonly term: Expression; readonly sign: number }[] {
	if (e.kind === 'negative') return termsOf(e.of, -sign);
	if (e.kind === 'binary' && (e.operator === '+' || e.operator === '-')) {
		return [...termsOf(e.left, sign), ...termsOf(e.right, e.operator === '-' ? -sign : sign)];
	}
	return [{ term: e, sign }];
}

/** `template` with expressions for its variables: fill('1/cos(u)^2', { u }) */
export function fill(template: string, parts: Readonly<Record<string, Expression>>): Expression {
	return substitute(parseExpression(template), parts);
}

export function substitute(e: Expression, parts: Readonly<Record<string, Expression>>): Expression {
	switch (e.kind) {
		case 'number':
			return e;
		case 'variable':
			return parts[e.name] ?? e;
		case 'negative':
			return negate(substitute(e.of, parts));
		case 'call':
			return call(e.name, ...e.arguments.map((argument) => substitute(argument, parts)));
		case 'binary': {
			const build = { '+': add, '-': subtract, '*': multiply, '/': divide, '^': power }[e.operator];
			return build(substitute(e.left, parts), substitute(e.right, parts));
		}
	}
}

export const isConstantIn = (e: Expression, name: string): boolean => !variablesOf(e).has(name);
