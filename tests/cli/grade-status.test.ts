/** What `grade` ends with: the contract's 0, 1 and 2. */
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { idsOfClass, newClass } from '../support/class.ts';

vi.setConfig({ testTimeout: 120_000 });

const course = newClass();
afterAll(() => course.remove());

const [nudge = '', , firstLoop = ''] = idsOfClass;
const chapter = (id: string) => id.split('/')[0];
const right =
	'let w = 0;\nconst learningRate = 0.2;\nfor (let step = 1; step <= 6; step++) {\n  w = w - learningRate * 2 * (w - 3);\n  console.log(step, "w=", w.toFixed(3), "loss=", ((w - 3) ** 2).toFixed(3));\n}\n';
const settle = (text: string) => course.put('downhill.config.yaml', text);
const grade = (...more: string[]) => course.run('grade', 'class', '--no-timing', ...more);

/** A class of one right answer and one starter. */
beforeEach(() => {
	course.drop('class');
	course.drop('results.jsonl');
	course.put(`class/anna/${firstLoop}.ts`, right);
	course.put(`class/anna/${nudge}.ts`, course.read(`exercises/${nudge}.ts`));
	settle('');
});

test('0 where nothing failed: what is not started has not failed', async () => {
	const { status, stderr } = await grade();
	expect([status, stderr]).toEqual([0, expect.stringContaining('1 passed, 0 failed, 0 could not be run')]);
	expect(stderr).toContain('1 not started.');
});

test.each([
	['failed', right.replace('w - l', 'w + l')],
	['could not be run', 'let w = (;\n'],
])('1 where something %s', async (words, text) => {
	course.put(`class/ben/${firstLoop}.ts`, text);
	const { status, stderr } = await grade();
	expect([status, stderr]).toEqual([1, expect.stringContaining(`1 ${words}`)]);
});

test('1 where an exercise is required and not started, of a resumed run as well', async () => {
	settle(`required: [${chapter(nudge)}]\n`);
	const places = ['--output', 'results.jsonl', '--junit', 'junit'];
	for (const more of [[], ['--resume']]) {
		const { status, stderr } = await grade(...places, ...more);
		expect(stderr).toContain('1 not started (1 of them required, which counts as failed here).');
		expect(status).toBe(1);
		expect(course.read('junit/anna.xml')).toMatch(/<failure/);
	}
	settle(`required: [${chapter(firstLoop)}]\n`);
	expect((await grade(...places, '--resume')).status).toBe(0);
	expect(course.read('junit/anna.xml')).not.toMatch(/<failure/);
});

test('2 where the configuration requires what there is not, before anything is graded', async () => {
	settle('required: [first-lop]\n');
	const { status, stdout, stderr } = await grade('--output', 'results.jsonl');
	expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
	expect(stderr).toMatch(/^downhill\.config\.yaml:1:12 There is no exercise or chapter `first-lop`/);
	expect(course.has('results.jsonl')).toBe(false);
});
