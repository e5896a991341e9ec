import type { ShownExercise } from '../evidence/shown.ts';
import { casesOf } from '../trial/cases.ts';
import { isProblem, missingPart } from '../trial/program.ts';
import { type Rooms, tryCases } from '../trial/trial.ts';
import type { Exercise, Problem } from '../types.ts';

/** The listed cases with what the student's program gives in each. */
export async function shownIn(
	exercise: Exercise,
	file: string,
	bytes: Uint8Array | Problem,
	rooms: Rooms,
): Promise<ShownExercise> {
	const listed = casesOf(exercise).filter(({ kind }) => kind === 'listed');
	const without = listed.map(({ inputs, expected }) => ({ inputs, expected, rows: [] }));
	const submission = isProblem(bytes) ? bytes : await rooms.compiler.read(file, bytes);
	if (isProblem(submission) || missingPart(exercise, submission)) return { exercise, cases: without };
	const trials = await tryCases(exercise, { submission, edits: [] }, listed, rooms);
	const cases = trials.map(({ given: { inputs, expected }, rows }) => ({
		inputs,
		expected,
		rows: rows.map((row) => row.map(({ value }) => value)),
	}));
	const returned = trials[0]?.run.returned;
	const isChosen = exercise.form.kind === 'value' && typeof returned === 'number';
	return { exercise, cases, ...(isChosen ? { chosen: returned } : {}) };
}
