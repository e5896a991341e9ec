/** Printed numbers as what they stand for: 1.20 is every number that rounds to it. */

/** A number as it was printed or returned. */
export interface Reading {
	readonly value: number | string;
	/** Decimals that a printed number shows (`1.2e-7` shows 8); absent for words and returned numbers. */
	readonly decimals?: number;
}

/** A decimal number, with sign and exponent. */
export const numberPattern = /[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/y;

/** Reads the text of a printed number: `-1.20`, `1.2e-7`, `NaN`, `-Infinity`. */
export function readNumber(text: string): Reading {
	const value = Number(text.replace(/^\+/, ''));
	if (!Number.isFinite(value)) return { value };
	const [mantissa = '', exponent = '0'] = text.toLowerCase().split('e');
	const shown = mantissa.includes('.') ? mantissa.length - mantissa.indexOf('.') - 1 : 0;
	return { value, decimals: Math.max(0, shown - Number(exponent)) };
}

/** Rounding noise that a right computation may show: 1e-9 relative, 1e-12 absolute. */
export const slack = { relative: 1e-9, absolute: 1e-12 } as const;

/**
 * Half the width of the interval a printed number stands for: ± ½·10⁻ᵈ, at the decimals it shows or those that the
 * exercise asks, whichever are more. So a lost trailing zero is harmless, and `1` does not stand for 1.166.
 */
export function halfWidth(reading: Reading, askedDecimals: number): number {
	return reading.decimals === undefined ? 0 : 0.5 * 10 ** -Math.max(reading.decimals, askedDecimals);
}

/** Equal as values: NaN to NaN, an infinity to itself, −0 to 0, numbers within the distance. */
export function isNear(actual: number, expected: number, distance: number): boolean {
	if (Number.isNaN(expected) || Number.isNaN(actual)) return Number.isNaN(expected) && Number.isNaN(actual);
	if (!Number.isFinite(expected) || !Number.isFinite(actual)) return actual === expected;
	return Math.abs(actual - expected) <= distance;
}
