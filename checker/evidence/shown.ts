/** What a card is made from: an exercise, its listed cases, and what the student's program gave in each. */
import type { Reference } from '../spec-types.ts';
import type { Cell, Exercise, Row } from '../types.ts';

/** One listed case with the rows of both sides. */
export interface Shown {
	readonly inputs: Reference;
	readonly expected: readonly Row[];
	/** None where nothing could be read. */
	readonly rows: readonly Row[];
}

export interface ShownExercise {
	readonly exercise: Exercise;
	readonly cases: readonly Shown[];
	/** The number that the student chose, where the exercise asks for one. */
	readonly chosen?: number;
}

/** A cell as a number: words and what is missing are NaN. */
export const numberAt = (row: Row | undefined, index: number): number => {
	const cell = row?.[index];
	return typeof cell === 'number' ? cell : Number.NaN;
};

export const cellAt = (rows: readonly Row[], index: number): Cell | undefined => rows[0]?.[index];
