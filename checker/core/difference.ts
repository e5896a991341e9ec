/** Slopes by difference quotients: what is nudged, the rise, the run, and putting back what was moved. */

export type Scheme = 'forward' | 'central' | 'backward';

interface At {
	/** The coordinate's index. */
	readonly place: string;
}

export interface DifferenceRules {
	/** The two ends as multiples of h: forward [1, 0], central [1, −1], backward [0, −1] */
	readonly ends: (at: At & { readonly scheme: Scheme }) => readonly [number, number];
	/** The step that is used; `value` is the coordinate itself */
	readonly size: (at: At & { readonly h: number; readonly value: number }) => number;
	/** Where the quotients of the next step size begin: at the point that was given */
	readonly begin: (
		at: At & { readonly given: readonly number[]; readonly stood: readonly number[]; readonly h: number },
	) => readonly number[];
	/** The point with one coordinate moved */
	readonly displaced: (
		at: At & { readonly point: readonly number[]; readonly index: number; readonly by: number },
	) => readonly number[];
	/** The point that the next coordinate starts from: the one that was given */
	readonly restored: (at: At & Moved) => readonly number[];
	/** f(up) − f(down) */
	readonly rise: (at: At & { readonly up: number; readonly down: number }) => number;
	/** The distance between the ends: h, or 2h */
	readonly run: (at: At & { readonly h: number; readonly ends: readonly [number, number] }) => number;
	/** rise / run */
	readonly quotient: (at: At & Quotient) => number;
}

export interface Moved {
	readonly before: readonly number[];
	readonly up: readonly number[];
	readonly down: readonly number[];
}

export interface Quotient {
	readonly rise: number;
	readonly run: number;
	readonly up: number;
	readonly down: number;
	readonly h: number;
	/** f where the slope is taken */
	readonly here: () => number;
}

export const differenceRules: DifferenceRules = {
	ends: ({ scheme }) =>
		({ forward: [1, 0], central: [1, -1], backward: [0, -1] })[scheme] as [number, number],
	size: ({ h }) => h,
	begin: ({ given }) => given,
	displaced: ({ point, index, by }) => point.map((value, i) => (i === index ? value + by : value)),
	restored: ({ before }) => before,
	rise: ({ up, down }) => up - down,
	run: ({ h, ends }) => (ends[0] - ends[1]) * h,
	quotient: ({ rise, run }) => rise / run,
};

/**
 * The difference quotient of f in each of the coordinates, one after the other.
 *
 * @param indices which coordinates; all where absent
 */
export function differences(
	f: (point: readonly number[]) => number,
	point: readonly number[],
	step: { readonly h: number; readonly scheme: Scheme },
	rules: DifferenceRules = differenceRules,
	indices: readonly number[] = point.map((_, i) => i),
): number[] {
	let base = point;
	return indices.map((index) => {
		const place = String(index);
		const h = rules.size({ place, h: step.h, value: base[index] as number });
		const ends = rules.ends({ place, scheme: step.scheme });
		const up = rules.displaced({ place, point: base, index, by: ends[0] * h });
		const down = rules.displaced({ place, point: base, index, by: ends[1] * h });
		const [fUp, fDown] = [f(up), f(down)];
		const from = base;
		base = rules.restored({ place, before: base, up, down });
		const rise = rules.rise({ place, up: fUp, down: fDown });
		return rules.quotient({
			place,
			rise,
			run: rules.run({ place, h, ends }),
			up: fUp,
			down: fDown,
			h,
			here: () => f(from),
		});
	});
}

/**
 * The derivative of f at x by Richardson's extrapolation of central differences (Ridders 1982): the quotients at
 * h, h/2, h/4, … extrapolated to h = 0. For tests and cross-checks; about 1e-10 relative on smooth functions.
 */
export function extrapolatedDerivative(f: (x: number) => number, x: number, h = 0.1, levels = 8): number {
	const table: number[][] = [];
	let best = Number.NaN;
	let smallestError = Number.POSITIVE_INFINITY;
	for (let i = 0; i < levels; i += 1) {
		const size = h / 2 ** i;
		const row = [(f(x + size) - f(x - size)) / (2 * size)];
		const above = table[i - 1];
		for (let j = 1; j <= i && above; j += 1) {
			const factor = 4 ** j;
			const [better, worse] = [row[j - 1] as number, above[j - 1] as number];
			const value = (factor * better - worse) / (factor - 1);
			row.push(value);
			const error = Math.max(Math.abs(value - better), Math.abs(value - worse));
			if (error < smallestError) [smallestError, best] = [error, value];
		}
		table.push(row);
	}
	return best;
}
