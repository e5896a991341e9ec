/** The self-check of one exercise: everything that it promises, held against what is there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../check.ts';
import { SpecError } from '../errors.ts';
import type { FoundExercise } from '../spec/find.ts';
import { loadExercise } from '../spec/load.ts';
import type { Rooms } from '../trial/trial.ts';
import type { Exercise } from '../types.ts';
import { failure, type Remark } from './remark.ts';
import { specRemarks } from './spec-remarks.ts';
import { type Diagnosed, diagnoseSpecimens, specimensThere } from './specimen-remarks.ts';
import { specimensOf } from './specimens.ts';

export interface VerifyOptions {
	/** Leave out the specimens' diagnosis, which takes about a fifth of a second each. */
	readonly quick: boolean;
	/** A diagnosis that is not the expected one fails. */
	readonly strict: boolean;
}

/** Folders of a course, relative to where the command is called. */
export interface CourseFolders {
	readonly exercises: string;
	readonly solutions: string;
}

export interface Verified {
	readonly id: string;
	/** Absent where the spec does not load. */
	readonly exercise?: Exercise;
	readonly remarks: readonly Remark[];
	/** Absent where the specimens were left out. */
	readonly diagnosed?: Diagnosed;
}

/** Where the right and wrong answers are that exercises are tried with. */
const specimenFolder = join('tests', 'submissions');

export async function verifyExercise(
	found: FoundExercise,
	options: VerifyOptions,
	folders: CourseFolders,
	rooms: Rooms,
): Promise<Verified> {
	const { id, specFile } = found;
	const exercise = loaded(specFile);
	if (!('id' in exercise)) return { id, remarks: exercise };
	const [own, shown] = [join(specimenFolder, id), `tests/submissions/${id}`];
	const specimens = specimensOf(specimenFolder, id);
	const remarks = [
		...specRemarks(exercise, `${folders.exercises}/${id}.yaml`, specimens),
		...(await graded(exercise, folders.exercises, 'not-started', rooms)),
		...(await graded(exercise, folders.solutions, 'passed', rooms)),
		...specimensThere(exercise, specimens, own, shown),
	];
	if (options.quick) return { id, exercise, remarks };
	const diagnosed = await diagnoseSpecimens(exercise, specimens, shown, options.strict, rooms);
	return { id, exercise, remarks: [...remarks, ...diagnosed.remarks], diagnosed };
}

/** The exercise, or what is wrong with its spec: a listed row that the core does not compute, too. */
function loaded(specFile: string): Exercise | Remark[] {
	try {
		return loadExercise(specFile);
	} catch (error) {
		if (!(error instanceof SpecError)) throw error;
		return error.complaints.map(({ file, line, message }) => failure(file, message, line));
	}
}

async function graded(
	exercise: Exercise,
	folder: string,
	due: 'not-started' | 'passed',
	rooms: Rooms,
): Promise<Remark[]> {
	const file = `${folder}/${exercise.id}.ts`;
	if (!existsSync(file)) return [failure(file, 'There is no such file. Add it.')];
	const { result } = await check({ exercise, file, bytes: readFileSync(file) }, rooms, {
		strictTypes: false,
	});
	const { status, findings } = result;
	const [first] = findings;
	if (status !== due) {
		const said = due === 'passed' ? 'A solution passes' : 'A starter is not started';
		return [
			failure(file, `${said}; this one is \`${status}\`. ${first?.message ?? ''}`.trimEnd(), first?.line),
		];
	}
	// Types are no verdict, but what the course itself shows has none that are wrong.
	// What a chosen value achieves is told of every answer; a complaint has a place or a name.
	return findings
		.filter(({ misconception, line }) => misconception !== undefined || line !== undefined)
		.map(({ message, line }) => failure(file, message, line));
}
