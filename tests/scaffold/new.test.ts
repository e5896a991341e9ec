import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routineNames } from '../../checker/core/routines.ts';
import { readmeWith } from '../../checker/scaffold/files.ts';
import { type Course, newCourse, type Outcome } from '../support/course.ts';

/** What the self-check may still ask of a new exercise: what its author alone can do. */
const toDo = /TODO|1 of at least 4 right answers/;

describe('an exercise begun with each routine', () => {
	let course: Course;
	let verified: Outcome;
	const created: Outcome[] = [];

	beforeAll(async () => {
		course = newCourse();
		for (const routine of routineNames)
			created.push(await course.run('new', `9-new/of-${routine}`, '--routine', routine));
		verified = await course.run('verify', '--strict');
	}, 120_000);
	afterAll(() => course.remove());

	it('is written, with a word on what to do next', () => {
		for (const { status, stdout, stderr } of created) {
			expect(stderr).toBe('');
			expect(status).toBe(0);
			expect(stdout).toContain('npx downhill verify 9-new/of-');
		}
	});

	it('passes the self-check up to its TODOs: starter, solution, rows and answers are what they say', () => {
		const complaints = verified.stdout.split('\n').filter((line) => line.startsWith('  '));
		expect(complaints.filter((line) => !toDo.test(line))).toEqual([]);
		expect(complaints.length).toBeGreaterThan(routineNames.length);
		expect(verified.status).toBe(1);
	});

	it('has its own place and line in the chapter', () => {
		const lines = course.read('exercises/9-new/README.md').split('\n');
		const listed = lines.filter((line) => /^\d+\. /.test(line));
		expect(listed.map((line) => /of-[a-z-]+/.exec(line)?.[0])).toEqual(
			routineNames.map((name) => `of-${name}`),
		);
		expect(course.read(`exercises/9-new/of-${routineNames.at(-1)}.yaml`)).toContain(
			`order: ${routineNames.length}\n`,
		);
	});

	it('is never written over', async () => {
		const before = course.read('exercises/9-new/of-gradient.ts');
		const { status, stderr } = await course.run('new', '9-new/of-gradient', '--routine', 'nudge');
		expect(status).toBe(2);
		expect(stderr).toMatch(/of-gradient\.yaml is there already/);
		expect(course.read('exercises/9-new/of-gradient.ts')).toBe(before);
	});

	it.each([
		[['new', 'gradient'], /no id of an exercise/],
		[['new', '../a/b'], /no id of an exercise/],
		[['new', 'a/b', '--routine', 'gradint'], /Did you mean `gradient`\?/],
	])('%j is answered with 2', async (argv, words) => {
		const { status, stderr } = await course.run(...argv);
		expect(status).toBe(2);
		expect(stderr).toMatch(words);
	});
});

describe('the line in a README', () => {
	const add = (text: string, last: string) => readmeWith(text, '2-x', '2-x/new-one', last);

	it('follows a numbered list', () => {
		expect(add('# X\n\n1. [a](a.ts) one\n2. [b](b.ts) two,\n   and more\n\nEnd.\n', 'b')).toBe(
			'# X\n\n1. [a](a.ts) one\n2. [b](b.ts) two,\n   and more\n3. [new-one](new-one.ts) TODO: what to focus on.\n\nEnd.\n',
		);
	});

	it('follows a table', () => {
		expect(add('| | exercise | focus |\n|-|-|-|\n| 4 | `b` | the sign |\n\nEnd.\n', 'b')).toBe(
			'| | exercise | focus |\n|-|-|-|\n| 4 | `b` | the sign |\n| 5 | [new-one](new-one.ts) | TODO: what to focus on. |\n\nEnd.\n',
		);
	});

	it('begins a README that is not there', () => {
		expect(readmeWith(undefined, '2-x', '2-x/new-one', undefined)).toMatch(/^# 2-x\n[\s\S]*1\. \[new-one\]/);
	});
});
