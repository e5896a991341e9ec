/**
 * What is evaluated in a fresh context before the student's module: functions that read a value without running any
 * of its code, over intrinsics taken while they are still the language's own. They are held by the host alone. Each
 * uses syntax, captured functions and nothing that is looked up on a prototype when it runs; what it makes is given
 * out as a literal, which no setter on a prototype can see. None of them may be handed a Proxy.
 */
export const intrinsics = `(() => {
'use strict';
const { apply, ownKeys, getPrototypeOf } = Reflect;
const { getOwnPropertyDescriptor, defineProperty, hasOwn } = Object;
const getter = (object, name) => getOwnPropertyDescriptor(object, name).get;
const substring = String.prototype.substring;
const functionText = Function.prototype.toString;
const typedLength = getter(getPrototypeOf(Float64Array.prototype), 'length');
const bufferLength = getter(ArrayBuffer.prototype, 'byteLength');
const mapSize = getter(Map.prototype, 'size');
const setSize = getter(Set.prototype, 'size');
const mapEntries = Map.prototype.entries;
const setValues = Set.prototype.values;
const mapNext = getPrototypeOf(new Map().entries()).next;
const setNext = getPrototypeOf(new Set().values()).next;
const dateTime = Date.prototype.getTime;
const { source, hasIndices, global, ignoreCase, multiline, dotAll, unicode, sticky } =
	Object.getOwnPropertyDescriptors(RegExp.prototype);
const flags = [['d', hasIndices], ['g', global], ['i', ignoreCase], ['m', multiline], ['s', dotAll],
	['u', unicode], ['y', sticky]];
const unbox = { __proto__: null, Number: Number.prototype.valueOf, String: String.prototype.valueOf,
	Boolean: Boolean.prototype.valueOf, Symbol: Symbol.prototype.valueOf, BigInt: BigInt.prototype.valueOf };
const bigintText = BigInt.prototype.toString;
const put = (array, index, value) =>
	defineProperty(array, index, { __proto__: null, value, writable: true, enumerable: true, configurable: true });
const plainError = TypeError;
const settled = Promise.resolve();
const then = Promise.prototype.then;
return {
	__proto__: null,
	flat: (text, end) => apply(substring, text, [0, end]),
	prototype: (object) => getPrototypeOf(object),
	property: (object, name) => {
		const found = getOwnPropertyDescriptor(object, name);
		if (found === undefined) return [0];
		if (hasOwn(found, 'value')) return [1, found.enumerable, found.value];
		return [2, found.enumerable, found.get !== undefined, found.set !== undefined];
	},
	keys: (object) => ownKeys(object),
	text: (callee) => apply(functionText, callee, []),
	typedLength: (array) => apply(typedLength, array, []),
	bufferLength: (buffer) => apply(bufferLength, buffer, []),
	size: (object, isMap) => apply(isMap ? mapSize : setSize, object, []),
	entries: (object, isMap, most) => {
		const steps = apply(isMap ? mapEntries : setValues, object, []);
		const found = [];
		for (let index = 0; index < most; index++) {
			const step = apply(isMap ? mapNext : setNext, steps, []);
			if (step.done) break;
			put(found, index, step.value);
		}
		return found;
	},
	time: (date) => apply(dateTime, date, []),
	source: (expression) => apply(source.get, expression, []),
	flags: (expression) => {
		let text = '';
		for (let index = 0; index < 7; index++) {
			if (apply(flags[index][1].get, expression, [])) text += flags[index][0];
		}
		return text;
	},
	unbox: (object, name) => apply(unbox[name], object, []),
	bigint: (value) => apply(bigintText, value, []),
	toStringTag: Symbol.toStringTag,
	offer: (object, name, value) => {
		defineProperty(object, name, { __proto__: null, value, writable: true, enumerable: false, configurable: true });
	},
	error: (message) => new plainError(message),
	queue: (refuse) => function queueMicrotask(callback) {
		if (typeof callback !== 'function') throw refuse('queueMicrotask takes a function.');
		apply(then, settled, [() => { callback(); }]);
	},
	clock: () => {
		let time = 0;
		return { now() { return time++; } };
	},
	watch: (record, most) => {
		let records = 0;
		return (id, value) => {
			if (records < most) {
				records++;
				record(id, value);
			}
			return value;
		};
	},
};
})()`;

/** The members of what the text above gives. */
export const intrinsicNames = [
	'flat',
	'prototype',
	'property',
	'keys',
	'text',
	'typedLength',
	'bufferLength',
	'size',
	'entries',
	'time',
	'source',
	'flags',
	'unbox',
	'bigint',
	'toStringTag',
	'offer',
	'error',
	'queue',
	'clock',
	'watch',
] as const;
export type Intrinsic = (typeof intrinsicNames)[number];
