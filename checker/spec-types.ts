/** Derived from schemas/exercise.schema.json by `npm run schemas`; change the schema, not this file. */

export type Reference =
	| DifferenceInputs
	| DerivativesInputs
	| SlopeTableInputs
	| TangentInputs
	| NudgeInputs
	| GradientInputs
	| SteepestInputs
	| DirectionalInputs
	| RelativeErrorInputs
	| MostSensitiveInputs
	| DescentInputs
	| RegimeInputs
	| RateGoalInputs
	| BackwardInputs
	| RepeatedInputs
	| CompareGradientsInputs;
export type SpecForm = ProgramForm | FunctionForm | ValueForm;
export type SpecArgument =
	| string
	| string[]
	| {
			/**
			 * The input that holds the expression; it arrives as a function.
			 */
			function: string;
			/**
			 * Hand over its derivative instead.
			 */
			derivative?: boolean;
			/**
			 * One number a variable, or all in one array.
			 */
			takes: 'numbers' | 'point';
	  };

/**
 * One exercise: what it asks, how the reference computes it, and with which inputs a submission is tried.
 */
export interface Spec {
	title: string;
	/**
	 * Its place in the chapter.
	 */
	order: number;
	reference: Reference;
	submission: SpecForm;
	/**
	 * The listed runs; one with the reference's own inputs where absent.
	 *
	 * @minItems 1
	 */
	cases?: SpecOverrides[];
	/**
	 * The rows of all listed runs, for people; the core must compute the same.
	 */
	rows: (number | string)[][];
	/**
	 * Runs with inputs that are nowhere written out; a submission of kind value needs none.
	 */
	probes: SpecOverrides[];
	tolerance?: SpecTolerance;
	/**
	 * Tolerances of single columns.
	 */
	tolerances?: {
		[k: string]: SpecTolerance;
	};
	/**
	 * The column to draw as a small curve.
	 */
	curve?: string;
	/**
	 * A question, a place to look, a fix.
	 *
	 * @minItems 3
	 * @maxItems 3
	 */
	hints: string[];
	/**
	 * The misconceptions that can be made here.
	 */
	misconceptions?: string[];
	/**
	 * Misconceptions that nothing can tell apart here, and why.
	 */
	equal?: EqualInEffect[];
	/**
	 * Classes and functions that a submission is expected to declare and use; without one it passes all the same, with a remark.
	 *
	 * @minItems 1
	 */
	uses?: string[];
}
/**
 * Difference quotients of a function, in one coordinate or in all.
 */
export interface DifferenceInputs {
	routine: 'difference';
	/**
	 * The function.
	 */
	function: string;
	/**
	 * Its variables in the order of the point's coordinates.
	 *
	 * @minItems 1
	 */
	variables: string[];
	/**
	 * Where the slope is taken.
	 */
	point: number | number[];
	/**
	 * The step; with a list there is a row for each.
	 */
	h: number | number[];
	scheme: 'forward' | 'central' | 'backward';
	/**
	 * The coordinate; all of them where absent.
	 */
	index?: number;
}
/**
 * Derivatives of several functions of one variable at a point, by rule.
 */
export interface DerivativesInputs {
	routine: 'derivatives';
	/**
	 * @minItems 1
	 */
	functions: string[];
	variable: string;
	at: number;
}
/**
 * Value and slope of a function at several points, and which way it goes there.
 */
export interface SlopeTableInputs {
	routine: 'slope-table';
	function: string;
	variable: string;
	constants?: {
		[k: string]: number;
	};
	/**
	 * @minItems 1
	 */
	at: number[];
}
/**
 * The tangent's prediction at x from what is known at x0, and how far off it is.
 */
export interface TangentInputs {
	routine: 'tangent';
	function: string;
	variable: string;
	x0: number;
	x: number;
}
/**
 * Whether a function goes up or down when its variable moves by h.
 */
export interface NudgeInputs {
	routine: 'nudge';
	function: string;
	variable: string;
	x: number;
	h: number;
}
/**
 * The gradient of a function by rule; over data, of the mean or sum of the samples' losses.
 */
export interface GradientInputs {
	routine: 'gradient';
	function: string;
	/**
	 * The parameters, in the order of the components.
	 */
	point: {
		[k: string]: number;
	};
	/**
	 * Values of the variables that are data, one list each, all of one length.
	 */
	data?: {
		/**
		 * @minItems 1
		 */
		[k: string]: number[];
	};
	/**
	 * What becomes of the samples' losses; mean where absent.
	 */
	reduce?: 'mean' | 'sum';
}
/**
 * The unit vector of steepest descent.
 */
export interface SteepestInputs {
	routine: 'steepest';
	/**
	 * @minItems 1
	 */
	gradient: number[];
}
/**
 * The derivative along a direction of any length.
 */
export interface DirectionalInputs {
	routine: 'directional';
	/**
	 * @minItems 1
	 */
	gradient: number[];
	/**
	 * @minItems 1
	 */
	direction: number[];
}
/**
 * The relative distance of two gradients.
 */
export interface RelativeErrorInputs {
	routine: 'relative-error';
	/**
	 * @minItems 1
	 */
	analytic: number[];
	/**
	 * @minItems 1
	 */
	numeric: number[];
}
/**
 * The parameter that counts most, and which way to turn it.
 */
export interface MostSensitiveInputs {
	routine: 'most-sensitive';
	/**
	 * @minItems 1
	 */
	gradient: number[];
}
/**
 * Gradient descent: one or several parameters, with or without data, batches, momentum, a stopping rule.
 */
export interface DescentInputs {
	routine: 'gradient-descent';
	loss: string | string[];
	/**
	 * The parameters and where they begin.
	 */
	start: {
		[k: string]: number;
	};
	/**
	 * Values of the variables that are data, one list each, all of one length.
	 */
	data?: {
		/**
		 * @minItems 1
		 */
		[k: string]: number[];
	};
	/**
	 * What becomes of the samples' losses; mean where absent.
	 */
	reduce?: 'mean' | 'sum';
	/**
	 * all: one update from all samples; each: one update a sample, a row an epoch; a list of index lists: one update and one row for each. all where absent.
	 */
	batches?: ('all' | 'each') | number[][];
	/**
	 * How much of the gradient a step takes; with a list, the descent begins anew for each rate.
	 */
	learningRate: number | number[];
	momentum?: number;
	/**
	 * Steps or epochs; with a tolerance at most so many.
	 */
	steps?: number;
	/**
	 * The descent goes on while |slope| is at least this.
	 */
	tolerance?: number;
	/**
	 * A row for each step or epoch, or one at the end.
	 */
	rows: 'each' | 'end';
}
/**
 * What a learning rate does on a bowl of a given curvature.
 */
export interface RegimeInputs {
	routine: 'learning-rate-regime';
	curvature: number;
	learningRate: number;
}
/**
 * Whether a learning rate makes a descent fall at every step and arrive.
 */
export interface RateGoalInputs {
	routine: 'rate-goal';
	loss: string;
	start: {
		[k: string]: number;
	};
	learningRate: number;
	steps: number;
	below: number;
}
/**
 * Values and derivatives of a sequence of assignments, by the chain rule.
 */
export interface BackwardInputs {
	routine: 'backward';
	/**
	 * Named assignments in order, `z = w*x + b`; the last one is what is differentiated.
	 *
	 * @minItems 1
	 */
	assignments: string[];
	/**
	 * Values of the names that no assignment gives.
	 */
	inputs: {
		[k: string]: number;
	};
}
/**
 * A function applied again and again: the derivative of each output with respect to the first input.
 */
export interface RepeatedInputs {
	routine: 'repeated';
	function: string;
	variable: string;
	x: number;
	depth: number;
}
/**
 * The gradient by hand beside the one by central differences.
 */
export interface CompareGradientsInputs {
	routine: 'compare-gradients';
	/**
	 * Named assignments in order, `z = w*x + b`; the last one is what is differentiated.
	 *
	 * @minItems 1
	 */
	assignments: string[];
	inputs: {
		[k: string]: number;
	};
	/**
	 * @minItems 1
	 */
	parameters: string[];
	h: number;
}
export interface ProgramForm {
	kind: 'program';
	/**
	 * Their variable: our input.
	 */
	parameters: {
		[k: string]: string;
	};
	/**
	 * `{step} w= {w} loss= {loss}`
	 */
	row: string;
	decimals: number;
}
export interface FunctionForm {
	kind: 'function';
	name: string;
	arguments: SpecArgument[];
	/**
	 * How what comes back is laid out as rows.
	 */
	returns: 'number' | 'row' | 'column' | 'rows';
	/**
	 * @minItems 1
	 */
	columns: string[];
}
export interface ValueForm {
	kind: 'value';
	name: string;
	/**
	 * The input that the student's value stands for.
	 */
	input: string;
	/**
	 * @minItems 1
	 */
	columns: string[];
}
/**
 * Inputs by dotted path and the values they get: `{ start.w: 5.3, learningRate: 0.07 }`.
 */
export interface SpecOverrides {
	[k: string]: unknown;
}
export interface SpecTolerance {
	relative?: number;
	absolute?: number;
}
export interface EqualInEffect {
	/**
	 * @minItems 2
	 */
	ids: string[];
	why: string;
}
