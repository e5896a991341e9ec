/** Numbers to be met again: which are told from chance, and when two are the same. */

/** Numbers that are met by chance too often to tell anything: small whole ones and simple fractions. */
export const isTelling = (value: unknown): boolean =>
	typeof value === 'number' && Number.isFinite(value) && Math.abs(value * 4 - Math.round(value * 4)) > 1e-9;

/** A set of numbers in which values are found up to rounding. */
export class Numbers {
	readonly #keys = new Set<string>();
	readonly #parts = new Set<string>();
	readonly #crossedOut = new Set<string>();

	add(value: number): void {
		if (isTelling(value)) this.#keys.add(keyOf(value));
	}

	/** What stands in many programs on the way to a number, without being one that a rule hands out. */
	addPart(value: number): void {
		if (isTelling(value)) this.#parts.add(keyOf(value));
	}

	has(value: number): boolean {
		const key = keyOf(value);
		return (this.#keys.has(key) || this.#parts.has(key)) && !this.#crossedOut.has(key);
	}

	/** Whether it is more than a part of something. */
	hasWhole(value: number): boolean {
		const key = keyOf(value);
		return this.#keys.has(key) && !this.#crossedOut.has(key);
	}

	crossOut(value: number): void {
		this.#crossedOut.add(keyOf(value));
	}
}

/** Nine digits: enough to tell values apart, few enough that another order of summation does not. */
export const keyOf = (value: number) => value.toPrecision(9);
