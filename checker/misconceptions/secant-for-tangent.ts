import type { Situation, Slope } from '../core/descent-rules.ts';
import type { Point } from '../core/evaluate.ts';
import { misconception, type Way } from './misconception.ts';
import { slopeBetween } from './step-sizes.ts';
import { numbersIn } from './task-numbers.ts';

export default misconception({
	id: 'secant-for-tangent',
	family: 'local-slope',
	what: 'The slope is an average across a whole interval, where the slope at one point is due.',
	why: 'Over a long way a curve bends, so its average steepness is not how steep it is where one stands.',
	next: 'Look at the two points between which your slope is taken, and how far apart they are.',
	question: 'If the two points came closer and closer together, would your slope stay the same?',
	predict: ({ inputs, numbers }): readonly Way[] => {
		switch (inputs.routine) {
			case 'gradient-descent':
				// A 1 of the loss's own formula is no interval: 2w − 1 is not (f(w + 1) − f(w)) / 1 of (w − 1)².
				return numbers.includes(1) && !numbersIn(inputs.loss).has(1) ? [...descents, ...units] : descents;
			case 'difference':
				return [fromZero];
			case 'tangent':
				return [chord];
			default:
				return [];
		}
	},
	undoneBy: ['rewrite', 'name', 'number'],
});

type Asked = Situation & Slope & { readonly place: string };

/** (f(x) − f(a))/(x − a) in one coordinate, where a is another point on the way; the slope itself where they are one */
function secant({ place, current, slope, loss, gradient }: Asked, other: Point): number {
	const name = Object.hasOwn(gradient, place) ? place : (Object.keys(gradient)[0] as string);
	const [here, there] = [current[name] as number, other[name] as number];
	if (here === there) return slope;
	return (loss() - loss({ ...current, [name]: there })) / (here - there);
}

const middle = (one: Point, other: Point): Point =>
	Object.fromEntries(
		Object.entries(one).map(([name, value]) => [name, (value + (other[name] as number)) / 2]),
	);

const descents: readonly Way[] = [
	/** (f(x) − f(x₀)) / (x − x₀) */
	{ rules: { descent: (rules) => ({ ...rules, slope: (at) => secant(at, at.start) }) } },
	/** (f(xₖ) − f(xₖ₋₁)) / (xₖ − xₖ₋₁) */
	{ rules: { descent: (rules) => ({ ...rules, slope: (at) => secant(at, at.previous) }) } },
	/** (f′(x₀) + f′(x)) / 2, on a parabola the slope half way */
	{
		rules: { descent: (rules) => ({ ...rules, where: ({ current, start }) => middle(current, start) }) },
	},
];

/** f(x + 1) − f(x), (f(x + 1) − f(x − 1)) / 2, f(x) − f(x − 1) */
const units: readonly Way[] = [slopeBetween(1, 0, 1), slopeBetween(1, -1, 1), slopeBetween(0, -1, 1)];

/** (f(x) − f(0)) / x */
const fromZero: Way = {
	rules: { difference: (rules) => ({ ...rules, size: ({ value }) => value, ends: () => [0, -1] }) },
	everywhere: true,
};

/** (f(x) − f(x₀)) / (x − x₀): the chord, which meets the curve at x */
const chord: Way = {
	rules: {
		tangent: (rules) => ({
			...rules,
			line: ({ value, from, to, reached }) => value + ((reached - value) / (to - from)) * (to - from),
		}),
	},
};
