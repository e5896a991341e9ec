import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agrees, compare, isRight, type Standard, standardOf } from '../../checker/trace/compare.ts';
import { type Reading, readNumber } from '../../checker/trace/number.ts';
import type { Row } from '../../checker/types.ts';

const tolerance = { relative: 1e-9, absolute: 1e-12 };
const returned: Standard = { columns: ['x', 'y'], tolerance, tolerances: {} };
const printed: Standard = { ...returned, decimals: 3 };
const readings = (rows: readonly Row[]): readonly (readonly Reading[])[] =>
	rows.map((row) => row.map((value) => ({ value })));

describe('the standard of an exercise', () => {
	test('has decimals where rows are printed, and only there', () => {
		const program = { kind: 'program', parameters: {}, row: '{x}', decimals: 3, columns: ['x'] } as const;
		const value = { kind: 'value', name: 'rate', input: 'rate', columns: ['x'] } as const;
		const tolerances = { x: { relative: 0, absolute: 1 } };
		expect(standardOf({ form: program, tolerance, tolerances })).toEqual({
			columns: ['x'],
			decimals: 3,
			tolerance,
			tolerances,
		});
		expect(standardOf({ form: value, tolerance, tolerances })).toEqual({
			columns: ['x'],
			tolerance,
			tolerances,
		});
	});
});

describe('a returned cell', () => {
	test.each([
		[1, 1 + 0.9e-9, true],
		[1, 1 + 1.1e-9, false],
		[-1e6, -1e6 + 0.9e-3, true],
		[-1e6, -1e6 + 1.1e-3, false],
		[0, 0.9e-12, true],
		[0, 1.1e-12, false],
		[0, -0, true],
		[2, -2, false],
		[1.234, 1.2341, false],
		[Number.NaN, Number.NaN, true],
		[Number.NaN, 0, false],
		[Infinity, -Infinity, false],
	])('where %d is due, %d: %s', (expected, value, right) => {
		expect(isRight({ value }, expected, 'x', returned)).toBe(right);
	});

	test('is held to the tolerance of its column where that has one', () => {
		const loose = { ...returned, tolerances: { y: { relative: 0, absolute: 0.1 } } };
		expect(isRight({ value: 1.05 }, 1, 'y', loose)).toBe(true);
		expect(isRight({ value: 1.05 }, 1, 'x', loose)).toBe(false);
	});

	test('of words is right in any case, and never a number', () => {
		expect(isRight({ value: 'up' }, 'Up', 'x', returned)).toBe(true);
		expect(isRight({ value: 'down' }, 'up', 'x', returned)).toBe(false);
		expect(isRight({ value: 1 }, '1', 'x', returned)).toBe(false);
		expect(isRight({ value: '1' }, 1, 'x', returned)).toBe(false);
	});
});

test('a printed infinity or NaN has no interval', () => {
	expect(isRight(readNumber('Infinity'), Infinity, 'x', printed)).toBe(true);
	expect(isRight(readNumber('Infinity'), 1e300, 'x', printed)).toBe(false);
	expect(isRight(readNumber('NaN'), 1, 'x', printed)).toBe(false);
});

describe('rows', () => {
	const due: readonly Row[] = [
		[1, 2],
		[3, 4],
	];

	test('that are all right have no first difference', () => {
		expect(compare(readings(due), due, returned)).toEqual({
			cells: [
				[true, true],
				[true, true],
			],
			first: undefined,
		});
	});

	test.each<[string, readonly Row[], object]>([
		[
			'a cell',
			[
				[1, 2],
				[3, 5],
			],
			{ row: 1, column: 'y', expected: 4, actual: 5 },
		],
		[
			'the first of two',
			[
				[1, 7],
				[8, 4],
			],
			{ row: 0, column: 'y', expected: 2, actual: 7 },
		],
		['a row that is missing', [[1, 2]], { row: 1, column: 'x', expected: 3 }],
		[
			'a row too many',
			[
				[1, 2],
				[3, 4],
				[5, 6],
			],
			{ row: 2, column: 'x', actual: 5 },
		],
		['a cell that is missing', [[1], [3, 4]], { row: 0, column: 'y', expected: 2 }],
		[
			'a cell too many',
			[
				[1, 2, 9],
				[3, 4],
			],
			{ row: 0, column: '2', actual: 9 },
		],
		[
			'swapped columns',
			[
				[2, 1],
				[4, 3],
			],
			{ row: 0, column: 'x', expected: 1, actual: 2 },
		],
		['nothing at all', [], { row: 0, column: 'x', expected: 1 }],
	])('differ first in %s', (_, given, first) => {
		const comparison = compare(readings(given), due, returned);
		expect(comparison.first).toEqual(first);
		expect(comparison.cells).toHaveLength(Math.max(given.length, due.length));
	});

	test('have a first difference exactly where a cell is not right, and there first', () => {
		const row = fc.array(fc.constantFrom(1, 2, Number.NaN), { minLength: 2, maxLength: 2 });
		const table = fc.array(row, { maxLength: 4 });
		fc.assert(
			fc.property(table, table, (given, expected) => {
				const { cells, first } = compare(readings(given), expected, returned);
				const at = cells.findIndex((right) => right.includes(false));
				expect(first?.row ?? -1).toBe(at);
				if (first) expect(first.column).toBe(returned.columns[cells[at]?.indexOf(false) ?? -1]);
			}),
		);
	});
});

describe('rows agree', () => {
	const cell = fc.constantFrom<number | string>(1, 1 + 1e-12, 2, Number.NaN, -0, 0, 'up', 'down');
	const rows = fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 });

	test('just where a comparison finds nothing wrong', () => {
		fc.assert(
			fc.property(rows, fc.option(rows), (expected, other) => {
				const actual = readings(other ?? expected);
				const isSame = compare(actual, expected, returned).first === undefined;
				expect(agrees(actual, expected, returned)).toBe(isSame);
				expect(agrees([...actual, []], expected, returned)).toBe(isSame);
			}),
		);
	});
});
