/** Difference quotients of a function: in one coordinate or all, for one step or several. */

import type { DifferenceInputs } from '../../spec-types.ts';
import type { Row } from '../../types.ts';
import { differences } from '../difference.ts';
import { compileExpression } from '../evaluate.ts';
import { parseExpression } from '../expression.ts';
import { written } from '../record.ts';
import type { Routine } from '../routine.ts';

export const difference: Routine<DifferenceInputs> = {
	/** Columns: `h` and the slope where h is a list; the slope of each coordinate otherwise. */
	trace(inputs, columns, rules) {
		const f = compileExpression(parseExpression(inputs.function), inputs.variables);
		const point = [inputs.point].flat();
		const indices = inputs.index === undefined ? undefined : [inputs.index];
		let stood: readonly number[] = point;
		const rows = [inputs.h].flat().map((h): Row => {
			const components = differences(f, stood, { h, scheme: inputs.scheme }, rules.difference, indices);
			stood = rules.difference.begin({ place: 'begin', given: point, stood, h });
			const slopes = rules.vector.assembled({ place: 'gradient', components });
			return Array.isArray(inputs.h) ? [h, ...slopes] : slopes;
		});
		return { columns, rows: written(rows, columns, rules.record) };
	},
};
