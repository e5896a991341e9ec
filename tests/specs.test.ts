/** Each exercise of the course with its own starter and its own solution. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../checker/check.ts';
import { studyRemark } from '../checker/chosen-rate.ts';
import { findExercises } from '../checker/spec/find.ts';
import type { Exercise } from '../checker/types.ts';
import { exerciseOf, root } from './support/exercises.ts';
import { openRooms } from './support/rooms.ts';

const rooms = openRooms();
const exercises = findExercises(join(root, 'exercises'));

async function graded(exercise: Exercise, folder: string) {
	const file = `${folder}/${exercise.id}.ts`;
	const bytes = readFileSync(join(root, file));
	const { result, study } = await check({ exercise, file, bytes }, rooms, { strictTypes: true });
	return { ...result, study };
}

test('there are exercises in each of the four chapters', () => {
	expect(new Set(exercises.map(({ chapter }) => chapter)).size).toBe(4);
});

describe.each(exercises.map(({ id }) => id))('%s', (id) => {
	test('its starter is not started', async () => {
		const { status, score, findings } = await graded(exerciseOf(id), 'exercises');
		expect({ status, score, findings }).toEqual({ status: 'not-started', score: 0, findings: [] });
	});

	test('its solution passes every check, types included, with nothing to remark', async () => {
		const exercise = exerciseOf(id);
		const { status, score, findings, checks, study } = await graded(exercise, 'solutions');
		// What a chosen rate achieves is told to everyone; it finds no fault.
		const told = study ? [studyRemark(study)] : [];
		expect({ status, score, findings }).toEqual({ status: 'passed', score: 1, findings: told });
		expect(checks.map(({ passed }) => passed)).not.toContain(false);
		expect(checks).toHaveLength(exercise.cases.length + exercise.probes.length);
	});
});
