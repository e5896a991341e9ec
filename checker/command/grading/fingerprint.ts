/** What this checker and this course are, as a hash: equal ones give equal results. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashOf } from '../../class/journal.ts';

/** The folder of this program: the compiled copy, or the source where it runs from there. */
const program = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Hash of the checker's own files, of the libraries that it stands on, and of Node's main version, whose `Math` it
 * computes with.
 */
export function checkerFingerprint(): string {
	const files = readdirSync(program, { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.(js|ts)$/.test(file))
		.sort();
	const own = files.flatMap((file) => [`${file}\n`, readFileSync(join(program, file))]);
	const [node] = process.versions.node.split('.');
	return hashOf(...own, JSON.stringify(libraries()), `node ${node}`);
}

/** The versions that are installed. */
function libraries(): readonly string[] {
	const { dependencies } = JSON.parse(readFileSync(join(program, '..', 'package.json'), 'utf8')) as {
		dependencies: Readonly<Record<string, string>>;
	};
	return Object.keys(dependencies).map((name) => `${name} ${versionOf(name)}`);
}

/** Beside the program, or, where it is itself a dependency, beside that. */
function versionOf(name: string): string {
	for (
		let folder = program, above = join(folder, '..');
		folder !== above;
		folder = above, above = join(folder, '..')
	) {
		try {
			const text = readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8');
			return (JSON.parse(text) as { version: string }).version;
		} catch {
			// Further up, then.
		}
	}
	return 'unknown';
}

/** Hash of the specs, in this order. */
export const specsFingerprint = (specFiles: readonly string[]): string =>
	hashOf(...specFiles.flatMap((file) => [`${file}\n`, readFileSync(file)]));
