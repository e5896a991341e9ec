import { add, subtract, termsOf } from '../core/build.ts';
import type { Expression } from '../core/expression.ts';
import { misconception, type Way } from './misconception.ts';

/** ∂f/∂x + what is taken from the partial derivative that stands `offset` places further */
const including = (offset: number, taken: (own: Expression, other: Expression) => Expression): Way => ({
	rules: {
		derivation: (rules) => ({
			...rules,
			partial: (at) => {
				const { index, derivatives } = at;
				const other =
					offset < derivatives.length ? derivatives[(index + offset) % derivatives.length] : undefined;
				return other === undefined ? rules.partial(at) : taken(rules.partial(at), other);
			},
		}),
	},
});

const withTerm = (k: number) => (own: Expression, other: Expression) => {
	const found = termsOf(other)[k];
	if (found === undefined) return own;
	return found.sign < 0 ? subtract(own, found.term) : add(own, found.term);
};

export default misconception({
	id: 'partial-includes-other',
	family: 'partial-derivative',
	what: 'The partial derivative contains a term that comes from moving another variable.',
	why: 'A partial derivative asks what one variable does alone; all others count as constants while it moves.',
	next: 'Go through the terms of your derivative, and ask for each one which variable had to move to give it.',
	question: 'If only this variable moves, which parts of the function change at all?',
	predict: () =>
		[1, 2, 3].flatMap((offset) => [
			...[0, 1, 2, 3].map((k) => including(offset, withTerm(k))),
			/** Nothing is held constant. */
			including(offset, add),
		]),
	undoneBy: ['delete', 'rewrite'],
});
