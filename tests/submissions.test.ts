/** Every answer under tests/submissions/ gets the verdict that its name says; what is said of it is another matter. */
import { describe, expect, test } from 'vitest';
import { attempt, passed } from '../checker/attempt.ts';
import { check } from '../checker/check.ts';
import { isProblem, missingPart } from '../checker/trial/program.ts';
import type { Exercise } from '../checker/types.ts';
import { exerciseOf } from './support/exercises.ts';
import { openRooms } from './support/rooms.ts';
import { listSpecimens, type Specimen } from './support/specimens.mjs';

const rooms = openRooms();
const byExercise = new Map<string, Specimen[]>();
for (const specimen of listSpecimens()) {
	byExercise.set(specimen.exercise, [...(byExercise.get(specimen.exercise) ?? []), specimen]);
}

/** Whether it passes, without asking for the reason where it does not. */
async function passes(exercise: Exercise, { file, bytes }: Specimen): Promise<boolean> {
	const submission = await rooms.compiler.read(file, bytes);
	if (isProblem(submission) || missingPart(exercise, submission)) return false;
	return passed(await attempt(exercise, { submission, edits: [] }, rooms));
}

describe.each([...byExercise])('%s', (id, specimens) => {
	const exercise = exerciseOf(id);
	const right = specimens.filter(({ isRight }) => isRight);
	const wrong = specimens.filter(({ isRight }) => !isRight);

	test(`its ${right.length} right answers pass, with nothing to complain of`, async () => {
		expect(right.length).toBeGreaterThanOrEqual(4);
		for (const { file, bytes } of right) {
			const { result } = await check({ exercise, file, bytes }, rooms, { strictTypes: false });
			const complaints = result.findings.filter(({ severity }) => severity === 'error');
			expect({ file, status: result.status, complaints }).toEqual({ file, status: 'passed', complaints: [] });
		}
	});

	test(`its ${wrong.length} wrong answers do not`, async () => {
		expect(wrong.length).toBeGreaterThanOrEqual(4);
		const passing: string[] = [];
		for (const specimen of wrong) if (await passes(exercise, specimen)) passing.push(specimen.file);
		expect(passing).toEqual([]);
	});
});
