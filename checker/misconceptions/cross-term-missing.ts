import { add, multiply, negate, subtract, termsOf } from '../core/build.ts';
import { type Expression, isValue, number, variablesOf } from '../core/expression.ts';
import { type Clues, misconception, type Way } from './misconception.ts';

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

type Join = (du: Expression, dv: Expression) => Expression;
const first: Join = (du) => du;
const second: Join = (_, dv) => dv;

/** Another derivative of a sum and of a difference, where both parts have one. */
const ofSum = (sum: Join, difference: Join): Way => ({
	rules: {
		derivation: (rules) => {
			const joined =
				(join: Join, right: typeof rules.sum): typeof rules.sum =>
				(at) =>
					isValue(at.du, 0) || isValue(at.dv, 0) ? right(at) : join(at.du, at.dv);
			return {
				...rules,
				sum: joined(sum, rules.sum),
				difference: joined(difference, rules.difference),
			};
		},
	},
});

/** The variables that are not data. */
function parametersOf({ inputs }: Clues): readonly string[] {
	if (inputs.routine === 'gradient') return Object.keys(inputs.point);
	return inputs.routine === 'gradient-descent' ? Object.keys(inputs.start) : [];
}

/** 2xy for 2xy + y²; of one variable alone the terms may be those of a product rule */
const lostFromComponent = (k: number): Way => ({
	rules: {
		derivation: (rules) => ({
			...rules,
			partial: (at) => (at.derivatives.length > 1 ? without(rules.partial(at), k) : rules.partial(at)),
		}),
	},
});

/** 2(wx − y)·x for 2(wx + b − y)·x: another parameter's term is lost inside the outer derivative */
const lostInside = (k: number, parameters: readonly string[]): Way => ({
	rules: {
		derivation: (rules) => ({
			...rules,
			chain: (link) => {
				const own = variablesOf(link.variable);
				const rest = without(link.u, k, (term) => {
					const names = variablesOf(term);
					const isOwn = [...own].some((name) => names.has(name));
					return !isOwn && parameters.some((name) => names.has(name));
				});
				return rest === link.u ? rules.chain(link) : multiply(link.outer(rest), link.du);
			},
		}),
	},
});

export default misconception({
	id: 'cross-term-missing',
	family: 'partial-derivative',
	what: 'A derivative lacks a term that belongs to it.',
	why: 'A variable acts through every term in which it stands, also where it stands beside another variable.',
	next: 'Underline every place where the variable stands in the function, and match each with a term of your derivative.',
	question:
		'In how many terms of the function does this variable stand, and how many terms does your derivative have?',
	predict: (clues) => {
		const parameters = parametersOf(clues);
		return [
			/** (u + v)′ = u′, (u − v)′ = u′ */
			ofSum(first, first),
			/** (u + v)′ = v′, (u − v)′ = −v′ */
			ofSum(second, (_, dv) => negate(dv)),
			...[0, 1, 2, 3].flatMap((k) => [lostFromComponent(k), lostInside(k, parameters)]),
		];
	},
	undoneBy: ['insert', 'rewrite'],
});
