import { misconception } from './misconception.ts';

export default misconception({
	id: 'parameter-not-updated',
	family: 'update-loop',
	what: 'A parameter never moves: it keeps its starting value through all steps.',
	why: 'Only what is assigned changes; a step that is computed and not given to the parameter is lost.',
	next: 'Go through the parameters one by one, and find the line in which each gets its new value.',
	question: 'Which of your values is the same in every row, and which line was meant to change it?',
	/** x ← x */
	predict: () => [{ rules: { descent: (rules) => ({ ...rules, update: ({ x }) => x }) } }],
	undoneBy: ['name', 'statement', 'assignment'],
	points: 'step',
});
