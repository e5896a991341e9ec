import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Course, newCourse } from '../support/course.ts';

/** Whole runs in a course whose staff have settled something. */

const ids = ['1-derivatives/numeric-derivative', '3-gradient-descent/first-loop'];
let course: Course;

beforeAll(() => {
	course = newCourse();
	for (const id of ids) {
		for (const ending of ['.ts', '.yaml']) course.copy(`exercises/${id}${ending}`, `tasks/${id}${ending}`);
		course.copy(`solutions/${id}.ts`, `answers/${id}.ts`);
	}
	const right = course.read(`answers/${ids[1]}.ts`);
	course.put('slow.ts', right.replace('0.2', '0.02'));
	course.put('endless.ts', 'let w = 0;\nconst learningRate = 0.2;\nfor (;;) w += learningRate;\n');
});
afterAll(() => course.remove());

const configure = (text: string) => course.put('downhill.config.yaml', `exercises: tasks\n${text}`);
const slow = ['check', 'first-loop', '--submission', 'slow.ts', '--reporter', 'json'];

describe('what staff settle', () => {
	test('the folder of the exercises, for every command', async () => {
		configure('solutions: answers\n');
		const checked = await course.run('check');
		expect(checked.stderr).toBe('');
		expect(checked.stdout).toContain('tasks/1-derivatives/numeric-derivative.ts');
		const verified = await course.run('verify', '--quick');
		expect(verified.stderr).toBe('');
		expect(verified.stdout).toContain('tasks/1-derivatives/README.md');
		expect(verified.stdout).not.toContain('solutions/');
		const made = await course.run('new', '9-own/saddle');
		expect(made.stderr).toBe('');
		expect(made.stdout).toContain('tasks/9-own/saddle.yaml');
		expect(made.stdout).toContain('answers/9-own/saddle.ts');
		expect((await course.run('check', 'saddle', '--submissions', 'answers')).status).toBe(0);
		const evidence = await course.run('evidence', 'first-loop', '--submissions', 'answers');
		expect(evidence.stderr).toBe('');
		expect(evidence.stdout).toContain('1 card written');
		for (const file of ['tasks/9-own/saddle.yaml', 'tasks/9-own/saddle.ts']) course.drop(file);
	});

	test('how much is given away, unless the call says otherwise', async () => {
		configure('hints: 0\n');
		expect(JSON.parse((await course.run(...slow)).stdout).results[0].findings).toEqual([]);
		const told = JSON.parse((await course.run(...slow, '--hints', '3')).stdout);
		expect(told.results[0].findings[0].fix).toBeDefined();
	});

	test('what has to be started', async () => {
		configure('required: [3-gradient-descent]\n');
		const { status, stdout } = await course.run('check');
		expect(status).toBe(1);
		expect(stdout).toContain('2 not started (1 of them required, which counts as failed here)');
		expect((await course.run('check', 'numeric-derivative')).status).toBe(0);
		expect((await course.run('check', '--list')).status).toBe(0);
	});

	test('what an exercise is worth', async () => {
		configure(`weights: { 3-gradient-descent: 3, ${ids[0]}: 0.5 }\n`);
		const graded = await course.run('check', '--submissions', 'answers', '--reporter', 'json');
		expect(JSON.parse(graded.stdout).summary).toMatchObject({ passed: 2, score: 3.5, maxScore: 3.5 });
		const { summary, results } = JSON.parse((await course.run(...slow)).stdout);
		expect(results[0].score).toBeGreaterThan(0);
		expect(summary).toMatchObject({ maxScore: 3, score: Number((3 * results[0].score).toFixed(9)) });
	});

	test('how long a run may take', async () => {
		configure('limits: { milliseconds: 300 }\n');
		const { stdout } = await course.run('check', 'first-loop', '--submission', 'endless.ts');
		expect(stdout).toContain('timeout');
		expect(stdout).toContain('0.3 s');
	});

	test('that type errors fail', async () => {
		configure('strictTypes: true\n');
		course.put('untyped.ts', `${course.read(`answers/${ids[1]}.ts`)}\nconst word: string = 7;\n`);
		const graded = await course.run('check', 'first-loop', '--submission', 'untyped.ts');
		expect(graded.status).toBe(1);
		expect(graded.stdout).toContain('type-error');
	});
});

describe('a configuration that is wrong', () => {
	test.each(['check', 'verify', 'evidence'])('%s ends with 2, file, line and column', async (command) => {
		configure('hint: 2\n');
		const { status, stdout, stderr } = await course.run(command);
		expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
		expect(stderr).toMatch(/^downhill\.config\.yaml:2:1 .*Did you mean `hints`\?/);
		expect(stderr).not.toMatch(/^\s+at /m);
	});

	test('a name of no exercise', async () => {
		configure('required: [first-lop]\n');
		const { status, stderr } = await course.run('check');
		expect(status).toBe(2);
		expect(stderr).toMatch(/^downhill\.config\.yaml:2:12 There is no exercise or chapter `first-lop`/);
	});

	test('another one may be given, and is named in the call that checks again', async () => {
		configure('hint: 2\n');
		course.put('staff/strict.yaml', 'exercises: ../tasks\nhints: 1\n');
		const { stdout, stderr } = await course.run(...slow.slice(0, 4), '--config', 'staff/strict.yaml');
		expect(stderr).toBe('');
		expect(stdout).toContain('check first-loop --submission slow.ts --config staff/strict.yaml');
		expect(await course.run('check', '--config', 'nowhere.yaml')).toMatchObject({
			status: 2,
			stderr: '--config: there is no file nowhere.yaml.\n',
		});
	});
});
