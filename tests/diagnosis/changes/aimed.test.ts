import { describe, expect, test } from 'vitest';
import { aimedChanges } from '../../../checker/diagnosis/changes/aimed.ts';
import { Corrections } from '../../../checker/diagnosis/corrections.ts';
import type { WatchedNode } from '../../../checker/diagnosis/watch.ts';
import type { Change } from '../../../checker/misconceptions/misconception.ts';
import { applyEdits } from '../../../checker/submission/edit.ts';
import { read } from '../../submission/read.ts';
import { nodeOf } from '../watched-nodes.ts';

/** A wrong number, what is due in its place, where the mistake is made, and how many rules ago. */
type Due = readonly [wrong: number, due: number, place?: string, since?: number];

/** The rewritings of a program, given what its expressions held, one after the other; lists have `[]` after their name. */
function aimed(text: string, held: Readonly<Record<string, readonly number[]>>, dues: readonly Due[]) {
	const submission = read(text);
	const nodes = Object.entries(held).map(([key, values], order): WatchedNode => {
		const isList = key.endsWith('[]');
		const node = nodeOf(submission, isList ? key.slice(0, -2) : key);
		return { node, values, isList, times: values.map((_, i) => 100 * i + order) };
	});
	const corrections = new Corrections();
	for (const [wrong, due, place = 'here', since = 0] of dues) corrections.add(wrong, { due, place, since });
	const changes = aimedChanges(submission, nodes, corrections, new Map());
	return { changes, made: changes.map(({ edits }) => applyEdits(text, edits)) };
}

const made = (...given: Parameters<typeof aimed>) => aimed(...given).made;

/** d = 1.5 and then 2.3, where d · a with a = 0.25 and 0.4 is due */
const d = [1.5, 2.3];
const a = [0.25, 0.4];
const product: readonly Due[] = [
	[1.5, 0.375],
	[2.3, 0.92],
];

describe('an expression that holds what the mistake makes of it', () => {
	test('gets the factor that makes it what is due, each time', () => {
		const { changes, made } = aimed('let a = 1, d = 2; const dz = d; f(a);', { a, d }, product);
		expect(made[0]).toBe('let a = 1, d = 2; const dz = d * a; f(a);');
		expect(changes[0]).toMatchObject({ kind: 'insert', aimed: true });
	});

	test.each([
		['let a = 1, d; x = d; f(a);', 'x = d * a;'],
		['let a = 1, d; const z = [d]; f(a);', '[d * a]'],
		['let a = 1, d; const z = { w: d }; f(a);', '{ w: d * a }'],
		['let a = 1, d; g(d); f(a);', 'g(d * a)'],
		['let a = 1, d; const z = (c) => d; f(a);', '=> d * a'],
		['let a = 1, d; const z = c > 0 ? d : 0; f(a);', '? (d * a) : 0'],
		['function h(a, d) { f(a); return d; }', 'return d * a;'],
		['let a = 1, d; x = (d)!; f(a);', 'x = (d)! * a;'],
	])('stands as a whole in %s', (text, now) => {
		expect(made(text, { a, d }, product)[0]).toContain(now);
	});

	test.each([
		'let a = 1, d; x = d + a;',
		'let a = 1, d; const z = d ? 1 : 0; f(a);',
		'let a = 1, d; d(3); f(a);',
	])('is no part of %s that could be written anew', (text) => {
		expect(made(text, { a, d }, product)).toEqual([]);
	});

	test('is found by numbers alone that tell something and that are all known', () => {
		const text = 'let a = 1, d = 2; const dz = d; f(a);';
		const late = [0.25, 0.4, 0.7];
		expect(made(text, { a: late, d: [1.5, 2.3, 9.1] }, product)).toEqual([]);
		// A 0 that nothing is known of stays what it is.
		expect(made(text, { a: late, d: [1.5, 2.3, 0] }, product)[0]).toContain('d * a');
		expect(made(text, { a, 'd[]': d }, product)).toEqual([]);
		// What is right is not rewritten.
		expect(
			made(text, { a, d }, [
				[1.5, 1.5],
				[2.3, 2.3],
			]),
		).toEqual([]);
	});

	test('may be a 1 each time, but for one that may as well be right', () => {
		const gone: Due = [1, 0.25, 'here', 1];
		const named = 'let a = 1, one = 1; const dz = one; f(a);';
		expect(made(named, { a: [0.25], one: [1] }, [gone])[0]).toContain('dz = one * a;');
		expect(made(named, { a: [0.25], one: [1] }, [gone, [1, 1, 'here', 0]])).toEqual([]);
		expect(made(named, { a: [0.25], one: [1] }, [])).toEqual([]);
	});

	test('comes in the order of the mistake, then of time', () => {
		const text = 'let a = 1, d, e; const u = e, v = d; f(a);';
		const dues = (first: number, second: number): readonly Due[] => [
			[1.5, 0.375, 'here', first],
			[2.3, 0.92, 'here', first],
			[5.5, 1.375, 'here', second],
			[7.5, 3, 'here', second],
		];
		const held = { a, d, e: [5.5, 7.5] };
		expect(made(text, held, dues(0, 1))[0]).toContain('v = d * a');
		expect(made(text, held, dues(1, 0))[0]).toContain('u = e * a');
		expect(made(text, held, dues(1, 1))[0]).toContain('v = d * a');
	});
});

describe('a step', () => {
	const dues: readonly Due[] = [
		[3.5, 4.25],
		[1.7, 2.6],
	];

	test('takes what brings the parameter to what is due', () => {
		// w -= d went from 5 to 3.5 and from 4 to 1.7; 4.25 and 2.6 are due, so 0.75 and 1.4 should have been taken.
		const held = { q: [0.5, 1.4 / 2.3], d, 'w -= d': [3.5, 1.7] };
		expect(made('let w = 5, q = 1, d; w -= d; f(q);', held, dues)[0]).toContain('w -= d * q;');
		// w += d went from 2 to 3.5 and from −0.6 to 1.7, so 2.25 and 3.2 should have been added.
		const added = { q: [1.5, 3.2 / 2.3], d, 'w += d': [3.5, 1.7] };
		expect(made('let w = 5, q = 1, d; w += d; f(q);', added, dues)[0]).toContain('w += d * q;');
	});

	test('is not judged by a state that stays though something was taken', () => {
		const both: readonly Due[] = [...dues, [3.5, 3.5], [1.7, 1.7]];
		const held = { q: [0.5, 1.4 / 2.3], d, 'w -= d': [3.5, 1.7] };
		const text = 'let w = 5, q = 1, d; w -= d; f(q);';
		expect(made(text, held, both)[0]).toContain('w -= d * q;');
		// Where that is all that is known of a time, the step of then is right.
		const once: readonly Due[] = [
			[3.5, 4.25],
			[1.7, 1.7],
		];
		expect(made(text, { ...held, q: [0.5, 1] }, once)[0]).toContain('w -= d * q;');
	});

	test('needs what was taken, each time, by a sum or difference', () => {
		const q = [0.5, 1.4 / 2.3];
		const text = 'let w = 5, q = 1, d; w -= d; f(q);';
		expect(made(text, { q, 'w -= d': [3.5, 1.7] }, dues)).toEqual([]);
		expect(made(text, { q, d: [1.5], 'w -= d': [3.5, 1.7] }, dues)).toEqual([]);
		expect(made('let w = 5, q = 1, d; w *= d; f(q);', { q, d, 'w *= d': [3.5, 1.7] }, dues)).toEqual([]);
	});
});

describe('what a rewriting is made of', () => {
	test('are the parts of the expression', () => {
		// (x + 1)² where x + 1 is due
		const held = { 'h(x)': [1.5, 2.3], 'h(x) ** 2': [2.25, 5.29] };
		const dues: readonly Due[] = [
			[2.25, 1.5],
			[5.29, 2.3],
		];
		expect(made('const dz = h(x) ** 2;', held, dues)[0]).toBe('const dz = h(x);');
	});

	test.each([
		['const z = [d + 0, h(x)];', 'const z = [(d + 0) * h(x), h(x)];'],
		['const z = { u: d + 0, v: h(x) };', 'const z = { u: (d + 0) * h(x), v: h(x) };'],
	])('are what stands beside it in %s', (text, now) => {
		expect(made(text, { 'h(x)': a, 'd + 0': d }, product)[0]).toBe(now);
	});

	test.each(['g(d + 0, h(x));', 'const z = [d + 0], y = [h(x)];', 'const z = d + 0, y = h(x);'])(
		'is nothing else in %s',
		(text) => {
			expect(made(text, { 'h(x)': a, 'd + 0': d }, product)).toEqual([]);
		},
	);

	test('has a value each time, one alone', () => {
		const text = 'const z = [d + 0, h(x)];';
		expect(made(text, { 'h(x)': [0.25], 'd + 0': d }, product)).toEqual([]);
		expect(made(text, { 'h(x)[]': a, 'd + 0': d }, product)).toEqual([]);
	});

	test('is kept within bounds, the cheapest first', () => {
		const names = Array.from({ length: 12 }, (_, i) => `v${i}`);
		const text = `let ${names.join(', ')}, d; const dz = d; f(${names.join(', ')});`;
		const factors = Object.fromEntries(names.map((name): [string, readonly number[]] => [name, a]));
		const { changes } = aimed(text, { ...factors, d: d }, product);
		expect(changes).toHaveLength(8);
		expect(changes.every(({ kind }) => kind === 'insert')).toBe(true);
		const ready = Object.fromEntries(names.map((name): [string, readonly number[]] => [name, [0.375, 0.92]]));
		const instead = aimed(text, { ...ready, d: d }, product).changes;
		expect(instead).toHaveLength(8);
		expect(new Set(instead.map(({ kind }) => kind))).toEqual(new Set(['name', 'rewrite']));
	});
});

describe('a mistake that is made in several places', () => {
	const text = 'let a = 1, d, e; const u = e, v = d; f(a);';
	const held = { a, d, e: [5.5, 7.5] };
	const dues = (place: string): readonly Due[] => [...product, [5.5, 1.375, place], [7.5, 3, place]];
	const several = (changes: readonly Change[]) => changes.filter(({ parts }) => parts);

	test('is undone in all of them at once, after each alone', () => {
		const { changes, made } = aimed(text, held, dues('there'));
		expect(several(changes)).toHaveLength(1);
		expect(changes.at(-1)?.parts).toHaveLength(2);
		expect(made.at(-1)).toBe('let a = 1, d, e; const u = e * a, v = d * a; f(a);');
		expect(changes.at(-1)?.cost).toBeCloseTo((changes[0]?.cost ?? 0) + 0.6, 12);
	});

	test('is one slip where the place is the same, or where one of the two is not known to be undone', () => {
		expect(several(aimed(text, held, dues('here')).changes)).toEqual([]);
		const open: readonly Due[] = [...product, [5.5, 777.7, 'there'], [7.5, 888.8, 'there']];
		expect(several(aimed(text, held, open).changes)).toEqual([]);
	});

	test('is not undone twice at one expression', () => {
		const nested = 'let a = 1, d; const v = g(d); f(a);';
		// g(d) as a whole, and its argument
		const both: readonly Due[] = [...product, [5.5, 1.375, 'there'], [7.5, 3, 'there']];
		const { changes } = aimed(nested, { a, d, 'g(d)': [5.5, 7.5] }, both);
		expect(changes.length).toBeGreaterThan(1);
		expect(several(changes)).toEqual([]);
	});
});
