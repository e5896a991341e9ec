import { appendFileSync, existsSync, utimesSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Course, newCourse } from '../support/course.ts';

/** Whole runs in a course where something has been checked before. What is kept tells a run by its duration. */

const firstLoop = '3-gradient-descent/first-loop';
const submission = `exercises/${firstLoop}.ts`;
const entry = `.downhill/cache/${firstLoop}.json`;
let course: Course;
let right = '';

beforeAll(() => {
	course = newCourse({ CI: '' });
	course.copy(`exercises/${firstLoop}.yaml`);
	course.copy(`solutions/${firstLoop}.ts`, submission);
	course.copy(`solutions/${firstLoop}.ts`, `answers/${firstLoop}.ts`);
	right = course.read(submission);
});
afterAll(() => course.remove());

async function check(...argv: string[]) {
	const { stdout, stderr } = await course.run('check', '--reporter', 'json', ...argv);
	expect(stderr).toBe('');
	return JSON.parse(stdout).results[0];
}

describe('a check of what has not changed', () => {
	test('gives the very same report, durations as they were measured', async () => {
		const first = await course.run('check', '--reporter', 'json');
		expect(existsSync(course.path(entry))).toBe(true);
		const again = await course.run('check', 'first-loop', '--reporter', 'json');
		expect(again).toEqual(first);
		expect(first.status).toBe(0);
	});

	test('shows what a chosen rate achieves, as it did before', async () => {
		const rate = '3-gradient-descent/choose-a-rate';
		course.copy(`exercises/${rate}.yaml`);
		course.copy(`solutions/${rate}.ts`, `exercises/${rate}.ts`);
		const first = await course.run('check', 'choose-a-rate');
		expect(first.stdout).toMatch(/loss with .*→/);
		expect(await course.run('check', 'choose-a-rate')).toEqual(first);
		for (const ending of ['ts', 'yaml']) course.drop(`exercises/${rate}.${ending}`);
	});

	test('is no matter of times but of contents', async () => {
		const { durationMs } = await check();
		utimesSync(course.path(submission), new Date(), new Date());
		expect((await check()).durationMs).toBe(durationMs);
	});
});

describe('is run again', () => {
	test('after a change of the submission, of the spec, of a limit, of how types count', async () => {
		expect((await check()).status).toBe('passed');
		course.put(submission, right.replace('0.2', '0.02'));
		expect((await check()).status).toBe('failed');
		course.put(submission, `${right}\nconst word: string = 7;\n`);
		expect((await check()).status).toBe('passed');
		expect((await check('--strict-types')).status).toBe('failed');
		course.put('downhill.config.yaml', 'strictTypes: true\n');
		expect((await check()).status).toBe('failed');
		course.put(submission, right);
		expect((await check()).status).toBe('passed');
		const spec = course.read(`exercises/${firstLoop}.yaml`);
		course.put(
			`exercises/${firstLoop}.yaml`,
			spec.replace(/probes:\n[\s\S]*?\n(?=\w)/, 'probes:\n  - { learningRate: 0.37 }\n'),
		);
		expect((await check()).checks).toHaveLength(2);
		course.put(`exercises/${firstLoop}.yaml`, spec);
		expect((await check()).checks.length).toBeGreaterThan(2);
		course.drop('downhill.config.yaml');
	});

	test('where an entry is damaged, and is whole again afterwards', async () => {
		const { status, checks } = await check();
		const whole = course.read(entry);
		appendFileSync(course.path(entry), 'x');
		expect(await check()).toMatchObject({ status, checks });
		expect(course.read(entry).split('\n')).toHaveLength(whole.split('\n').length);
	});

	test('where nothing is to be believed: other files, --no-cache, a machine that grades for others', async () => {
		await check();
		course.put(submission, right.replace('0.2', '0.02'));
		course.put(`wrong/${firstLoop}.ts`, right.replace('0.2', '0.02'));
		const asked = [['--no-cache'], ['--submissions', 'wrong'], ['first-loop', '--submission', submission]];
		for (const argv of asked) {
			const before = course.read(entry);
			expect((await check(...argv)).status).toBe('failed');
			expect(course.read(entry)).toBe(before);
		}
		const machine = newCourse({ CI: 'true' });
		machine.copy(`exercises/${firstLoop}.yaml`);
		machine.copy(`solutions/${firstLoop}.ts`, submission);
		expect((await machine.run('check')).status).toBe(0);
		expect(existsSync(machine.path('.downhill'))).toBe(false);
		machine.remove();
		course.put(submission, right);
	});
});

test('two checks at once do each other no harm', async () => {
	const all = await Promise.all(Array.from({ length: 4 }, () => check()));
	expect(all.map(({ status }) => status)).toEqual(Array(4).fill('passed'));
	expect((await check()).status).toBe('passed');
});

test('what could not be run is not kept', async () => {
	course.put(submission, 'let w = 0;\nconst learningRate = 0.2;\nfor (;;) w += learningRate;\n');
	course.put('downhill.config.yaml', 'limits: { milliseconds: 200 }\n');
	expect((await check()).findings[0].misconception).toBe('timeout');
	expect((await check()).findings[0].misconception).toBe('timeout');
	const kept = existsSync(course.path(entry)) ? course.read(entry) : '';
	expect(kept).not.toContain('timeout');
	course.drop('downhill.config.yaml');
	course.put(submission, right);
});
