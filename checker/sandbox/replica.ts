import { inspect } from 'node:util';
import { readAncestry, Wardrobe } from './ancestry.ts';
import type { Pointer } from './calls.ts';
import { emptyArguments, inertGetter, inertSetter, marker } from './inert.ts';
import { typedArrays } from './layout.ts';
import { copyExpression, copyFunction, finishError } from './likeness.ts';
import type { Vm } from './vm.ts';

/** Node prints 100 elements; one more tells it that there are more, and of what kind. */
const mostElements = 101;
const mostKeys = 1000;
/** UTF-16 units of all strings together: several times of what may be printed. */
const mostUnits = 8 * 1024 * 1024;
/** Entries of a Map or Set past those that are shown are stood for by as many empty ones. */
const mostEntries = 100_000;

export interface ReplicaLimits {
	/** How many levels of objects are copied below the first. */
	readonly depth: number;
	/** How many objects in all. */
	readonly objects: number;
	/** How many units of a string. */
	readonly units: number;
	/** How many elements of an array, and entries of a Map or Set; 101 by default. */
	readonly elements?: number;
}

/**
 * Copies values of the engine into inert ones of the host's that Node's own `util.inspect` prints as it would print
 * the originals: same kinds, names, getters, holes and cycles, but functions that do nothing and getters that are
 * never called. None of the student's code runs.
 */
export class Replicator {
	readonly #vm: Vm;
	readonly #limits: ReplicaLimits;
	readonly #elements: number;
	#left: number;
	#units = mostUnits;
	readonly #made = new Map<Pointer, object>();
	readonly #wardrobe = new Wardrobe();

	constructor(vm: Vm, limits: ReplicaLimits) {
		this.#vm = vm;
		this.#limits = limits;
		this.#elements = limits.elements ?? mostElements;
		this.#left = limits.objects;
	}

	copy(at: Pointer, depth = 0): unknown {
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
				return this.#copyString(at);
			case 'symbol':
				return Symbol(vm.text(at, this.#limits.units));
			case 'bigint':
				return toBigInt(vm.string(vm.ask('bigint', at), this.#limits.units));
			case 'object':
				return this.#copyObject(at, depth);
		}
	}

	#copyString(at: Pointer): string {
		const text = this.#vm.string(at, Math.max(0, Math.min(this.#units, this.#limits.units)));
		this.#units -= text.length;
		return text;
	}

	#copyObject(at: Pointer, depth: number): unknown {
		const vm = this.#vm;
		const object = vm.object(at);
		const known = this.#made.get(object);
		if (known !== undefined) return known;
		const kind = vm.classOf(at);
		if (kind === 'proxy') return this.#copyProxy(at, depth);
		if (this.#left-- <= 0) return marker('…');
		const copy = this.#empty(at, kind, depth);
		this.#made.set(object, copy);
		const isShell = depth > this.#limits.depth;
		if (kind === 'array') this.#copyElements(at, copy as unknown[], isShell, depth);
		if (kind === 'Map' || kind === 'Set') this.#copyEntries(at, copy, isShell, depth);
		this.#copyProperties(at, kind, copy, isShell, depth);
		return copy;
	}

	/** Node shows what a Proxy stands for. */
	#copyProxy(at: Pointer, depth: number): unknown {
		const vm = this.#vm;
		let target = at;
		for (let step = 0; step < mostElements; step++) {
			if (vm.kind(target) !== 'object') return marker('<Revoked Proxy>');
			if (vm.classOf(target) !== 'proxy') return this.#copyObject(target, depth);
			target = vm.target(target);
		}
		return marker('[Proxy]');
	}

	/** A host object of the right kind and class, as yet without contents. */
	#empty(at: Pointer, kind: string, depth: number): object {
		const vm = this.#vm;
		const dress = <Copy extends object>(copy: Copy, usual: string) =>
			this.#wardrobe.dress(copy, readAncestry(vm, at), usual);
		if (typedArrays.has(kind)) return this.#copyTypedArray(at, kind);
		switch (kind) {
			case 'array':
				return dress([], 'Array');
			case 'error':
				return dress(new Error(), 'Error');
			case 'Map':
				return dress(new Map(), 'Map');
			case 'Set':
				return dress(new Set(), 'Set');
			case 'WeakMap':
				return dress(new WeakMap(), 'WeakMap');
			case 'WeakSet':
				return dress(new WeakSet(), 'WeakSet');
			case 'Date':
				return dress(new Date(vm.number(vm.ask('time', at))), 'Date');
			case 'RegExp':
				return dress(copyExpression(vm, at, this.#limits.units), 'RegExp');
			case 'ArrayBuffer':
				return new ArrayBuffer(Math.min(vm.number(vm.ask('bufferLength', at)), this.#limits.units));
			case 'Number':
			case 'String':
			case 'Boolean':
			case 'Symbol':
			case 'BigInt':
				return dress(Object(this.copy(vm.ask('unbox', at, vm.newString(kind)), depth)), kind);
			case 'arguments':
			case 'looseArguments':
				return emptyArguments();
			case 'promise':
				return dress(this.#copyPromise(at, depth), 'Promise');
			case 'iteration':
				return (function* () {})();
			case 'function':
			case 'native':
			case 'bound':
			case 'generator':
			case 'async':
			case 'asyncGenerator':
				return copyFunction(vm, at, kind, this.#limits.units);
			default:
				return dress({}, 'Object');
		}
	}

	#copyPromise(at: Pointer, depth: number): object {
		const { state, result } = this.#vm.promise(at);
		if (state === 'pending') return new Promise(() => {});
		const value = depth >= this.#limits.depth ? undefined : this.copy(result, depth + 1);
		if (state === 'fulfilled') return Promise.resolve(value);
		const rejected = Promise.reject(value);
		rejected.catch(() => {});
		return rejected;
	}

	#copyTypedArray(at: Pointer, kind: string): object {
		const vm = this.#vm;
		const length = vm.number(vm.ask('typedLength', at));
		const make = (globalThis as never)[kind] as new (length: number) => { [index: number]: unknown };
		const copy = new make(length);
		for (let index = 0; index < Math.min(length, this.#elements); index++) {
			copy[index] = this.copy(vm.item(at, index));
		}
		return copy;
	}

	#copyElements(at: Pointer, copy: unknown[], isShell: boolean, depth: number): void {
		const vm = this.#vm;
		const length = vm.arrayLength(at);
		const dense = vm.elements(at);
		if (dense !== undefined && !isShell) {
			for (let index = 0; index < Math.min(dense.count, this.#elements); index++) {
				copy[index] = this.copy(dense.first + 8 * index, depth + 1);
			}
		}
		copy.length = length;
	}

	#copyEntries(at: Pointer, copy: object, isShell: boolean, depth: number): void {
		const vm = this.#vm;
		const isMap = copy instanceof Map;
		const put = (key: unknown, value: unknown) => {
			if (copy instanceof Map) copy.set(key, value);
			else (copy as Set<unknown>).add(key);
		};
		const size = vm.number(vm.ask('size', at, vm.truth(isMap)));
		const shown = isShell ? 0 : Math.min(size, this.#elements);
		const entries = vm.ask('entries', at, vm.truth(isMap), vm.newNumber(shown));
		for (let index = 0; index < shown; index++) {
			const entry = vm.item(entries, index);
			if (!isMap) put(this.copy(entry, depth + 1), undefined);
			else put(this.copy(vm.item(entry, 0), depth + 1), this.copy(vm.item(entry, 1), depth + 1));
		}
		for (let index = shown; index < Math.min(size, mostEntries); index++) put(Symbol(), undefined);
	}

	#copyProperties(at: Pointer, kind: string, copy: object, isShell: boolean, depth: number): void {
		const vm = this.#vm;
		if (typedArrays.has(kind)) return;
		const isDense = kind === 'array' && vm.elements(at) !== undefined;
		if (isDense && vm.arrayLength(at) > mostKeys) return;
		const isIndexed = isDense || kind === 'String';
		const keys = vm.ask('keys', at);
		if (vm.kind(keys) !== 'object') return;
		const count = Math.min(vm.arrayLength(keys), mostKeys);
		for (let index = 0; index < count; index++) {
			const key = vm.item(keys, index);
			const name = this.copy(key) as string | symbol;
			if (isIndexed && typeof name === 'string' && /^\d+$/.test(name)) continue;
			const found = vm.own(at, key);
			if (found === undefined || (!found.enumerable && kind !== 'error')) continue;
			const form = { enumerable: found.enumerable, configurable: true };
			if ('value' in found) {
				// Deeper than Node prints, it only matters that there is something.
				const value = isShell ? undefined : this.copy(found.value, depth + 1);
				Object.defineProperty(copy, name, { ...form, writable: true, value });
			} else {
				const get = found.get ? { get: inertGetter } : {};
				const set = found.set ? { set: inertSetter } : {};
				Object.defineProperty(copy, name, { ...form, ...get, ...set });
			}
			if (isShell && found.enumerable) break;
		}
		if (kind === 'error') finishError(vm, at, copy as Error, this.#limits.units);
	}
}

function toBigInt(digits: string): bigint {
	return /^-?\d+$/.test(digits) ? BigInt(digits) : 0n;
}

/** What Node would show of a value, in one line of at most so many characters. */
export function textOf(vm: Vm, at: Pointer, longest: number): string {
	const replica = new Replicator(vm, { depth: 1, objects: 50, units: longest + 1 }).copy(at);
	const text = inspect(replica, { depth: 1, breakLength: Number.POSITIVE_INFINITY, compact: true });
	const line = text.replaceAll(/\s*\n\s*/g, ' ');
	return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
