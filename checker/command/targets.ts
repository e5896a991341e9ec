import { lstatSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { UsageError } from '../errors.ts';
import { visible } from '../report/text.ts';
import { kindAt } from './kind-at.ts';
import type { Listed, Selected } from './select.ts';
import { asScript, type Typed } from './typed.ts';

/** One submission to grade: an exercise and the file that answers it. */
export interface Target {
	readonly exercise: Listed;
	/** Absolute path of the file. */
	readonly path: string;
	/** The folder that the file has to lie in. */
	readonly folder: string;
	/** The path as reports show it: relative to where the checker was called, with `/`. */
	readonly shown: string;
}

/** The exercises' own files. */
export function ownFiles(selected: readonly Selected[], folder: string, cwd: string): Target[] {
	return selected.map((exercise) => target(exercise, answerIn(folder, exercise), folder, cwd));
}

/**
 * One file as the answer to one exercise.
 *
 * @throws UsageError unless exactly one exercise is selected
 */
export function oneFile(
	selected: readonly Selected[],
	names: readonly string[],
	file: string,
	cwd: string,
	typed: Typed = asScript,
): Target[] {
	const [exercise] = selected;
	if (exercise === undefined || names.length === 0 || selected.length > 1) {
		throw new UsageError(
			`--submission grades one file for one exercise; ${names.length === 0 ? 'none is named' : `${selected.length} are selected`}. For example: ${typed('check', 'first-loop', '--submission', file)}`,
		);
	}
	const path = resolve(cwd, file);
	return [target(exercise, path, dirname(path), cwd)];
}

/**
 * `<folder>/<chapter>/<name>.ts` for each selected exercise that is there; one that was asked for by its name is
 * graded even where it is not.
 *
 * @throws UsageError where there is no such folder
 */
export function filesBelow(selected: readonly Selected[], folder: string, cwd: string): Target[] {
	const root = resolve(cwd, folder);
	if (kindAt(root) !== 'folder') {
		throw new UsageError(`--submissions: there is no folder ${folder}.`);
	}
	return selected
		.filter((exercise) => exercise.byName || isThere(answerIn(root, exercise)))
		.map((exercise) => target(exercise, answerIn(root, exercise), root, cwd));
}

/** Names, relative to the folder, of TypeScript files in it or in its folders that answer no exercise. */
export function strays(exercises: readonly Listed[], folder: string): string[] {
	const known = new Set(exercises.map(({ chapter, name }) => join(chapter, `${name}.ts`)));
	return filesOf(folder, '')
		.filter((file) => file.endsWith('.ts') && !known.has(file))
		.map((file) => file.split(sep).join('/'))
		.sort();
}

const strayNamesShown = 10;

/** What is said of files that answer no exercise; nothing where there are none. */
export function strayWarning(folder: string, names: readonly string[]): string {
	if (names.length === 0) return '';
	const shown = names.slice(0, strayNamesShown).map(visible).join(', ');
	const more = names.length > strayNamesShown ? ` and ${names.length - strayNamesShown} more` : '';
	return `Not graded, for they are no exercise's file in ${visible(folder)}: ${shown}${more}\n`;
}

/** Files of a folder and of the folders in it; the shape that is asked for goes no deeper. */
function filesOf(root: string, below: string): string[] {
	return entriesOf(join(root, below)).flatMap((entry) => {
		const file = join(below, entry.name);
		if (!entry.isDirectory()) return [file];
		return below === '' ? filesOf(root, file) : [];
	});
}

/** A folder that may not be read has no files that could be named. */
function entriesOf(folder: string) {
	try {
		return readdirSync(folder, { withFileTypes: true });
	} catch {
		return [];
	}
}

function answerIn(folder: string, { chapter, name }: Listed): string {
	return resolve(folder, chapter, `${name}.ts`);
}

/** Anything of that name counts, also a dead link: reading it says what is wrong with it. */
function isThere(path: string): boolean {
	try {
		return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
	} catch {
		return false;
	}
}

function target(exercise: Listed, path: string, folder: string, cwd: string): Target {
	return { exercise, path, folder, shown: relative(cwd, path).split(sep).join('/') };
}
