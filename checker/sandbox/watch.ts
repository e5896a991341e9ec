import type { Value, Watched } from '../types.ts';
import type { Pointer } from './calls.ts';
import type { Vm } from './vm.ts';

const mostRecords = 5000;
/** Values within arrays, of one record and of all together. */
const mostOfOne = 512;
const mostOfAll = 200_000;
const mostElements = 64;
const deepest = 3;
const longestString = 200;

/**
 * Gives the program a global function `(id, value) → value` that records what passes: numbers, strings, booleans, and
 * short arrays of them. Values of other kinds pass unrecorded. It runs none of the student's code.
 * @param records receives what passed, in the order of time
 */
export function offerWatch(vm: Vm, name: string, records: Watched[]): void {
	let left = mostOfAll;
	const record = vm.newFunction('', 2, ([id, value]) => {
		if (id === undefined || value === undefined || vm.kind(id) !== 'number') return 0;
		const budget = { left: Math.min(left, mostOfOne) };
		const most = budget.left;
		const read = readShort(vm, value, 0, budget);
		left -= most - budget.left;
		if (read !== undefined) records.push({ id: vm.number(id), value: read });
		return 0;
	});
	vm.defineGlobal(name, vm.ask('watch', record, vm.newNumber(mostRecords)));
}

/** A number, string, boolean or short array of them; undefined for anything else. */
function readShort(vm: Vm, at: Pointer, depth: number, budget: { left: number }): Value | undefined {
	switch (vm.kind(at)) {
		case 'number':
			return vm.number(at);
		case 'boolean':
			return vm.boolean(at);
		case 'string':
		case 'rope':
			return vm.scoped(() => vm.string(at, longestString));
		case 'object': {
			if (depth >= deepest || vm.classOf(at) !== 'array') return undefined;
			return readShortArray(vm, at, depth, budget);
		}
		default:
			return undefined;
	}
}

function readShortArray(vm: Vm, at: Pointer, depth: number, budget: { left: number }): Value | undefined {
	const dense = vm.elements(at);
	if (dense === undefined || dense.count > mostElements || dense.count !== vm.arrayLength(at))
		return undefined;
	budget.left -= dense.count;
	if (budget.left < 0) return undefined;
	const values: Value[] = [];
	for (let index = 0; index < dense.count; index++) {
		const value = readShort(vm, dense.first + 8 * index, depth + 1, budget);
		if (value === undefined) return undefined;
		values.push(value);
	}
	return values;
}
