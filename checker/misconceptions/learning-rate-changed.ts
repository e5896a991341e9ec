import type { Reference } from '../spec-types.ts';
import { misconception, type Way } from './misconception.ts';
import { isUnstable, rateFactors, stableRates } from './rates.ts';

export default misconception({
	id: 'learning-rate-changed',
	family: 'learning-rate',
	what: 'The steps are taken with another learning rate than the one that the task gives.',
	why: 'Each step is the learning rate times the gradient, so what comes after it is different too.',
	next: 'Compare the learning rate in your code with the one in the task.',
	question: 'How far does one step go, and which number decides that?',
	predict: (clues): readonly Way[] => {
		const { inputs, numbers } = clues;
		if (inputs.routine !== 'gradient-descent') return [];
		const { learningRate: given } = inputs;
		if (typeof given !== 'number') return given.flatMap((rate, i) => ofSeveral(inputs, numbers, rate, i));
		return [
			/** x ← x − η′g with another η′ that stands in the code and is still stable */
			...stableRates(clues).map((learningRate) => ({ inputs: { learningRate } })),
			/** x ← x − kη·g */
			...rateFactors(clues)
				.flatMap((factor) => [factor, 1 / factor])
				.filter((factor) => !isUnstable(inputs, factor * given))
				.map(scaled),
		];
	},
	undoneBy: ['number', 'name', 'delete'],
});

const scaled = (factor: number): Way => {
	const rate = (at: { readonly rate: number }) => at.rate * factor;
	return { rules: { descent: (rules) => ({ ...rules, rate }) } };
};

/** One of several rates is another one: in the list itself, or only where the step is taken. */
function ofSeveral(
	inputs: Reference,
	numbers: readonly number[],
	given: number,
	index: number,
): readonly Way[] {
	const known = 'learningRate' in inputs ? [inputs.learningRate].flat() : [];
	return numbers
		.filter((number) => number > 0 && !known.includes(number))
		.flatMap((number): readonly Way[] => {
			const rate = (at: { readonly rate: number }) => (at.rate === given ? number : at.rate);
			return [
				{ inputs: { [`learningRate.${index}`]: number } },
				{ rules: { descent: (rules) => ({ ...rules, rate }) } },
			];
		});
}
