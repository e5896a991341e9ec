import { eigenvalues } from '../core/curvature.ts';
import { hessian, objectiveOf } from '../core/objective.ts';
import { rateGoal } from '../core/routines/rates.ts';
import { textbook } from '../core/rules.ts';
import type { RateGoalInputs } from '../spec-types.ts';
import { misconception, type Way } from './misconception.ts';
import { stableRates } from './rates.ts';

export default misconception({
	id: 'learning-rate-too-small',
	family: 'learning-rate',
	what: 'The learning rate is so small that the steps given do not reach the goal.',
	why: 'The loss falls at every step, but along its flattest direction hardly anything is gained by one.',
	next: 'Look at the flattest direction of the loss, and by which factor one step shortens the way there.',
	question: 'With this rate, what share of the way to the lowest point does one step cover?',
	predict: (clues): readonly Way[] => {
		const { inputs } = clues;
		if (inputs.routine !== 'rate-goal') return [];
		const failing = stableRates(clues).filter((rate) => !arrives(inputs, rate));
		const best = bestRate(inputs);
		// A rate just below the bound fails too, but for crossing the valley to and fro: then nothing is claimed.
		if (failing.some((rate) => rate > best)) return [];
		return failing.map((learningRate) => ({ inputs: { learningRate } }));
	},
	undoneBy: ['number', 'delete', 'rewrite'],
});

const arrives = (inputs: RateGoalInputs, learningRate: number): boolean =>
	rateGoal.trace({ ...inputs, learningRate }, ['falls', 'arrives'], textbook).rows[0]?.[1] ===
	'below the goal';

/** 2/(λmax + λmin): the rate with which a bowl is walked down in the fewest steps. */
function bestRate({ loss, start }: RateGoalInputs): number {
	const objective = objectiveOf({ loss, parameters: Object.keys(start) }, textbook);
	const values = eigenvalues(hessian(objective, start, 'mean'));
	return 2 / ((values[0] as number) + (values.at(-1) as number));
}
