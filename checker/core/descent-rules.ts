/** How gradient descent goes: where the slope is taken, the update, what is carried over, when to stop. */
import type { Point } from './evaluate.ts';

interface At {
	/** The parameter, or what is decided. */
	readonly place: string;
}

export interface Situation {
	/** Where the descent stands, stood one step ago, and began. */
	readonly current: Point;
	readonly previous: Point;
	readonly start: Point;
}

/** A component of a gradient, and what else may be looked at where it is taken: `current`. */
export interface Slope {
	readonly slope: number;
	/** The loss there, or at another point */
	readonly loss: (at?: Point) => number;
	readonly gradient: Point;
}

export interface DescentRules {
	/** Where a descent begins: at its start, whatever ran before */
	readonly begin: (at: At & { readonly start: Point; readonly last: Point | undefined }) => Point;
	/** Where an epoch begins: where the one before it ended */
	readonly resumed: (at: At & { readonly current: Point; readonly start: Point }) => Point;
	/** The learning rate that is used */
	readonly rate: (at: At & { readonly rate: number }) => number;
	/** Where the gradient is taken, for a step or for the stop test: where one stands */
	readonly where: (at: At & Situation) => Point;
	/** A component of the gradient as it is used */
	readonly slope: (at: At & Situation & Slope) => number;
	/** What the samples of a batch bring is added. */
	readonly join: (at: At & { readonly sum: number; readonly contribution: number }) => number;
	/** The sum over a batch, of gradients or losses, becomes what the task asks: the mean, or the sum */
	readonly reduce: (
		at: At & {
			readonly sum: number;
			readonly count: number;
			/** How many samples there are in all batches together */
			readonly total: number;
			/** How many samples the epoch sees, in all its batches */
			readonly epoch: number;
			readonly asked: 'mean' | 'sum';
			/** What was left of the gradient before, and is in the sum: nothing */
			readonly left: number;
		},
	) => number;
	/** What is left of the gradient before, of its sum or of what became of it, when a new one is begun: nothing. `first`: an epoch begins. */
	readonly carried: (
		at: At & { readonly before: number; readonly reduced: number; readonly first: boolean },
	) => number;
	/** v ← βv + g */
	readonly velocity: (
		at: At & {
			readonly velocity: number;
			readonly momentum: number;
			readonly slope: number;
			readonly rate: number;
		},
	) => number;
	/** A weight as the backward pass sees it: not yet changed by this step's update */
	readonly weightSeen: (
		at: At & { readonly weight: number; readonly gradient: number; readonly rate: number },
	) => number;
	/** x ← x − η·v, where v is the gradient itself without momentum */
	readonly update: (
		at: At & {
			readonly x: number;
			readonly rate: number;
			readonly slope: number;
			readonly gradient: number;
			readonly start: number;
		},
	) => number;
	/** All parameters move at once, from one and the same gradient. */
	readonly together: (at: At) => boolean;
	/** The parameters in the order in which they move */
	readonly order: (at: At & { readonly parameters: readonly string[] }) => readonly string[];
	/** Whether the descent goes on: while |g| ≥ tolerance */
	readonly goesOn: (
		at: At & {
			readonly slope: number;
			readonly move: number;
			readonly rate: number;
			readonly tolerance: number;
		},
	) => boolean;
	/** The batches of one epoch, as lists of sample indices */
	readonly batches: (
		at: At & { readonly batches: readonly (readonly number[])[]; readonly count: number },
	) => readonly (readonly number[])[];
}

export const descentRules: DescentRules = {
	begin: ({ start }) => start,
	resumed: ({ current }) => current,
	rate: ({ rate }) => rate,
	where: ({ current }) => current,
	slope: ({ slope }) => slope,
	join: ({ sum, contribution }) => sum + contribution,
	reduce: ({ sum, count, asked }) => (asked === 'mean' ? sum / count : sum),
	carried: () => 0,
	velocity: ({ velocity, momentum, slope }) => momentum * velocity + slope,
	weightSeen: ({ weight }) => weight,
	update: ({ x, rate, slope }) => x - rate * slope,
	together: () => true,
	order: ({ parameters }) => parameters,
	goesOn: ({ slope, tolerance }) => Math.abs(slope) >= tolerance,
	batches: ({ batches }) => batches,
};
