/** The numbers that a task itself gives. */

/** All numbers among the inputs, those in expressions too. */
export function numbersIn(value: unknown): ReadonlySet<number> {
	if (typeof value === 'number') return new Set([value]);
	if (typeof value === 'string') return new Set((value.match(/\d+(?:\.\d+)?/g) ?? []).map(Number));
	if (typeof value !== 'object' || value === null) return new Set();
	return new Set(Object.values(value).flatMap((part) => [...numbersIn(part)]));
}
