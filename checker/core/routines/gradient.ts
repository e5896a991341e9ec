/** The gradient of a function by rule; over data, of the mean or sum of the samples' losses. */
import type { GradientInputs } from '../../spec-types.ts';
import { termsOf } from '../build.ts';
import { partials } from '../derivation.ts';
import { evaluate, type Point } from '../evaluate.ts';
import { parseExpression } from '../expression.ts';
import { lossOf, objectiveOf } from '../objective.ts';
import { written } from '../record.ts';
import type { Routine } from '../routine.ts';

export const gradient: Routine<GradientInputs> = {
	/** Columns: one for each parameter. */
	trace(inputs, columns, rules) {
		const f = parseExpression(inputs.function);
		const names = Object.keys(inputs.point);
		const objective = objectiveOf({ loss: inputs.function, parameters: names, ...dataOf(inputs) }, rules);
		const { count, sampleAt } = objective;
		const derived = partials(f, names, rules.derivation).map((partial) => termsOf(partial));
		const sums = derived.map((terms) => terms.map(() => 0));
		for (let sample = 0; sample < count; sample += 1) {
			const at = { ...sampleAt(sample), ...inputs.point };
			derived.forEach((terms, i) => {
				terms.forEach(({ term, sign }, k) => {
					const own = sums[i] as number[];
					const place = names[i] as string;
					own[k] = rules.descent.join({
						place,
						sum: own[k] as number,
						contribution: sign * evaluate(term, at),
					});
				});
			});
		}
		const asked = inputs.reduce ?? 'mean';
		const terms = sums.map((own, i) =>
			own.map((sum) =>
				rules.descent.reduce({
					place: names[i] as string,
					sum,
					count,
					total: count,
					epoch: count,
					asked,
					left: 0,
				}),
			),
		);
		const slopes = names.map((place, index) => rules.vector.component({ place, index, terms }));
		const gradient = Object.fromEntries(names.map((name, i) => [name, slopes[i] as number]));
		const all = Array.from({ length: count }, (_, sample) => sample);
		const loss = (at: Point = inputs.point) => lossOf(objective, at, all, asked);
		const situation = { current: inputs.point, previous: inputs.point, start: inputs.point };
		const components = names.map((place) =>
			rules.descent.slope({ place, ...situation, slope: gradient[place] as number, loss, gradient }),
		);
		return {
			columns,
			rows: written([rules.vector.assembled({ place: 'gradient', components })], columns, rules.record),
		};
	},
};

const dataOf = ({ data }: GradientInputs) => (data === undefined ? {} : { data });
