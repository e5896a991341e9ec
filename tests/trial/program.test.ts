import { beforeAll, describe, expect, test } from 'vitest';
import { casesOf } from '../../checker/trial/cases.ts';
import { isProblem, missingPart, programFor, type Version } from '../../checker/trial/program.ts';
import type { Edit, Program, Submission } from '../../checker/types.ts';
import { exerciseOf } from '../support/exercises.ts';
import { openRooms } from '../support/rooms.ts';

const rooms = openRooms();
const loop = exerciseOf('3-gradient-descent/first-loop');
const [listed, probe] = casesOf(loop) as [
	ReturnType<typeof casesOf>[number],
	ReturnType<typeof casesOf>[number],
];
const gradient = exerciseOf('2-gradients/gradient-vector');
const rate = exerciseOf('3-gradient-descent/choose-a-rate');

const text = 'let w: number = 0.0;\nconst learningRate = 0.2;\nconsole.log(w, learningRate);\n';
const withEnum = `enum Side { Left, Right }\n${text}console.log(Side.Right);\n`;
let inPlace: Submission;
let transformed: Submission;

async function read(source: string): Promise<Submission> {
	const submission = await rooms.compiler.read('a.ts', new TextEncoder().encode(source));
	if (isProblem(submission)) throw new Error(submission.message);
	return submission;
}

beforeAll(async () => {
	inPlace = await read(text);
	transformed = await read(withEnum);
});

async function made(version: Version, given = listed, exercise = loop): Promise<Program> {
	const program = await programFor(exercise, version, given, rooms.compiler);
	if (isProblem(program)) throw new Error(program.message);
	return program;
}

/** Another text in the place of the only `part`. */
function edit(source: string, part: string, other: string): Edit {
	const start = source.indexOf(part);
	return { start, end: start + part.length, text: other };
}

describe('a listed case of a program', () => {
	test('runs the student’s own text as it is', async () => {
		expect(await made({ submission: inPlace, edits: [] })).toEqual({
			javascript: inPlace.javascript,
			task: { do: 'print' },
		});
		expect((await made({ submission: transformed, edits: [] })).javascript).toBe(transformed.javascript);
	});

	test('runs an edited copy with the edits, and nothing else changed', async () => {
		const changed = edit(text, '0.2', '0.9');
		const { javascript } = await made({ submission: inPlace, edits: [changed] });
		expect(javascript).toBe(inPlace.javascript.replace('0.2', '0.9'));
		expect(inPlace.inPlace).toBe(true);
	});

	test('erases the types of an edit, which is written in the student’s words', async () => {
		const typed = await read(
			'const p = [1, 2];\nconst f = (x: number) => x;\nconsole.log(p[0]! !== 2, "!");\n',
		);
		const put = (part: string, other: string) =>
			made({ submission: typed, edits: [edit(typed.text, part, other)] }).then(
				({ javascript }) => javascript,
			);
		expect(await put('p[0]! !== 2', '2 * p[1]! !== 3 && !p[0]!')).toContain(
			'console.log(2 * p[1] !== 3 && !p[0], "!")',
		);
		expect(await put('(x: number) => x', '(y: number) => y as number')).not.toMatch(/number/);
		// Between quotes a mark is a mark.
		expect(await put('p[0]! !== 2, "!"', 'p[0]!, "x!"')).toMatch(/console\.log\(p\[0\]\s*, "x!"\)/);
	});

	test('erases an edited copy anew where positions have moved', async () => {
		expect(transformed.inPlace).toBe(false);
		const changed = edit(withEnum, '0.2', '0.9 as number');
		const { javascript } = await made({ submission: transformed, edits: [changed] });
		expect(javascript).toContain('learningRate = 0.9');
		expect(javascript).not.toContain('as number');
		expect(javascript).not.toContain('enum');
	});

	test('carries the name that instrumented code reports through', async () => {
		expect(await made({ submission: inPlace, edits: [], watch: 'seen' })).toMatchObject({ watch: 'seen' });
	});
});

describe('a probe of a program', () => {
	test.each(['in place', 'erased anew'])(
		'puts its values where the parameters get theirs, %s',
		async (way) => {
			const submission = way === 'in place' ? inPlace : transformed;
			const { javascript } = await made({ submission, edits: [] }, probe);
			expect(javascript).toMatch(/let w\s+= 5\.3;/);
			expect(javascript).toContain('const learningRate = 0.07;');
		},
	);

	test('keeps the edits elsewhere, and stands in place of one in the same initialiser', async () => {
		const edits = [edit(text, '0.2', '99'), edit(text, 'console.log(w, learningRate)', 'console.log(w)')];
		const { javascript } = await made({ submission: inPlace, edits }, probe);
		expect(javascript).toContain('const learningRate = 0.07;');
		expect(javascript).toContain('console.log(w);');
		expect(javascript).not.toContain('99');
	});

	test('keeps an edit that puts something in just before an initialiser', async () => {
		const start = text.indexOf('let w');
		const edits = [{ start, end: start, text: 'let before = 1; ' }];
		const { javascript } = await made({ submission: inPlace, edits }, probe);
		expect(javascript).toMatch(/^let before = 1; let w\s+= 5\.3;/);
	});

	test('is a problem where a parameter is missing', async () => {
		const submission = await read('{ let w = 0; }\nconst learningRate = 0.2;\n');
		expect(await programFor(loop, { submission, edits: [] }, probe, rooms.compiler)).toMatchObject({
			problem: 'missing-parameter',
		});
	});

	test('is a problem where an edited copy cannot be read', async () => {
		const edits = [edit(withEnum, '0.2', '((')];
		const broken = await programFor(loop, { submission: transformed, edits }, probe, rooms.compiler);
		// The probe's own value stands in that place; elsewhere the copy is broken.
		expect(isProblem(broken)).toBe(false);
		const elsewhere = [edit(withEnum, 'console.log(w, learningRate)', 'console.log((')];
		expect(
			await programFor(loop, { submission: transformed, edits: elsewhere }, probe, rooms.compiler),
		).toHaveProperty('problem');
	});
});

describe('what is asked of the sandbox', () => {
	test('of a function: a call with the arguments of the case', async () => {
		const submission = await read('export const gradient = (f: unknown, p: number[]) => p;');
		const [first] = casesOf(gradient);
		if (!first) throw new Error('no case');
		const { task, javascript } = await made({ submission, edits: [] }, first, gradient);
		expect(javascript).toBe(submission.javascript);
		expect(task).toEqual({
			do: 'call',
			name: 'gradient',
			arguments: [{ expression: expect.any(String), variables: ['x', 'y'], takes: 'point' }, [1, 2], 1e-5],
		});
	});

	test('of a value: to read it', async () => {
		const submission = await read('export const learningRate = 0.03;');
		const [first] = casesOf(rate);
		if (!first) throw new Error('no case');
		expect((await made({ submission, edits: [] }, first, rate)).task).toEqual({
			do: 'read',
			name: 'learningRate',
		});
	});
});

describe('what every run needs of the file', () => {
	test.each([
		[loop, 'let w = 0, learningRate = 0.2;', undefined],
		[loop, 'const { w, learningRate } = { w: 0, learningRate: 0.2 };', undefined],
		[loop, 'let w = 0;', 'missing-parameter'],
		[gradient, 'export function gradient() {}', undefined],
		[gradient, 'function g() {}\nexport { g as gradient };', undefined],
		[gradient, 'function gradient() {}', 'missing-export'],
		[rate, 'export let learningRate = 1;', undefined],
		[rate, 'export default 1;', 'missing-export'],
	])('%#', async (exercise, source, problem) => {
		expect(missingPart(exercise, await read(source))?.problem).toBe(problem);
	});
});
