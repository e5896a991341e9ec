/**
 * How much a diagnosis may do, counted from the work itself: what is found, and what not, is then the same on a busy
 * machine as on a quiet one, and the clock is only a last resort.
 */
import { type Replacement, type Rules, replaceRules, textbook } from '../core/rules.ts';

/**
 * What one candidate costs in the sandbox, in microseconds of one core: bound, erased, run and compared (measured: 0.37 ms
 * on the average of 139 wrong answers). Programs that loop for long are cut by limits of their own.
 */
export const runMicroseconds = 370;
/** What the reference spends on one rule that is asked (measured: 0.1 to 2.5, by exercise). */
const ruleMicroseconds = 0.6;

const tables = Object.keys(textbook);

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

	/** Rules that compute as these do, each at its cost. */
	counted(rules: Rules): Rules {
		const everywhere = Object.fromEntries(
			tables.map((name) => [name, (table: object) => this.#counted(table)]),
		);
		return replaceRules(rules, everywhere as Replacement);
	}

	#counted(table: object): object {
		const entries = Object.entries(table).map(([name, rule]: [string, (context: unknown) => unknown]) => [
			name,
			(context: unknown) => {
				this.#left -= ruleMicroseconds;
				return rule(context);
			},
		]);
		return Object.fromEntries(entries);
	}
}
