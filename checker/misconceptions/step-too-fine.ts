import { misconception, type Way } from './misconception.ts';
import { withQuotients } from './step-sizes.ts';

export default misconception({
	id: 'step-too-fine',
	family: 'local-slope',
	what: 'The step of the difference quotient is so short that it is lost to rounding.',
	why: 'A number holds about sixteen digits; what is added beyond them vanishes, and the difference is noise or 0.',
	next: 'Print the point before and after it is moved, with all digits.',
	question: 'How many of the digits of x + h does h still change?',
	/** h ≤ 1e-15 */
	predict: (clues): readonly Way[] =>
		withQuotients(
			clues,
			clues.numbers.filter((number) => number > 0 && number <= 1e-15),
		),
	undoneBy: ['number', 'name', 'rewrite', 'delete', 'answer'],
});
