/** A command that goes on running in a course of its own, with what it has written so far. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect } from 'vitest';
import { root } from '../support/exercises.ts';

export interface Running {
	/** Standard output and error from `from` on. */
	text(from?: number): string;
	/** Waits for words and gives all that was written from `from` on. */
	until(words: string | RegExp, from?: number): Promise<string>;
	/** Where what is written next will begin. */
	now(): number;
	/** Ends it as Ctrl-C does; gives the exit status. */
	end(): Promise<number | null>;
	/** For a test that did not come so far. */
	kill(): void;
}

export function running(folder: string, ...argv: string[]): Running {
	const { FORCE_COLOR: _colour, VITEST: _test, ...env } = process.env;
	const child = spawn(process.execPath, [join(root, 'checker/start.mjs'), ...argv], { cwd: folder, env });
	let written = '';
	const add = (text: Buffer) => {
		written += stripVTControlCharacters(text.toString('utf8'));
	};
	child.stdout.on('data', add);
	child.stderr.on('data', add);
	const ended = new Promise<number | null>((resolve) => child.on('close', (status) => resolve(status)));
	const text = (from = 0) => written.slice(from);
	return {
		text,
		until: async (words, from = 0) => {
			const pattern =
				typeof words === 'string' ? expect.stringContaining(words) : expect.stringMatching(words);
			await expect.poll(() => text(from), { timeout: 50_000, interval: 50 }).toEqual(pattern);
			return text(from);
		},
		now: () => written.length,
		end: () => {
			child.kill('SIGINT');
			return ended;
		},
		kill: () => void child.kill('SIGKILL'),
	};
}
