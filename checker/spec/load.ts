/** YAML → Exercise: all that is wrong with a spec at once, or an exercise that is proved against the core. */
import { type Complaint, SpecError } from '../errors.ts';
import type { Spec, SpecTolerance } from '../spec-types.ts';
import type { Exercise, Form, Tolerance, Trace } from '../types.ts';
import { casesOf, examine } from './examine.ts';
import { exerciseOf, findExercises } from './find.ts';
import { readSpecText, type SpecText } from './text.ts';

/**
 * The exercise that a spec describes; its id is made of the last folder and the base name of the path.
 *
 * @throws SpecError with all complaints of the file
 */
export function loadExercise(specFile: string): Exercise {
	const { exercise, complaints } = readExercise(specFile);
	if (exercise === undefined || complaints.length > 0) throw new SpecError(complaints);
	return exercise;
}

/**
 * All exercises of a folder, by chapter, then by their order in it.
 *
 * @throws UsageError where the folder is not there
 * @throws SpecError with all complaints of all files
 */
export function loadExercises(folder: string): Exercise[] {
	const read = findExercises(folder).map(({ specFile }) => readExercise(specFile));
	const exercises = read.flatMap(({ exercise }) => exercise ?? []);
	const complaints = read.flatMap((one) => one.complaints);
	const placed = new Map<string, Exercise>();
	for (const { exercise, spec } of read) {
		if (exercise === undefined || spec === undefined) continue;
		const place = `${exercise.chapter} ${exercise.order}`;
		const other = placed.get(place);
		if (other === undefined) placed.set(place, exercise);
		else {
			const message = `${other.name} has the order ${exercise.order} in this chapter already. Give each its own.`;
			complaints.push(spec.complain({ path: ['order'], message }));
		}
	}
	if (complaints.length > 0) throw new SpecError(complaints);
	return exercises.sort(
		(one, other) =>
			compare(one.chapter, other.chapter) || one.order - other.order || compare(one.name, other.name),
	);
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

interface Read {
	readonly exercise?: Exercise;
	readonly spec?: SpecText;
	readonly complaints: readonly Complaint[];
}

function readExercise(specFile: string): Read {
	const { spec, complaints: ofText } = readSpecText(specFile);
	const complaints = [...ofText];
	if (spec === undefined) return { complaints };
	const { faults, form, expected } = examine(spec.value, spec.written, ofText.length === 0);
	complaints.push(...faults.map(spec.complain));
	complaints.sort((one, other) => one.line - other.line || one.column - other.column);
	if (form === undefined || expected === undefined) return { spec, complaints };
	return { exercise: exerciseFrom(specFile, spec.value as Spec, form, expected), spec, complaints };
}

function exerciseFrom(specFile: string, spec: Spec, form: Form, expected: Trace): Exercise {
	const { id, chapter, name } = exerciseOf(specFile);
	const tolerances = Object.entries(spec.tolerances ?? {}).map(([column, one]) => [column, toleranceOf(one)]);
	return {
		id,
		chapter,
		name,
		title: spec.title,
		order: spec.order,
		specFile,
		routine: spec.reference.routine,
		inputs: { ...spec.reference },
		form,
		cases: casesOf(spec),
		expected,
		probes: spec.probes,
		tolerance: toleranceOf(spec.tolerance),
		tolerances: Object.fromEntries(tolerances),
		...(spec.curve === undefined ? {} : { curve: spec.curve }),
		hints: spec.hints as unknown as readonly [string, string, string],
		misconceptions: spec.misconceptions ?? [],
		equal: spec.equal ?? [],
		uses: spec.uses ?? [],
	};
}

const toleranceOf = ({ relative = 1e-9, absolute = 1e-12 }: SpecTolerance = {}): Tolerance => ({
	relative,
	absolute,
});
