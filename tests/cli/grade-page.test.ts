/** `grade --page` and `merge --page`, whole runs. */
import { mkdirSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { newClass } from '../support/class.ts';

vi.setConfig({ testTimeout: 300_000 });

const course = newClass();
const grade = (...more: string[]) => course.run('grade', 'class', '--no-timing', ...more);

/** Every file of a folder with its text. */
const filesIn = (folder: string): readonly (readonly [string, string])[] =>
	readdirSync(course.at(folder), { recursive: true, encoding: 'utf8' })
		.sort()
		.filter((path) => path.includes('.'))
		.map((path) => [path, course.read(`${folder}/${path}`)] as const);

let whole: ReturnType<typeof filesIn>;

beforeAll(async () => {
	course.fill(4);
	const { status, stderr } = await grade('--output', 'whole.jsonl', '--page', 'page');
	expect([status, stderr]).toEqual([1, expect.stringContaining('The class page is page/index.html.')]);
	whole = filesIn('page');
}, 300_000);
afterAll(() => course.remove());

describe('the page', () => {
	test('has the exercises by their titles, the students, and their code', () => {
		const files = new Map(whole);
		expect(files.get('index.html')).toContain('The smallest loop');
		expect(files.get('students.html')).toContain('<bdi class="name">s3</bdi>');
		const pages = whole.filter(([path]) => path.startsWith('exercises/')).map(([, text]) => text);
		expect(pages.length).toBeGreaterThan(0);
		expect(pages.join('')).toContain('<mark>');
		expect(course.has('page.unfinished')).toBe(false);
	});

	test('is the same of results that are there already', async () => {
		const { stderr } = await grade('--output', 'whole.jsonl', '--resume', '--page', 'page');
		expect(stderr).toContain('12 of them kept from before');
		expect(filesIn('page')).toEqual(whole);
	});

	test('is the same of shards that are put together', async () => {
		for (const part of [1, 2]) await grade('--shard', `${part}/2`, '--output', `part${part}.jsonl`);
		const merge = (...more: string[]) =>
			course.run('merge', 'part1.jsonl', 'part2.jsonl', '--output', 'merged.jsonl', ...more);
		course.put('class/s9/3-gradient-descent/first-loop.ts', 'let w = 0;\n');
		const other = await merge('--page', 'merged', '--submissions', 'class');
		expect([other.status, other.stderr]).toEqual([
			2,
			expect.stringContaining('(13 are there, 12 were graded)'),
		]);
		course.drop('class/s9');
		const { status, stderr } = await merge('--page', 'merged', '--submissions', 'class');
		expect([status, stderr]).toEqual([0, expect.stringContaining('merged/index.html')]);
		expect(filesIn('merged')).toEqual(whole);
	});

	test('shows no code that is not what was graded', async () => {
		const path = 'class/s1/3-gradient-descent/first-loop.ts';
		const before = course.read(path);
		await grade('--output', 'rows.jsonl');
		course.put(path, `${before}// handed in later\n`);
		for (const part of [1, 2]) course.drop(`part${part}.jsonl`);
		await course.run(
			...['merge', 'rows.jsonl', '--output', 'later.jsonl', '--page', 'later', '--submissions', 'class'],
		);
		course.put(path, before);
		const text = filesIn('later').map(([, content]) => content);
		expect(text.length).toBeGreaterThan(4);
		expect(text.join('')).not.toContain('handed in later');
	});
});

describe('nothing is written over', () => {
	test('that is not a class page', async () => {
		course.put('notes/index.html', 'mine');
		course.put('file', 'mine');
		for (const place of ['notes', 'file', 'class']) {
			const { status, stderr } = await grade('--output', 'new.jsonl', '--page', place);
			expect([status, stderr]).toEqual([2, expect.stringMatching(/--page: .*(is a file|not a class page)/)]);
			expect(stderr).not.toMatch(/^ +at /m);
		}
		expect(course.read('notes/index.html')).toBe('mine');
		expect(course.has('new.jsonl')).toBe(false);
	});

	test('that was put beside the files of a class page; what is left of an older one goes', async () => {
		course.put('page/notes.html', 'mine');
		course.put('page/exercises/stale.html', 'old');
		const list = course.read('page/downhill-class-page.txt');
		course.put('page/downhill-class-page.txt', `${list}exercises/stale.html\n../file\n/etc/hostname\n`);
		await grade('--output', 'whole.jsonl', '--resume', '--page', 'page');
		expect(course.read('page/notes.html')).toBe('mine');
		expect(course.has('file')).toBe(true);
		course.drop('page/notes.html');
		expect(filesIn('page')).toEqual(whole);
	});

	test('an empty folder is taken', async () => {
		mkdirSync(course.at('empty'));
		await grade('--output', 'whole.jsonl', '--resume', '--page', 'empty');
		expect(filesIn('empty')).toEqual(whole);
	});
});

test('calls that cannot be meant are refused, with what to do', async () => {
	const said = async (...argv: string[]) => (await course.run(...argv)).stderr;
	expect(await said('grade', 'class', '--shard', '1/2', '--page', 'p')).toMatch(/exclude each other.*merge/);
	expect(await said('grade', 'class', '--page', 'p')).toContain('name it with --output');
	expect(await said('merge', 'whole.jsonl', '--output', 'x', '--page', 'p')).toContain('--submissions');
	expect(await said('grade', 'class', '--output', 'x', '--page', '')).toContain(
		'A path that was given is empty',
	);
});
