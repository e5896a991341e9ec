import { fill } from '../core/build.ts';
import { misconception, type Way } from './misconception.ts';

export default misconception({
	id: 'boundary-case',
	family: 'local-slope',
	what: 'The case exactly on the boundary is left out, or is counted to one of the two sides.',
	why: 'Between up and down, or open and closed, lies a case of its own, and the task says what holds there.',
	next: 'Put in the very value where the two sides meet, and see which branch your code takes.',
	question: 'What should come out exactly at the boundary, and which of your comparisons decides it?',
	predict: ({ inputs }): readonly Way[] => {
		switch (inputs.routine) {
			case 'slope-table':
			case 'nudge':
				return words;
			case 'learning-rate-regime':
				return regimes;
			case 'gradient-descent':
				/** while |g| > tolerance */
				return [
					...kinks,
					{
						rules: {
							descent: (rules) => ({
								...rules,
								goesOn: ({ slope, tolerance }) => Math.abs(slope) > tolerance,
							}),
						},
					},
				];
			case 'most-sensitive':
				/** the last of the largest */
				return [
					{
						rules: {
							vector: (rules) => ({ ...rules, chosen: ({ sizes }) => sizes.lastIndexOf(Math.max(...sizes)) }),
						},
					},
				];
			case 'steepest':
			case 'directional':
			case 'relative-error':
				/** 0/0 */
				return [{ rules: { vector: (rules) => ({ ...rules, ofNoLength: ({ quotient }) => quotient }) } }];
			default:
				return kinks;
		}
	},
	undoneBy: ['case', 'guard', 'comparison', 'bound', 'name', 'statement', 'rewrite', 'insert'],
});

type Word = 'up' | 'down' | 'flat';
const word = (choose: (change: number) => Word): Way => ({
	rules: { vector: (rules) => ({ ...rules, word: ({ change }) => choose(change) }) },
});

const words: readonly Way[] = [
	word((change) => (change >= 0 ? 'up' : 'down')),
	word((change) => (change > 0 ? 'up' : 'down')),
	/** flat only where the change is 0 to the last digit */
	word((change) => (change > 0 ? 'up' : change < 0 ? 'down' : 'flat')),
];

/** 1e-12 as in the task: within it two factors count as equal. */
const near = (a: number, b: number) => Math.abs(a - b) <= 1e-12;

/** What may be said of a factor within 1e-12 of 0, and of −1: one of the sides, whichever the last digit tells, or … */
const nearZero: readonly ((factor: number) => string)[] = [
	() => 'one-step',
	() => 'steady',
	() => 'overshoots',
	(factor) => (factor > 0 ? 'steady' : 'overshoots'),
	(factor) => (factor >= 0 ? 'steady' : 'overshoots'),
	/** … the case of its own only where every digit is right */
	(factor) => (factor === 0 ? 'one-step' : factor > 0 ? 'steady' : 'overshoots'),
];
const nearMinusOne: readonly ((factor: number) => string)[] = [
	() => 'cycles',
	() => 'overshoots',
	() => 'diverges',
	(factor) => (factor > -1 ? 'overshoots' : 'diverges'),
	(factor) => (factor >= -1 ? 'overshoots' : 'diverges'),
	(factor) => (factor === -1 ? 'cycles' : factor > -1 ? 'overshoots' : 'diverges'),
];

const regimes: readonly Way[] = nearZero.flatMap((atZero) =>
	nearMinusOne.map(
		(atMinusOne): Way => ({
			rules: {
				regime: (rules) => ({
					...rules,
					name: (at) => {
						if (near(at.factor, 0)) return atZero(at.factor);
						return near(at.factor, -1) ? atMinusOne(at.factor) : rules.name(at);
					},
				}),
			},
		}),
	),
);

/** The slope of ReLU at 0 is 1, or half way between */
const kinks: readonly Way[] = [1, 0.5].flatMap((atKink): readonly Way[] => [
	{
		rules: {
			backward: (rules) => ({
				...rules,
				slope: (at) => (at.name === 'relu' && at.input === 0 ? atKink : rules.slope(at)),
			}),
		},
	},
	{
		rules: {
			derivation: (rules) => ({
				...rules,
				call: (at) => {
					if (at.name !== 'relu') return rules.call(at);
					const formula = atKink === 1 ? '1 - step(-u)' : '(step(u) + 1 - step(-u))/2';
					return fill(formula, { u: at.u });
				},
			}),
		},
	},
]);
