import type { DescentRules } from '../core/descent-rules.ts';
import { misconception, type Way } from './misconception.ts';

export default misconception({
	id: 'update-once-per-epoch',
	family: 'update-loop',
	what: 'The parameters are updated at another rhythm than asked: once for all samples, or once for each.',
	why: 'After an update every later gradient is taken at new values, so it matters how often one updates.',
	next: 'See in which of the two loops, over epochs or over samples, the line of the update stands.',
	question: 'How many updates should one pass through the data make, and how many does yours?',
	predict: ({ inputs }): readonly Way[] => {
		if (inputs.routine !== 'gradient-descent' || !inputs.data) return [];
		/** An update for each sample, with its share of the mean */
		const shares = way({
			batches: ({ batches }) => batches.flat().map((sample) => [sample]),
			reduce: ({ sum, epoch }) => sum / epoch,
		});
		if (inputs.batches === 'each')
			return [
				/** One update with the mean of all samples, or with their sum */
				way({ batches: ({ batches }) => [batches.flat()] }),
				way({ batches: ({ batches }) => [batches.flat()], reduce: ({ sum }) => sum }),
				shares,
			];
		/** An update for each sample, with its whole gradient */
		return [way({ batches: ({ batches }) => batches.flat().map((sample) => [sample]) }), shares];
	},
	undoneBy: ['move-across-loop', 'move', 'rewrite'],
	points: 'rhythm',
});

type Changed = Partial<Pick<DescentRules, 'batches' | 'reduce'>>;

/** Losses are reduced as ever: only what the update uses is another. */
const way = ({ reduce, ...changed }: Changed): Way => ({
	rules: {
		descent: (rules) => ({
			...rules,
			...changed,
			reduce: (at) => (reduce && !at.place.startsWith('loss') ? reduce(at) : rules.reduce(at)),
		}),
	},
	everywhere: true,
});
