import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fileName } from '../../checker/command/grading/exports.ts';
import { newClass } from '../support/class.ts';

const course = newClass();
const id = '3-gradient-descent/first-loop';

beforeAll(() => {
	course.put(`class/=cmd()/${id}.ts`, 'let w = (;\n');
	course.put(`class/Zoë/${id}.ts`, course.read(`exercises/${id}.ts`));
});
afterAll(() => course.remove());

test('marks and reports are made from the rows, of a run, a resumed run and merged shards', async () => {
	const places = ['--csv', 'marks.csv', '--junit', 'junit', '--gradescope', 'gradescope'];
	const made = () => ({
		marks: course.read('marks.csv'),
		junit: readdirSync(course.at('junit')).sort(),
		gradescope: readdirSync(course.at('gradescope')).sort(),
	});
	const grade = (...more: string[]) => course.run('grade', 'class', '--no-timing', ...more);
	await grade('--output', 'one.jsonl', '--shard', '1/2');
	await grade('--output', 'two.jsonl', '--shard', '2/2');
	expect(
		(await course.run('merge', 'one.jsonl', 'two.jsonl', '--output', 'all.jsonl', ...places)).status,
	).toBe(0);
	const expected = {
		marks: `student,${id},total\r\n'=cmd(),0,0\r\nZoë,0,0\r\n`,
		junit: [expect.stringMatching(/^_cmd__-[0-9a-f]{12}\.xml$/), 'Zoë.xml'],
		gradescope: [expect.stringMatching(/^_cmd__-[0-9a-f]{12}\.json$/), 'Zoë.json'],
	};
	expected.junit.reverse();
	expected.gradescope.reverse();
	expect(made()).toEqual(expected);
	for (const place of ['marks.csv', 'junit', 'gradescope']) course.drop(place);
	const { stderr } = await grade('--output', 'all.jsonl', '--resume', ...places);
	expect(stderr).toContain('2 of them kept from before');
	expect(made()).toEqual(expected);
	expect(JSON.parse(course.read('gradescope/Zoë.json')).tests).toHaveLength(1);
	expect((await grade('--csv', 'marks.csv')).stderr).toContain('--csv is made from a file of results');
}, 120_000);

test.each(['a/b', '..', '.hidden', '-rf', 'a\u0000', 'x'.repeat(300), 'a b.', '\u202egnp'])(
	'a student called %j has a file of that folder',
	(name) => {
		const file = fileName(name);
		expect(file).toMatch(/^[\p{L}\p{N}_][\p{L}\p{N}._ -]*-[0-9a-f]{12}$/u);
		expect(Buffer.byteLength(file)).toBeLessThan(200);
	},
);

test('students whose names differ have files that differ', () => {
	const names = ['a/b', 'a_b', 'a:b', 'a\\b', 'Anna', 'Zoë'];
	expect(new Set(names.map(fileName)).size).toBe(names.length);
	expect(fileName('Zoë van der Berg-Ōe')).toBe('Zoë van der Berg-Ōe');
});
