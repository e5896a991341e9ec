import type { Pointer } from './calls.ts';
import type { Vm } from './vm.ts';

const mostPrototypes = 20;
const longestName = 200;

/** What tells people of what class an object is, as far as it can be read without running any code. */
export interface Ancestry {
	/** The name of the nearest constructor up the chain of prototypes. */
	readonly name: string | undefined;
	/** True where the object has no prototype at all. */
	readonly isNull: boolean;
	/** Its Symbol.toStringTag, where it is another word than the name. */
	readonly tag: string | undefined;
}

/** A string that an object or one of its prototypes holds as plain data under a name; the nearest counts. */
export function inheritedText(vm: Vm, at: Pointer, name: Pointer): string | undefined {
	for (const object of prototypes(vm, at)) {
		const text = ownText(vm, object, name);
		if (text !== undefined) return text;
	}
	return undefined;
}

function ownText(vm: Vm, at: Pointer, name: Pointer): string | undefined {
	const found = vm.own(at, name);
	if (found === undefined || !('value' in found)) return undefined;
	const kind = vm.kind(found.value);
	return kind === 'string' || kind === 'rope' ? vm.string(found.value, longestName) : undefined;
}

/** The object and what it inherits from, up to the first Proxy, which could answer with anything. */
export function* prototypes(vm: Vm, at: Pointer): Generator<Pointer> {
	let object = at;
	for (let step = 0; step < mostPrototypes; step++) {
		if (vm.kind(object) !== 'object' || vm.classOf(object) === 'proxy') return;
		yield object;
		object = vm.ask('prototype', object);
	}
}

export function readAncestry(vm: Vm, at: Pointer): Ancestry {
	let tag: string | undefined;
	let count = 0;
	for (const object of prototypes(vm, at)) {
		count++;
		// Node leaves out a tag that it shows among the object's own properties.
		const own = tag === undefined ? vm.own(object, vm.held('toStringTag')) : undefined;
		if (own !== undefined && (count > 1 || !own.enumerable))
			tag = ownText(vm, object, vm.held('toStringTag'));
		const found = vm.own(object, vm.newString('constructor'));
		if (found === undefined || !('value' in found) || !vm.isFunction(found.value)) continue;
		const name = ownText(vm, found.value, vm.newString('name'));
		if (name) return { name, isNull: false, tag: tag === name ? undefined : tag };
	}
	return { name: undefined, isNull: count === 1, tag };
}

/** The host's prototypes that stand for the student's classes, so that Node prints their names. */
export class Wardrobe {
	readonly #prototypes = new Map<string, object>();

	/** Gives a copy of an object the prototype that makes Node print the original's class. */
	dress<Copy extends object>(copy: Copy, { name, isNull, tag }: Ancestry, usual: string): Copy {
		if (isNull) return Object.setPrototypeOf(copy, null);
		if ((name === undefined || name === usual) && tag === undefined) return copy;
		const key = JSON.stringify([name, usual, tag]);
		let prototype = this.#prototypes.get(key);
		if (prototype === undefined) {
			prototype = Object.create(Object.getPrototypeOf(copy)) as object;
			const make = () => {};
			Object.defineProperty(make, 'name', { value: name ?? usual });
			Object.defineProperty(make, 'prototype', { value: prototype });
			Object.defineProperty(prototype, 'constructor', { value: make });
			if (tag !== undefined) Object.defineProperty(prototype, Symbol.toStringTag, { value: tag });
			this.#prototypes.set(key, prototype);
		}
		return Object.setPrototypeOf(copy, prototype);
	}
}
