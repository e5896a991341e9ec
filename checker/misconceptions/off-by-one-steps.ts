import type { Cell } from '../types.ts';
import { misconception, type Way } from './misconception.ts';

export default misconception({
	id: 'off-by-one-steps',
	family: 'bookkeeping',
	what: 'The loop runs, or counts, one step too many or one too few.',
	why: 'Every step is right, but a row is missing or left over, or stands under another number than its own.',
	next: 'Write down the first and the last value of the loop’s counter, and count the passes.',
	question: 'How many times does the body of your loop run, and what is the counter the last time?',
	predict: (clues): readonly Way[] => {
		const { inputs } = clues;
		switch (inputs.routine) {
			case 'gradient-descent':
				return [
					...passes,
					...counters,
					// Where the batches are listed there is no epoch beyond them, so the start in front pushes the last one out;
					// where one row is written at the end there is nothing to stand in front of.
					...(Array.isArray(inputs.batches) || inputs.rows === 'end'
						? []
						: [startInFront(0), startInFront(-1)]),
					...(typeof inputs.learningRate === 'number' ? [] : shorter('learningRate', inputs.learningRate)),
				];
			case 'repeated':
				return [...passes, startInFront(0)];
			case 'difference': {
				if (!Array.isArray(inputs.h)) return [];
				const list = inputs.h;
				const smaller = clues.numbers.filter((number) => number > 0 && number < Math.min(...list));
				const next = [...new Set([...smaller, (list.at(-1) as number) / 10])];
				return [...shorter('h', list), ...next.map((h) => ({ inputs: { h: [...list, h] } }))];
			}
			case 'slope-table': {
				const { at } = inputs;
				const [first, last] = [at[0] as number, at.at(-1) as number];
				const by = at.length > 1 ? (last - first) / (at.length - 1) : 1;
				return [
					...shorter('at', at),
					{ inputs: { at: [...at, last + by] } },
					{ inputs: { at: [first - by, ...at] } },
				];
			}
			default:
				return [];
		}
	},
	undoneBy: ['bound', 'number', 'comparison'],
});

/** n ± 1 steps */
const passes: readonly Way[] = [-1, 1].map((by) => ({
	rules: { record: (rules) => ({ ...rules, steps: ({ steps }) => Math.max(0, steps + by) }) },
}));

/** The steps are right, their numbers are not. */
const counters: readonly Way[] = [-1, 1].map((by) => ({
	rules: { record: (rules) => ({ ...rules, written: (at) => counted(at, rules.written(at), by) }) },
	everywhere: true,
}));

const counted = ({ place }: { readonly place: string }, value: Cell, by: number): Cell =>
	(place === 'step' || place === 'steps') && typeof value === 'number' ? value + by : value;

/** The start has a row of its own in front of the others, as step 1 or as step 0 */
const startInFront = (by: number): Way => ({
	rules: {
		record: (rules) => ({
			...rules,
			steps: ({ steps }) => steps + 1,
			state: ({ before }) => before,
			loss: ({ before }) => before,
			written: (at) => counted(at, rules.written(at), by),
		}),
	},
	everywhere: true,
});

/** A list without its last or its first entry */
const shorter = (path: string, list: readonly number[]): readonly Way[] => [
	{ inputs: { [path]: list.slice(0, -1) } },
	{ inputs: { [path]: list.slice(1) } },
];
