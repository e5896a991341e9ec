import { type Complaint, SpecError } from '../errors.ts';
import { loadExercise } from '../spec/load.ts';
import type { Exercise } from '../types.ts';
import type { Target } from './targets.ts';

/** A submission and the exercise that it answers, its spec read. */
export interface Assignment {
	readonly target: Target;
	readonly exercise: Exercise;
}

/**
 * Reads the specs of these targets and no others; the result is in the order of the course.
 *
 * @throws SpecError with the complaints about all of them at once
 */
export function loadSpecs(targets: readonly Target[]): Assignment[] {
	const assignments: Assignment[] = [];
	const complaints: Complaint[] = [];
	for (const target of targets) {
		try {
			assignments.push({ target, exercise: loadExercise(target.exercise.specFile) });
		} catch (error) {
			if (!(error instanceof SpecError)) throw error;
			complaints.push(...error.complaints);
		}
	}
	if (complaints.length > 0) throw new SpecError(complaints);
	return assignments.sort((one, other) => inCourse(one.exercise, other.exercise));
}

/**
 * The exercises in the order of the course.
 *
 * @throws SpecError with the complaints about all of their specs at once
 */
export function inCourseOrder<Found extends { readonly specFile: string }>(found: readonly Found[]): Found[] {
	const loaded: { one: Found; exercise: Exercise }[] = [];
	const complaints: Complaint[] = [];
	for (const one of found) {
		try {
			loaded.push({ one, exercise: loadExercise(one.specFile) });
		} catch (error) {
			if (!(error instanceof SpecError)) throw error;
			complaints.push(...error.complaints);
		}
	}
	if (complaints.length > 0) throw new SpecError(complaints);
	return loaded.sort((a, b) => inCourse(a.exercise, b.exercise)).map(({ one }) => one);
}

/** By chapter, `10-…` after `2-…`, then by the place that the spec gives. */
function inCourse(one: Exercise, other: Exercise): number {
	const chapters = one.chapter.localeCompare(other.chapter, 'en', { numeric: true });
	return chapters || one.order - other.order || one.name.localeCompare(other.name, 'en');
}
