import { statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { UsageError } from '../errors.ts';
import type { Graded, Reporter, View } from '../report/reporter.ts';

/** Where one report goes: its text is written as it comes, and the place is told when it is whole. */
export interface Output {
	readonly reporter: Reporter;
	readonly view: View;
	write(text: string): void;
	finish(): void;
}

/**
 * A report that goes to a file, written when it is whole.
 *
 * @throws UsageError at once where the folder is not there, and at the end where the file cannot be written
 */
export function fileOutput(reporter: Reporter, view: View, file: string): Output {
	const folder = dirname(file);
	if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
		throw new UsageError(`The report cannot be written to ${file}: there is no folder ${folder}.`);
	}
	if (statSync(file, { throwIfNoEntry: false })?.isDirectory() === true) {
		throw new UsageError(`The report cannot be written to ${file}: it is a folder.`);
	}
	const texts: string[] = [];
	return {
		reporter,
		view,
		write: (text) => texts.push(text),
		finish: () => {
			try {
				writeFileSync(file, texts.join(''));
			} catch (error) {
				throw new UsageError(`The report cannot be written to ${file}: ${(error as Error).message}`);
			}
		},
	};
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
