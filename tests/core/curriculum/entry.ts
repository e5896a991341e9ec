/** One line of the curriculum: what a spec would give to a routine, and the rows by code that knows no routine. */
import type { Reference } from '../../../checker/spec-types.ts';
import type { Row } from '../../../checker/types.ts';

export interface Entry {
	/** `<chapter>/<name>` */
	readonly id: string;
	readonly reference: Reference;
	readonly columns: readonly string[];
	/** Computed in another way than the core does: by closed formulas and plain loops. */
	readonly expected: () => readonly Row[];
}

export const range = (from: number, to: number): number[] =>
	Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** `count` values, each from the one before; the start is not among them. */
export function iterate<S>(start: S, count: number, next: (state: S, step: number) => S): S[] {
	const states: S[] = [];
	let state = start;
	for (let step = 1; step <= count; step += 1) {
		state = next(state, step);
		states.push(state);
	}
	return states;
}

export const mean = (values: readonly number[]): number =>
	values.reduce((sum, value) => sum + value, 0) / values.length;
