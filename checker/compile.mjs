/**
 * Makes `dist/`, the copy of `checker/` that Node runs: types erased in place, `.ts` in imports turned into `.js`.
 * Called by `npm install`, before packing, and by `start.mjs` whenever the copy is not that of the present source.
 */
import './short-run.mjs';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const source = dirname(fileURLToPath(import.meta.url));
const copy = join(source, '..', 'dist');
/** What the validators are made of. */
const schemas = ['exercise', 'config', 'report'].map((name) => `../schemas/${name}.schema.json`);
const stampFile = join(copy, 'stamp.json');

/** Every file below a folder that has such a name, as paths relative to it, in a fixed order. */
function filesBelow(folder, prefix = '', names = /(?<!\.d)\.(ts|json)$/) {
	return readdirSync(folder, { withFileTypes: true })
		.flatMap((entry) => {
			const path = prefix + entry.name;
			if (entry.isDirectory()) return filesBelow(`${folder}/${entry.name}`, `${path}/`, names);
			return entry.isFile() && names.test(path) ? [path] : [];
		})
		.sort();
}

/** What the source is now: path, time and size of each file. Two equal stamps mean an equal copy. */
function stampOf(files) {
	return JSON.stringify(
		files.map((file) => {
			const { mtimeMs, size } = statSync(`${source}/${file}`);
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
	const stamp = stampOf([...files, ...schemas]);
	if (readStamp() === stamp) return;
	const { default: swc } = await import('@swc/wasm-typescript');
	rmSync(stampFile, { force: true });
	const made = new Set();
	const content = createHash('sha256');
	const make = (path, text) => {
		made.add(path);
		content.update(JSON.stringify([path, text]));
		writeWhole(join(copy, path), text);
	};
	for (const file of files) {
		const text = readFileSync(join(source, file), 'utf8');
		if (file.endsWith('.json')) {
			make(file, text);
			continue;
		}
		const { code } = swc.transformSync(text, { mode: 'strip-only', filename: file });
		const imports = code.replace(/((?:from|import)\s*\(?\s*')(\.{1,2}\/[^']*)\.ts'/g, "$1$2.js'");
		make(file.replace(/\.ts$/, '.js'), imports);
	}
	const { makeValidators } = await import(compiled('spec/make-validators.js'));
	for (const [name, code] of makeValidators()) make(`spec/validators/${name}`, code);
	// The checker is known by it where the files' times say nothing: in an installed package they are all the same.
	writeWhole(join(copy, 'content.json'), JSON.stringify(content.digest('hex')));
	// What is left of a source that is gone would be packed, and could be imported.
	for (const file of filesBelow(copy, '', /\.c?js$/))
		if (!made.has(file)) rmSync(join(copy, file), { force: true });
	writeWhole(stampFile, stamp);
}

/** Its address as a value: Vitest bundles its configuration, and this file with it, where the copy is not made yet. */
const compiled = (file) => pathToFileURL(join(copy, file)).href;

/** One small check, so that what the compiler keeps of itself is there before the first that somebody waits for. */
async function warmUp() {
	const { createCompiler } = await import(compiled('submission/compiler.js'));
	const compiler = createCompiler();
	const text = 'let w: number = 0;\nfor (let step = 1; step <= 6; step++) console.log(step, w);\n';
	await compiler.read('warm-up.ts', new TextEncoder().encode(text));
	await compiler.checkTypes('warm-up.ts', text);
	await compiler.close();
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	await compile();
	await warmUp();
}
