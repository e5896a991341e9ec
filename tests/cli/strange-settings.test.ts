/** Settings that are no settings, and folders that are none: one message with its place, and never a stack trace. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Course, newCourse } from '../support/course.ts';

const firstLoop = 'exercises/3-gradient-descent/first-loop';
let course: Course;
beforeEach(() => {
	course = newCourse();
	for (const ending of ['.ts', '.yaml']) course.copy(`${firstLoop}${ending}`);
});
afterEach(() => course.remove());

async function refusal(...argv: string[]): Promise<string> {
	const { status, stdout, stderr } = await course.run(...argv);
	expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
	expect(stderr).not.toMatch(/^ +at |The checker itself failed/m);
	return stderr;
}

describe('downhill.config.yaml', () => {
	const file = 'downhill.config.yaml';

	test('is no file that ends', async () => {
		execFileSync('mkfifo', [course.path(file)]);
		expect(await refusal('check')).toContain(`${file}:1:1 This is no file, and a configuration is one.`);
		rmSync(course.path(file));
		symlinkSync('/dev/zero', course.path(file));
		expect(await refusal('check')).toContain(`${file}:1:1 This is no file`);
	});

	test('is a link to nothing, which somebody means to be read', async () => {
		symlinkSync('nowhere.yaml', course.path(file));
		expect(await refusal('check')).toContain(`${file}:1:1 Cannot read this configuration: ENOENT`);
	});

	test('is larger or deeper than a configuration can be', async () => {
		course.put(file, `# ${'x'.repeat(1024 * 1024)}\n`);
		expect(await refusal('check')).toContain('has more than 1 MiB');
		course.put(file, `required: ${'['.repeat(20_000)}\n`);
		expect(await refusal('check')).toMatch(/^downhill\.config\.yaml:1:\d+ .*nested more deeply than is read/);
	});

	test.each(['exercises', 'solutions'])('names no folder that could be: %s', async (key) => {
		course.put(file, `${key}: "a\\0b"\n`);
		for (const argv of [['check'], ['new', '1-own/saddle']])
			expect(await refusal(...argv)).toContain(
				`${file}:1:${key.length + 3} \`${key}\` has a control character`,
			);
	});

	test.each(['nowhere', 'package.json', 'package.json/below', 'x'.repeat(5000), 'circle'])(
		'names a folder that is not there: %#',
		async (folder) => {
			course.put('package.json', '{}');
			symlinkSync('circle', course.path('circle'));
			course.put(file, `hints: 1\nexercises: ${folder}\n`);
			for (const command of ['check', 'verify', 'evidence', 'watch'])
				expect(await refusal(command)).toContain(`${file}:2:12 There is no folder ${folder} in `);
			if (folder !== 'nowhere') expect(await refusal('new', '1-own/saddle')).toContain('cannot be written: ');
		},
	);
});

test('an empty folder is told how a course begins', async () => {
	rmSync(course.path('exercises'), { recursive: true });
	for (const command of ['check', 'verify', 'evidence', 'watch'])
		expect(await refusal(command)).toContain('or begin a course with `npx downhill new 1-first/loop`.');
});

test('a place for reports or answers that is none', async () => {
	course.put('package.json', '{}');
	symlinkSync('circle', course.path('circle'));
	for (const folder of ['package.json', 'circle']) {
		const below = `${folder}/below`;
		expect(await refusal('check', '--reporter', `json=${below}/x.json`)).toContain(
			'The report cannot be written',
		);
		expect(await refusal('check', '--submissions', below)).toContain(`there is no folder ${below}.`);
		expect(await refusal('check', '--config', below)).toContain(`there is no file ${below}.`);
	}
});

test('an exercise begins beside one whose spec is broken', async () => {
	course.put('exercises/1-own/broken.yaml', 'title: [\n');
	mkdirSync(course.path('exercises/1-own/folder.yaml'));
	const { status, stderr } = await course.run('new', '1-own/saddle');
	expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('a path that is misspelt gives the nearest exercise, and a chapter may end with a slash', async () => {
	for (const name of [`${firstLoop.replace('first', 'frist')}.ts`, '3-gradient-descent/frist-loop.ts'])
		expect(await refusal('check', name)).toContain('Did you mean `3-gradient-descent/first-loop`?');
	expect((await course.run('check', '3-gradient-descent/')).status).toBe(0);
});
