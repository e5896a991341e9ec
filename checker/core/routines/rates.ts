/** What a learning rate does: on a bowl of known curvature, and to a descent that has a goal. */
import type { RateGoalInputs, RegimeInputs } from '../../spec-types.ts';
import { firstRise, lossesOf, objectiveFor, studyRate } from '../rate-study.ts';
import { written } from '../record.ts';
import type { Routine } from '../routine.ts';

/** From r = 1 − ηL, the factor of each step on a bowl of curvature L. One column. */
export const learningRateRegime: Routine<RegimeInputs> = {
	trace({ curvature, learningRate }, columns, rules) {
		const rate = rules.descent.rate({ place: 'rate', rate: learningRate });
		// One step from 1 on ½Lx²: x ← x − η·Lx
		const r = rules.descent.update({
			place: 'factor',
			x: 1,
			rate,
			slope: curvature,
			gradient: curvature,
			start: 1,
		});
		return {
			columns,
			rows: written([[rules.regime.name({ place: 'regime', factor: r })]], columns, rules.record),
		};
	},
};

/** Columns: whether the loss falls strictly at every step, and whether it ends below the goal. */
export const rateGoal: Routine<RateGoalInputs> = {
	trace(inputs, columns, rules) {
		const losses = [...lossesOf(inputs, objectiveFor(inputs, rules), inputs.learningRate, rules)];
		const rise = firstRise(losses);
		const falls = rise === -1 ? 'at every step' : `not at step ${rise}`;
		const arrives = (losses.at(-1) as number) < inputs.below ? 'below the goal' : 'above the goal';
		return { columns, rows: [[falls, arrives]] };
	},
	study: studyRate,
};
