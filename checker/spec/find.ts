/** Which exercises there are, by their files alone. */
import { readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageError } from '../errors.ts';

export interface FoundExercise {
	/** `<chapter>/<name>` */
	readonly id: string;
	readonly chapter: string;
	readonly name: string;
	readonly specFile: string;
}

/**
 * Every `<folder>/<chapter>/<name>.yaml`, sorted by id. No file is opened.
 *
 * @throws UsageError where the folder is not there or cannot be read
 */
export function findExercises(folder: string): FoundExercise[] {
	const found: FoundExercise[] = [];
	for (const chapter of entriesOf(folder)) {
		if (!chapter.isDirectory()) continue;
		for (const file of entriesOf(join(folder, chapter.name))) {
			if (file.isDirectory() || !file.name.endsWith('.yaml')) continue;
			found.push(exerciseOf(join(folder, chapter.name, file.name)));
		}
	}
	return found.sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** The exercise that a spec's path stands for: its folder is the chapter, its base name the name. */
export function exerciseOf(specFile: string): FoundExercise {
	const chapter = basename(dirname(resolve(specFile)));
	const name = basename(specFile).replace(/\.ya?ml$/, '');
	return { id: `${chapter}/${name}`, chapter, name, specFile };
}

function entriesOf(folder: string) {
	try {
		return readdirSync(folder, { withFileTypes: true });
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		const why = code === 'ENOENT' ? 'it is not there' : code === 'ENOTDIR' ? 'it is a file' : String(code);
		throw new UsageError(
			`Cannot read the folder of exercises ${folder}: ${why}. Give the folder that holds <chapter>/<name>.yaml.`,
		);
	}
}
