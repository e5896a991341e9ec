import { describe, expect, it } from 'vitest';
import { usesRemarks } from '../../checker/submission/uses.ts';
import { read } from './read.ts';

const remarks = (text: string, expected: readonly string[] = ['Value']) =>
	usesRemarks(expected, read(text)).map(({ severity, message }) => `${severity}: ${message}`);

describe('usesRemarks', () => {
	it.each([
		['a class', 'class Value {}\nexport const f = () => new Value();'],
		['a class that a variable holds', 'const Value = class {};\nexport const f = () => new Value();'],
		['a function', 'export const f = () => Value(2);\nfunction Value(data: number) { return { data }; }'],
		['an arrow function', 'const Value = (data: number) => ({ data });\nexport const f = () => Value(2);'],
		['a class inside a function', 'export function f() { class Value {} return new Value(); }'],
	])('has nothing to say of %s that is used', (_, text) => {
		expect(remarks(text)).toEqual([]);
	});

	it('has nothing to say where nothing is expected', () => {
		expect(remarks('export const f = () => 1;', [])).toEqual([]);
	});

	it('misses a name that is not declared, each by itself', () => {
		const found = remarks('export const f = (value: number) => value;', ['Value', 'topological']);
		expect(found).toHaveLength(2);
		expect(found[0]).toMatch(
			/^remark: The values are right, but no `Value` of your own stands in the file\./,
		);
		expect(found[1]).toContain('no `topological` of your own');
	});

	it('sees that a declared name was never used', () => {
		expect(remarks('class Value {}\nexport const f = (a: number) => a * 2;')).toEqual([
			expect.stringContaining('the `Value` of your own was not used'),
		]);
	});

	it('takes the name of a property for no use', () => {
		expect(remarks('class Value {}\nexport const f = () => ({ Value: 1 }).Value;')).toHaveLength(1);
	});
});
