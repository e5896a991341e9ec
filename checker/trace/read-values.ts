/** Rows from what a function returned. */
import type { Layout, Other, Problem, Row, Value } from '../types.ts';
import type { Reading } from './number.ts';
import type { Kind, ReadRows } from './read-lines.ts';

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);
const isOther = (value: Value): value is Other =>
	typeof value === 'object' && value !== null && !isList(value);

/** A value as people would write it, for messages. */
export function describeValue(value: Value): string {
	if (value === undefined) return 'undefined';
	if (value === null) return 'null';
	if (isList(value)) return `an array of ${value.length} values`;
	if (isOther(value)) return value.other === 'promise' ? 'a promise' : value.text;
	return typeof value === 'string'
		? `the text "${value.slice(0, 40)}"`
		: `${typeof value === 'boolean' ? 'the boolean ' : ''}${String(value)}`;
}

const wanted: Readonly<Record<Layout, string>> = {
	number: 'one value',
	row: 'an array of values',
	column: 'an array of numbers, one for each step',
	rows: 'an array of rows, each an array of values',
};

/**
 * The rows that a returned value stands for.
 *
 * @param name the function's name, for messages
 * @param expected the reference's rows, whose kinds and lengths the value is held to
 * @returns `no-output` for undefined, `wrong-format` for what cannot be read as such rows
 */
export function readValue(
	value: Value,
	layout: Layout,
	name: string,
	expected: readonly Row[],
): ReadRows | Problem {
	if (value === undefined) {
		return {
			problem: 'no-output',
			message: `${name} returned undefined; ${wanted[layout]} is asked. Check that every way through the function ends in a return.`,
		};
	}
	const wrong = (what: string): Problem => ({
		problem: 'wrong-format',
		message: `${name} returned ${what}; asked is ${wanted[layout]}.${adviceFor(value)}`,
	});
	const lists = layOut(value, layout);
	if (typeof lists === 'string') return wrong(lists);
	const rows: (readonly Reading[])[] = [];
	for (const [i, list] of lists.entries()) {
		const row = readRow(list, expected[i] ?? expected.at(-1) ?? []);
		if (typeof row === 'string') return wrong(lists.length > 1 ? `in row ${i + 1} ${row}` : row);
		rows.push(row);
	}
	return { rows, lines: rows.map(() => -1) };
}

function adviceFor(value: Value): string {
	if (isOther(value) && value.other === 'promise') {
		return ' An async function always returns a promise: leave out the word async, nothing here needs waiting for.';
	}
	return isOther(value) && value.other === 'object'
		? ' An object with names is no array: return [first, second, …].'
		: '';
}

/** The value as a list of rows, or what is wrong with it. */
function layOut(value: Value, layout: Layout): readonly (readonly Value[])[] | string {
	if (layout === 'number') return isList(value) ? describeValue(value) : [[value]];
	if (!isList(value)) return describeValue(value);
	if (layout === 'row') return [value];
	if (layout === 'column') return value.map((item) => [item]);
	const odd = value.findIndex((row) => !isList(row));
	return odd === -1
		? (value as readonly (readonly Value[])[])
		: `${describeValue(value[odd])} as row ${odd + 1}`;
}

function readRow(list: readonly Value[], expected: Row): readonly Reading[] | string {
	if (list.length !== expected.length) {
		const few = list.length < expected.length ? 'too few' : 'too many';
		return `${list.length} values where ${expected.length} are asked, which is ${few}`;
	}
	const kinds = expected.map(kindOf);
	const given = list.map((item) =>
		typeof item === 'number' ? 'number' : typeof item === 'string' ? 'word' : undefined,
	);
	const bad = given.findIndex((kind, i) => kind === undefined || kind !== kinds[i]);
	// The right kinds in each other's places are read as they stand: that is a mistake of order, not of form.
	const sameKinds = [...given].sort().join() === [...kinds].sort().join();
	if (bad !== -1 && !sameKinds) return `${describeValue(list[bad])} where a ${kinds[bad]} is asked`;
	return list.map((item) => ({
		value: typeof item === 'string' ? item.trim().toLowerCase() : (item as number),
	}));
}

export const kindOf = (cell: number | string): Kind => (typeof cell === 'number' ? 'number' : 'word');
