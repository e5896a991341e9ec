import { realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { UsageError } from '../errors.ts';
import type { Graded, Reporter, View } from '../report/reporter.ts';
import { kindAt } from './kind-at.ts';

/** Where one report goes: its text is written as it comes, and the place is told when it is whole. */
export interface Output {
	readonly reporter: Reporter;
	readonly view: View;
	write(text: string): void;
	finish(): void;
}

/**
 * A report that goes to a file, written when it is whole. A format that has something to say of a run that did not end
 * says it in the file until then, so that whatever stops the checker leaves a report of this run and of no other.
 *
 * @throws UsageError at once where the folder is not there, and at the end where the file cannot be written
 */
export function fileOutput(reporter: Reporter, view: View, file: string): Output {
	const folder = dirname(file);
	if (kindAt(folder) !== 'folder') {
		throw new UsageError(`The report cannot be written to ${file}: there is no folder ${folder}.`);
	}
	if (kindAt(file) === 'folder') {
		throw new UsageError(`The report cannot be written to ${file}: it is a folder.`);
	}
	const isOrdinary = kindAt(file) !== 'other';
	const unfinished = isOrdinary ? reporter.unfinished?.() : undefined;
	if (unfinished !== undefined) writeReport(file, unfinished);
	const texts: string[] = [];
	return {
		reporter,
		view,
		write: (text) => texts.push(text),
		finish: () => {
			if (unfinished === undefined) writeReport(file, texts.join(''));
			else replaceReport(file, texts.join(''));
		},
	};
}

function writeReport(file: string, text: string): void {
	try {
		writeFileSync(file, text);
	} catch (error) {
		throw new UsageError(`The report cannot be written to ${file}: ${(error as Error).message}`);
	}
}

/** In one step: what stands in the file is at every moment the one report or the other, each of them whole. */
function replaceReport(file: string, text: string): void {
	const beside = `${file}.${process.pid}`;
	try {
		const target = realpathSync(file);
		writeFileSync(beside, text);
		renameSync(beside, target);
	} catch (error) {
		rmSync(beside, { force: true });
		const { code, message } = error as NodeJS.ErrnoException;
		// The file alone may be written to, or it is gone: there is but one step less to be safe in.
		if (['EACCES', 'EPERM', 'EXDEV', 'ENOENT'].includes(code ?? '')) writeReport(file, text);
		else throw new UsageError(`The report cannot be written to ${file}: ${message}`);
	}
}

export function begin(outputs: readonly Output[]): void {
	for (const { reporter, view, write } of outputs) write(reporter.begin(view));
}

export function add(outputs: readonly Output[], graded: Graded): void {
	for (const { reporter, view, write } of outputs) write(reporter.result(graded, view));
}

export function end(outputs: readonly Output[], all: readonly Graded[]): void {
	for (const { reporter, view, write } of outputs) write(reporter.end(all, view));
	for (const { finish } of outputs) finish();
}
