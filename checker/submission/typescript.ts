/** The TypeScript compiler that ts-morph brings, loaded alone: all of ts-morph takes half as long again. */
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

// The tag stands for V8's version, its flags and the processor: a cache made with other flags would be refused.
const loaded = requireCached(compilerFile, keptFile(`typescript-${version}-${cachedDataVersionTag()}.cache`));

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
