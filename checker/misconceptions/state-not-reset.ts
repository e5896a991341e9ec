import { misconception } from './misconception.ts';

export default misconception({
	id: 'state-not-reset',
	family: 'update-loop',
	what: 'A later run goes on where the one before it ended, instead of at the start.',
	why: 'Runs can be compared only when each begins at the same place; otherwise the later ones find the work done.',
	next: 'Find where the parameter gets its starting value, and in which loop that line stands.',
	question: 'Where does the parameter stand when the second rate takes its first step?',
	/** x carried from one rate to the next */
	predict: () => [
		{ rules: { descent: (rules) => ({ ...rules, begin: ({ start, last }) => last ?? start }) } },
	],
	undoneBy: ['move-across-loop', 'statement', 'rewrite'],
});
