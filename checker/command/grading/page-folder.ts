/** The folder of a class page: written beside its place and moved there when it is whole; what is not ours is let be. */
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { PageFile } from '../../class-page/course.ts';
import { UsageError } from '../../errors.ts';

/** Says that a folder is ours, and lists its files. */
const list = 'downhill-class-page.txt';
const heading =
	'Files of a class page, written by grade --page. They are replaced when the page is written again.';

export interface PageFolder {
	/** @throws UsageError where it cannot be written */
	write(file: PageFile): void;
	/** Puts the new page in the place of the old one. */
	finish(): void;
}

/** @throws UsageError where something stands there that is not a class page */
export function openPageFolder(folder: string): PageFolder {
	const path = resolve(folder);
	const unfinished = `${path}.unfinished`;
	for (const place of [path, unfinished]) refuseOthers(place);
	const files: string[] = [];
	const note = () => writeFileSync(join(unfinished, list), `${[heading, ...files].join('\n')}\n`);
	trying(folder, () => {
		rmSync(unfinished, { recursive: true, force: true });
		mkdirSync(unfinished, { recursive: true });
		note();
	});
	return {
		write: (file) =>
			trying(folder, () => {
				const place = join(unfinished, file.path);
				mkdirSync(dirname(place), { recursive: true });
				writeFileSync(place, file.text);
				files.push(file.path);
			}),
		finish: () =>
			trying(folder, () => {
				note();
				for (const old of filesOf(path)) rmSync(join(path, old), { force: true });
				for (const file of [...files, list]) {
					mkdirSync(dirname(join(path, file)), { recursive: true });
					renameSync(join(unfinished, file), join(path, file));
				}
				rmSync(unfinished, { recursive: true, force: true });
			}),
	};
}

function refuseOthers(path: string): void {
	const found = statSync(path, { throwIfNoEntry: false });
	if (!found) return;
	if (!found.isDirectory())
		throw new UsageError(
			`--page: ${path} is a file. Give a folder that is new or empty, or an older class page.`,
		);
	if (readdirSync(path).length > 0 && !isOurs(path))
		throw new UsageError(
			`--page: the folder ${path} holds something that is not a class page, and nothing in it is written over. Give a folder that is new or empty, or an older class page.`,
		);
}

const isOurs = (path: string): boolean =>
	existsSync(join(path, list)) && readFileSync(join(path, list), 'utf8').startsWith(heading);

/** The files of the page that is there, and no other ones that were put beside them. */
function filesOf(path: string): readonly string[] {
	if (!existsSync(join(path, list))) return [];
	const lines = readFileSync(join(path, list), 'utf8').split('\n').slice(1);
	return lines.filter((line) => /^(?:[a-z0-9-]+\/)?[a-z0-9-]+\.html$/.test(line));
}

function trying(folder: string, act: () => void): void {
	try {
		act();
	} catch (error) {
		throw new UsageError(
			`--page: ${folder} cannot be written: ${(error as Error).message}. Make room for it, or give another folder.`,
		);
	}
}
