/** The tangent: the straight line that touches a curve at a point. */

interface At {
	/** What is computed. */
	readonly place: string;
}

export interface TangentRules {
	/** Where the slope is taken: where one stands */
	readonly point: (at: At & { readonly from: number; readonly to: number }) => number;
	/** f(x₀) + f′(x₀)·(x − x₀); `reached` is f(x) */
	readonly line: (
		at: At & {
			readonly value: number;
			readonly slope: number;
			readonly from: number;
			readonly to: number;
			readonly reached: number;
		},
	) => number;
	/** f(x) − prediction */
	readonly miss: (at: At & { readonly actual: number; readonly predicted: number }) => number;
	/** Whose sign tells the direction of a move: the change of f itself */
	readonly change: (
		at: At & {
			readonly before: number;
			readonly after: number;
			readonly h: number;
			/** f after the move the other way */
			readonly mirrored: number;
			/** f′ before the move */
			readonly slope: number;
		},
	) => number;
}

export const tangentRules: TangentRules = {
	point: ({ from }) => from,
	line: ({ value, slope, from, to }) => value + slope * (to - from),
	miss: ({ actual, predicted }) => actual - predicted,
	change: ({ before, after }) => after - before,
};
