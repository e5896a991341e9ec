/** The checker as a course installs it: packed, under node_modules, with a command of its own. */
import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const project = fileURLToPath(new URL('../../', import.meta.url));
const execute = promisify(execFile);

export interface Packed {
	readonly files: readonly { readonly path: string }[];
	readonly size: number;
}

/**
 * Packs the checker and unpacks it there. What it depends on is linked instead of downloaded; all else is as an install
 * leaves it.
 *
 * @param modules `node_modules` of the course
 */
export async function installPacked(modules: string): Promise<Packed> {
	mkdirSync(join(modules, '.bin'), { recursive: true });
	const { stdout } = await execute('npm', ['pack', '--json', '--pack-destination', modules], {
		cwd: project,
	});
	// Scripts that run before packing may print a line of their own.
	const [packed] = JSON.parse(stdout.slice(stdout.search(/^\[/m)));
	await execute('tar', ['-xzf', join(modules, packed.filename), '-C', modules]);
	renameSync(join(modules, 'package'), join(modules, 'downhill'));
	symlinkSync(join(project, 'node_modules'), join(modules, 'downhill/node_modules'));
	chmodSync(join(modules, 'downhill/checker/start.mjs'), 0o755);
	symlinkSync('../downhill/checker/start.mjs', join(modules, '.bin/downhill'));
	return packed;
}
