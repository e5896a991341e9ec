import { transformSync } from '@swc/wasm-typescript';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bind, literal } from '../../checker/submission/bind.ts';
import { applyEdits } from '../../checker/submission/edit.ts';
import type { Submission } from '../../checker/types.ts';
import { read } from './read.ts';

/** Runs a text with the given parameters and answers what `w` and `rate` are at its end. */
function endOf(submission: Submission, values: Record<string, number>): readonly unknown[] {
	const bound = bind(submission, values);
	if ('problem' in bound) throw new Error(bound.message);
	const edited = applyEdits(submission.text, bound.edits);
	const { code } = transformSync(edited, { mode: 'strip-only' });
	if (submission.inPlace) expect(applyEdits(submission.javascript, bound.edits).trim()).toBe(code.trim());
	return new Function(`${code.replaceAll('export ', '')}; return [w, rate];`)() as readonly unknown[];
}

describe('bind', () => {
	it.each([
		'let w = 0; const rate = 0.2;',
		'let w = 0, rate = 0.2;',
		'var w: number = 0.0\nvar rate: number = .2',
		'export let w: number = -0; export const rate = 1 / 5;',
		'let w = (0 as number), rate = 0.2 satisfies number;',
		'let w = 0 as number as number; let rate = 0.2!;',
		'let [w, rate] = [0, 0.2];',
		'const [w, , rate] = [0, "x", 0.2] as const;',
		'const { w, rate } = { w: 0, rate: 0.2 };',
		'const { start: w, "rate": rate } = { rate: 0.2, "start": 0 };',
		'const { a: { w }, b: [rate] } = { a: { w: 0 }, b: [0.2] };',
		'const config = { w: 0, rate: 0.2 }; const { w, rate } = config;',
		'const config = Object.freeze({ w: 0, rate: 0.2 } as const); let { w, rate } = config;',
		'const start = 0; const { w, rate } = { w: start, rate: 0.2 };',
		'const first = 0; const { first: w, rate } = { first, rate: 0.2 };',
		'const { w = 0, rate = 0.2 }: { w?: number; rate?: number } = {};',
		'const [w = 0, rate = 0.2]: number[] = [];',
		'const { w, rate } = { w: 9, ...{ w: 8 }, w: 0, rate: 0.2 };',
		'let w: number, rate; w = 0; rate = 0.2;',
		'let w: number | undefined = undefined, rate = NaN; w = 0; rate = 0.2;',
		'let w: number | null = null, rate; w = 0; rate = 0.2;',
		'let w, rate; w = rate = 0.2;'.replace('w = rate', 'w = 0; rate'),
		'let w, rate; [w, rate] = [0, 0.2];',
		'let w, rate; ({ w, r: rate } = { w: 0, r: 0.2 });',
		'let w, rate; w = 0, rate = 0.2;',
		'const w0 = 0; let w = w0; let rate = 0.2 /* per step */;',
		'if (true) { var w = 0; } var rate = 0.2;',
		'const start = () => [0, 0.2]; let [w, rate] = start();',
		'const settings = () => ({ w: 0, r: 0.2 }); let { w, r: rate = 1 }: any = settings();',
		'class Config { w = 0; rate = 0.2 } const { w, rate } = new Config();',
		'const { a, ...rest } = { a: 0, rate: 0.2 }; const w = a; const { rate } = rest;',
		'const other = { rate: 0.2 }; const { w, rate } = { ...other, w: 0 };',
		'const key = "w"; const { [key]: w, rate } = { w: 0, rate: 0.2 };',
		'const [[w], { rate }] = new Map([[0, 1]]).entries().next().done ? [] : [[0], [{ rate: 0.2 }][0]];',
		'let w: number, rate: number; function begin() { w = 0; rate = 0.2; } begin();',
		'let w: number | undefined, rate; { w ??= 0; rate = 0.2; }',
		'let w = "𝒳".length - 2; /* 𝒳 */ let rate = 0.2;',
	])('%s', (text) => {
		const submission = read(text);
		expect(endOf(submission, {})).toEqual([0, 0.2].map((value) => expect.closeTo(value)));
		expect(endOf(submission, { w: -1.5, rate: 0.07 })).toEqual([-1.5, 0.07]);
		expect(endOf(submission, { rate: Number.POSITIVE_INFINITY, w: Number.NaN })).toEqual([
			Number.NaN,
			Number.POSITIVE_INFINITY,
		]);
	});

	it('gives a setting that is read again under its own name the same value', () => {
		const submission = read(
			'const c = { w: 0, rate: 0.2, zero: 0 }; let w = c.w, rate = c["rate"]; [w, rate] = [c.w, c.rate];',
		);
		expect(endOf(submission, { w: 5, rate: 7 })).toEqual([5, 7]);
		const other = read('const c = { zero: 0 }; let w = c.zero, rate = 1; rate = c.zero;');
		expect(endOf(other, { w: 5 })).toEqual([5, 0]);
	});

	it('gives every variable of a chain the value that is asked', () => {
		const submission = read('let w, rate; w = rate = 0.2;');
		expect(endOf(submission, { w: 5 })[0]).toBe(5);
	});

	it('writes every number so that it is read back as itself', () => {
		const number = fc.double();
		fc.assert(
			fc.property(number, (value) => {
				expect(new Function(`const two = 2; return two**${literal(Math.abs(value))}`)).not.toThrow();
				expect(new Function(`return (0, ${literal(value)})`)()).toBe(value);
				expect(new Function(`return 1-${literal(value)}`)()).toBe(1 - value);
			}),
		);
		expect(literal(-0)).toBe('(-0)');
	});

	it.each([
		['function f() { let w = 0; }', /w is declared in line 1, inside a block or function.*top level/, 20],
		['for (let w = 0; ;) {}', /inside a block/, 10],
		['\nlet W = 0;', /There is a W in line 2: is it meant\? Then name it w/, 5],
		['let w;', /declared in line 1, but not with a value.*let w = …/, 5],
		['const { ...w } = { a: 1 };', /not with a value of its own/, 12],
	])('%s', (text, message, column) => {
		const submission = read(text);
		const problem = bind(submission, { w: 1 });
		expect(problem).toMatchObject({
			problem: 'missing-parameter',
			message: expect.stringMatching(message),
			place: { column },
		});
	});

	it('names a misspelt parameter, and no other', () => {
		const near = bind(read('let learningrate = 0.2; let lr = 1;'), { learningRate: 1 });
		expect(near).toMatchObject({ message: expect.stringContaining('There is a learningrate in line 1') });
		const far = bind(read('let total = 0.2;'), { learningRate: 1 });
		expect(far).toMatchObject({
			problem: 'missing-parameter',
			message: expect.stringMatching(/no variable learningRate.*Declare it at the top level/),
		});
		expect(far).not.toHaveProperty('place');
	});
});

describe('names of a submission', () => {
	it('lists inner names with their places', () => {
		const { innerNames } = read('let a = 1;\nfunction f(b) { const { c } = b; }\ntry {} catch (d) {}');
		expect(innerNames.map(({ name, place }) => [name, place.line, place.column])).toEqual([
			['b', 2, 12],
			['c', 2, 25],
			['d', 3, 15],
		]);
	});

	it('does not follow constants in a circle', () => {
		const { variables } = read('const { a } = b; const { b } = a; const c = { a, b };');
		expect(variables.map(({ name, initializer }) => [name, initializer])).toEqual([
			['a', undefined],
			['b', undefined],
			['c', { start: 44, end: 52 }],
		]);
	});
});
