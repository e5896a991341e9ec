/**
 * One writer for one file of results. The lock is a file beside it whose holder shows every half second that it is alive:
 * so it also holds between machines that share a folder, and not for longer than a few seconds after its holder was
 * killed.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { UsageError } from '../../errors.ts';

const beat = 500;
/** A holder that shows no life for so long is dead. */
const patience = 3000;

export interface Lock {
	/** @throws UsageError where another has taken it: this process was stopped for so long that it was taken for dead */
	hold(): void;
	release(): void;
}

/** @throws UsageError where another process holds it */
export async function takeLock(results: string): Promise<Lock> {
	const file = `${results}.lock`;
	const token = randomUUID();
	while (!create(file, token)) {
		const before = signOfLife(file);
		if (before === undefined) continue;
		for (let waited = 0; waited < patience; waited += beat / 2) {
			await pause(beat / 2);
			const now = signOfLife(file);
			if (now !== before && now !== undefined) throw new UsageError(held(results));
		}
		clear(file, before);
	}
	let beats = 0;
	const timer = setInterval(() => {
		beats += 1;
		if (read(file)?.startsWith(token)) put(file, `${token} ${beats}\n`);
	}, beat);
	timer.unref();
	return {
		hold: () => {
			if (!read(file)?.startsWith(token)) throw new UsageError(held(results));
		},
		release: () => {
			clearInterval(timer);
			if (read(file)?.startsWith(token)) rmSync(file, { force: true });
		},
	};
}

function create(file: string, token: string): boolean {
	try {
		writeFileSync(file, `${token} 0\n`, { flag: 'wx' });
		return true;
	} catch (error) {
		const { code, message } = error as NodeJS.ErrnoException;
		if (code === 'EEXIST') return false;
		throw new UsageError(
			`${file} cannot be written: ${message}. The results need a folder that can be written to.`,
		);
	}
}

/** What a live holder keeps changing; undefined where there is no lock. */
function signOfLife(file: string): string | undefined {
	const text = read(file);
	return text === undefined
		? undefined
		: `${text}${statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? ''}`;
}

/** Takes a dead holder's lock away; should another have been faster, its lock is put back. */
function clear(file: string, dead: string): void {
	const aside = `${file}.${randomUUID()}`;
	try {
		renameSync(file, aside);
	} catch {
		return;
	}
	const taken = signOfLife(aside);
	if (taken === dead) rmSync(aside, { force: true });
	else renameSync(aside, file);
}

function read(file: string): string | undefined {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return undefined;
	}
}

/** Appears whole, so that nobody reads half a sign of life. */
function put(file: string, text: string): void {
	try {
		writeFileSync(`${file}.beat`, text);
		renameSync(`${file}.beat`, file);
	} catch {
		// A full disk: the lock stays as it is, and the rows say what is wrong.
	}
}

const held = (results: string): string =>
	`Another process is writing to ${results}. Wait for it, or give another --output.`;
