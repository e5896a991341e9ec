import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { RoutineName } from '../core/routines.ts';
import { UsageError } from '../errors.ts';
import { filesFor, readmeWith } from '../scaffold/files.ts';
import { templateFor } from '../scaffold/templates.ts';
import { findExercises } from '../spec/find.ts';
import { yaml } from '../spec/libraries.ts';

export interface NewCall {
	readonly do: 'new';
	/** `<chapter>/<name>` */
	readonly id: string;
	readonly routine: RoutineName;
}

/**
 * Writes the files of a new exercise; one that is there is never written over.
 *
 * @throws UsageError where the id is no `<chapter>/<name>`, or one of the files is there already
 */
export function createExercise({ id, routine }: NewCall, write: (text: string) => void): 0 {
	if (!/^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
		throw new UsageError(
			`\`${id}\` is no id of an exercise: <chapter>/<name>, small letters, digits and hyphens, such as 2-gradients/saddle.`,
		);
	}
	const chapter = dirname(id);
	const before = existsSync('exercises')
		? findExercises('exercises')
				.filter((one) => one.chapter === chapter)
				.map(({ name, specFile }) => ({ name, order: orderIn(specFile) }))
				.sort((one, other) => one.order - other.order)
		: [];
	const last = before.at(-1);
	const files = filesFor(id, (last?.order ?? 0) + 1, templateFor(routine));
	const there = Object.keys(files).find((file) => existsSync(file));
	if (there !== undefined) {
		throw new UsageError(
			`${there} is there already, and nothing is written over. Choose another name, or remove it.`,
		);
	}
	const readme = `exercises/${chapter}/README.md`;
	const text = existsSync(readme) ? readFileSync(readme, 'utf8') : undefined;
	for (const [file, content] of Object.entries(files)) put(file, content);
	put(readme, readmeWith(text, chapter, id, last?.name));
	write(`${[...Object.keys(files), readme].map((file) => `  ${file}\n`).join('')}
What is to be done stands in them as TODO. See what is left with

  npm run verify -- ${id}
`);
	return 0;
}

function orderIn(specFile: string): number {
	const spec = yaml.parse(readFileSync(specFile, 'utf8')) as { order?: unknown } | null;
	return typeof spec?.order === 'number' ? spec.order : 0;
}

function put(file: string, text: string): void {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
}
