import type { Value } from '../types.ts';
import type { Pointer } from './calls.ts';
import { functionClasses, typedArrays } from './layout.ts';
import { textOf } from './replica.ts';
import type { Vm } from './vm.ts';

const longestString = 10_000;
const deepest = 10;
const mostElements = 100_000;
/** UTF-16 units of all strings together. */
const mostUnits = 1_000_000;
const longestText = 200;

const tooLarge: Value = { other: 'too-large', text: 'a value too large to be read' };

/** Reads values out of the engine with limits on their depth and size, running none of the student's code. */
export class ValueReader {
	readonly #vm: Vm;
	#left = mostElements;
	#units = mostUnits;
	readonly #open = new Set<Pointer>();

	constructor(vm: Vm) {
		this.#vm = vm;
	}

	/** The value at an address; arrays of every kind are read, other objects only described. */
	read(at: Pointer): Value {
		const vm = this.#vm;
		switch (vm.kind(at)) {
			case 'undefined':
				return undefined;
			case 'null':
				return null;
			case 'boolean':
				return vm.boolean(at);
			case 'number':
				return vm.number(at);
			case 'string':
			case 'rope':
				return this.#readString(at);
			case 'symbol':
				return { other: 'symbol', text: textOf(vm, at, longestText) };
			case 'bigint':
				return { other: 'bigint', text: textOf(vm, at, longestText) };
			case 'object':
				return this.#readObject(at);
		}
	}

	#readString(at: Pointer): Value {
		if (this.#units <= 0) return tooLarge;
		const text = this.#vm.string(at, longestString);
		this.#units -= text.length;
		return text;
	}

	#readObject(at: Pointer): Value {
		const vm = this.#vm;
		const kind = vm.classOf(at);
		if (kind === 'array') return this.#readArray(at);
		if (typedArrays.has(kind)) return this.#readTypedArray(at);
		const other = functionClasses.has(kind) ? 'function' : kind === 'promise' ? 'promise' : 'object';
		return { other, text: textOf(vm, at, longestText) };
	}

	#readArray(at: Pointer): Value {
		const vm = this.#vm;
		const object = vm.object(at);
		const length = vm.arrayLength(at);
		if (this.#open.has(object)) return { other: 'object', text: 'an array that contains itself' };
		if (this.#open.size >= deepest || length > this.#left) return tooLarge;
		this.#left -= length;
		this.#open.add(object);
		const dense = vm.elements(at);
		const values: Value[] = [];
		for (let index = 0; index < length; index++) {
			if (dense === undefined) values.push(vm.scoped(() => this.#readMember(at, index)));
			else if (index < dense.count) values.push(this.read(dense.first + 8 * index));
			else values.push(undefined);
		}
		this.#open.delete(object);
		return values;
	}

	/** An element of an array that has holes or getters. A hole is undefined, whatever a prototype holds there. */
	#readMember(at: Pointer, index: number): Value {
		const vm = this.#vm;
		const found = vm.own(at, vm.newNumber(index));
		if (found === undefined) return undefined;
		if (!('value' in found)) return { other: 'object', text: 'a getter' };
		return this.read(found.value);
	}

	#readTypedArray(at: Pointer): Value {
		const vm = this.#vm;
		const length = vm.number(vm.ask('typedLength', at));
		if (length > this.#left) return tooLarge;
		this.#left -= length;
		return Array.from({ length }, (_, index) => {
			return vm.scoped(() => this.read(vm.item(at, index)));
		});
	}
}

/** Reads one value with a budget of its own. */
export function readValue(vm: Vm, at: Pointer): Value {
	return new ValueReader(vm).read(at);
}
