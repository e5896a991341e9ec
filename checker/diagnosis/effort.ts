/**
 * How much a diagnosis may do, counted from the work itself: what is found, and what not, is then the same on a busy
 * machine as on a quiet one, and the clock is only a last resort.
 */
import { type Replacement, replaceRules, type TableName, textbook } from '../core/rules.ts';
import type { Reference } from '../spec-types.ts';
import { rowsOf } from '../trial/cases.ts';
import type { Exercise } from '../types.ts';

/**
 * What one candidate costs in the sandbox, in microseconds of one core: bound, erased, run and compared (measured: 0.37 ms
 * on the average of 139 wrong answers). Programs that loop for long are cut by limits of their own.
 */
export const runMicroseconds = 370;
/** What the reference spends on one rule that is asked (measured: 0.1 to 2.5, by exercise). */
const ruleMicroseconds = 0.6;

export class Effort {
	#left: number;
	readonly #until: number;

	/**
	 * @param microseconds of work
	 * @param until the time, on performance.now's clock, at which it is over whatever has been done
	 */
	constructor(microseconds: number, until: number) {
		this.#left = microseconds;
		this.#until = until;
	}

	spend(microseconds: number): void {
		this.#left -= microseconds;
	}

	get isSpent(): boolean {
		return this.#left <= 0 || performance.now() > this.#until;
	}
}

/** What it costs to compute a case with the reference, in microseconds: each rule that is asked counts the same. */
export function referenceMicroseconds(exercise: Exercise, inputs: Reference): number {
	let asked = 0;
	const counting = (table: object) =>
		Object.fromEntries(
			Object.entries(table).map(([name, rule]: [string, (context: unknown) => unknown]) => [
				name,
				(context: unknown) => {
					asked += 1;
					return rule(context);
				},
			]),
		);
	const everywhere = Object.fromEntries(Object.keys(textbook).map((name) => [name as TableName, counting]));
	rowsOf(exercise, inputs, replaceRules(textbook, everywhere as Replacement));
	return asked * ruleMicroseconds;
}
