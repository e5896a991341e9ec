import { add, multiply, subtract, termsOf } from '../core/build.ts';
import { type Expression, number, variablesOf } from '../core/expression.ts';
import { misconception, type Way } from './misconception.ts';

/** A sum without its k-th term; nothing is left out where `mayGo` does not allow it or no other term stands beside it. */
function without(sum: Expression, k: number, mayGo: (term: Expression) => boolean = () => true): Expression {
	const terms = termsOf(sum);
	const gone = terms[k];
	if (terms.length < 2 || gone === undefined || !mayGo(gone.term)) return sum;
	return terms
		.filter((term) => term !== gone)
		.reduce<Expression>(
			(rest, { term, sign }) => (sign < 0 ? subtract(rest, term) : add(rest, term)),
			number(0),
		);
}

export default misconception({
	id: 'cross-term-missing',
	family: 'partial-derivative',
	what: 'A derivative lacks one of the terms that it is made of.',
	why: 'A variable acts through every term in which it stands, also where it stands beside another variable.',
	next: 'Underline every place where the variable stands in the function, and match each with a term of your derivative.',
	question:
		'In how many terms of the function does this variable stand, and how many terms does your derivative have?',
	predict: () =>
		[0, 1, 2, 3].flatMap((k): readonly Way[] => [
			/** 2xy for 2xy + y² */
			{ rules: { derivation: (rules) => ({ ...rules, partial: (at) => without(rules.partial(at), k) }) } },
			/** 2(wx − y)·x for 2(wx + b − y)·x: another variable's term is lost inside the outer derivative */
			{
				rules: {
					derivation: (rules) => ({
						...rules,
						chain: (link) => {
							const { outer, u, du, variable } = link;
							const x = variable.kind === 'variable' ? variable.name : '';
							const isOthers = (term: Expression) => variablesOf(term).size > 0 && !variablesOf(term).has(x);
							const rest = without(u, k, isOthers);
							return rest === u ? rules.chain(link) : multiply(outer(rest), du);
						},
					}),
				},
			},
		]),
	undoneBy: ['insert', 'rewrite'],
});
