import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Course, newCourse } from '../support/course.ts';

const id = '3-gradient-descent/first-loop';
let course: Course;

beforeAll(() => {
	course = newCourse();
	for (const one of [id, '2-gradients/gradient-by-hand'])
		for (const ending of ['.ts', '.yaml']) course.copy(`exercises/${one}${ending}`);
	course.copy(`solutions/${id}.ts`, `exercises/${id}.ts`);
});
afterAll(() => course.remove());

it('writes card, data and picture of what was begun, from the file as it is', async () => {
	const { status, stdout, stderr } = await course.run('evidence');
	expect([status, stderr]).toEqual([0, '']);
	expect(stdout).toMatch(
		/– 2-gradients\/gradient-by-hand {2}not started, no card[\s\S]*1 card written to evidence/,
	);
	const text = course.read(`evidence/${id}.md`);
	expect(text).toContain('](first-loop.svg)');
	expect(text).toMatch(/\| 1 \| 1\.2 \| 3\.24 \|/);
	expect(text).toContain('5 of 5 runs right');
	expect(JSON.parse(course.read(`evidence/${id}.json`))).toMatchObject({ exercise: id, status: 'passed' });
	expect(course.read(`evidence/${id}.svg`)).toMatch(/^<svg /);
});

it('shows what went wrong, of another folder of answers, in another place', async () => {
	const right = course.read(`exercises/${id}.ts`);
	course.put(`mine/${id}.ts`, right.replace('-=', '+='));
	const { status, stdout } = await course.run(
		'evidence',
		'first-loop',
		'--submissions',
		'mine',
		'--output',
		'cards',
	);
	expect(status).toBe(0);
	expect(stdout).toContain(`✗ ${id}  cards/${id}.md`);
	expect(course.read(`cards/${id}.md`)).toMatch(/adds the gradient[\s\S]*## Expected Output/);
});

it('answers a name that does not exist with the nearest one', async () => {
	const { status, stderr } = await course.run('evidence', 'frist-loop');
	expect(status).toBe(2);
	expect(stderr).toMatch(/Did you mean `first-loop`\?/);
});
