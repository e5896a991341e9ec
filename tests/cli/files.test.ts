import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changedFiles } from '../../checker/command/changed.ts';
import { readSubmission } from '../../checker/command/read-submission.ts';
import type { Selected } from '../../checker/command/select.ts';
import { filesBelow, oneFile, strays } from '../../checker/command/targets.ts';

let root = '';

beforeEach(() => {
	root = realpathSync(mkdtempSync(join(tmpdir(), 'downhill-')));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(path: string, text: string | Uint8Array = 'let w = 0;\n'): string {
	const file = join(root, path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
	return file;
}

describe('reading a submission', () => {
	const read = (path: string, folder = '.') => readSubmission(join(root, path), join(root, folder), path);

	test('gives the bytes as they are', () => {
		put('a.ts', Uint8Array.of(0xef, 0xbb, 0xbf, 0, 13, 10));
		expect(read('a.ts')).toEqual(Uint8Array.of(0xef, 0xbb, 0xbf, 0, 13, 10));
	});

	test('an empty file is a file', () => {
		put('a.ts', '');
		expect(read('a.ts')).toEqual(new Uint8Array());
	});

	test('256 KiB are read, one byte more is not', () => {
		put('a.ts', new Uint8Array(256 * 1024));
		put('b.ts', new Uint8Array(256 * 1024 + 1));
		expect(read('a.ts')).toHaveLength(256 * 1024);
		expect(read('b.ts')).toMatchObject({
			problem: 'unreadable',
			message: expect.stringContaining('256 KiB'),
		});
	});

	test('what is not there, what is a folder, what is a pipe', () => {
		mkdirSync(join(root, 'folder.ts'));
		execFileSync('mkfifo', [join(root, 'pipe.ts')]);
		expect(read('a.ts')).toMatchObject({
			problem: 'unreadable',
			message: expect.stringContaining('no file a.ts'),
		});
		for (const name of ['folder.ts', 'pipe.ts']) {
			expect(read(name)).toMatchObject({
				problem: 'unreadable',
				message: expect.stringContaining('is no file'),
			});
		}
	});

	test('a link is followed inside the folder and not out of it', () => {
		put('secret.ts');
		put('in/a.ts', 'let x = 1;');
		symlinkSync('a.ts', join(root, 'in/inside.ts'));
		symlinkSync('../secret.ts', join(root, 'in/outside.ts'));
		symlinkSync('nowhere.ts', join(root, 'in/dead.ts'));
		symlinkSync('loop.ts', join(root, 'in/loop.ts'));
		expect(read('in/inside.ts', 'in')).toEqual(new TextEncoder().encode('let x = 1;'));
		for (const name of ['outside', 'dead', 'loop']) {
			expect(read(`in/${name}.ts`, 'in')).toMatchObject({
				problem: 'unreadable',
				message: expect.stringContaining('is a link'),
			});
		}
	});

	test('a chapter that is a link to elsewhere is not read, nor is a folder with a like beginning', () => {
		put('elsewhere/a.ts');
		put('in-other/a.ts');
		mkdirSync(join(root, 'in'));
		symlinkSync('../elsewhere', join(root, 'in/chapter'));
		symlinkSync('../in-other', join(root, 'in/like'));
		expect(read('in/chapter/a.ts', 'in')).toMatchObject({ problem: 'unreadable' });
		expect(read('in/like/a.ts', 'in')).toMatchObject({ problem: 'unreadable' });
	});
});

describe('which files are graded', () => {
	const exercise = (name: string, byName = false): Selected => ({
		id: `1-derivatives/${name}`,
		chapter: '1-derivatives',
		name,
		specFile: '',
		byName,
	});

	test('of a folder those that are there, and those that were asked for by name', () => {
		put('answers/1-derivatives/nudge.ts');
		const selected = [exercise('nudge'), exercise('tangent-line'), exercise('gradient', true)];
		expect(filesBelow(selected, 'answers', root).map(({ shown }) => shown)).toEqual([
			'answers/1-derivatives/nudge.ts',
			'answers/1-derivatives/gradient.ts',
		]);
	});

	test('a folder that is not there is a wrong call', () => {
		expect(() => filesBelow([], 'answers', root)).toThrow('there is no folder answers');
	});

	test('files that answer no exercise are named', () => {
		for (const name of [
			'1-derivatives/nudge.ts',
			'1-derivatives/nugde.ts',
			'nudge.ts',
			'x/y/z.ts',
			'notes.md',
		])
			put(name);
		expect(strays([exercise('nudge'), exercise('tangent-line')], root)).toEqual([
			'1-derivatives/nugde.ts',
			'nudge.ts',
		]);
	});

	test('one file is for one exercise', () => {
		const both = [exercise('nudge'), exercise('tangent-line')];
		expect(oneFile(both.slice(0, 1), ['nudge'], 'a/b.ts', root)).toMatchObject([
			{ path: join(root, 'a/b.ts'), folder: join(root, 'a'), shown: 'a/b.ts' },
		]);
		expect(() => oneFile(both, ['1-derivatives'], 'a.ts', root)).toThrow('2 are selected');
		expect(() => oneFile(both.slice(0, 1), [], 'a.ts', root)).toThrow('none is named');
	});
});

describe('what differs from a git revision', () => {
	const git = (...args: string[]) =>
		execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], {
			cwd: root,
			stdio: 'pipe',
		});

	beforeEach(() => {
		git('init', '--quiet');
		for (const name of ['same', 'edited', 'removed', 'a "b"\tü']) put(`exercises/${name}.ts`);
		put('other.ts');
		put('.gitignore', 'ignored.ts\n');
		git('add', '.');
		git('commit', '--quiet', '-m', 'start');
	});

	test('edited, staged, removed, untracked files of the folder; none that is ignored or elsewhere', async () => {
		for (const name of ['edited', 'new', 'ignored', 'a "b"\tü']) put(`exercises/${name}.ts`, 'let w = 1;\n');
		put('other.ts', 'let w = 1;\n');
		put('exercises/staged.ts', 'let s = 1;\n');
		git('add', 'exercises/staged.ts');
		rmSync(join(root, 'exercises/removed.ts'));
		const changed = await changedFiles('HEAD', join(root, 'exercises'));
		const expected = ['edited', 'new', 'removed', 'staged', 'a "b"\tü'].map((name) =>
			join(root, `exercises/${name}.ts`),
		);
		expect([...changed].sort()).toEqual(expected.sort());
	});

	test('nothing where nothing differs', async () => {
		expect(await changedFiles('HEAD', join(root, 'exercises'))).toEqual(new Set());
	});

	test.each([
		['nosuch', /no such revision.*git fetch/],
		['--output=x', /is an option, not a revision/],
		['', /no such revision/],
	])('%j is answered with what is wrong', async (ref, words) => {
		await expect(changedFiles(ref, join(root, 'exercises'))).rejects.toThrow(words);
	});

	test('a folder in no repository', async () => {
		rmSync(join(root, '.git'), { recursive: true });
		await expect(changedFiles('HEAD', join(root, 'exercises'))).rejects.toThrow(/not a git repository/);
	});
});
