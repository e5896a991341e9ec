/** Other forms of the results, made from their rows: so they can be made after any run, resumed or merged. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf, journalOf, readHead } from '../../class/journal.ts';
import { wholeLines } from '../../class/lines.ts';
import { headLine, marksLine } from '../../class/marks.ts';
import { type Row, readRow } from '../../class/row.ts';
import { byStudent, type Student } from '../../class/students.ts';
import type { Configuration } from '../../config/load.ts';
import { UsageError } from '../../errors.ts';
import type { Graded, HintLevel, Reporter, View } from '../../report/reporter.ts';
import { reporters } from '../../report/reporters.ts';
import { type FoundExercise, findExercises } from '../../spec/find.ts';
import { loadExercise } from '../../spec/load.ts';
import type { Exercise } from '../../types.ts';
import { inCourseOrder } from '../load-specs.ts';
import type { Outside } from '../outside.ts';

export interface Exports {
	/** A table of marks. */
	readonly csv?: string;
	/** Folders with a report for each student. */
	readonly junit?: string;
	readonly gradescope?: string;
}

const endings = { junit: 'xml', gradescope: 'json' } as const;

/**
 * Writes what was asked for.
 *
 * @throws UsageError where a place cannot be written to
 */
export async function writeExports(
	results: string,
	exports: Exports,
	configuration: Configuration,
	{ version, typed }: Pick<Outside, 'version' | 'typed'>,
): Promise<void> {
	const { csv } = exports;
	const formats = (['junit', 'gradescope'] as const).filter((format) => exports[format] !== undefined);
	if (csv === undefined && formats.length === 0) return;
	const course = inCourseOrder(findExercises(configuration.exercises));
	const { weights, required } = configuration.marking(course);
	if (csv !== undefined) writeMarks(results, csv, course, weights);
	if (formats.length === 0) return;
	const view: View = {
		colour: false,
		width: 80,
		hints: hintsOf(results),
		requireAll: false,
		required,
		weights,
		again: ({ exercise }) => typed('check', exercise.id),
		run: { version, began: Date.now() },
	};
	for (const format of formats) {
		const reporter = await reporters.find(({ name }) => name === format)?.load();
		if (reporter) writeReports(results, exports[format] ?? '', endings[format], reporter, course, view);
	}
}

function* rowsOf(results: string): Generator<Row, void, undefined> {
	for (const line of wholeLines(results)) yield readRow(line.toString());
}

function writeMarks(
	results: string,
	file: string,
	course: readonly FoundExercise[],
	weights: View['weights'],
): void {
	const answered = new Set<string>();
	for (const { result } of rowsOf(results)) answered.add(result.exercise);
	const columns = course.map(({ id }) => id).filter((id) => answered.has(id));
	const lines = [headLine(columns)];
	// A line of marks is short: a table of a hundred thousand students is a few megabytes.
	for (const student of byStudent(rowsOf(results))) lines.push(marksLine(student, columns, weights));
	put(file, lines.join(''));
}

function writeReports(
	results: string,
	folder: string,
	ending: string,
	reporter: Reporter,
	course: readonly FoundExercise[],
	view: View,
): void {
	makeFolder(folder);
	const exercises = new Map(course.map(({ id, specFile }) => [id, loadExercise(specFile)]));
	for (const student of byStudent(rowsOf(results))) {
		const all = gradedOf(student, exercises);
		const parts = [
			reporter.begin(view),
			...all.map((one) => reporter.result(one, view)),
			reporter.end(all, view),
		];
		put(join(folder, `${fileName(student.name)}.${ending}`), parts.join(''));
	}
}

function gradedOf({ rows }: Student, exercises: ReadonlyMap<string, Exercise>): Graded[] {
	return rows.map(({ result }) => {
		const exercise = exercises.get(result.exercise);
		if (!exercise) throw new UsageError(`There is no exercise ${result.exercise} in this course any more.`);
		return { exercise, result: { ...result, durationMs: result.durationMs ?? 0 } };
	});
}

function hintsOf(results: string): HintLevel {
	const { value } = wholeLines(journalOf(results)).next();
	return (readHead(value?.toString() ?? '')?.options.hints ?? 2) as HintLevel;
}

/** A student's name as the name of a file; what had to be changed in it is told apart by a hash. */
export function fileName(student: string): string {
	const safe = student.replace(/[^\p{L}\p{N}._ -]/gu, '_').replace(/^[.\- ]|[. ]$/g, '_');
	return safe === student && Buffer.byteLength(safe) <= 120
		? safe
		: `${[...safe].slice(0, 30).join('')}-${hashOf(student).slice(0, 12)}`;
}

function makeFolder(folder: string): void {
	try {
		mkdirSync(folder, { recursive: true });
	} catch (error) {
		throw new UsageError(`The reports cannot be written to ${folder}: ${(error as Error).message}`);
	}
}

function put(file: string, text: string): void {
	try {
		const unfinished = `${file}.${process.pid}`;
		writeFileSync(unfinished, text);
		renameSync(unfinished, file);
	} catch (error) {
		throw new UsageError(`${file} cannot be written: ${(error as Error).message}`);
	}
}
