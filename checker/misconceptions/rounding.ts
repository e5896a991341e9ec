/** The roundings that students write. */

export const decimalsUpTo = (most: number): readonly number[] =>
	Array.from({ length: Math.max(0, most + 1) }, (_, decimals) => decimals);

/** `Number(value.toFixed(decimals))`; what is no finite number stays. */
export const fixed = (value: number, decimals: number): number =>
	Number.isFinite(value) ? Number(value.toFixed(decimals)) : value;

/** `Math.round(value * 10 ** decimals) / 10 ** decimals` */
export const rounded = (value: number, decimals: number): number =>
	Math.round(value * 10 ** decimals) / 10 ** decimals;

/** `Math.trunc(value * 10 ** decimals) / 10 ** decimals` */
export const truncated = (value: number, decimals: number): number =>
	Math.trunc(value * 10 ** decimals) / 10 ** decimals;

/** `Math.floor(value * 10 ** decimals) / 10 ** decimals` */
export const floored = (value: number, decimals: number): number =>
	Math.floor(value * 10 ** decimals) / 10 ** decimals;
