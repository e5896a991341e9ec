import { describe, expect, test } from 'vitest';
import { type Moment, quantitiesAt, timelinesOf } from '../../../checker/diagnosis/changes/quantities.ts';
import type { WatchedNode } from '../../../checker/diagnosis/watch.ts';
import { read } from '../../submission/read.ts';
import { nodeOf } from '../watched-nodes.ts';

/** Values with their times. */
type Seen = readonly (readonly [value: number, time: number])[];

/** What can be named at an expression that was reached at some times, given what others held; lists by their name and `[]`. */
function namedAt(
	text: string,
	held: Readonly<Record<string, Seen>>,
	at: string,
	times: readonly number[],
	given: Readonly<Record<string, Seen>> = {},
): Record<string, readonly number[]> {
	const submission = read(text);
	const nodes = Object.entries(held).map(([key, seen]): WatchedNode => {
		const isList = key.endsWith('[]');
		return {
			node: nodeOf(submission, isList ? key.slice(0, -2) : key),
			values: seen.map(([value]) => value),
			times: seen.map(([, time]) => time),
			isList,
		};
	});
	const called = new Map(
		Object.entries(given).map(([name, seen]): [string, Moment[]] => [
			name,
			seen.map(([value, time]) => ({ value, time })),
		]),
	);
	const timelines = timelinesOf(submission, nodes);
	const found = quantitiesAt(submission, { node: nodeOf(submission, at), times }, timelines, called);
	return Object.fromEntries(found.map((one) => [one.text, one.values]));
}

describe('a name', () => {
	const text = 'let a = 1.5; a = f(2); here(a);';

	test('holds what it was given last, or what it is first seen with', () => {
		const held: Record<string, Seen> = { '1.5': [[1.5, 1]], a: [[7.5, 6]], 'f(2)': [[3.5, 4]] };
		expect(namedAt(text, held, 'here(a)', [0, 2, 7, 9])).toEqual({ a: [1.5, 1.5, 7.5, 7.5] });
	});

	test('is given a value by a statement as a whole, but by no part of an expression', () => {
		const step: Record<string, Seen> = { 's += 2': [[5.5, 3]] };
		expect(namedAt('let s = 1; s += 2; here(s);', step, 'here(s)', [4])).toEqual({ s: [5.5] });
		expect(namedAt('let s = 1; f(s += 2); here(s);', step, 'here(s)', [4])).toEqual({});
		const compared: Record<string, Seen> = { 's >= 2': [[1.5, 3]] };
		expect(namedAt('let s = 1; f(s >= 2); here(s);', compared, 'here(s)', [4])).toEqual({});
	});

	test('is not known while it is being given its first value, nor before', () => {
		const held: Record<string, Seen> = { 'b * 2': [[3.5, 1]], '7.5': [[7.5, 2]] };
		const own = 'const b = 1, dy = b * 2, later = 7.5;';
		expect(namedAt(own, held, 'b * 2', [3])).toEqual({});
		expect(namedAt(`${own} here(b);`, held, 'here(b)', [3])).toEqual({ dy: [3.5], later: [7.5] });
	});

	test('that was never read is known by what the function is called with, if it is a parameter', () => {
		const called: Record<string, Seen> = { x: [[2.5, 0]], other: [[3.5, 0]] };
		const text = 'function f(x) { const other = 1; here(x); }';
		expect(namedAt(text, {}, 'here(x)', [4], called)).toEqual({ x: [2.5] });
		expect(namedAt(text, { x: [[9.5, 3]] }, 'here(x)', [4], called)).toEqual({ x: [9.5] });
	});
});

describe('an element or a property', () => {
	test('is what it was nearest in time', () => {
		const held: Record<string, Seen> = {
			'p[0]': [
				[1.5, 10],
				[2.5, 20],
			],
		};
		expect(namedAt('const p = [1]; f(p[0]); here(p);', held, 'here(p)', [0, 14, 15, 16, 30])).toEqual({
			'p[0]': [1.5, 1.5, 1.5, 2.5, 2.5],
		});
	});

	test('is written as it stands there, with its assertion', () => {
		const held: Record<string, Seen> = { 'p[0]': [[1.5, 1]] };
		expect(namedAt('const p = [1]; f(p[0]!); here(p);', held, 'here(p)', [2])).toEqual({ 'p[0]!': [1.5] });
	});

	test('is what it was given', () => {
		const held: Record<string, Seen> = { 'p[0] = 3 * 2': [[6.5, 1]] };
		expect(namedAt('const p = [1]; p[0] = 3 * 2; here(p);', held, 'here(p)', [2])).toEqual({ 'p[0]': [6.5] });
	});

	test('is none in a pattern, and none where it is long', () => {
		expect(namedAt('let a; [a] = 3 * 2; here(a);', { '[a] = 3 * 2': [[6.5, 1]] }, 'here(a)', [2])).toEqual(
			{},
		);
		const long = 'parameters.weights.ofTheLastLayer';
		const held: Record<string, Seen> = { [long]: [[6.5, 1]], 'parameters.w': [[7.5, 1]] };
		expect(namedAt(`let parameters; f(${long}, parameters.w); here(1);`, held, 'here(1)', [2])).toEqual({
			'parameters.w': [7.5],
		});
	});

	test('needs every name in it', () => {
		const held: Record<string, Seen> = {
			'p[k]': [[1.5, 1]],
			'p[0]': [[2.5, 1]],
			'Math.PI': [[3.5, 1]],
			'q.w': [[4.5, 1]],
			'(p)[1]': [[5.5, 1]],
		};
		const text = 'const p = [1, 2]; { const k = 0, q = {}; f(p[k], p[0], Math.PI, q.w, (p)[1]); } here(p);';
		expect(namedAt(text, held, 'here(p)', [2])).toEqual({ 'p[0]': [2.5], 'Math.PI': [3.5] });
	});

	test('of this stands in methods alone', () => {
		const held: Record<string, Seen> = { 'this.z': [[1.5, 1]] };
		const text = 'class A { z = 1; m() { f(this.z); here(1); } } there(2);';
		expect(namedAt(text, held, 'here(1)', [2])).toEqual({ 'this.z': [1.5] });
		expect(namedAt(text, held, 'there(2)', [2])).toEqual({});
	});
});

describe('a list', () => {
	test('has its length, if it has a name', () => {
		const held: Record<string, Seen> = {
			'xs[]': [
				[1.5, 1],
				[2.5, 1],
				[1.5, 5],
			],
			'[7, 8][]': [
				[7, 1],
				[8, 1],
			],
		};
		const text = 'const xs = []; f(xs, [7, 8]); here(xs);';
		expect(namedAt(text, held, 'here(xs)', [2, 6])).toEqual({ 'xs.length': [2, 1] });
	});
});

test('no more are named than can be tried', () => {
	const names = Array.from({ length: 40 }, (_, i) => `v${i}`);
	const text = `let ${names.map((name) => `${name} = 0`).join(', ')}; f(${names.join(', ')}); here(1);`;
	const held = Object.fromEntries(names.map((name, i): [string, Seen] => [name, [[i + 0.5, 1]]]));
	expect(Object.keys(namedAt(text, held, 'here(1)', [2]))).toHaveLength(26);
});
