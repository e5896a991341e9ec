import { misconception, type Way } from './misconception.ts';
import { withoutBrackets } from './without-brackets.ts';

const whichPairs = [0, 1, 2, 3, 'all'] as const;

export default misconception({
	id: 'precedence',
	family: 'derivative-rule',
	what: 'The brackets that hold a sum or difference together are missing, so a neighbouring operation takes only a part of it.',
	why: 'Powers come before products and quotients, and these before sums, whatever the spaces in the formula suggest.',
	next: 'Read your formula as the machine does: powers first, then * and / from left to right, then + and −.',
	question: 'Which operation in this formula is carried out first, and which one last?',
	predict: () => [
		/** f(x + h) − f(x)/h */
		{ rules: { difference: (rules) => ({ ...rules, quotient: ({ up, down, run }) => up - down / run }) } },
		/** f(x + h) − f(x − h) / 2 * h */
		{
			rules: {
				difference: (rules) => ({ ...rules, quotient: ({ up, down, h }) => up - (down / 2) * h }),
			},
		},
		/** f(x₀) + slope * x - x₀ */
		{
			rules: {
				tangent: (rules) => ({
					...rules,
					line: ({ value, slope, from, to }) => value + slope * to - from,
				}),
			},
		},
		/** 2 * w - 3 for 2(w − 3) */
		...whichPairs.map(
			(which): Way => ({
				rules: {
					derivation: (rules) => ({ ...rules, partial: (at) => withoutBrackets(rules.partial(at), which) }),
				},
			}),
		),
		/** w - 3 ** 2 for (w − 3)² */
		...whichPairs.map(
			(which): Way => ({
				rules: {
					record: (rules) => ({ ...rules, formula: (at) => withoutBrackets(rules.formula(at), which) }),
				},
			}),
		),
		/** 2 * y - target for 2(y − target) */
		{
			rules: {
				backward: (rules) => ({
					...rules,
					power: (at) => {
						const [first, ...others] = at.terms();
						if (at.exponent !== 2 || first === undefined || others.length === 0) return rules.power(at);
						return others.reduce((sum, term) => sum + term, 2 * first);
					},
				}),
			},
		},
	],
	undoneBy: ['brackets', 'rewrite'],
	provedBy: ({ kind }) => kind === 'brackets',
});
