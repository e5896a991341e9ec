/** What the slope at x0 predicts at x, and how far off it is. */
import type { TangentInputs } from '../../spec-types.ts';
import { derive } from '../derivation.ts';
import { evaluate } from '../evaluate.ts';
import { parseExpression } from '../expression.ts';
import { written } from '../record.ts';
import type { Routine } from '../routine.ts';

export const tangent: Routine<TangentInputs> = {
	/** Columns: the prediction f(x0) + f′(x0)·(x − x0), then f(x) minus it. */
	trace(inputs, columns, rules) {
		const { variable, x0, x } = inputs;
		const f = parseExpression(inputs.function);
		const slopeOf = derive(f, variable);
		const at = rules.tangent.point({ place: 'slope', from: x0, to: x });
		const actual = evaluate(f, { [variable]: x });
		const predicted = rules.tangent.line({
			place: 'line',
			value: evaluate(f, { [variable]: x0 }),
			slope: evaluate(slopeOf, { [variable]: at }),
			from: x0,
			to: x,
			reached: actual,
		});
		const row = [predicted, rules.tangent.miss({ place: 'miss', actual, predicted })];
		return { columns, rows: written([row], columns, rules.record) };
	},
};
