/** A picture before it is drawn: panels of lines, dots, arrows and contours, in the numbers of the exercise. */

export type XY = readonly [x: number, y: number];

/**
 * Who says what a mark shows: the function itself, its derivative, the reference, the student, or what is there to
 * compare with. Each has its own colour and its own dashes and symbol, so that none is told by colour alone.
 */
export type Role = 'function' | 'derivative' | 'reference' | 'yours' | 'other';

/** The label is the mark's name in the legend; marks of one label and role are one entry. */
interface Named {
	readonly role: Role;
	readonly label: string;
}

export type Mark =
	| (Named & { readonly kind: 'line'; readonly points: readonly XY[] })
	| (Named & { readonly kind: 'dots'; readonly points: readonly XY[] })
	| (Named & { readonly kind: 'arrow'; readonly from: XY; readonly to: XY })
	/** Values on a square grid over an area, row by row from the smallest y. */
	| {
			readonly kind: 'contours';
			readonly values: readonly number[];
			readonly size: number;
			readonly area: readonly [x1: number, y1: number, x2: number, y2: number];
	  };

export interface Axis {
	readonly label: string;
	readonly domain: readonly [low: number, high: number];
	readonly scale?: 'linear' | 'log';
	/** Steps and layers: nothing lies between two of them. */
	readonly isCount?: true;
	/** Names in place of numbers: a mark's coordinate is the index of the name. */
	readonly names?: readonly string[];
}

export interface Panel {
	readonly title: string;
	readonly subtitle?: string;
	readonly x: Axis;
	readonly y: Axis;
	readonly marks: readonly Mark[];
	/** What the panel shows, in numbers, for those who do not see it. */
	readonly description: string;
	/** What could not be drawn. */
	readonly note?: string;
}

export const isFinitePoint = ([x, y]: XY): boolean => Number.isFinite(x) && Number.isFinite(y);
