/** `downhill watch`, run whole: what is saved is checked again, and only that is shown. */
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Course, newCourse } from '../support/course.ts';
import { root } from '../support/exercises.ts';
import { type Running, running } from './running.ts';

const loop = 'exercises/3-gradient-descent/first-loop';
const byHand = 'exercises/2-gradients/gradient-by-hand';
const right = readFileSync(join(root, 'solutions/3-gradient-descent/first-loop.ts'), 'utf8');
const wrong = right.replace('-=', '+=');

let course: Course;
let watch: Running | undefined;

beforeEach(() => {
	course = newCourse();
	for (const file of [`${loop}.yaml`, `${byHand}.ts`, `${byHand}.yaml`]) course.copy(file);
	course.put(`${loop}.ts`, wrong);
});
afterEach(() => {
	watch?.kill();
	course.remove();
});

async function started(...names: string[]): Promise<Running> {
	watch = running(course.folder, 'watch', ...names);
	await watch.until('Ctrl-C ends.');
	return watch;
}

/** What is written from the moment the course is changed until these words come. */
async function shownAfter(change: () => void, words: string): Promise<string> {
	if (watch === undefined) throw new Error('Nothing is watched.');
	const from = watch.now();
	change();
	return watch.until(words, from);
}

test('everything is shown once, then only what changed', async () => {
	const watch = await started();
	expect(watch.text()).toContain('✗ 3-gradient-descent/first-loop');
	expect(watch.text()).toContain('update-adds-gradient');
	expect(watch.text()).toMatch(/· 2-gradients\/gradient-by-hand .*not started/);

	const passed = await shownAfter(() => course.put(`${loop}.ts`, right), '✓ 3-gradient-descent/first-loop');
	expect(passed).not.toContain('gradient-by-hand');
	expect(passed.trimEnd().split('\n')).toHaveLength(1);

	await shownAfter(
		() => course.put(`${loop}.ts`, `${right}\n`),
		'= 3-gradient-descent/first-loop  as before',
	);
	const other = await shownAfter(
		() => course.copy('solutions/2-gradients/gradient-by-hand.ts', `${byHand}.ts`),
		'✓ 2-gradients/gradient-by-hand',
	);
	expect(other).not.toContain('first-loop');
	expect(await watch.end()).toBe(0);
});

test('the summary counts as the course has settled', async () => {
	course.put('downhill.config.yaml', 'required: all\nweights: { 3-gradient-descent: 3 }\n');
	course.put(`${loop}.ts`, right);
	const watch = await started();
	expect(watch.text()).toContain(
		'1 not started (1 of them required, which counts as failed here). 3 of 4 points.',
	);
	expect(await watch.end()).toBe(0);
});

test.each(['(my) [x] {exercises}! é %41', '!new', '../beside'])(
	'exercises are watched in %s',
	async (folder) => {
		course.put('course/downhill.config.yaml', `exercises: "${folder}"\n`);
		const file = `course/${folder}/3-gradient-descent/first-loop`;
		course.copy(`${loop}.yaml`, `${file}.yaml`);
		course.put(`${file}.ts`, wrong);
		for (const names of [[], ['first-loop']]) {
			watch = running(course.path('course'), 'watch', ...names);
			await watch.until('Ctrl-C ends.');
			expect(watch.text()).toContain('✗ 3-gradient-descent/first-loop');
			await shownAfter(() => course.put(`${file}.ts`, right), '✓ 3-gradient-descent/first-loop');
			expect(await watch.end()).toBe(0);
			course.put(`${file}.ts`, wrong);
		}
	},
);

test.each(['a#b', 'what?'])(
	'that %s cannot be watched is said, and it can still be checked',
	async (folder) => {
		course.put('downhill.config.yaml', `exercises: "${folder}"\n`);
		course.copy(`${loop}.yaml`, `${folder}/3-gradient-descent/first-loop.yaml`);
		course.put(`${folder}/3-gradient-descent/first-loop.ts`, right);
		const { status, stderr } = await course.run('watch');
		expect(status).toBe(2);
		expect(stderr).toContain(
			`${folder} cannot be watched: Vite, which does the watching, reads \`${/[#?]/.exec(folder)}\``,
		);
		expect((await course.run('check')).stdout).toContain('✓ 3-gradient-descent/first-loop');
	},
);

test('a name in the configuration that is no exercise is said, and nothing is watched', async () => {
	course.put('downhill.config.yaml', 'required: [frist-loop]\n');
	const { status, stderr } = await course.run('watch');
	expect(status).toBe(2);
	expect(stderr).toContain('downhill.config.yaml:1:12 There is no exercise or chapter `frist-loop`.');
});

test('settings that change meanwhile are said not to hold yet', async () => {
	const watch = await started();
	await shownAfter(
		() => course.put('downhill.config.yaml', 'hints: 0\n'),
		'downhill.config.yaml has changed.',
	);
	await shownAfter(
		() => course.put('downhill.config.yaml', 'hint: 0\n'),
		'downhill.config.yaml has changed.',
	);
	expect(await watch.end()).toBe(0);
});

test('a file that cannot be read, one that is removed and one that comes back are told of', async () => {
	const watch = await started();
	const broken = await shownAfter(() => course.put(`${loop}.ts`, 'let w = (;\n'), 'Check again: save');
	expect(broken).toContain('syntax-error');
	expect(broken).toContain(`${loop}.ts:1`);
	await shownAfter(() => course.drop(`${loop}.ts`), `there is no file ${loop}.ts`);
	await shownAfter(() => course.put(`${loop}.ts`, right), '✓ 3-gradient-descent/first-loop');
	expect(await watch.end()).toBe(0);
});

test('a spec is followed too: its mistakes are shown with their place, its absence is said', async () => {
	const watch = await started();
	const spec = course.read(`${loop}.yaml`);
	const complaint = await shownAfter(
		() => course.put(`${loop}.yaml`, spec.replace('title:', 'titel:')),
		'Did you mean `title`?',
	);
	expect(complaint).toMatch(/first-loop\.yaml:\d+:1 `titel`/);
	expect(complaint).not.toContain('gradient-by-hand');
	await shownAfter(() => course.put(`${loop}.yaml`, spec), '✗ 3-gradient-descent/first-loop');
	await shownAfter(() => course.drop(`${loop}.yaml`), `there is no ${loop}.yaml`);
	expect(await watch.end()).toBe(0);
});

test('an exercise that is added is checked', async () => {
	const watch = await started();
	const fan = 'exercises/4-backpropagation/fan-out';
	course.copy(`${fan}.yaml`);
	await shownAfter(() => course.copy(`solutions/4-backpropagation/fan-out.ts`, `${fan}.ts`), '✓ 4-backprop');
	expect(await watch.end()).toBe(0);
});

test('a course without exercises waits for the first', async () => {
	for (const file of [`${loop}.ts`, `${loop}.yaml`, `${byHand}.ts`, `${byHand}.yaml`]) course.drop(file);
	const watch = await started();
	expect(watch.text()).toContain('There was nothing to check.');
	course.copy(`solutions/3-gradient-descent/first-loop.ts`, `${loop}.ts`);
	await shownAfter(() => course.copy(`${loop}.yaml`), '✓ 3-gradient-descent/first-loop');
	expect(await watch.end()).toBe(0);
});

test('only what is named is watched', async () => {
	const watch = await started('first-loop');
	expect(watch.text()).not.toContain('gradient-by-hand');
	course.copy('solutions/2-gradients/gradient-by-hand.ts', `${byHand}.ts`);
	const shown = await shownAfter(() => course.put(`${loop}.ts`, right), '✓ 3-gradient-descent/first-loop');
	expect(shown).not.toContain('gradient-by-hand');
	expect(await watch.end()).toBe(0);
});

test('no file is ever run by Vitest, also not by way of a link', async () => {
	const outward = "import { writeFileSync } from 'node:fs';\nwriteFileSync('ran', '');\n";
	const watch = await started();
	const shown = await shownAfter(() => course.put(`${loop}.ts`, outward), 'Check again: save');
	expect(shown).toContain('forbidden-api');
	course.put('elsewhere.ts', outward);
	course.drop(`${byHand}.ts`);
	await shownAfter(
		() => symlinkSync(join(course.folder, 'elsewhere.ts'), join(course.folder, `${byHand}.ts`)),
		'! 2-gradients/gradient-by-hand  A gradient by hand  error',
	);
	expect(existsSync(join(course.folder, 'ran'))).toBe(false);
	expect(await watch.end()).toBe(0);
});

test('what is missing at the beginning is said', async () => {
	course.drop(`${loop}.ts`);
	const watch = await started();
	expect(watch.text()).toContain(`there is no file ${loop}.ts`);
	await shownAfter(() => course.put(`${loop}.ts`, right), '✓ 3-gradient-descent/first-loop');
	expect(await watch.end()).toBe(0);
});

test('a misspelt name gives the nearest, and nothing is watched', async () => {
	const { status, stderr } = await course.run('watch', 'frist-loop');
	expect(status).toBe(2);
	expect(stderr).toContain('Did you mean `first-loop`?');
});
