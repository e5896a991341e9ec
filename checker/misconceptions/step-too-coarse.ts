import { misconception, type Way } from './misconception.ts';
import { stepSizes, withQuotients } from './step-sizes.ts';
import { numbersIn } from './task-numbers.ts';

export default misconception({
	id: 'step-too-coarse',
	family: 'local-slope',
	what: 'The step of the difference quotient is far too long.',
	why: 'Over a long step the curve bends, and the quotient tells the average of that stretch and not the slope at the point.',
	next: 'Look at the number by which the point is moved, and compare it with the step that is given.',
	question: 'If this step were ten times smaller, would the slope that you get still change?',
	predict: (clues): readonly Way[] => {
		const given = stepSizes(clues);
		if (given.length === 0) {
			// Where no step is given a number of the task's own formula is no step: 2·w − 3 is not (f(w + 3) − f(w)) / 3.
			const known = numbersIn(clues.inputs);
			return withQuotients(
				clues,
				clues.numbers.filter((number) => number >= 0.1 && !known.has(number)),
			);
		}
		/** h ≥ 0.1, or a hundred times too long, where a shorter one is given, at least sometimes */
		const shortest = Math.min(...given);
		const coarse = Math.min(0.1, 100 * shortest);
		return withQuotients(
			clues,
			clues.numbers.filter((number) => number >= coarse && number > shortest),
		);
	},
	undoneBy: ['number', 'name', 'rewrite', 'delete', 'answer'],
});
