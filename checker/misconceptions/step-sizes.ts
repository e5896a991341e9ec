/** Steps of difference quotients that stand in a student's code, and what a slope taken with them is. */
import type { Situation, Slope } from '../core/descent-rules.ts';
import type { Clues, Way } from './misconception.ts';

/** The steps that the task gives, in all its listed cases; none where it asks for no difference quotient. */
export function stepSizes({ exercise, inputs }: Clues): readonly number[] {
	if (inputs.routine !== 'difference' && inputs.routine !== 'compare-gradients') return [];
	const others = exercise.cases.flatMap(({ h }) => (h === undefined ? [] : [h as number | number[]]));
	return [inputs.h, ...others].flat();
}

/** Slopes by difference quotients with each of these steps. */
export function withQuotients({ inputs, hasDifference }: Clues, steps: readonly number[]): readonly Way[] {
	switch (inputs.routine) {
		case 'difference':
		case 'compare-gradients':
			return steps.map((h) => ({ rules: { difference: (rules) => ({ ...rules, size: () => h }) } }));
		case 'gradient-descent':
		case 'gradient':
		case 'derivatives':
			if (!hasDifference) return [];
			return steps.flatMap((h) => [slopeBetween(h, 0, h), slopeBetween(h, -h, h), slopeBetween(0, -h, h)]);
		default:
			return [];
	}
}

type Asked = Situation & Slope & { readonly place: string };

/**
 * (f(x + up) − f(x + down)) / (up − down) in the coordinate at hand, where f is of several coordinates or of one. All
 * slopes at once: on a straight piece of a single function a coarse quotient looks like something else.
 */
export function slopeBetween(up: number, down: number, h: number): Way {
	const slope = ({ place, current, gradient, loss }: Asked) => {
		const name = Object.hasOwn(gradient, place) ? place : (Object.keys(gradient)[0] as string);
		const at = (by: number) => loss({ ...current, [name]: (current[name] as number) + by });
		return (at(up) - at(down)) / (up - down === h ? h : 2 * h);
	};
	return { rules: { descent: (rules) => ({ ...rules, slope }) }, everywhere: true };
}
