/**
 * Two commits compared through git's plumbing: objects are read, and nothing of them is ever checked out, so that no
 * attribute, filter, hook or link of theirs has a say.
 */
import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { UsageError } from '../errors.ts';
import type { Change, Entry } from '../pull/changes.ts';

const run = promisify(execFile);

/** More text than any list of changes that somebody would read. */
const mostListed = 64 * 1024 * 1024;

/** @throws UsageError in git's own words */
export async function git(...args: readonly string[]): Promise<string> {
	try {
		const { stdout } = await run('git', [...args], { maxBuffer: mostListed });
		return stdout;
	} catch (error) {
		throw new UsageError(`git ${args[0]}: ${wordsOf(error)}`);
	}
}

function wordsOf(error: unknown): string {
	const { stderr, code } = error as { stderr?: string; code?: unknown };
	if (code === 'ENOENT') return 'git could not be started. Is it installed?';
	if (code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') return 'more changes than are read.';
	return (stderr ?? '').split('\n').find((line) => line.trim() !== '') ?? String(error);
}

/**
 * The full name of a commit.
 *
 * @throws UsageError where there is no such commit
 */
export async function commitOf(option: string, revision: string): Promise<string> {
	try {
		const name = await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
		return name.trim();
	} catch {
		throw new UsageError(
			`${option}: there is no commit \`${revision}\` in this repository. Fetch it first, with its history.`,
		);
	}
}

/** What the head changes since it left the base; since the base itself where the two have no commit in common. */
export async function changesBetween(base: string, head: string): Promise<Change[]> {
	const from = await run('git', ['merge-base', base, head]).then(
		({ stdout }) => stdout.trim(),
		() => base,
	);
	const raw = await git('diff-tree', '-r', '-z', '--raw', '--no-abbrev', '--no-renames', from, head);
	const fields = raw.split('\0');
	const changes: Change[] = [];
	// `:100644 100644 <object> <object> M` and the path, by turns.
	for (let index = 0; index + 1 < fields.length; index += 2) {
		const [before = '', mode = '', old, object = ''] = (fields[index] ?? '').split(' ');
		// Made executable, or no more so: the text is the same.
		if (old === object && before.startsWith(':100') && mode.startsWith('100')) continue;
		changes.push({ path: fields[index + 1] ?? '', entry: entryOf(mode, object) });
	}
	return changes;
}

function entryOf(mode: string, object: string): Entry {
	if (mode === '000000') return { is: 'missing' };
	if (mode.startsWith('100')) return { is: 'file', object };
	return { is: 'other', what: mode === '120000' ? 'a symbolic link' : 'a submodule' };
}

/**
 * The beginning of a blob.
 *
 * @param most bytes that are read; git is ended after them
 */
export async function beginningOf(object: string, most: number): Promise<Buffer> {
	const child = spawn('git', ['cat-file', 'blob', object], { stdio: ['ignore', 'pipe', 'ignore'] });
	const ended = new Promise<number | null>((resolve, reject) => {
		child.on('error', reject);
		child.on('close', resolve);
	});
	const parts: Buffer[] = [];
	let length = 0;
	for await (const part of child.stdout) {
		parts.push(part);
		length += part.length;
		if (length >= most) break;
	}
	child.kill();
	const status = await ended;
	if (length < most && status !== 0)
		throw new UsageError(`git cat-file: the object ${object} cannot be read.`);
	return Buffer.concat(parts).subarray(0, most);
}
