/** What the checker is: two checkers of the same fingerprint say the same of the same submission. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The files of the compiled checker by path, size and time of change, with the sum of their contents that was taken
 * when they were compiled (a package manager gives every file the same time); the packages that it stands on; the
 * version of Node.
 *
 * @param folder of the checker, absolute: the one with `package.json` and `dist/`
 */
export function fingerprintOf(folder: string): string {
	const hash = createHash('sha256');
	hash.update(JSON.stringify([process.version, process.arch]));
	for (const file of compiledFiles(join(folder, 'dist'))) {
		const { size, mtimeMs } = statSync(file);
		hash.update(JSON.stringify([file.slice(folder.length), size, mtimeMs]));
	}
	const read = ['dist/content.json', 'schemas/exercise.schema.json'].map((file) => join(folder, file));
	for (const file of [...read, ...packageFiles(folder)]) {
		const content = contentOf(file);
		hash.update(content ? `${content.length}:` : 'not there').update(content ?? '');
	}
	return hash.digest('hex');
}

/** What runs; what is kept beside it to start faster comes and goes without a change in it. */
function compiledFiles(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile() && /\.c?js$/.test(entry.name))
		.map(({ parentPath, name }) => join(parentPath, name))
		.sort();
}

/** The checker's own package.json, those of its dependencies, and what npm notes of all that is installed. */
function packageFiles(folder: string): string[] {
	const own = join(folder, 'package.json');
	const { dependencies = {} } = JSON.parse(readFileSync(own, 'utf8')) as {
		dependencies?: Readonly<Record<string, string>>;
	};
	const stores = above(folder).map((one) => join(one, 'node_modules'));
	const names = [
		'.package-lock.json',
		...Object.keys(dependencies).map((name) => join(name, 'package.json')),
	];
	return [own, ...names.flatMap((name) => stores.map((store) => join(store, name)))];
}

/** A folder and those that hold it, as far as packages are looked for. */
function above(folder: string): string[] {
	const outer = dirname(folder);
	return outer === folder ? [folder] : [folder, ...above(outer)];
}

function contentOf(file: string): Buffer | undefined {
	try {
		return readFileSync(file);
	} catch {
		return undefined;
	}
}
