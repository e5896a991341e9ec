/** One descent with one rate, as the reference and the student tell it. */
import type { Point } from '../../core/evaluate.ts';
import { lossOf, type Objective } from '../../core/objective.ts';
import type { Mark, Role, XY } from '../panel.ts';

/** A descent with one rate, as both sides tell it. */
export interface Way {
	readonly title: string;
	readonly subtitle: string;
	readonly objective: Objective;
	readonly reduce: 'mean' | 'sum';
	readonly isNet: boolean;
	/** The parameters of the reference, from the start on. */
	readonly reference: readonly Point[];
	/** Those of the student's rows; some parameters may not be shown in them. */
	readonly yours: readonly Point[];
	/** The step of the student's first row: the last one where only the end is asked. */
	readonly firstStep: number;
	/** Series of a column that is no parameter and no loss at one, such as the mean of losses seen. */
	readonly column?: {
		readonly name: string;
		readonly reference: readonly number[];
		readonly yours: readonly number[];
	};
}

export const labels = (isNet: boolean) => ({
	reference: isNet ? 'autograd (reference)' : 'reference',
	yours: isNet ? 'by hand (yours)' : 'yours',
});

export const lossAt = ({ objective, reduce }: Way, at: Point): number =>
	lossOf(
		objective,
		at,
		Array.from({ length: objective.count }, (_, sample) => sample),
		reduce,
	);

/** Curves of at most so many steps have a symbol at each. */
const mostSymbols = 40;

export const symbols = (role: Role, label: string, points: readonly XY[]): readonly Mark[] =>
	points.length <= mostSymbols ? [{ kind: 'dots', role, label, points }] : [];

/** A symbol at each step, or where there are too many at the end alone. */
export const endSymbols = (role: Role, label: string, points: readonly XY[]): readonly Mark[] =>
	symbols(role, label, points.length <= mostSymbols ? points : points.slice(-1));
