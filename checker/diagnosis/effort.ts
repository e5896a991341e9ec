/**
 * How much a diagnosis may do, counted from the work itself: what is found, and what not, is then the same on a busy
 * machine as on a quiet one, and the clock is only a last resort.
 */
import { type Replacement, replaceRules, type TableName, textbook } from '../core/rules.ts';
import { type Case, rowsOf } from '../trial/cases.ts';
import type { Exercise } from '../types.ts';

/**
 * What one candidate costs, in microseconds of one core: bound, run and compared (measured on 1,600 wrong answers, 0.1 to
 * 0.3 ms). Where types cannot be erased in place, each candidate is compiled anew.
 */
export const [runMicroseconds, compileMicroseconds] = [250, 100];
/** What a program spends from one look of the engine to the next, whether to go on: most never come to the first. */
export const lookMicroseconds = 500;
/** What a function spends that calls itself until the stack is full. */
export const stackMicroseconds = 3000;
/** What the reference spends on a run with two mistakes, and on each rule that it asks there, in microseconds (measured). */
const [referenceMicroseconds, ruleMicroseconds] = [15, 0.3];

/** How many rules the textbook asks in a case; with mistakes it is about as many. */
const rulesAsked = new WeakMap<Case, number>();

function rulesAskedIn(exercise: Exercise, given: Case): number {
	const known = rulesAsked.get(given);
	if (known !== undefined) return known;
	let count = 0;
	type Rule = (context: unknown) => unknown;
	const counted = (table: object) =>
		Object.fromEntries(
			Object.entries(table).map(([name, rule]: [string, Rule]) => [
				name,
				(context: unknown) => {
					count += 1;
					return rule(context);
				},
			]),
		);
	const everywhere = Object.fromEntries(
		(Object.keys(textbook) as TableName[]).map((name) => [name, counted]),
	);
	rowsOf(exercise, given.inputs, replaceRules(textbook, everywhere as Replacement));
	rulesAsked.set(given, count);
	return count;
}

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

	/** Counts one run of the reference in a case. */
	spendOn(exercise: Exercise, given: Case): void {
		this.spend(referenceMicroseconds + ruleMicroseconds * rulesAskedIn(exercise, given));
	}
}
