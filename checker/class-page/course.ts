/** The exercises as the page names and orders them, and where each thing has its file. */
import { hashOf } from '../class/journal.ts';

export interface CourseExercise {
	/** `<chapter>/<name>` */
	readonly id: string;
	readonly title: string;
	/** Points that it is worth; 1 where absent. */
	readonly weight?: number;
}

/** A file of the page; the path is seen from the top of its folder. */
export interface PageFile {
	readonly path: string;
	readonly text: string;
}

export const pageOfExercise = (id: string): string => `exercises/${fileName(id)}.html`;
export const pageOfMistake = (name: string): string => `mistakes/${fileName(name)}.html`;
export const pageOfGroup = (exercise: string, group: string): string =>
	`${pageOfExercise(exercise)}#g${group}`;

/** A name that every file system and every link takes; what had to be changed is told apart by a hash. */
function fileName(name: string): string {
	const plain = name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
	const isPlain = plain === name.replace('/', '-') && plain.length <= 100;
	return isPlain ? plain : `${plain.slice(0, 60)}-${hashOf(name).slice(0, 8)}`;
}

const chapterOf = (id: string): string => id.split('/')[0] ?? id;

/** The exercises of each chapter, as they come. */
export function byChapter<Item extends { readonly exercise: CourseExercise }>(
	items: readonly Item[],
): ReadonlyMap<string, readonly Item[]> {
	const chapters = new Map<string, Item[]>();
	for (const item of items) {
		const chapter = chapterOf(item.exercise.id);
		chapters.set(chapter, [...(chapters.get(chapter) ?? []), item]);
	}
	return chapters;
}
