import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Configuration } from '../config/load.ts';
import type { RoutineName } from '../core/routines.ts';
import { UsageError } from '../errors.ts';
import { filesFor, readmeWith } from '../scaffold/files.ts';
import { templateFor } from '../scaffold/templates.ts';
import { findExercises } from '../spec/find.ts';
import { readSpecText } from '../spec/text.ts';
import { kindAt } from './kind-at.ts';
import type { Typed } from './typed.ts';

export interface NewCall {
	readonly do: 'new';
	/** `<chapter>/<name>` */
	readonly id: string;
	readonly routine: RoutineName;
	/** A configuration in place of the course's own. */
	readonly config?: string;
}

/**
 * Writes the files of a new exercise; one that is there is never written over.
 *
 * @throws UsageError where the id is no `<chapter>/<name>`, or one of the files is there already
 */
export function createExercise(
	{ id, routine }: NewCall,
	{ exercises, solutions }: Configuration,
	typed: Typed,
	write: (text: string) => void,
): 0 {
	if (!/^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
		throw new UsageError(
			`\`${id}\` is no id of an exercise: <chapter>/<name>, small letters, digits and hyphens, such as 2-gradients/saddle.`,
		);
	}
	const chapter = dirname(id);
	const before =
		kindAt(exercises) === 'folder'
			? findExercises(exercises)
					.filter((one) => one.chapter === chapter)
					.map(({ name, specFile }) => ({ name, order: orderIn(specFile) }))
					.sort((one, other) => one.order - other.order)
			: [];
	const last = before.at(-1);
	const schema = pathOfSchema(join(exercises, chapter), process.cwd());
	const folders = { exercises, solutions, schema };
	const files = filesFor(id, (last?.order ?? 0) + 1, templateFor(routine), folders);
	const there = Object.keys(files).find((file) => existsSync(file));
	if (there !== undefined) {
		throw new UsageError(
			`${there} is there already, and nothing is written over. Choose another name, or remove it.`,
		);
	}
	const readme = `${exercises}/${chapter}/README.md`;
	const text = existsSync(readme) ? readFileSync(readme, 'utf8') : undefined;
	for (const [file, content] of Object.entries(files)) put(file, content);
	put(readme, readmeWith(text, chapter, id, last?.name));
	write(`${[...Object.keys(files), readme].map((file) => `  ${file}\n`).join('')}
What is to be done stands in them as TODO. See what is left with

  ${typed('verify', id)}
`);
	return 0;
}

const schemaFile = 'schemas/exercise.schema.json';

/**
 * The schema of specs, as seen from the folder of a spec: under node_modules where the checker is a dependency there,
 * so that the path is the same on every machine; else where the checker itself lies.
 */
function pathOfSchema(folder: string, cwd: string): string {
	let above = resolve(cwd);
	let file = join(above, 'node_modules', 'downhill', schemaFile);
	while (!existsSync(file) && dirname(above) !== above) {
		above = dirname(above);
		file = join(above, 'node_modules', 'downhill', schemaFile);
	}
	// From `checker/command/` and from its copy in `dist/command/` alike.
	if (!existsSync(file)) file = fileURLToPath(new URL(`../../${schemaFile}`, import.meta.url));
	return relative(resolve(cwd, folder), file).split(sep).join('/');
}

function orderIn(specFile: string): number {
	// One that cannot be read is complained of when it is checked; it takes no place here.
	const spec = readSpecText(specFile).spec?.value as { order?: unknown } | null | undefined;
	return typeof spec?.order === 'number' ? spec.order : 0;
}

function put(file: string, text: string): void {
	try {
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	} catch (error) {
		throw new UsageError(`${file} cannot be written: ${(error as Error).message}`);
	}
}
