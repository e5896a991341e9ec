import { describe, expect, test } from 'vitest';
import {
	exportedFunction,
	indexAround,
	parameterNames,
} from '../../../checker/diagnosis/changes/parameters.ts';
import { applyEdits } from '../../../checker/submission/edit.ts';
import { textOf } from '../../../checker/submission/tree.ts';
import { read } from '../../submission/read.ts';
import { exerciseOf } from '../../support/exercises.ts';

const names = (id: string, text: string) => Object.fromEntries(parameterNames(exerciseOf(id), read(text)));

describe('what the student calls the inputs', () => {
	test('are the parameters of the exported function, by position', () => {
		expect(
			names('1-derivatives/nudge', 'export function nudge(g: unknown, [a]: number[], step: number) {}'),
		).toMatchObject({ h: 'step' });
		const tangent = '1-derivatives/tangent-line';
		expect(names(tangent, `export const ${nameOf(tangent)} = (f, d, a, t) => 1;`)).toEqual({
			function: 'f',
			"function'": 'd',
			x0: 'a',
			x: 't',
		});
	});

	test('are the task’s own in a program, and none where there is no such function', () => {
		expect(names('3-gradient-descent/first-loop', '')).toEqual({
			'start.w': 'w',
			learningRate: 'learningRate',
		});
		expect(names('1-derivatives/nudge', 'const f = 3;')).toEqual({});
		expect(names('3-gradient-descent/choose-a-rate', '')).toEqual({});
	});

	test('join where an argument is a list of inputs', () => {
		const id = '2-gradients/gradient-by-hand';
		const exercise = exerciseOf(id);
		if (exercise.form.kind !== 'function') throw new Error('no function');
		const form = { ...exercise.form, arguments: [['point.x', 'point.y']] };
		const submission = read(`export function ${form.name}(p: number[]) {}`);
		expect([...parameterNames({ ...exercise, form }, submission)]).toEqual([['point.x,point.y', 'p']]);
	});
});

function nameOf(id: string): string {
	const { form } = exerciseOf(id);
	return form.kind === 'program' ? '' : form.name;
}

describe('the exported function', () => {
	const id = '2-gradients/gradient-by-hand';
	const kind = (text: string, asked = id) =>
		exportedFunction(exerciseOf(asked), read(text.replaceAll('NAME', nameOf(id))))?.kind;

	test('is found however it is written', () => {
		expect(kind('export function NAME() {}')).toBe('FunctionDeclaration');
		expect(kind('export const NAME = () => 1;')).toBe('ArrowFunction');
		expect(kind('function mine() {} export { mine as NAME };')).toBe('FunctionDeclaration');
	});

	test('is none where the name is something else, or no function is asked', () => {
		expect(kind('export const NAME = 1; const o = { NAME: 1 };')).toBeUndefined();
		expect(kind('export function NAME() {}', '3-gradient-descent/first-loop')).toBeUndefined();
	});
});

describe('an index that counts at an expression', () => {
	/** The index at `here`, with the program after the edit that makes one. */
	function index(text: string): string | undefined {
		const submission = read(text);
		const here = submission.syntax.findLast((node) => textOf(submission, node) === 'here');
		const found = here && indexAround(submission, here);
		if (!found) return undefined;
		return found.edit ? `${found.name}: ${applyEdits(text, [found.edit])}` : found.name;
	}

	test('is the loop’s counter', () => {
		expect(index('for (let i = 0; i < 3; i++) { f(here); }')).toBe('i');
		expect(index('let k = 0; while (k < 3) { f(here); }')).toBe('k');
		expect(index('for (let i = 0;;) { for (const v of vs) { f(here); } }')).toBe('v');
		expect(index('for (let i = 0;;) { while (true) { f(here); } }')).toBe('i');
		expect(index('for (let i = 0;;) { while (1 < k) { f(here); } }')).toBe('i');
	});

	test('is the callback’s second parameter, of reduce the third', () => {
		expect(index('xs.map((v, j) => here);')).toBe('j');
		expect(index('xs.reduce((sum, v, j) => here, 0);')).toBe('j');
	});

	test('is made where a callback leaves it out', () => {
		expect(index('xs.map((v) => here);')).toBe('i: xs.map((v, i) => here);');
		expect(index('xs.map(() => here);')).toBe('i: xs.map((_, i) => here);');
		expect(index('xs.reduce((sum, v) => here, 0);')).toBe('k: xs.reduce((sum, v, k) => here, 0);');
	});

	test('is none where nothing is counted', () => {
		expect(index('f(here);')).toBeUndefined();
		expect(index('xs.filter((v) => here);')).toBeUndefined();
		expect(index('const f = (v) => here;')).toBeUndefined();
		expect(index('xs.map((v = here) => 1);')).toBeUndefined();
		expect(index('xs.reduce((sum, v = here) => 1, 0);')).toBeUndefined();
	});
});
