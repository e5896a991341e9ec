import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { resultText } from '../../checker/class/row.ts';
import { type Grader, type Job, notGraded, type Outcome } from '../../checker/command/grading/job.ts';
import { openGrader } from '../../checker/command/grading/open-grader.ts';
import { openPool } from '../../checker/command/grading/pool.ts';
import { reusing } from '../../checker/command/grading/reusing.ts';
import { asScript } from '../../checker/command/typed.ts';
import { root } from '../support/exercises.ts';

vi.setConfig({ testTimeout: 120_000 });

const untimed = { timing: false };
const bytes = (text: string) => new TextEncoder().encode(text);
const job = (file: string, text: string, exercise = 'a/b'): Job => ({ exercise, file, bytes: bytes(text) });
const shownIn = ({ text }: Outcome) => JSON.parse(text);

/** A grader that notes what it is given, and answers when it is told to. */
function slowGrader() {
	const given: string[] = [];
	const waiting: ((change: Partial<Outcome> | Error) => void)[] = [];
	const grader: Grader = {
		width: 2,
		grade(one) {
			given.push(one.file);
			return new Promise((resolve, reject) => {
				waiting.push((change) => {
					const result = { ...notGraded(one, 'x'), durationMs: 70, output: [`I am ${one.file}`] };
					if (change instanceof Error) reject(change);
					else resolve({ text: resultText(result, true), status: 'error', ...change });
				});
			});
		},
		close: async () => undefined,
	};
	return { grader, given, answer: (change: Partial<Outcome> | Error = {}) => waiting.shift()?.(change) };
}

/** Lets what is settled be heard of. */
const heard = () => new Promise((resolve) => setImmediate(resolve));

test('identical answers are graded once, those under way and those that come later', async () => {
	const { grader, given, answer } = slowGrader();
	const reused = reusing(grader, { timing: true });
	const all = ['a.ts', 'b.ts', 'c.ts'].map((file) => reused.grade(job(file, 'same')));
	answer();
	const outcomes = await Promise.all(all);
	outcomes.push(await reused.grade(job('d.ts', 'same')));
	expect(given).toEqual(['a.ts']);
	expect(outcomes.map((one) => shownIn(one).file)).toEqual(['a.ts', 'b.ts', 'c.ts', 'd.ts']);
	// What was printed is the program's, whatever name it looks like.
	for (const one of outcomes) expect(shownIn(one).output).toEqual(['I am a.ts']);
	const [first, ...others] = outcomes.map((one) => shownIn(one).durationMs);
	expect(first).toBe(70);
	for (const one of others) expect(one).toBeLessThan(70);
});

test('another text, or the same for another exercise, is graded', async () => {
	const { grader, given, answer } = slowGrader();
	const reused = reusing(grader, untimed);
	const all = [job('a.ts', 'one'), job('b.ts', 'other'), job('c.ts', 'one', 'a/c')].map(reused.grade);
	for (const _ of all) answer();
	await Promise.all(all);
	expect(given).toEqual(['a.ts', 'b.ts', 'c.ts']);
});

test.each([{ isLost: true }, { fault: 'Error: x' }] as const)(
	'what an accident came to (%j) is nobody else’s',
	async (accident) => {
		const { grader, given, answer } = slowGrader();
		const reused = reusing(grader, untimed);
		const all = ['a.ts', 'b.ts', 'c.ts'].map((file) => reused.grade(job(file, 'same')));
		answer(accident);
		expect(await all[0]).toMatchObject(accident);
		await heard();
		expect(given).toEqual(['a.ts', 'b.ts']);
		answer();
		const [, second, third] = await Promise.all(all);
		expect(given).toEqual(['a.ts', 'b.ts']);
		for (const one of [second, third]) expect(one).not.toMatchObject(accident);
	},
);

test('a file that could not be read is not taken for another one', async () => {
	const { grader, given, answer } = slowGrader();
	const reused = reusing(grader, untimed);
	const unreadable = { problem: 'unreadable', message: 'x' } as const;
	const all = ['a.ts', 'b.ts'].map((file) => reused.grade({ exercise: 'a/b', file, bytes: unreadable }));
	for (const _ of all) answer();
	await Promise.all(all);
	expect(given).toEqual(['a.ts', 'b.ts']);
});

test('where nothing can be graded, all who wait hear it', async () => {
	const { grader, answer } = slowGrader();
	const reused = reusing(grader, untimed);
	const all = ['a.ts', 'b.ts'].map((file) => reused.grade(job(file, 'same')));
	answer(new Error('gone'));
	await expect(all[0]).rejects.toThrow('gone');
	await heard();
	answer(new Error('gone'));
	await expect(all[1]).rejects.toThrow('gone');
});

test('no more is kept than fits, and what was used last is kept longest', async () => {
	const { grader, given, answer } = slowGrader();
	const oneResult = resultText({ ...notGraded(job('a.ts', ''), 'x'), output: ['I am a.ts'] }, true).length;
	const reused = reusing(grader, untimed, Math.round(2.5 * oneResult));
	const grade = async (file: string, text: string) => {
		const outcome = reused.grade(job(file, text));
		answer();
		await outcome;
	};
	for (const text of ['starter', 'one', 'starter', 'two', 'starter', 'one'])
		await grade(`${given.length}.ts`, text);
	expect(given).toEqual(['0.ts', '1.ts', '2.ts', '3.ts']);
});

test('rows are byte for byte those without it', async () => {
	const exercise = '3-gradient-descent/first-loop';
	const loop = (sign: string) =>
		`let w = 0;\nconst learningRate = 0.2;\nfor (let step = 1; step <= 6; step++) {\n  w = w ${sign} learningRate * 2 * (w - 3);\n  console.log(step, "w=", w.toFixed(3), "loss=", ((w - 3) ** 2).toFixed(3));\n}\n`;
	const texts = [
		loop('-'),
		loop('+'),
		`console.log("class/s1/x.ts", NaN, -0, "\\u2028\\ud800\\u202e");\n${loop('+')}`,
		'let w = (;\n',
		'console.log(1/0);\n',
		'\u0000\u0001',
	];
	const jobs = [0, 1, 2].flatMap((student) =>
		texts.map((text, i) => job(`class/s${student}/${i === 2 ? 'x' : i}.ts`, text, exercise)),
	);
	const pool = openPool(1, { hints: 3, strictTypes: false, timing: false, limits: {} }, (id) =>
		join(root, 'exercises', `${id}.yaml`),
	);
	let graded = 0;
	const counting: Grader = {
		...pool,
		grade(one) {
			graded += 1;
			return pool.grade(one);
		},
	};
	try {
		const without = await Promise.all(jobs.map(pool.grade));
		const reused = reusing(counting, untimed);
		expect(await Promise.all(jobs.map(reused.grade))).toEqual(without);
		expect(graded).toBe(texts.length);
	} finally {
		await pool.close();
	}
});

test('a class is graded so', async () => {
	const exercise = '3-gradient-descent/first-loop';
	const call = {
		manner: { hints: 2, strictTypes: false, timing: true, limits: {} },
		jobs: 2,
		queue: undefined,
		left: 4,
		version: { checker: '', exercises: '' },
	} as const;
	// Each job that gets so far as to a process asks for the spec once.
	const asked: string[] = [];
	const specFileOf = (id: string) => {
		asked.push(id);
		return join(root, 'exercises', `${id}.yaml`);
	};
	const outside = { say: () => undefined, typed: asScript, queuePassword: undefined };
	const grader = await openGrader(call, specFileOf, outside);
	try {
		const texts = ['let w = (;\n', 'let w = );\n', 'let w = (;\n', 'let w = (;\n'];
		const all = texts.map((text, i) => grader.grade(job(`${i}.ts`, text, exercise)));
		const outcomes = (await Promise.all(all)).map(shownIn);
		expect(asked).toHaveLength(2);
		expect(outcomes.map(({ file }) => file)).toEqual(['0.ts', '1.ts', '2.ts', '3.ts']);
		expect(outcomes[3].findings).toEqual(outcomes[0].findings);
	} finally {
		await grader.close();
	}
});
