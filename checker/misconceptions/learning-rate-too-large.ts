import { misconception, type Way } from './misconception.ts';
import { isUnstable, rateFactors, unstableRates } from './rates.ts';

export default misconception({
	id: 'learning-rate-too-large',
	family: 'learning-rate',
	what: 'The learning rate in effect is at or past the bound of stability for how sharply this loss curves at the start.',
	why: 'Each step then overshoots by at least as much as it should have gained, and the descent does not settle.',
	next: 'Work out how far the first step goes, and on which side of the lowest point it lands.',
	question: 'How far may one step go before it ends higher on the other side?',
	predict: (clues): readonly Way[] => {
		const { inputs } = clues;
		const given =
			'learningRate' in inputs && typeof inputs.learningRate === 'number' ? inputs.learningRate : 0;
		return [
			/** x ← x − η′g with η′ ≥ 2/λmax */
			...unstableRates(clues).map((learningRate) => ({ inputs: { learningRate } })),
			/** x ← x − kη·g with kη ≥ 2/λmax */
			...rateFactors(clues)
				.filter((factor) => isUnstable(inputs, factor * given))
				.map((factor): Way => {
					const rate = (at: { readonly rate: number }) => at.rate * factor;
					return { rules: { descent: (rules) => ({ ...rules, rate }) } };
				}),
		];
	},
	undoneBy: ['number', 'delete', 'name'],
});
