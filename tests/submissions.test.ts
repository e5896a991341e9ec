/** Every answer under tests/submissions/ gets the verdict that its name says; what is said of it is another matter. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { attempt, passed } from '../checker/attempt.ts';
import { check } from '../checker/check.ts';
import { isProblem, missingPart } from '../checker/trial/program.ts';
import type { Exercise } from '../checker/types.ts';
import { listSpecimens, type Specimen } from '../checker/verify/specimens.ts';
import { exerciseOf, root } from './support/exercises.ts';
import { openRooms } from './support/rooms.ts';

const rooms = openRooms();
const byExercise = new Map<string, Specimen[]>();
for (const specimen of listSpecimens(join(root, 'tests', 'submissions'))) {
	byExercise.set(specimen.exercise, [...(byExercise.get(specimen.exercise) ?? []), specimen]);
}

/** Whether it passes, without asking for the reason where it does not. */
async function passes(exercise: Exercise, { file, bytes }: Specimen): Promise<boolean> {
	const submission = await rooms.compiler.read(file, bytes);
	if (isProblem(submission) || missingPart(exercise, submission)) return false;
	return passed(await attempt(exercise, { submission, edits: [] }, rooms));
}

describe.each([...byExercise])('%s', (id, specimens) => {
	const right = specimens.filter(({ isRight }) => isRight);
	const wrong = specimens.filter(({ isRight }) => !isRight);

	test(`its ${right.length} right answers pass, with nothing to complain of`, async () => {
		expect(right.length).toBeGreaterThanOrEqual(4);
		const exercise = exerciseOf(id);
		for (const { file, bytes } of right) {
			const { result } = await check({ exercise, file, bytes }, rooms, { strictTypes: false });
			const complaints = result.findings.filter(({ severity }) => severity === 'error');
			expect({ file, status: result.status, complaints }).toEqual({ file, status: 'passed', complaints: [] });
		}
	});

	test(`its ${wrong.length} wrong answers do not, and each says what it is`, async () => {
		expect(wrong.length).toBeGreaterThanOrEqual(4);
		expect(wrong.filter(({ isDescribed }) => !isDescribed).map(({ file }) => file)).toEqual([]);
		const exercise = exerciseOf(id);
		const passing: string[] = [];
		for (const specimen of wrong) if (await passes(exercise, specimen)) passing.push(specimen.file);
		expect(passing).toEqual([]);
	});
});
