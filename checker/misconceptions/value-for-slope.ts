import { misconception, type Way } from './misconception.ts';

export default misconception({
	id: 'value-for-slope',
	family: 'local-slope',
	what: 'The value of the function stands where its slope or its change is due.',
	why: 'How high a curve lies says nothing about how steep it is, or about the way down.',
	next: 'Find what is used as the slope, and read off whether it is a height or a steepness.',
	question: 'If the whole curve were lifted by 1, would its slope change, and would your number?',
	predict: ({ inputs }): readonly Way[] => {
		switch (inputs.routine) {
			case 'gradient-descent':
				return typeof inputs.loss === 'string' ? [loss] : [loss, ...inBackward];
			case 'gradient':
			case 'derivatives':
			case 'slope-table':
				return [loss];
			case 'difference':
				return [
					/** f(x), or f at the moved point, where (f(x + h) − f(x − h)) / 2h is due */
					{ rules: { difference: (rules) => ({ ...rules, quotient: ({ here }) => here() }) } },
					{ rules: { difference: (rules) => ({ ...rules, quotient: ({ up }) => up }) } },
				];
			case 'tangent':
				/** f(x₀) + f(x₀)·(x − x₀) */
				return [
					{
						rules: {
							tangent: (rules) => ({ ...rules, line: ({ value, from, to }) => value + value * (to - from) }),
						},
					},
				];
			case 'nudge':
				/** sign(f) for sign(Δf) */
				return [
					{ rules: { tangent: (rules) => ({ ...rules, change: ({ after }) => after }) } },
					{ rules: { tangent: (rules) => ({ ...rules, change: ({ before }) => before }) } },
				];
			case 'backward':
			case 'compare-gradients':
			case 'repeated':
				return inBackward;
			default:
				return [];
		}
	},
	undoneBy: ['name', 'rewrite', 'insert'],
});

/** g ← f(x) */
const loss: Way = { rules: { descent: (rules) => ({ ...rules, slope: ({ loss }) => loss() }) } };

const inBackward: readonly Way[] = [
	/** da/dz ← a */
	{ rules: { backward: (rules) => ({ ...rules, slope: ({ value }) => value }) } },
	/** d(uⁿ)/du ← uⁿ */
	{ rules: { backward: (rules) => ({ ...rules, power: ({ base, exponent }) => base ** exponent }) } },
];
