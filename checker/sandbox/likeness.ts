/** Host objects that print like single values of the student's: functions, regular expressions, errors. */
import { inheritedText } from './ancestry.ts';
import type { Pointer } from './calls.ts';
import { inertFunction, marker } from './inert.ts';
import type { Vm } from './vm.ts';

/** @param units how much of its text is taken at most */
export function copyExpression(vm: Vm, at: Pointer, units: number): object {
	const source = vm.string(vm.ask('source', at), units);
	const flags = vm.string(vm.ask('flags', at), units);
	try {
		return new RegExp(source, flags);
	} catch {
		return marker(`/${source}/${flags}`);
	}
}

/** A function or class of the same kind and name, which does nothing; for a class, also what it extends. */
export function copyFunction(vm: Vm, at: Pointer, kind: string, units: number, generation = 0): object {
	const isClass = kind === 'function' && vm.string(vm.ask('text', at), 6).startsWith('class');
	const copy = isClass ? class {} : inertFunction(kind);
	const name = vm.own(at, vm.newString('name'));
	const isNamed = name !== undefined && 'value' in name && vm.kind(name.value) === 'string';
	Object.defineProperty(copy, 'name', { value: isNamed ? vm.string(name.value, units) : '' });
	if (!isClass || generation > 0) return copy;
	const parent = vm.ask('prototype', at);
	if (vm.kind(parent) === 'object' && vm.classOf(parent) === 'function') {
		Object.setPrototypeOf(copy, copyFunction(vm, parent, 'function', units, generation + 1));
	}
	return copy;
}

/** Gives the copy of an error a stack as Node has it: its name and message, then the calls. */
export function finishError(vm: Vm, at: Pointer, copy: Error, units: number): void {
	const name = inheritedText(vm, vm.ask('prototype', at), vm.newString('name')) ?? 'Error';
	const message = inheritedText(vm, at, vm.newString('message')) ?? '';
	const own = vm.own(at, vm.newString('stack'));
	const isText = own !== undefined && 'value' in own && vm.kind(own.value) === 'string';
	const lines = isText ? vm.string(own.value, units).trimEnd() : '';
	const head = message === '' ? name : `${name}: ${message}`;
	const value = lines === '' ? head : `${head}\n${lines}`;
	Object.defineProperty(copy, 'stack', { value, enumerable: false, configurable: true, writable: true });
}
