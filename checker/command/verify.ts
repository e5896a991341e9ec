import type { Configuration } from '../config/load.ts';
import { SpecError } from '../errors.ts';
import { type FoundExercise, findExercises } from '../spec/find.ts';
import { loadExercise } from '../spec/load.ts';
import type { Rooms } from '../trial/trial.ts';
import type { Exercise } from '../types.ts';
import { chapterRemarks, titleRemarks } from '../verify/chapter-remarks.ts';
import type { Remark } from '../verify/remark.ts';
import { type VerifyOptions, verifyExercise } from '../verify/verify-exercise.ts';
import { exerciseText, hasFailed, remarksText, summaryText } from '../verify/words.ts';
import { select } from './select.ts';

export interface VerifyCall extends VerifyOptions {
	readonly do: 'verify';
	readonly names: readonly string[];
	/** A configuration in place of the course's own. */
	readonly config?: string;
}

/** The self-check of the course: what is found goes to `write` as it is known. Gives the exit status. */
export async function verify(
	call: VerifyCall,
	folders: Configuration,
	rooms: Rooms,
	write: (text: string) => void,
): Promise<0 | 1> {
	const found = findExercises(folders.exercises);
	const selected = select(call.names, found, folders.exercises, process.cwd());
	const all = [];
	for (const one of selected) {
		const verified = await verifyExercise(one, call, folders, rooms);
		write(exerciseText(verified));
		all.push(verified);
	}
	const remarks = ofChapters(folders.exercises, found, selected);
	write(remarksText(remarks));
	write(summaryText(all, remarks));
	return hasFailed([...remarks, ...all.flatMap((one) => one.remarks)]) ? 1 : 0;
}

/** What can be said only of several exercises together: of all in the chapters that were asked for. */
function ofChapters(
	folder: string,
	found: readonly FoundExercise[],
	selected: readonly FoundExercise[],
): Remark[] {
	const asked = new Set(selected.map(({ chapter }) => chapter));
	const read = [...asked].map((chapter) => {
		const own = found.filter((one) => one.chapter === chapter);
		return { chapter, own, exercises: own.flatMap(({ specFile }) => loadedOrNone(specFile)) };
	});
	const titles = titleRemarks(read.flatMap(({ exercises }) => exercises));
	const whole = read.filter(({ own, exercises }) => own.length === exercises.length);
	return [
		...titles,
		...whole.flatMap(({ chapter, exercises }) => chapterRemarks(folder, chapter, exercises)),
	];
}

/** A spec that does not load has been complained of already. */
function loadedOrNone(specFile: string): Exercise[] {
	try {
		return [loadExercise(specFile)];
	} catch (error) {
		if (error instanceof SpecError) return [];
		throw error;
	}
}
