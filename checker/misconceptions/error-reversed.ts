import { negate } from '../core/build.ts';
import { misconception, type Way } from './misconception.ts';

export default misconception({
	id: 'error-reversed',
	family: 'sign-error',
	what: 'The error is formed the wrong way round: its two sides have changed places.',
	why: 'An error also says on which side one is; turned round, it pushes away from the target.',
	next: 'Find where a prediction and what it is compared with are subtracted, and read which one comes first.',
	question:
		'If the prediction is a little too large, should the error that is passed on be positive or negative?',
	predict: ({ inputs }): readonly Way[] => {
		switch (inputs.routine) {
			case 'tangent':
				return [
					/** prediction − f(x) */
					{
						rules: {
							tangent: (rules) => ({ ...rules, miss: ({ actual, predicted }) => predicted - actual }),
						},
					},
				];
			case 'compare-gradients':
				return [...inBackward, ...inComparison];
			case 'backward':
				return inBackward;
			case 'gradient-descent':
				if (typeof inputs.loss !== 'string') return inBackward;
				return inputs.data ? inDerivation : [];
			case 'gradient':
				return inputs.data ? inDerivation : [];
			default:
				return [];
		}
	},
	undoneBy: ['swap', 'sign', 'operator'],
});

/** e ← −e where the derivative of e² is formed from it */
const inBackward: readonly Way[] = [
	{
		rules: {
			backward: (rules) => ({ ...rules, difference: (at) => -rules.difference(at) }),
		},
	},
];

const inDerivation: readonly Way[] = [
	{
		rules: {
			derivation: (rules) => ({
				...rules,
				chain: (link) => {
					const isError = link.u.kind === 'binary' && link.u.operator === '-';
					return isError ? rules.chain({ ...link, du: negate(link.du) }) : rules.chain(link);
				},
			}),
		},
	},
];

/** numeric − by hand */
const inComparison: readonly Way[] = [
	{
		rules: {
			vector: (rules) => ({ ...rules, discrepancy: ({ analytic, numeric }) => numeric - analytic }),
		},
	},
];
