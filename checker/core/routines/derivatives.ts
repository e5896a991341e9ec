/** Derivatives of several functions of one variable at a point, by rule. */
import type { DerivativesInputs } from '../../spec-types.ts';
import { derivativeOf } from '../derivation.ts';
import { evaluate, type Point } from '../evaluate.ts';
import { parseExpression } from '../expression.ts';
import { written } from '../record.ts';
import type { Routine } from '../routine.ts';

export const derivatives: Routine<DerivativesInputs> = {
	/** Columns: one for each function. */
	trace({ functions, variable, at }, columns, rules) {
		const point = { [variable]: at };
		const situation = { current: point, previous: point, start: point };
		const slopes = functions.map((text, i) => {
			const f = parseExpression(text);
			const place = String(i);
			const slope = evaluate(derivativeOf(f, variable, rules.derivation, place), point);
			const loss = (there: Point = point) => evaluate(f, there);
			return rules.descent.slope({ place, ...situation, slope, loss, gradient: { [variable]: slope } });
		});
		return {
			columns,
			rows: written([rules.vector.assembled({ place: 'slopes', components: slopes })], columns, rules.record),
		};
	},
};
