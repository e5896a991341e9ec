import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readPattern, usualPattern } from '../../checker/class/pattern.ts';
import { listSubmissions } from '../../checker/class/submissions.ts';

/** In the order of the course, which is not that of the alphabet. */
const exercises = ['2-b/second', '2-b/first', '10-c/third'].map((id) => {
	const [chapter = '', name = ''] = id.split('/');
	return { id, chapter, name };
});
let root = '';

beforeEach(() => {
	root = realpathSync(mkdtempSync(join(tmpdir(), 'downhill-class-')));
	mkdirSync(join(root, 'class'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(path: string | Buffer): void {
	const file = typeof path === 'string' ? Buffer.from(path) : path;
	const folder = file.subarray(0, file.lastIndexOf(47));
	mkdirSync(Buffer.concat([Buffer.from(`${root}/`), folder]), { recursive: true });
	writeFileSync(Buffer.concat([Buffer.from(`${root}/`), file]), 'x');
}

const list = (pattern = usualPattern) =>
	listSubmissions(join(root, 'class'), 'class/', readPattern(pattern, exercises), exercises);
const named = (pattern?: string) =>
	list(pattern).submissions.map(({ student, exercise }) => `${student} ${exercise.id}`);

test('submissions stand by student, in code units, then as in the course', () => {
	for (const student of ['b', 'a', 'Z', 'é', '10', '9'])
		for (const { id } of exercises) put(`class/${student}/${id}.ts`);
	expect(named().filter((_name, i) => i % 3 === 0)).toEqual(
		['10', '9', 'Z', 'a', 'b', 'é'].map((student) => `${student} 2-b/second`),
	);
	expect(named().slice(0, 3)).toEqual(['10 2-b/second', '10 2-b/first', '10 10-c/third']);
});

test('one folder an exercise, with a file a student', () => {
	put('class/first/bob.ts');
	put('class/second/anna.ts');
	put('class/second/bob.ts');
	expect(named('{exercise}/{student}.ts')).toEqual(['anna 2-b/second', 'bob 2-b/second', 'bob 2-b/first']);
});

test('what stands nowhere in the pattern is listed, and not gone through', () => {
	put('class/notes.txt');
	put('class/anna/2-b/frist.ts');
	put('class/anna/10-c/first.ts');
	put('class/anna/node_modules/x/index.js');
	put('class/anna/2-b/first.ts');
	const { submissions, strays } = list();
	expect(submissions).toHaveLength(1);
	expect(strays).toEqual(['anna/10-c/first.ts', 'anna/2-b/frist.ts', 'anna/node_modules/', 'notes.txt']);
});

test('what is no file but stands in a place of one is there: its reading says what is wrong', () => {
	mkdirSync(join(root, 'class/anna/2-b/first.ts'), { recursive: true });
	execFileSync('mkfifo', [join(root, 'class/anna/2-b/second.ts')]);
	symlinkSync('nowhere', join(dirname(join(root, 'class/anna/2-b/x')), '../third'));
	mkdirSync(join(root, 'class/anna/10-c'));
	symlinkSync('/etc/passwd', join(root, 'class/anna/10-c/third.ts'));
	expect(named()).toEqual(['anna 2-b/second', 'anna 2-b/first', 'anna 10-c/third']);
});

test('a link to a folder is followed inside the class and not out of it', () => {
	put('class/anna/2-b/first.ts');
	put('elsewhere/2-b/first.ts');
	symlinkSync('anna', join(root, 'class/again'));
	symlinkSync('../elsewhere', join(root, 'class/out'));
	symlinkSync('.', join(root, 'class/loop'));
	const { submissions, strays } = list();
	expect(submissions.map(({ student }) => student)).toEqual(['again', 'anna']);
	expect(strays).toContain('out (a link that leads out of the folder)');
});

test('names that are no text are told apart, and their files found', () => {
	put(Buffer.concat([Buffer.from('class/a'), Buffer.of(0xff), Buffer.from('/2-b/first.ts')]));
	put(Buffer.concat([Buffer.from('class/a'), Buffer.of(0xfe), Buffer.from('/2-b/first.ts')]));
	const { submissions } = list();
	expect(submissions.map(({ student }) => student)).toEqual(['a\\xfe', 'a\\xff']);
	expect(submissions.every(({ path }) => Buffer.isBuffer(path))).toBe(true);
});
