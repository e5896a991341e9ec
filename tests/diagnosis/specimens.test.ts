import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { check } from '../../checker/check.ts';
import { judge, listSpecimens, type Specimen } from '../../checker/verify/specimens.ts';
import { exerciseOf, root } from '../support/exercises.ts';
import { openRooms } from '../support/rooms.ts';

/**
 * Every wrong answer of the first seven exercises, diagnosed: what is named has to be what was made. `npm run matrix`
 * prints the same for all exercises, specimen by specimen.
 */
const exercises = [
	'1-derivatives/secant-to-tangent',
	'1-derivatives/numeric-derivative',
	'2-gradients/gradient-vector',
	'2-gradients/gradient-by-hand',
	'3-gradient-descent/first-loop',
	'3-gradient-descent/coupled-bowl',
	'4-backpropagation/two-layer',
];

interface Judged extends ReturnType<typeof judge> {
	readonly specimen: Specimen;
}

const rooms = openRooms();
const judged: Judged[] = [];
const share = (list: readonly Judged[], test: (one: Judged) => boolean) =>
	list.filter(test).length / list.length;

describe('wrong answers of the first seven exercises', () => {
	beforeAll(async () => {
		const specimens = listSpecimens(join(root, 'tests', 'submissions'));
		for (const id of exercises) {
			const exercise = exerciseOf(id);
			for (const specimen of specimens) {
				if (specimen.isRight || specimen.exercise !== id) continue;
				const request = { exercise, file: specimen.file, bytes: specimen.bytes };
				// More time than usual: what is found must not depend on how busy the machine is.
				const options = { strictTypes: false, diagnosisMilliseconds: 2500 };
				const { result } = await check(request, rooms, options);
				judged.push({ specimen, ...judge(specimen, result) });
			}
		}
	}, 600_000);

	test('none passes', () => {
		expect(
			judged.filter(({ isVerdictRight }) => !isVerdictRight).map(({ specimen }) => specimen.path),
		).toEqual([]);
	});

	test('at least 95 of 100 single mistakes are named', () => {
		const single = judged.filter(({ specimen }) => specimen.made.length < 2 && specimen.oneOf.length > 0);
		expect(single.length).toBeGreaterThan(250);
		expect(share(single, ({ isNamed }) => isNamed)).toBeGreaterThanOrEqual(0.95);
	});

	test('at least 60 of 100 pairs are named', () => {
		const pairs = judged.filter(({ specimen }) => specimen.made.length > 1);
		expect(pairs.length).toBeGreaterThan(20);
		expect(share(pairs, ({ isNamed }) => isNamed)).toBeGreaterThanOrEqual(0.6);
	});

	test('at most 1 of 100 names a mistake that was not made', () => {
		expect(share(judged, ({ isFalse }) => isFalse)).toBeLessThanOrEqual(0.01);
	});
});
