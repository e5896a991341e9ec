/**
 * Wrong answers held to their diagnosis: each is named as itself, at its line, with a fix that was verified, and nothing
 * else is claimed. What is known to miss stands in tests/diagnosis/not-yet.yaml, which may only shrink.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { check } from '../../checker/check.ts';
import { judge, listSpecimens, missesOf, type Specimen } from '../../checker/verify/specimens.ts';
import { exerciseOf, root } from './exercises.ts';
import { openRooms } from './rooms.ts';

/** What is known to miss, by specimen: which of the things asked, and why. */
interface NotYet {
	readonly misses: readonly string[];
	readonly why: string;
}

const notYet = parse(readFileSync(join(root, 'tests/diagnosis/not-yet.yaml'), 'utf8')) as Record<
	string,
	NotYet
>;

/** Time enough that work alone limits the diagnosis, however busy the machine is. */
const patient = 20_000;

const nameOf = ({ exercise, file }: Specimen) => `${exercise}/${file}`;

/**
 * One test for each exercise of a chapter. The first writing of each mistake is held; with `SPECIMENS=all` every one.
 */
export function holdSpecimens(chapter: string): void {
	const rooms = openRooms();
	const wrong = listSpecimens(join(root, 'tests', 'submissions')).filter(
		({ exercise, isRight }) => exercise.startsWith(`${chapter}/`) && !isRight,
	);
	const held = wrong.filter(({ file }) => process.env.SPECIMENS === 'all' || /-1\.ts$/.test(file));

	test.each([...new Set(held.map(({ exercise }) => exercise))])(
		'%s',
		async (id) => {
			const exercise = exerciseOf(id);
			const found: Record<string, readonly string[]> = {};
			const listed: Record<string, readonly string[]> = {};
			for (const specimen of held.filter((one) => one.exercise === id)) {
				const known = notYet[nameOf(specimen)];
				const options = { strictTypes: false, diagnosisMilliseconds: patient };
				const { result } = await check(
					{ exercise, file: specimen.file, bytes: specimen.bytes },
					rooms,
					options,
				);
				const misses = missesOf(specimen, judge(specimen, result));
				if (misses.length > 0) found[nameOf(specimen)] = misses;
				if (known) listed[nameOf(specimen)] = known.misses;
			}
			expect(found).toEqual(listed);
		},
		600_000,
	);

	test('stand in not-yet.yaml only where they are there, each with its reason', () => {
		const names = new Set(wrong.map(nameOf));
		const own = Object.entries(notYet).filter(([name]) => name.startsWith(`${chapter}/`));
		expect(own.filter(([name, { misses, why }]) => !names.has(name) || misses.length === 0 || !why)).toEqual(
			[],
		);
	});

	test('are few in not-yet.yaml', () => {
		const single = wrong.filter(({ made }) => made.length < 2);
		const share = (miss: string) =>
			single.filter((one) => notYet[nameOf(one)]?.misses.includes(miss)).length / single.length;
		expect(share('name')).toBeLessThanOrEqual(0.05);
		expect(share('false name')).toBeLessThanOrEqual(0.01);
	});
}
