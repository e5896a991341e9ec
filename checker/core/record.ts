/** What is written down of a computation: which state a row shows, its columns, its rounding, first and last row. */
import type { Cell, Row } from '../types.ts';
import type { Expression } from './expression.ts';

interface At {
	/** The column or the purpose. */
	readonly place: string;
}

export interface RecordRules {
	/** How many steps are taken */
	readonly steps: (at: At & { readonly steps: number }) => number;
	/** The state that a row shows: the one after the step */
	readonly state: <S>(at: At & { readonly before: S; readonly after: S }) => S;
	/** The state whose loss a row shows: the one after the step; where the loss seen is asked, the one before */
	readonly loss: <S>(
		at: At & {
			readonly before: S;
			readonly after: S;
			/** Where the whole epoch ended, for one of its updates */
			readonly end?: S;
			readonly asked: 'before' | 'after';
		},
	) => S;
	/** The formula by which a loss is computed: the loss itself */
	readonly formula: (at: At & { readonly expression: Expression }) => Expression;
	/** The state as it is kept for the next step: unrounded */
	readonly kept: (at: At & { readonly value: number }) => number;
	/** A value as it is written down */
	readonly written: (at: At & { readonly value: Cell }) => Cell;
	/** The cells of a row in their order */
	readonly row: (at: At & { readonly cells: Row }) => Row;
}

export const recordRules: RecordRules = {
	steps: ({ steps }) => steps,
	state: ({ after }) => after,
	loss: ({ before, after, asked }) => (asked === 'before' ? before : after),
	formula: ({ expression }) => expression,
	kept: ({ value }) => value,
	written: ({ value }) => value,
	row: ({ cells }) => cells,
};

/** The rows as they are written down. */
export function written(
	rows: readonly Row[],
	columns: readonly string[],
	rules: RecordRules,
): readonly Row[] {
	return rows.map((cells) => {
		const values = cells.map((value, i) => rules.written({ place: columns[i] ?? String(i), value }));
		return rules.row({ place: 'row', cells: values });
	});
}
