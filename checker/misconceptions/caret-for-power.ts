import { misconception } from './misconception.ts';

export default misconception({
	id: 'caret-for-power',
	family: 'derivative-rule',
	what: 'The sign ^ stands where a power is meant; in TypeScript it compares the bits of two whole numbers.',
	why: 'Fractions are cut off and bits are crossed, so the result has nothing to do with a power.',
	next: 'Look for ^ in your formulas, and print the value of that expression for a number you can square in your head.',
	question: 'What does your program print for 3 ^ 2?',
	// JavaScript binds ^ more loosely than + and *, so what it computes depends on how the formula is written.
	undoneBy: ['caret'],
	provedBy: ({ kind }) => kind === 'caret',
});
