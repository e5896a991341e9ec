import { join, relative, resolve, sep } from 'node:path';
import { UsageError } from '../errors.ts';
import { nearestName } from '../nearest.ts';

/** An exercise that is there, known by its files alone. */
export interface Listed {
	/** `<chapter>/<name>` */
	readonly id: string;
	readonly chapter: string;
	readonly name: string;
	readonly specFile: string;
}

export interface Selected extends Listed {
	/** True where this very exercise was asked for, false where a chapter or everything was. */
	readonly byName: boolean;
}

/**
 * The exercises that the names stand for, in the order of the course, each once.
 *
 * @param names ids, names, chapters and paths; none for all exercises
 * @param folder of the exercises
 * @param cwd what a relative path starts from
 * @throws UsageError for a name that is unknown or stands for several exercises
 */
export function select(
	names: readonly string[],
	exercises: readonly Listed[],
	folder: string,
	cwd: string,
): Selected[] {
	if (names.length === 0) return exercises.map((exercise) => ({ ...exercise, byName: false }));
	// A shell completes the name of a folder with a slash.
	const found = names.map((name) =>
		meant(name.replace(/(?<=.)\/+$/, ''), exercises, resolve(cwd, folder), cwd),
	);
	return exercises.flatMap((exercise) => {
		const groups = found.filter((group) => group.exercises.includes(exercise));
		return groups.length === 0 ? [] : [{ ...exercise, byName: groups.some(({ byName }) => byName) }];
	});
}

interface Group {
	readonly exercises: readonly Listed[];
	readonly byName: boolean;
}

function meant(name: string, exercises: readonly Listed[], folder: string, cwd: string): Group {
	const one = exercises.find(({ id }) => id === name);
	if (one !== undefined) return { exercises: [one], byName: true };
	const chapter = exercises.filter((exercise) => exercise.chapter === name);
	if (chapter.length > 0) return { exercises: chapter, byName: false };
	const named = exercises.filter((exercise) => exercise.name === name);
	if (named.length > 1) {
		throw new UsageError(
			`\`${name}\` stands for several exercises: ${named.map(({ id }) => id).join(', ')}. Give the id of one.`,
		);
	}
	if (named.length === 1) return { exercises: named, byName: true };
	return atPath(name, exercises, folder, cwd);
}

/** An exercise's `.ts` or `.yaml`, the folder of a chapter, or the folder of all. */
function atPath(name: string, exercises: readonly Listed[], folder: string, cwd: string): Group {
	const path = resolve(cwd, name);
	const stem = path.replace(/\.(ts|yaml)$/, '');
	const one = exercises.find(({ chapter, name }) => join(folder, chapter, name) === stem);
	if (one !== undefined) return { exercises: [one], byName: true };
	const below = exercises.filter(({ chapter }) => path === folder || path === join(folder, chapter));
	if (below.length > 0) return { exercises: below, byName: false };
	throw unknown(name, exercises, relative(folder, stem).split(sep).join('/'));
}

/** @param below the name as a path, seen from the folder of the exercises */
function unknown(name: string, exercises: readonly Listed[], below: string): UsageError {
	const chapters = [...new Set(exercises.map(({ chapter }) => chapter))];
	const looksLikeId = name.includes('/') || name.includes(sep);
	const allowed = looksLikeId
		? exercises.map(({ id }) => id)
		: [...exercises.map((exercise) => exercise.name), ...chapters];
	const table = chapters.map((chapter) => {
		const names = exercises
			.filter((exercise) => exercise.chapter === chapter)
			.map((exercise) => exercise.name);
		return `  ${chapter}: ${names.join(', ')}`;
	});
	const near =
		nearestName(looksLikeId ? name.replace(/\.(ts|yaml)$/, '') : name, allowed) ??
		nearestName(
			below,
			exercises.map(({ id }) => id),
		);
	const guess = near === undefined ? '' : ` Did you mean \`${near}\`?`;
	return new UsageError(
		[`There is no exercise, chapter or exercise file \`${name}\`.${guess}`, 'There are:', ...table].join(
			'\n',
		),
	);
}
