/** Value and slope of a function at several points, and which way it goes there. */

import type { SlopeTableInputs } from '../../spec-types.ts';
import type { Cell } from '../../types.ts';
import { derivativeOf } from '../derivation.ts';
import { evaluate, type Point } from '../evaluate.ts';
import { parseExpression } from '../expression.ts';
import { written } from '../record.ts';
import { type Routine, unknownColumn } from '../routine.ts';

export const slopeTable: Routine<SlopeTableInputs> = {
	/** Columns: the variable's name, `f`, `slope`, `moves` (up, down, flat) */
	trace(inputs, columns, rules) {
		const f = parseExpression(inputs.function);
		const slopeOf = derivativeOf(f, inputs.variable, rules.derivation, 'slope');
		const rows = inputs.at.map((x) => {
			const at = { ...inputs.constants, [inputs.variable]: x };
			const due = evaluate(slopeOf, at);
			const loss = (there: Point = at) => evaluate(f, there);
			const gradient = { [inputs.variable]: due };
			const used = { current: at, previous: at, start: at, slope: due, loss, gradient };
			const slope = rules.descent.slope({ place: 'slope', ...used });
			const change = rules.descent.slope({ place: 'moves', ...used });
			const cells: Record<string, Cell> = {
				[inputs.variable]: x,
				f: evaluate(f, at),
				slope,
				moves: rules.vector.word({ place: 'moves', change, tolerance: 1e-12 }),
			};
			return columns.map((column) =>
				Object.hasOwn(cells, column) ? (cells[column] as Cell) : unknownColumn(column, Object.keys(cells)),
			);
		});
		return { columns, rows: written(rows, columns, rules.record) };
	},
};
