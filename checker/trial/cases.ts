/** The inputs an exercise is tried with, and what the reference computes for each. */
import { routineNamed } from '../core/routines.ts';
import { type Rules, textbook } from '../core/rules.ts';
import { inputsWith } from '../spec/inputs.ts';
import type { Reference } from '../spec-types.ts';
import type { Exercise, Overrides, Row } from '../types.ts';

export interface Case {
	/** `listed rows`, `probe 1`, … */
	readonly name: string;
	readonly kind: 'listed' | 'probe' | 'fresh';
	/** What it changes in the exercise's inputs. */
	readonly overrides: Overrides;
	readonly inputs: Reference;
	readonly expected: readonly Row[];
}

export function caseOf(exercise: Exercise, kind: Case['kind'], name: string, overrides: Overrides): Case {
	const inputs = inputsWith(exercise.inputs as unknown as Reference, overrides);
	return { name, kind, overrides, inputs, expected: rowsOf(exercise, inputs, textbook) };
}

/** The rows that the core computes from these inputs by these rules. */
export function rowsOf(exercise: Exercise, inputs: Reference, rules: Rules): readonly Row[] {
	return routineNamed(inputs.routine).trace(inputs, exercise.form.columns, rules).rows;
}

/** An exercise's cases are the same for every submission to it. */
const cases = new WeakMap<Exercise, readonly Case[]>();

/** The listed cases, then the probes. */
export function casesOf(exercise: Exercise): readonly Case[] {
	const known = cases.get(exercise) ?? listedAndProbes(exercise);
	cases.set(exercise, known);
	return known;
}

function listedAndProbes(exercise: Exercise): readonly Case[] {
	const listed = exercise.cases.map((overrides, i) =>
		caseOf(exercise, 'listed', exercise.cases.length > 1 ? `listed case ${i + 1}` : 'listed rows', overrides),
	);
	// A value that is the student's to choose has no inputs to vary.
	if (exercise.form.kind === 'value') return listed;
	return [
		...listed,
		...exercise.probes.map((overrides, i) => caseOf(exercise, 'probe', `probe ${i + 1}`, overrides)),
	];
}
