/** The right and wrong answers that an exercise carries: are they there, and does the checker make of them what they are? */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../check.ts';
import { misconceptions } from '../misconceptions/list.ts';
import type { Rooms } from '../trial/trial.ts';
import type { Exercise } from '../types.ts';
import { failure, type Remark, warning } from './remark.ts';
import { expectedIn, judge, type Specimen } from './specimens.ts';

const rightOnes = 4;
/** The four failure checks of the roadmap have two writings each. */
const families = new Set(['sign-error', 'learning-rate', 'local-slope', 'broken-chain']);

/** @param shown the folder of the exercise's specimens, as remarks show it */
export function specimensThere(
	exercise: Exercise,
	specimens: readonly Specimen[],
	folder: string,
	shown: string,
): Remark[] {
	if (!existsSync(folder))
		return [failure(shown, 'There is no such folder. Put right and wrong answers there.')];
	const list = join(folder, 'expected.yaml');
	const text = existsSync(list) ? readFileSync(list, 'utf8') : '';
	const files = specimens.map(({ file }) => file);
	const lineOf = (word: string) => text.split('\n').findIndex((line) => line.includes(word)) + 1 || 1;
	const at = (word: string, message: string) => failure(`${shown}/expected.yaml`, message, lineOf(word));
	const entries = Object.keys(expectedIn(folder));
	const right = specimens.filter(({ isRight }) => isRight).length;
	return [
		...(text.includes('TODO') ? [at('TODO', 'TODO: write the answers that are asked for here.')] : []),
		...(right < rightOnes
			? [failure(shown, `${right} of at least ${rightOnes} right answers in different styles (right-….ts).`)]
			: []),
		...specimens
			.filter(({ isRight, isDescribed }) => !isRight && !isDescribed)
			.map(({ file }) =>
				failure(`${shown}/${file}`, 'This answer has no entry in expected.yaml. Say what is wrong in it.'),
			),
		...entries
			.filter((file) => !files.includes(file))
			.map((file) => at(`${file}:`, `There is no file ${file}. Add it, or take the entry away.`)),
		...unknownNames(specimens, at),
		...missingNames(exercise, specimens, shown),
	];
}

type At = (word: string, message: string) => Remark;

function unknownNames(specimens: readonly Specimen[], at: At): Remark[] {
	const ids = new Set(misconceptions.map(({ id }) => id));
	return specimens.flatMap(({ file, made, oneOf }) =>
		[...new Set([...made, ...oneOf])]
			.filter((id) => !ids.has(id) && id !== 'not-finite')
			.map((id) => at(`${file}:`, `There is no misconception \`${id}\`.`)),
	);
}

function missingNames(exercise: Exercise, specimens: readonly Specimen[], shown: string): Remark[] {
	return exercise.misconceptions.flatMap((id) => {
		const family = misconceptions.find((one) => one.id === id)?.family ?? '';
		const due = families.has(family) ? 2 : 1;
		const there = specimens.filter(({ made, oneOf }) => made.includes(id) || oneOf.includes(id)).length;
		if (there >= due) return [];
		return [failure(shown, `${there} of at least ${due} wrong answers with \`${id}\`.`)];
	});
}

export interface Diagnosed {
	readonly remarks: readonly Remark[];
	readonly right: number;
	readonly wrong: number;
	/** Wrong ones in whose diagnosis everything is as expected. */
	readonly asExpected: number;
}

/**
 * Grades every specimen. A wrong verdict is a failure; a diagnosis that is not the expected one is a warning, or with
 * `strict` a failure.
 */
export async function diagnoseSpecimens(
	exercise: Exercise,
	specimens: readonly Specimen[],
	shown: string,
	strict: boolean,
	rooms: Rooms,
): Promise<Diagnosed> {
	const remarks: Remark[] = [];
	let asExpected = 0;
	for (const specimen of specimens) {
		const { file, bytes, isRight } = specimen;
		const { result } = await check({ exercise, file, bytes }, rooms, { strictTypes: false });
		const { faults, isVerdictRight } = judge(specimen, result);
		if (faults.length === 0 && !isRight) asExpected += 1;
		if (faults.length === 0) continue;
		const say = strict || !isVerdictRight ? failure : warning;
		remarks.push(say(`${shown}/${file}`, faults.join('; ')));
	}
	const right = specimens.filter(({ isRight }) => isRight).length;
	return { remarks, right, wrong: specimens.length - right, asExpected };
}
