/**
 * Loads one large CommonJS file with what V8 kept of compiling it. The TypeScript compiler is nine megabytes; with its
 * code cache it loads in a quarter of the time. The cache is an aid only: missing, foreign or unwritable, all works
 * without it.
 */
import { isAscii } from 'node:buffer';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { Script } from 'node:vm';

export interface CachedModule {
	readonly exports: unknown;
	/** True where the module was loaded without a cache, so that keeping one would help the next process. */
	readonly worthKeeping: boolean;
	/** Writes what V8 has compiled up to now; to be called after the module has done typical work. */
	keep(): void;
}

/**
 * @param file absolute path of a CommonJS module
 * @param cacheFile where its code cache is kept. V8 refuses few that do not fit (it knows a source by its length, itself
 *   by its version without the build), and one that does not fit ends the process: the name must carry both.
 */
export function requireCached(file: string, cacheFile: string): CachedModule {
	const bytes = readFileSync(file);
	// Plain ASCII need not be decoded: 15 ms for nine megabytes.
	const source = bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8');
	const cachedData = readIfThere(cacheFile);
	const wrapped = `(function (exports, require, module, __filename, __dirname) {${source}\n})`;
	const script = new Script(wrapped, { filename: file, ...(cachedData && { cachedData }) });
	const module = { exports: {} };
	const require = createRequire(file);
	script.runInThisContext()(module.exports, require, module, file, dirname(file));
	return {
		exports: module.exports,
		worthKeeping: cachedData === undefined || script.cachedDataRejected === true,
		keep: () => writeWhole(cacheFile, script.createCachedData()),
	};
}

export function readIfThere(file: string): Buffer | undefined {
	try {
		return readFileSync(file);
	} catch {
		return undefined;
	}
}

/** Another process may be writing or reading the same file: it appears whole or not at all. */
export function writeWhole(file: string, data: Buffer | string): void {
	const unfinished = `${file}.${process.pid}`;
	try {
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(unfinished, data);
		renameSync(unfinished, file);
	} catch {
		// A folder that cannot be written to costs speed, nothing else.
	}
}
