/** The TypeScript compiler that ts-morph brings, loaded alone: all of ts-morph takes half as long again. */
import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cachedDataVersionTag } from 'node:v8';
import type { ts as TypeScript } from 'ts-morph';
import { workerFile } from '../worker-file.ts';
import { requireCached } from './code-cache.ts';

export type { TypeScript };

const fromHere = createRequire(import.meta.url);
const fromTsMorph = createRequire(fromHere.resolve('ts-morph'));
const common = fromTsMorph.resolve('@ts-morph/common');
export const version = (fromTsMorph(join(dirname(common), '..', 'package.json')) as { version: string })
	.version;

const compilerFile = join(dirname(common), 'typescript.js');

/** Where what the next process can use is kept: beside the worker. The name must carry all that it depends on. */
export const keptFile = (name: string): string =>
	fileURLToPath(new URL(name, workerFile(import.meta.url, 'worker')));

/**
 * Code compiled by one program brings down another, and V8's own tag does not tell the builds of one version apart:
 * so the name carries the program itself, by its version, size and time, beside the tag for flags and processor.
 */
function codeOfThisProgram(): string {
	const { size, mtimeMs } = statSync(process.execPath);
	return [process.version, process.arch, size, Math.round(mtimeMs), cachedDataVersionTag()].join('-');
}

const loaded = requireCached(compilerFile, keptFile(`typescript-${version}-${codeOfThisProgram()}.cache`));

export const ts = loaded.exports as typeof TypeScript;

/** Keeps the compiled code for the next process, where there is none yet. Takes about 50 ms then. */
export function keepCompiledCode(): void {
	if (loaded.worthKeeping) loaded.keep();
}

/** The declarations of every library, by file name (`lib.es2022.d.ts`): three megabytes that take 40 ms to load. */
export function librariesOfTsMorph(): ReadonlyMap<string, string> {
	// The same module object must serve here, or a second compiler would be loaded.
	fromTsMorph.cache[compilerFile] ??= {
		exports: ts,
		id: compilerFile,
		filename: compilerFile,
		loaded: true,
	} as unknown as NodeModule;
	const { getLibFiles } = fromTsMorph('@ts-morph/common') as {
		getLibFiles(): readonly { fileName: string; text: string }[];
	};
	return new Map(getLibFiles().map((lib) => [lib.fileName, lib.text]));
}
