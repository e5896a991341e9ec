/** Chapters as wholes: titles, the order of the exercises, and the README that lists them. */
import { existsSync, readFileSync } from 'node:fs';
import type { Exercise } from '../types.ts';
import { failure, type Remark } from './remark.ts';

/** @param all exercises of the course that could be read */
export function titleRemarks(all: readonly Exercise[]): Remark[] {
	const titles = new Map<string, string>();
	return all.flatMap(({ id, title, specFile }) => {
		const other = titles.get(title);
		titles.set(title, other ?? id);
		if (other === undefined) return [];
		return [failure(specFile, `\`${title}\` is the title of ${other} too. Give each its own.`)];
	});
}

/**
 * @param folder of all exercises
 * @param exercises of this chapter
 */
export function chapterRemarks(folder: string, chapter: string, exercises: readonly Exercise[]): Remark[] {
	const sorted = [...exercises].sort((one, other) => one.order - other.order);
	const gap = sorted.find(({ order }, i) => order !== i + 1);
	const orders = sorted.map(({ order }) => order).join(', ');
	const order =
		gap === undefined
			? []
			: [
					failure(
						gap.specFile,
						`The orders of ${chapter} are ${orders}; they have to be 1 to ${sorted.length}, each once.`,
					),
				];
	return [...order, ...readmeRemarks(`${folder}/${chapter}/README.md`, sorted)];
}

function readmeRemarks(file: string, sorted: readonly Exercise[]): Remark[] {
	if (!existsSync(file))
		return [failure(file, 'There is no such file. Say what the chapter is about, and list its exercises.')];
	const lines = readFileSync(file, 'utf8').split('\n');
	const names = sorted.map(({ name }) => name);
	const listed = listedIn(lines);
	const stray = listed.filter(({ name, isFile }) => isFile && !names.includes(name));
	const own = listed.filter(
		({ name }, i) => names.includes(name) && listed.findIndex((one) => one.name === name) === i,
	);
	const missing = names.filter((name) => !own.some((one) => one.name === name));
	const due = names.filter((name) => !missing.includes(name));
	const moved = own.find(({ name }, i) => name !== due[i]);
	const todos = lines.flatMap((line, i) => (line.includes('TODO') ? [i + 1] : []));
	return [
		...stray.map(({ name, line }) => failure(file, `There is no exercise ${name} in this chapter.`, line)),
		...missing.map((name) => failure(file, `${name} is not listed. Add a line for it.`)),
		...(moved === undefined
			? []
			: [
					failure(
						file,
						`${moved.name} does not stand in its place. The order is ${due.join(', ')}.`,
						moved.line,
					),
				]),
		...todos.map((line) => failure(file, 'TODO: say what the chapter is about and what to focus on.', line)),
	];
}

interface ListedName {
	readonly name: string;
	readonly line: number;
	/** Named as a file, so that it can be nothing else. */
	readonly isFile: boolean;
}

/** Names in items of lists, rows of tables and headings: as links to `name.ts`, or as code. */
export function listedIn(lines: readonly string[]): ListedName[] {
	return lines.flatMap((text, i) => {
		if (!/^\s*(?:[-*|]|#{2,}|\d+[.)])/.test(text)) return [];
		const found = /(?:\(|`|\/)([a-z0-9]+(?:-[a-z0-9]+)*)(\.ts|)[)`]/.exec(text);
		if (found === null) return [];
		return [{ name: found[1] as string, line: i + 1, isFile: found[2] === '.ts' }];
	});
}
