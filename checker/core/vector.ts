/** Gradients as vectors: their components, length and direction, and how sizes are compared. */

interface At {
	/** The component's index, or what is computed. */
	readonly place: string;
}

export interface VectorRules {
	/** A component of a gradient from the terms of all: the sum of its own */
	readonly component: (
		at: At & { readonly index: number; readonly terms: readonly (readonly number[])[] },
	) => number;
	/** The components as they are handed back */
	readonly assembled: (at: At & { readonly components: readonly number[] }) => readonly number[];
	/** √Σgᵢ² */
	readonly length: (at: At & { readonly of: readonly number[] }) => number;
	/** The way to go from a gradient: −g for descent */
	readonly heading: (at: At & { readonly gradient: number }) => number;
	/** Which of two components counts more: the one of larger size */
	readonly size: (at: At & { readonly value: number }) => number;
	/** Which of several components counts most, from their sizes: the first of the largest */
	readonly chosen: (at: At & { readonly sizes: readonly number[] }) => number;
	/** What stands for a quotient by a length of zero: 0, whatever dividing gives */
	readonly ofNoLength: (at: At & { readonly quotient: number }) => number;
	/** Where a component points the loss: raise the parameter when its gradient is negative */
	readonly turn: (at: At & { readonly value: number }) => 'raise' | 'lower';
	/** What an error is divided by: ‖a‖ + ‖n‖ */
	readonly scale: (at: At & { readonly analytic: number; readonly numeric: number }) => number;
	/** What one compares: the difference a − n */
	readonly discrepancy: (at: At & { readonly analytic: number; readonly numeric: number }) => number;
	/** A word for a change: up above the tolerance, down below it, flat within */
	readonly word: (at: At & { readonly change: number; readonly tolerance: number }) => 'up' | 'down' | 'flat';
}

export const vectorRules: VectorRules = {
	component: ({ index, terms }) => (terms[index] as readonly number[]).reduce((sum, term) => sum + term, 0),
	assembled: ({ components }) => components,
	length: ({ of }) => Math.hypot(...of),
	heading: ({ gradient }) => -gradient,
	size: ({ value }) => Math.abs(value),
	chosen: ({ sizes }) => sizes.reduce((best, size, i) => (size > (sizes[best] as number) ? i : best), 0),
	ofNoLength: () => 0,
	turn: ({ value }) => (value < 0 ? 'raise' : 'lower'),
	scale: ({ analytic, numeric }) => analytic + numeric,
	discrepancy: ({ analytic, numeric }) => analytic - numeric,
	word: ({ change, tolerance }) => (change > tolerance ? 'up' : change < -tolerance ? 'down' : 'flat'),
};
