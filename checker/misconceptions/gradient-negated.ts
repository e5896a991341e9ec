import { misconception, type Way } from './misconception.ts';

export default misconception({
	id: 'gradient-negated',
	family: 'sign-error',
	what: 'The slope comes in with its sign turned round.',
	why: 'The sign of a slope says which way is up; turned round, it calls uphill what goes downhill.',
	next: 'Evaluate the slope by hand at one point, and compare its sign with what your code has there.',
	question:
		'If the parameter moves a little to the right here, does the loss go up or down, and is your slope positive or negative?',
	predict: ({ exercise, inputs }): readonly Way[] => {
		/** g ← −g */
		const slope: Way = { rules: { descent: (rules) => ({ ...rules, slope: ({ slope }) => -slope }) } };
		switch (inputs.routine) {
			case 'gradient-descent':
				return typeof inputs.loss === 'string' ? [slope] : [slope, ...backwardWays([])];
			case 'gradient':
			case 'derivatives':
			case 'slope-table':
				return [slope];
			case 'difference':
			case 'directional':
				return [
					{
						rules: {
							vector: (rules) => ({
								...rules,
								assembled: ({ components }) => components.map((component) => -component),
							}),
						},
					},
				];
			case 'tangent':
				/** f(x₀) − f′(x₀)·(x − x₀), also written f(x₀) + f′(x₀)·(x₀ − x) */
				return [
					{
						rules: {
							tangent: (rules) => ({
								...rules,
								line: ({ value, slope, from, to }) => value - slope * (to - from),
							}),
						},
					},
				];
			case 'backward':
			case 'compare-gradients':
			case 'repeated':
				return backwardWays(exercise.form.columns);
			default:
				return [];
		}
	},
	undoneBy: ['sign', 'assignment', 'swap', 'operator', 'number'],
});

/** All gradients, the one of a single name, or what one link hands on */
const backwardWays = (columns: readonly string[]): readonly Way[] => [
	{ rules: { backward: (rules) => ({ ...rules, seed: (at) => -rules.seed(at) }) } },
	...columns.flatMap((column): readonly Way[] => {
		const [, name] = /^d(\w+)$/.exec(column) ?? [];
		if (name === undefined) return [];
		const seed = (towards: string | undefined) => (towards === name ? -1 : 1);
		return [{ rules: { backward: (rules) => ({ ...rules, seed: ({ towards }) => seed(towards) }) } }];
	}),
	/** −n·uⁿ⁻¹, wherever the power's slope is used */
	{ rules: { backward: (rules) => ({ ...rules, power: (at) => -rules.power(at) }) }, everywhere: true },
	{ rules: { backward: (rules) => ({ ...rules, combine: (meeting) => -rules.combine(meeting) }) } },
];
