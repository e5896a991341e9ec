import type { Argument, Value } from '../types.ts';
import type { Pointer } from './calls.ts';
import { readValue } from './values.ts';
import type { Vm } from './vm.ts';

/** Makes a callable; callable.ts brings the reading of expressions with it, and is loaded where one is given. */
export type CallableMaker = typeof import('./callable.ts').newCallable;

const isCallable = (
	argument: Argument,
): argument is Exclude<Argument, number | string | readonly Argument[]> =>
	typeof argument === 'object' && 'expression' in argument;

export function hasCallable(argument: Argument): boolean {
	if (typeof argument !== 'object') return false;
	return isCallable(argument) || argument.some(hasCallable);
}

/** A value in the engine for one that a function is to be called with. */
export function newArgument(vm: Vm, argument: Argument, newCallable: CallableMaker | undefined): Pointer {
	if (typeof argument === 'number') return vm.newNumber(argument);
	if (typeof argument === 'string') return vm.newString(argument);
	if (!isCallable(argument)) return vm.newArray(argument.map((item) => newArgument(vm, item, newCallable)));
	if (newCallable === undefined) throw new Error('An expression was given, but nothing to read it with.');
	return newCallable(vm, argument);
}

/** True where an argument no longer holds what it was made with. NaN equals NaN, and −0 equals 0. */
export function isChanged(vm: Vm, at: Pointer, argument: Argument): boolean {
	return isArray(argument) && !isSame(readValue(vm, at), argument);
}

const isArray = (argument: Argument): argument is readonly Argument[] => Array.isArray(argument);

function isSame(value: Value, argument: Argument): boolean {
	if (typeof argument === 'number')
		return value === argument || (Number.isNaN(value) && Number.isNaN(argument));
	if (typeof argument === 'string') return value === argument;
	if (isCallable(argument))
		return typeof value === 'object' && value !== null && 'other' in value && value.other === 'function';
	if (!Array.isArray(value) || value.length !== argument.length) return false;
	return argument.every((item, index) => isSame(value[index], item));
}
