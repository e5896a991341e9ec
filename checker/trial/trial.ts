/** Trying a version of a submission: run, read, compare, case by case. */

import { textbook } from '../core/rules.ts';
import { inputsWith } from '../spec/inputs.ts';
import { originalPosition } from '../submission/positions.ts';
import { type Comparison, compare, standardOf } from '../trace/compare.ts';
import type { Reading } from '../trace/number.ts';
import { readLines } from '../trace/read-lines.ts';
import { kindOf, readValue } from '../trace/read-values.ts';
import type { Compiler, Exercise, Limits, Problem, Program, Run, Sandbox } from '../types.ts';
import { type Case, rowsOf } from './cases.ts';
import { isProblem, programFor, type Version } from './program.ts';

/** What came of one version in one case. */
export interface Trial {
	readonly given: Case;
	readonly run: Run;
	readonly rows: readonly (readonly Reading[])[];
	readonly comparison: Comparison;
	/** Why there are no rows to compare. */
	readonly problem?: Problem;
}

export interface Rooms {
	readonly compiler: Compiler;
	readonly sandbox: Sandbox;
	/** What a run may take here, where it is not the usual. */
	readonly limits?: Partial<Limits>;
}

export const isPassed = (trial: Trial): boolean =>
	trial.problem === undefined && trial.comparison.first === undefined && !trial.run.argumentsChanged;

/** The version in each case, in one go. Where it cannot even be made into a program, that is the problem of each. */
export function tryCases(
	exercise: Exercise,
	version: Version,
	cases: readonly Case[],
	rooms: Rooms,
	limits: Partial<Limits> = {},
): Promise<readonly Trial[]> {
	return tryAll(
		exercise,
		cases.map((given) => ({ version, given })),
		rooms,
		limits,
	);
}

/** Each version in its case, all of them in one go. */
export async function tryAll(
	exercise: Exercise,
	asked: readonly { readonly version: Version; readonly given: Case }[],
	rooms: Rooms,
	limits: Partial<Limits> = {},
): Promise<readonly Trial[]> {
	const programs = await Promise.all(
		asked.map(({ version, given }) => programFor(exercise, version, given, rooms.compiler)),
	);
	const runnable = programs.filter((program): program is Program => !isProblem(program));
	const runs = [...(await rooms.sandbox.run(runnable, limits))];
	return asked.map(({ version, given }, i) => {
		const program = programs[i] as Program | Problem;
		if (isProblem(program)) return withoutRows(given, { ...notRun, problem: program }, program);
		return readRun(exercise, version, given, runs.shift() ?? notRun);
	});
}

const notRun: Run = { output: [], argumentsChanged: false, watched: [], milliseconds: 0, looks: 0 };

function withoutRows(given: Case, run: Run, problem: Problem): Trial {
	return { given, run, rows: [], comparison: { cells: [], first: undefined }, problem };
}

/** What a run says, held against the reference. */
export function readRun(exercise: Exercise, version: Version, given: Case, run: Run): Trial {
	if (run.problem) return withoutRows(given, run, placed(version, run.problem));
	const read = readRows(exercise, given, run);
	if (isProblem(read)) return withoutRows(given, run, read);
	return { given, run, rows: read, comparison: compare(read, given.expected, standardOf(exercise)) };
}

function readRows(exercise: Exercise, given: Case, run: Run): readonly (readonly Reading[])[] | Problem {
	const { form } = exercise;
	switch (form.kind) {
		case 'program': {
			const read = readLines(run.output, form.row, (given.expected[0] ?? []).map(kindOf));
			return isProblem(read) ? read : read.rows;
		}
		case 'function': {
			const read = readValue(run.returned, form.returns, form.name, given.expected);
			return isProblem(read) ? read : read.rows;
		}
		case 'value': {
			const read = readValue(run.returned, 'number', form.name, [[0]]);
			if (isProblem(read)) return read;
			const chosen = inputsWith(given.inputs, { [form.input]: read.rows[0]?.[0]?.value });
			return rowsOf(exercise, chosen, textbook).map((row) => row.map((value) => ({ value })));
		}
	}
}

/** A place in what ran, as a place in what the student wrote. */
function placed({ submission }: Version, problem: Problem): Problem {
	const { place, ...rest } = problem;
	if (!place) return problem;
	const start = originalPosition(submission, place.line, place.column);
	if (!start) return rest;
	const end = originalPosition(submission, place.endLine, place.endColumn) ?? start;
	return { ...rest, place: { ...start, endLine: end.line, endColumn: end.column } };
}
