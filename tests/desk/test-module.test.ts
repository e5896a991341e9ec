/** The test module that stands for a verdict, run with what Vitest would give it. */
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { testModule } from '../../checker/desk/test-module.ts';
import type { Subject, Verdict } from '../../checker/desk/verdict.ts';
import { viewOf } from '../../checker/desk/words.ts';
import { atHintLevel } from '../../checker/report/hints.ts';
import type { Graded } from '../../checker/report/reporter.ts';
import { sample, samples } from '../report/samples.ts';

const view = viewOf({ colour: false, width: 88, hints: 2 });
const subject: Subject = {
	id: '3-gradient-descent/first-loop',
	chapter: '3-gradient-descent',
	name: 'first-loop',
	path: '/course/exercises/3-gradient-descent/first-loop.ts',
	file: 'exercises/3-gradient-descent/first-loop.ts',
	specFile: 'exercises/3-gradient-descent/first-loop.yaml',
};

const graded = (name: string): Verdict => ({ kind: 'graded', subject, graded: samples[name] as Graded });

interface Note {
	readonly message: string;
	readonly type: string;
	readonly attachment: { readonly body: string; readonly contentType: string };
}

interface Seen {
	readonly names: readonly string[];
	readonly notes: readonly Note[];
	readonly isTodo: boolean;
	readonly error?: Error;
}

async function seen(verdict: Verdict, shown = view): Promise<Seen> {
	const names: string[] = [];
	const notes: Note[] = [];
	let body: ((context: unknown) => Promise<void>) | undefined;
	const describeGiven = (name: string, tests: () => void) => {
		names.push(name);
		tests();
	};
	const testGiven = (name: string, given: typeof body) => {
		names.push(name);
		body = given;
	};
	testGiven.todo = (name: string) => names.push(name);
	runInNewContext(testModule(verdict, shown), {
		Buffer,
		describe: describeGiven,
		test: testGiven,
	});
	const annotate = async (message: string, type: string, attachment: Note['attachment']) => {
		notes.push({ message, type, attachment });
	};
	const error = await body?.({ annotate }).then(
		() => undefined,
		(thrown: Error) => thrown,
	);
	return { names, notes, isTodo: body === undefined, ...(error === undefined ? {} : { error }) };
}

describe('the test of an exercise', () => {
	test('stands in its chapter and passes where the answer is right', async () => {
		const { names, error, isTodo } = await seen(graded('passed'));
		expect(names).toEqual(['3-gradient-descent', 'first-loop: The smallest loop']);
		expect([error, isTodo]).toEqual([undefined, false]);
	});

	test('fails with the words of the terminal report, at the place in the student’s file', async () => {
		const { error, notes } = await seen(graded('sign-error'));
		expect(error?.message).toContain('update-adds-gradient (sign-error)');
		expect(error?.message).toContain('Row 1 is the first that does not follow');
		expect(error?.stack).toBe(`    at ${subject.path}:7:2`);
		expect(notes.map(({ type }) => type)).toEqual(['trace']);
		expect(notes[0]?.message).toContain('Row 1 is the first that does not follow: w is ');
		expect(Buffer.from(notes[0]?.attachment.body ?? '', 'base64').toString()).toMatch(/^<svg .*<\/svg>\n$/s);
	});

	test('has its statements in the line that the failure points to', () => {
		const before = testModule(graded('sign-error'), view).split('await annotate')[0] ?? '';
		expect(before.split('\n')).toHaveLength(7);
	});

	test('is to be done where the exercise is not started', async () => {
		expect(await seen(graded('not-started'))).toMatchObject({ isTodo: true, notes: [] });
	});

	test('says in its title what the course has settled of it', async () => {
		const settled = { ...view, required: new Set([subject.id]), weights: { [subject.id]: 2.5 } };
		const titles = ['not-started', 'passed'].map(
			async (name) => (await seen(graded(name), settled)).names[1],
		);
		expect(await Promise.all(titles)).toEqual([
			'first-loop: The smallest loop (required, 2.5 points)',
			'first-loop: The smallest loop (2.5 points)',
		]);
	});

	test('says no more than the verdict at hint level 0', async () => {
		const all = samples['sign-error'] as Graded;
		const verdict: Verdict = {
			kind: 'graded',
			subject,
			graded: { ...all, result: atHintLevel(all.result, 0) },
		};
		const { error, notes } = await seen(verdict, { ...view, hints: 0 });
		expect(error?.message).toContain('failed, score 0.50');
		expect(error?.message).not.toContain('update-adds-gradient');
		expect(notes).toEqual([]);
	});

	test('carries the picture with its words', async () => {
		const picture = { svg: '<svg>é</svg>', text: 'The loss by step.' };
		const { notes } = await seen({ ...graded('passed'), picture } as Verdict);
		expect(notes).toEqual([
			{
				message: 'The loss by step.',
				type: 'picture',
				attachment: { body: Buffer.from('<svg>é</svg>').toString('base64'), contentType: 'image/svg+xml' },
			},
		]);
	});

	test('points to the spec where that is wrong', async () => {
		const complaints = [{ file: subject.specFile, line: 3, column: 5, message: '`titel` is no key.' }];
		const { error } = await seen({ kind: 'broken-spec', subject, complaints });
		expect(error?.message).toContain(`${subject.specFile}:3:5 \`titel\` is no key.`);
		expect(error?.stack).toMatch(/first-loop\.yaml:3:5$/);
	});

	test('is to be done, and says why, where there is no spec or no file', async () => {
		const [noSpec, noFile] = await Promise.all([
			seen({ kind: 'no-spec', subject }),
			seen({ kind: 'no-file', subject }),
		]);
		expect(noSpec).toMatchObject({ isTodo: true });
		expect(noSpec.names[1]).toContain(`there is no ${subject.specFile}`);
		expect(noFile.names[1]).toContain(`there is no file ${subject.file}`);
	});

	test('has nothing of the student’s in its own text', () => {
		const printed = ["vi.mock('node:fs')", "import('node:fs')", 'process.exit()', '</script>'];
		const text = testModule(
			{
				kind: 'graded',
				subject,
				graded: sample({ output: printed, findings: [] }, { text: printed.join('\n') }),
			},
			view,
		);
		for (const part of ['vi.mock', 'import', 'process', 'script']) expect(text).not.toContain(part);
	});
});
