/** The roadmap's safest habit: does f go up or down when x moves by h? */
import type { NudgeInputs } from '../../spec-types.ts';
import { derive } from '../derivation.ts';
import { evaluate } from '../evaluate.ts';
import { parseExpression } from '../expression.ts';
import { written } from '../record.ts';
import type { Routine } from '../routine.ts';

export const nudge: Routine<NudgeInputs> = {
	/** One column: up, down or flat. A change of at most 1e-12 counts as none. */
	trace({ function: text, variable, x, h }, columns, rules) {
		const f = parseExpression(text);
		const at = (there: number) => evaluate(f, { [variable]: there });
		const change = rules.tangent.change({
			place: 'change',
			before: at(x),
			after: at(x + h),
			h,
			mirrored: at(x - h),
			slope: evaluate(derive(f, variable), { [variable]: x }),
		});
		const word = rules.vector.word({ place: 'moves', change, tolerance: 1e-12 });
		return { columns, rows: written([[word]], columns, rules.record) };
	},
};
