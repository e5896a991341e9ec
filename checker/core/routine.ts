/** What a routine is: inputs in, trace out, by the rules that are given. */
import type { RateStudy, Row, Trace } from '../types.ts';
import type { Rules } from './rules.ts';

export interface Routine<Inputs> {
	/**
	 * The rows for the columns that are asked.
	 *
	 * @throws ExpressionError where an expression among the inputs cannot be read
	 * @throws RangeError where a column is asked that this routine does not compute
	 */
	readonly trace: (inputs: Inputs, columns: readonly string[], rules: Rules) => Trace;
	/**
	 * The row that follows from row `index` (counted from 0; `undefined` stands for the start) by one step of the
	 * reference; absent where rows do not follow from one another, or a row does not show the whole state.
	 */
	readonly next?: (
		inputs: Inputs,
		columns: readonly string[],
		row: Row | undefined,
		index: number,
		rules: Rules,
	) => Row | undefined;
	/**
	 * Goes where some rules lead and takes one step of `due` from every state that is reached on the way: its rows are what
	 * is due there. Absent where a computation has no states.
	 */
	readonly revisited?: (
		inputs: Inputs,
		columns: readonly string[],
		rules: Rules,
		due: Rules,
	) => readonly Row[];
	/** What the learning rate among the inputs achieves; absent where no rate is anyone's to choose. */
	readonly study?: (inputs: Inputs) => RateStudy;
}

/** @throws RangeError naming what is allowed */
export function unknownColumn(column: string, allowed: readonly string[]): never {
	throw new RangeError(`there is no column "${column}" here; columns are ${allowed.join(', ')}`);
}
