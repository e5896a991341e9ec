/** What a pull request changes, told apart by path alone: answers to exercises of the base, and all the rest. */

/** What stands at a path in the head of a pull request. `other` is a symbolic link or a submodule. */
export type Entry =
	| { readonly is: 'file'; readonly object: string }
	| { readonly is: 'missing' }
	| { readonly is: 'other'; readonly what: string };

export interface Change {
	/** As git has it: bytes that are no UTF-8 are U+FFFD, everything else is possible. */
	readonly path: string;
	readonly entry: Entry;
}

/** An answer to an exercise that the base has. */
export interface Answer extends Change {
	/** `<chapter>/<name>` */
	readonly exercise: string;
}

export interface Sorted {
	readonly answers: readonly Answer[];
	/** TypeScript files below the exercises that answer none of them. */
	readonly strays: readonly string[];
	/** Everything else, of which nothing is used. */
	readonly outside: readonly string[];
}

/** The path of the file that answers an exercise, as git and the reports name it. */
export const answerPath = (folder: string, exercise: string): string =>
	folder === '.' ? `${exercise}.ts` : `${folder}/${exercise}.ts`;

/** Below `.`, which is the whole repository, only what could be a chapter's. */
const isBelow = (folder: string, path: string): boolean =>
	folder === '.' ? /^[^./][^/]*\/[^/]*$/.test(path) : path.startsWith(`${folder}/`);

/**
 * Sorts what changed. A path counts as an answer only where it is, to the byte, the file of an exercise of the base: no
 * name of the pull request is ever taken for a path.
 *
 * @param exercises ids of the exercises of the base
 * @param folder of the exercises, `/` between its parts and none at its end; `.` for the repository itself
 */
export function sortChanges(
	changes: readonly Change[],
	exercises: readonly string[],
	folder: string,
): Sorted {
	const files = new Map(exercises.map((id) => [answerPath(folder, id), id]));
	const answers = changes.flatMap((change) => {
		const exercise = files.get(change.path);
		return exercise === undefined ? [] : [{ ...change, exercise }];
	});
	const others = [...new Set(changes.map(({ path }) => path).filter((path) => !files.has(path)))].sort();
	const isStray = (path: string) => isBelow(folder, path) && path.endsWith('.ts');
	return {
		answers,
		strays: others.filter(isStray),
		outside: others.filter((path) => !isStray(path)),
	};
}
