import { misconception } from './misconception.ts';

export default misconception({
	id: 'hard-coded-output',
	family: 'not-computed',
	what: 'The listed answers are written out, not computed.',
	why: 'The same program is run with other inputs, and its answers do not follow them.',
	next: 'Let the program compute each value from its inputs, and print what it computed.',
	question: 'If one input changed a little, which of the printed numbers would change?',
	undoneBy: [],
});
