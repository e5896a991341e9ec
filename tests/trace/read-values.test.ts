import { describe, expect, test } from 'vitest';
import { describeValue, readValue } from '../../checker/trace/read-values.ts';
import type { Layout, Row, Value } from '../../checker/types.ts';

const object = { other: 'object', text: 'an object { x: 1 }' };
const promise = { other: 'promise', text: 'Promise' };

function rows(value: Value, layout: Layout, expected: readonly Row[]) {
	const found = readValue(value, layout, 'gradient', expected);
	if ('problem' in found) throw new Error(`${found.problem}: ${found.message}`);
	expect(found.lines).toEqual(found.rows.map(() => -1));
	return found.rows.map((row) => row.map((reading) => reading.value));
}

function message(value: Value, layout: Layout, expected: readonly Row[], name = 'wrong-format') {
	const found = readValue(value, layout, 'gradient', expected);
	expect(found).toHaveProperty('problem', name);
	return 'problem' in found ? found.message : '';
}

describe('a returned value', () => {
	test.each<[Layout, Value, readonly Row[], readonly Row[]]>([
		['number', 3, [[2]], [[3]]],
		['number', Number.NaN, [[2]], [[Number.NaN]]],
		['number', -0, [[0]], [[-0]]],
		['number', ' Up ', [['down']], [['up']]],
		['row', [1, -Infinity], [[2, 4]], [[1, -Infinity]]],
		['row', [1, 'raise'], [[0, 'lower']], [[1, 'raise']]],
		['column', [3, 2, 1], [[1], [1], [1]], [[3], [2], [1]]],
		['column', [], [[1]], []],
		[
			'rows',
			[
				[1, 2],
				[3, 4],
			],
			[
				[1, 2],
				[3, 4],
			],
			[
				[1, 2],
				[3, 4],
			],
		],
		// Rows that are missing or too many are a wrong trace, not a wrong form.
		[
			'rows',
			[[1, 2]],
			[
				[1, 2],
				[3, 4],
			],
			[[1, 2]],
		],
		[
			'rows',
			[
				[1, 2],
				[3, 4],
			],
			[[1, 2]],
			[
				[1, 2],
				[3, 4],
			],
		],
		['rows', [], [[1, 2]], []],
		// The right kinds in each other's places: a mistake of order.
		['row', ['raise', 1], [[0, 'lower']], [['raise', 1]]],
	])('as a %s: %j', (layout, value, expected, read) => {
		expect(rows(value, layout, expected)).toEqual(read);
	});

	test('has no decimals: nothing was rounded for people', () => {
		expect(readValue(1.2, 'number', 'slope', [[1]])).toEqual({ rows: [[{ value: 1.2 }]], lines: [-1] });
	});

	test('of nothing is no output', () => {
		for (const layout of ['number', 'row', 'column', 'rows'] as const) {
			const text = message(undefined, layout, [[1, 2]], 'no-output');
			expect(text).toContain('gradient returned undefined');
			expect(text).toContain('return');
		}
	});

	test.each<[Layout, Value, readonly Row[], string]>([
		['number', [1, 2], [[1]], 'returned an array of 2 values; asked is one value'],
		['number', null, [[1]], 'null where a number is asked'],
		['number', true, [[1]], 'the boolean true where a number is asked'],
		['number', '1.5', [[1]], 'the text "1.5" where a number is asked'],
		['number', 1, [['up']], '1 where a word is asked'],
		['number', object, [[1]], object.text],
		['row', 3, [[1, 2]], 'returned 3; asked is an array of values'],
		['row', [1], [[1, 2]], '1 values where 2 are asked, which is too few'],
		['row', [1, 2, 3], [[1, 2]], '3 values where 2 are asked, which is too many'],
		['row', [1, [2]], [[1, 2]], 'an array of 1 values where a number is asked'],
		['row', [1, undefined], [[1, 2]], 'undefined where a number is asked'],
		['row', ['up', 'down'], [[1, 'up']], 'the text "up" where a number is asked'],
		['column', 3, [[1], [2]], 'an array of numbers, one for each step'],
		['column', [1, '2'], [[1], [2]], 'in row 2 the text "2" where a number is asked'],
		['rows', [1, 2], [[1, 2]], 'returned 1 as row 1'],
		['rows', [[1, 2], 3], [[1, 2]], 'returned 3 as row 2'],
		[
			'rows',
			[[1, 2], [3]],
			[
				[1, 2],
				[3, 4],
			],
			'in row 2 1 values where 2 are asked, which is too few',
		],
		// Beyond what is expected, rows are held to the last of it.
		['rows', [[1, 2], [3]], [[1, 2]], 'in row 2 1 values where 2 are asked'],
		['rows', [[1]], [], '1 values where 0 are asked, which is too many'],
	])('as a %s cannot be %j', (layout, value, expected, what) => {
		expect(message(value, layout, expected)).toContain(what);
	});

	test('that is a promise or an object comes with a word on what to do', () => {
		expect(message(promise, 'number', [[1]])).toMatch(/a promise.*leave out the word async/);
		expect(message(object, 'row', [[1, 2]])).toContain('return [first, second, …]');
		expect(message({ other: 'function', text: 'a function' }, 'row', [[1, 2]])).not.toContain('names');
	});
});

test.each<[Value, string]>([
	[undefined, 'undefined'],
	[null, 'null'],
	[[1, 2, 3], 'an array of 3 values'],
	[promise, 'a promise'],
	[object, object.text],
	['x'.repeat(100), `the text "${'x'.repeat(40)}"`],
	[false, 'the boolean false'],
	[-1.5, '-1.5'],
	[Number.NaN, 'NaN'],
])('%j is described', (value, words) => {
	expect(describeValue(value)).toBe(words);
});
