import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { UsageError } from '../errors.ts';

const run = promisify(execFile);

/**
 * Absolute paths of the files below a folder that differ from a git revision, untracked ones included.
 *
 * @throws UsageError with the reason where the revision does not exist or the folder is in no repository
 */
export async function changedFiles(ref: string, folder: string): Promise<ReadonlySet<string>> {
	if (ref.startsWith('-')) throw new UsageError(`--changed: \`${ref}\` is an option, not a revision.`);
	// Outside a repository `git diff` would compare two files instead, so this is asked first.
	await git(ref, folder, ['rev-parse', '--show-prefix']);
	const names = await Promise.all([
		git(ref, folder, [
			'diff',
			'--name-only',
			'-z',
			'--relative',
			'--no-renames',
			'--no-ext-diff',
			ref,
			'--',
			'.',
		]),
		git(ref, folder, ['ls-files', '--others', '--exclude-standard', '-z', '--', '.']),
	]);
	return new Set(
		names
			.flatMap((list) => list.split('\0'))
			.filter((name) => name !== '')
			.map((name) => resolve(folder, name)),
	);
}

async function git(ref: string, folder: string, args: readonly string[]): Promise<string> {
	try {
		const { stdout } = await run('git', [...args], { cwd: folder, maxBuffer: 64 * 1024 * 1024 });
		return stdout;
	} catch (error) {
		throw new UsageError(`--changed ${ref}: ${wordsOf(error)}`);
	}
}

/** What git said of it, without the lesson on usage that it adds. */
function wordsOf(error: unknown): string {
	const { stderr, code } = error as { stderr?: string; code?: unknown };
	if (code === 'ENOENT') return 'git could not be started. Is it installed?';
	if (/bad revision|ambiguous argument/.test(stderr ?? '')) {
		return 'this repository has no such revision. Give a branch, a tag or a commit that is here; git fetch brings in others.';
	}
	const [first, ...others] = (stderr ?? '').split('\n').filter((line) => line.trim() !== '');
	return others.find((line) => line.startsWith('fatal:')) ?? first ?? String(error);
}
