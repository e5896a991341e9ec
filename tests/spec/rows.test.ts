import { describe, expect, it } from 'vitest';
import { decimalsOf, rowFaults } from '../../checker/spec/rows.ts';
import type { Cell, Form } from '../../checker/types.ts';

describe('decimalsOf', () => {
	it.each([
		['12', 0],
		['-12', 0],
		['1.2', 1],
		['1.20', 2],
		['.5', 1],
		['5.', 0],
		['1.2e-7', 8],
		['1e-5', 5],
		['1.25e+1', 1],
		['1e3', 0],
		['.nan', 0],
	])('%s', (written, decimals) => expect(decimalsOf(written)).toBe(decimals));
});

describe('a listed number stands for itself and half a unit of its last digit', () => {
	const returned: Form = { kind: 'function', name: 'f', arguments: [], returns: 'number', columns: ['f'] };
	const printed: Form = { kind: 'program', parameters: {}, row: '{f}', decimals: 3, columns: ['f'] };
	const fits = (form: Form, written: string, listed: Cell, computed: Cell) =>
		rowFaults([[listed]], { columns: ['f'], rows: [[computed]] }, form, () => written).length === 0;

	it.each<[string, Cell, Cell, boolean]>([
		['1.17', 1.17, 1.1664, true],
		['1.16', 1.16, 1.1664, false],
		['1.25', 1.25, 1.255, true],
		['1.250', 1.25, 1.251, false],
		['-1.17', -1.17, 1.1664, false],
		['12', 12, 12.01, true],
		['0', 0, -0, true],
		['.nan', Number.NaN, Number.NaN, true],
		['.nan', Number.NaN, 1, false],
		['.inf', Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, true],
		['.inf', Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, false],
		['1e+300', 1e300, Number.POSITIVE_INFINITY, false],
		['up', 'up', 'up', true],
		['up', 'up', 'down', false],
		['1', 1, 'up', false],
	])('%s for %s when the core computes %s', (written, listed, computed, right) => {
		expect(fits(returned, written, listed, computed)).toBe(right);
	});

	it('and a program is held to the decimals that it prints at least', () => {
		expect(fits(printed, '1.2', 1.2, 1.2004)).toBe(true);
		expect(fits(printed, '1.2', 1.2, 1.21)).toBe(false);
		expect(fits(printed, '1.21000', 1.21, 1.2101)).toBe(false);
	});
});
