import type { Row } from '../types.ts';
import { misconception, type Way } from './misconception.ts';

export default misconception({
	id: 'columns-swapped',
	family: 'bookkeeping',
	what: 'The right values stand in each other’s columns.',
	why: 'Whoever reads a row goes by its columns, and takes one number for another.',
	next: 'Compare the order of the columns in the task with the order in which you hand them over.',
	question: 'What does each place of the row stand for, and which of your values is there?',
	/**
	 * All exchanges of two columns, or of two lists of columns; rotations, of up to four neighbours and of the whole row; the
	 * row from its end
	 */
	predict: ({ exercise }): readonly Way[] => {
		const { columns } = exercise.form;
		const width = columns.length;
		const orders = [...exchanges(width), ...rotations(width), ...listsExchanged(columns)];
		return [
			...orders.map((order) => written((cells) => inOrder(cells, order))),
			written((cells) => [...cells].reverse()),
		];
	},
	undoneBy: ['swap', 'rewrite'],
});

const written = (row: (cells: Row) => Row): Way => ({
	rules: { record: (rules) => ({ ...rules, row: ({ cells }) => row(cells) }) },
	everywhere: true,
});

/** `order[i]` is the column whose value stands in column i; a row that is shorter stays as it is. */
const inOrder = (cells: Row, order: readonly number[]): Row =>
	cells.length < order.length ? shorter(cells, order) : order.map((from) => cells[from] as Row[number]);

/** Columns that a row does not have may only stand where they are. */
function shorter(cells: Row, order: readonly number[]): Row {
	const moved = order.slice(0, cells.length);
	const stays = moved.every((from) => from < cells.length);
	return stays ? moved.map((from) => cells[from] as Row[number]) : cells;
}

const straight = (width: number): number[] => Array.from({ length: width }, (_, i) => i);

function exchanges(width: number): readonly (readonly number[])[] {
	return straight(width).flatMap((i) =>
		straight(width)
			.slice(i + 1)
			.map((j) => straight(width).with(i, j).with(j, i)),
	);
}

/** dw_0, dw_1 and db_0, db_1 in each other's places, or element by element: dw_0, db_0, dw_1, db_1 */
function listsExchanged(columns: readonly string[]): readonly (readonly number[])[] {
	const lists = new Map<string, number[]>();
	for (const [i, column] of columns.entries()) {
		const list = /^(.*\D)\d+$/.exec(column)?.[1];
		if (list?.endsWith('_')) lists.set(list, [...(lists.get(list) ?? []), i]);
	}
	const all = [...lists.values()];
	const exchanged = all.flatMap((one, i) =>
		all.slice(i + 1).map((other) => placed(columns.length, [...one, ...other], [...other, ...one])),
	);
	const places = all.flat();
	const elementwise = (all[0] ?? []).flatMap((_, element) => all.flatMap((list) => list[element] ?? []));
	return elementwise.length === places.length && all.length > 1
		? [...exchanged, placed(columns.length, places, elementwise)]
		: exchanged;
}

/** The order in which the columns `from` stand in the places `to`. */
const placed = (width: number, to: readonly number[], from: readonly number[]): readonly number[] =>
	straight(width).map((i) => (to.includes(i) ? (from[to.indexOf(i)] as number) : i));

function rotations(width: number): readonly (readonly number[])[] {
	const lengths = [...new Set([3, 4, width])].filter((length) => length >= 3 && length <= width);
	return lengths.flatMap((length) =>
		straight(width - length + 1).flatMap((first) =>
			straight(length)
				.slice(1)
				.map((by) => straight(width).map((i) => rotated(i, first, length, by))),
		),
	);
}

/** Column i where the `length` columns from `first` are turned by `by` places. */
const rotated = (i: number, first: number, length: number, by: number): number =>
	i < first || i >= first + length ? i : first + ((i - first + by) % length);
