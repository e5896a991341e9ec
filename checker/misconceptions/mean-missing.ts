import { misconception, type Way } from './misconception.ts';

export default misconception({
	id: 'mean-missing',
	family: 'update-loop',
	what: 'The sum over the samples is divided by another number than asked, or by none.',
	why: 'A mean does not grow with the number of samples and a sum does, so one stands for many times the other.',
	next: 'Look at what follows after the loop that adds up the samples.',
	question: 'If every sample were there twice, should your number double or stay?',
	predict: ({ inputs }): readonly Way[] => {
		if (inputs.routine !== 'gradient-descent' && inputs.routine !== 'gradient') return [];
		if (!inputs.data) return [];
		return [
			/** Σ for Σ/n, or Σ/n for Σ: in gradient and loss, in the gradient alone, or in one place */
			{ rules: { descent: (rules) => ({ ...rules, reduce: other }) } },
			{
				rules: {
					descent: (rules) => ({
						...rules,
						reduce: (at) => (at.place.startsWith('loss') ? rules.reduce(at) : other(at)),
					}),
				},
			},
			/** Σ over a batch, divided by the number of all samples */
			{
				rules: {
					descent: (rules) => ({ ...rules, reduce: ({ sum, total }) => sum / total }),
				},
			},
		];
	},
	undoneBy: ['insert', 'delete', 'name', 'operator'],
});

const other = ({ sum, count, asked }: { sum: number; count: number; asked: 'mean' | 'sum' }) =>
	asked === 'mean' ? sum : sum / count;
