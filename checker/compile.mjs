/**
 * Makes `dist/`, the copy of `checker/` that Node runs: types erased in place, `.ts` in imports turned into `.js`.
 * Called by `npm install`, before packing, and by `start.mjs` whenever the copy is not that of the present source.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const source = dirname(fileURLToPath(import.meta.url));
const copy = join(source, '..', 'dist');
const stampFile = join(copy, 'stamp.json');

/** Every file below a folder, as paths relative to it, in a fixed order. */
function filesBelow(folder) {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /(?<!\.d)\.(ts|json)$/.test(entry.name))
		.map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)))
		.sort();
}

/** What the source is now: path, time and size of each file. Two equal stamps mean an equal copy. */
function stampOf(files) {
	return JSON.stringify(
		files.map((file) => {
			const { mtimeMs, size } = statSync(join(source, file));
			return [file, mtimeMs, size];
		}),
	);
}

function readStamp() {
	try {
		return readFileSync(stampFile, 'utf8');
	} catch {
		return '';
	}
}

/** Another process may be making the same copy: a file appears whole or not at all. */
function writeWhole(path, text) {
	mkdirSync(dirname(path), { recursive: true });
	const unfinished = `${path}.${process.pid}`;
	writeFileSync(unfinished, text);
	renameSync(unfinished, path);
}

/** Brings the copy up to date; does nothing where it already is, or where there is no source (an installed package). */
export async function compile() {
	const files = filesBelow(source);
	if (files.length === 0) return;
	const stamp = stampOf(files);
	if (readStamp() === stamp) return;
	const { default: swc } = await import('@swc/wasm-typescript');
	rmSync(stampFile, { force: true });
	for (const file of files) {
		const text = readFileSync(join(source, file), 'utf8');
		if (file.endsWith('.json')) {
			writeWhole(join(copy, file), text);
			continue;
		}
		const { code } = swc.transformSync(text, { mode: 'strip-only', filename: file });
		const imports = code.replace(/((?:from|import)\s*\(?\s*')(\.{1,2}\/[^']*)\.ts'/g, "$1$2.js'");
		writeWhole(join(copy, file.replace(/\.ts$/, '.js')), imports);
	}
	writeWhole(stampFile, stamp);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await compile();
