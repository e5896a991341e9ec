/** How the chain rule is carried backward: the seed, local derivatives, how upstream and local combine, how paths join. */
import type { Point } from './evaluate.ts';
import type { Expression } from './expression.ts';
import { functionNamed } from './functions.ts';

interface At {
	/** The way of this contribution: purpose, assignment, way down to the operation. */
	readonly place: string;
	/** The name whose gradient is asked, where each gradient is computed by itself. */
	readonly towards?: string;
}

export interface BackwardRules {
	/** The value of a name, as the forward pass leaves it */
	readonly value: (
		at: At & { readonly value: number; readonly expression: Expression; readonly values: Point },
	) => number;
	/** The gradient of the last value with respect to itself: 1 */
	readonly seed: (at: At) => number;
	/** Where an activation's or power's slope is taken: at what went in */
	readonly point: (
		at: At & {
			readonly input: number;
			readonly output: number;
			readonly start: number;
			/** `^` or the name of the function. */
			readonly operation: string;
			/** The values of all names. */
			readonly values: Point;
			/** True where the derivative of a single link is asked. */
			readonly alone?: true;
		},
	) => number;
	/** d(uⁿ)/du = n·uⁿ⁻¹ */
	readonly power: (
		at: At & {
			readonly base: number;
			readonly exponent: number;
			/** The signed terms of the base: y − t → [y, −t] */
			readonly terms: () => readonly number[];
		},
	) => number;
	/** da/dz of an activation or any named function */
	readonly slope: (
		at: At & { readonly name: string; readonly input: number; readonly value: number },
	) => number;
	/** d(ab)/da = b */
	readonly factor: (at: At & Factor) => number;
	/** d(a − b)/da = 1, d(a − b)/db = −1 */
	readonly difference: (at: At & { readonly side: 'left' | 'right' }) => number;
	/** upstream × local */
	readonly combine: (at: At & Meeting) => number;
	/** A sum hands on to each of its terms what arrives at it. */
	readonly pass: (at: At & { readonly upstream: number; readonly leaf: boolean }) => number;
	/** What several paths bring is added. */
	readonly join: (at: At & { readonly sum: number; readonly contribution: number }) => number;
}

export interface Factor {
	readonly own: number;
	readonly other: number;
	/** The other operand's name, where it is a bare variable. */
	readonly otherName: string | undefined;
	readonly upstream: number;
	/** True where the operand itself is an input: no assignment gives it. */
	readonly leaf: boolean;
}

/** What arrives at an operation meets its local derivative. */
export interface Meeting {
	readonly upstream: number;
	readonly local: number;
	/** `^`, `*`, `/`, `-`, the name of a function, or `layer` for a whole layer. */
	readonly operation: string;
	/** True for the first operation of the chain: nothing but the seed arrives at it. */
	readonly outermost: boolean;
	/** True where the derivative of a single link is asked, and nothing is to arrive at it. */
	readonly alone?: true;
	/** True where the derivative is handed to an input: no assignment gives it. */
	readonly leaf: boolean;
}

export const backwardRules: BackwardRules = {
	value: ({ value }) => value,
	seed: () => 1,
	point: ({ input }) => input,
	power: ({ base, exponent }) => exponent * base ** (exponent - 1),
	slope: ({ name, input }) => functionNamed(name).slopes(input)[0] as number,
	factor: ({ other }) => other,
	difference: ({ side }) => (side === 'left' ? 1 : -1),
	combine: ({ upstream, local }) => upstream * local,
	pass: ({ upstream }) => upstream,
	join: ({ sum, contribution }) => sum + contribution,
};

/**
 * The rules as they are asked on the way to one gradient. Whoever asks makes the question anew each time, so the name
 * is written into it: a copy for each of some ten thousand questions is what a prediction would mostly consist of. The
 * textbook's own rules do not look at it.
 */
export const headedFor = (rules: BackwardRules, towards: string): BackwardRules => {
	const headed: Record<string, (at: At) => unknown> = {};
	for (const [name, rule] of Object.entries(rules) as [keyof BackwardRules, (at: At) => unknown][])
		headed[name] = rule === backwardRules[name] ? rule : (at) => rule(Object.assign(at, { towards }));
	return headed as unknown as BackwardRules;
};
