/** The TypeScript compiler that ts-morph brings, loaded alone: all of ts-morph takes half as long again. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ts as TypeScript } from 'ts-morph';
import { workerFile } from '../worker-file.ts';
import { requireCached } from './code-cache.ts';

export type { TypeScript };

const fromHere = createRequire(import.meta.url);
const fromTsMorph = createRequire(fromHere.resolve('ts-morph'));
const common = fromTsMorph.resolve('@ts-morph/common');
const version = (fromTsMorph(join(dirname(common), '..', 'package.json')) as { version: string }).version;

const loaded = requireCached(
	join(dirname(common), 'typescript.js'),
	fileURLToPath(
		new URL(`typescript-${version}-${process.version}.cache`, workerFile(import.meta.url, 'worker')),
	),
);

export const ts = loaded.exports as typeof TypeScript;

/** Keeps the compiled code for the next process, where there is none yet. Takes about 50 ms then. */
export function keepCompiledCode(): void {
	if (loaded.worthKeeping) loaded.keep();
}

/** The declarations of the language's own library, by file name (`lib.es2022.d.ts`). */
export function libraryFiles(): ReadonlyMap<string, string> {
	// The same module object must serve here, or a second compiler would be loaded.
	const cache = fromTsMorph.cache;
	const file = join(dirname(common), 'typescript.js');
	cache[file] ??= { exports: ts, id: file, filename: file, loaded: true } as unknown as NodeModule;
	const { getLibFiles } = fromTsMorph('@ts-morph/common') as {
		getLibFiles(): readonly { fileName: string; text: string }[];
	};
	return new Map(getLibFiles().map((lib) => [lib.fileName, lib.text]));
}
