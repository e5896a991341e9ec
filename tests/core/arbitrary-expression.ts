/** Expressions for property tests, and points at which they are harmless. */
import fc from 'fast-check';
import { evaluate, type Point } from '../../checker/core/evaluate.ts';
import {
	type Expression,
	number,
	type Operator,
	partsOf,
	variable,
	variablesOf,
} from '../../checker/core/expression.ts';
import { functionTable } from '../../checker/core/functions.ts';

export const variables = ['x', 'y', 'z'] as const;

const numbers = fc.oneof(
	fc.constantFrom(-2, -1, -0.5, 0, 0.3, 1, 2, 3),
	fc.double({ min: -4, max: 4, noNaN: true }),
);

/** Any expression, with the values its numbers may have. */
export const expressionsOf = (values: fc.Arbitrary<number>): fc.Arbitrary<Expression> =>
	fc.letrec<{ e: Expression }>((tie) => ({
		e: fc.oneof(
			{ maxDepth: 4, depthSize: 'medium' },
			fc.oneof(values.map(number), fc.constantFrom(...variables).map(variable)),
			fc
				.tuple(fc.constantFrom<Operator>('+', '-', '*', '/', '^'), tie('e'), tie('e'))
				.map(([operator, left, right]): Expression => ({ kind: 'binary', operator, left, right })),
			tie('e').map((of): Expression => ({ kind: 'negative', of })),
			fc.tuple(fc.constantFrom(...Object.keys(functionTable)), tie('e'), tie('e')).map(
				([name, u, v]): Expression => ({
					kind: 'call',
					name,
					arguments: functionTable[name]?.arity === 1 ? [u] : [u, v],
				}),
			),
		),
	})).e;

export const expressions = expressionsOf(numbers);

export const points: fc.Arbitrary<Point> = fc.record({
	x: fc.double({ min: 0.2, max: 2.5, noNaN: true }),
	y: fc.double({ min: -2.5, max: -0.2, noNaN: true }),
	z: fc.double({ min: 0.2, max: 2.5, noNaN: true }),
});

/** Every part of an expression, itself included. */
export const allPartsOf = (e: Expression): Expression[] => [e, ...partsOf(e).flatMap(allPartsOf)];

/** On which side of its kinks and poles an expression is: the signs of everything that may not change its sign. */
function sidesOf(e: Expression, at: Point): number[] {
	return allPartsOf(e).flatMap((part) => {
		if (part.kind === 'binary' && part.operator === '/') return [Math.sign(evaluate(part.right, at))];
		if (part.kind === 'binary' && part.operator === '^') return [Math.sign(evaluate(part.left, at))];
		if (part.kind !== 'call') return [];
		if (part.name === 'tan') return [Math.sign(Math.cos(evaluate(part.arguments[0] as Expression, at)))];
		const [u = 0, v = 0] = part.arguments.map((argument) => evaluate(argument, at));
		return [Math.sign(u - v)];
	});
}

/**
 * Whether an expression is generic around a point, so that a difference quotient over ± h can be trusted: along each
 * variable no kink or pole is crossed, and no part is so large or (numbers apart) so small that rounding takes over.
 */
export function isGeneric(e: Expression, at: Point, h: number): boolean {
	const home = sidesOf(e, at);
	if (home.includes(0) || allPartsOf(e).some((part) => hasNoRealPower(part, at))) return false;
	return variables.every((name) =>
		[-1, -0.5, 0.5, 1].every((way) => {
			const near = { ...at, [name]: (at[name] as number) + way * h };
			const calm = allPartsOf(e).every((part) => {
				const size = Math.abs(evaluate(part, near));
				return size <= 100 && (size >= 0.01 || part.kind === 'number' || isStep(part));
			});
			return calm && sidesOf(e, near).every((side, i) => side === home[i]);
		}),
	);
}

/** A negative number to a power that changes: real at single points alone. */
const hasNoRealPower = (part: Expression, at: Point) =>
	part.kind === 'binary' &&
	part.operator === '^' &&
	variablesOf(part.right).size > 0 &&
	!(evaluate(part.left, at) > 0);

/** What is 0 on one side, and stays so: no sign of rounding. */
const isStep = (part: Expression) => part.kind === 'call' && (part.name === 'relu' || part.name === 'step');
