import type { Pointer } from './calls.ts';
import type { Engine } from './engine.ts';

/** The kinds of value that QuickJS tells apart by a tag, as `typeof` names them but for `null` and `rope`. */
export type Kind =
	| 'undefined'
	| 'null'
	| 'boolean'
	| 'number'
	| 'string'
	| 'rope'
	| 'symbol'
	| 'bigint'
	| 'object';

/**
 * How QuickJS lays values out in memory. Reading them there runs none of the student's code, whatever was done to
 * prototypes, and tells a Proxy from what it stands for. A value takes 8 bytes: a payload (a pointer, an integer, a
 * truth value), then a tag; every other tag belongs to a floating-point number, whose upper half is moved by a
 * constant. Nothing is taken on trust: all of it is read off samples when an engine is made.
 */
export interface Layout {
	readonly kinds: ReadonlyMap<number, Kind>;
	readonly integerTag: number;
	/** Tags lie between these; what is neither there nor in `kinds` is a floating-point number. */
	readonly lowestTag: number;
	readonly highestTag: number;
	/** What is added to the upper half of a stored floating-point number to have its own. */
	readonly numberShift: number;
	/** Names of the classes of objects that are told apart: `array`, `proxy`, `promise`, `Float64Array` … */
	readonly classes: ReadonlyMap<number, string>;
	/** Where an array keeps its elements side by side, offsets in the object of pointer and count. */
	readonly elements: number;
	readonly count: number;
	readonly fastFlag: number;
	/** Where a Proxy keeps the pointer to its target. */
	readonly proxy: number;
}

const flagsOffset = 5;
const classOffset = 6;
/** In a string: its length with a flag for 16-bit units in the highest bit, and where its units begin. */
export const stringLengthOffset = 4;
export const stringDataOffset = 16;
const farthestField = 64;
/** The tag after all others, which stands for floating-point numbers where they have one. */
const floatTag = 8;

/** Classes of arrays whose elements are bytes, integers or floating-point numbers. */
export const typedArrays: ReadonlySet<string> = new Set([
	'Int8Array',
	'Uint8Array',
	'Uint8ClampedArray',
	'Int16Array',
	'Uint16Array',
	'Int32Array',
	'Uint32Array',
	'BigInt64Array',
	'BigUint64Array',
	'Float32Array',
	'Float64Array',
]);

export const functionClasses: ReadonlySet<string> = new Set([
	'function',
	'native',
	'bound',
	'generator',
	'async',
	'asyncGenerator',
]);

/** Objects of which one shows the class that its name stands for. */
const classSamples: Readonly<Record<string, string>> = {
	object: '({})',
	array: '[]',
	error: 'new Error()',
	Number: 'new Number(1)',
	String: 'new String("")',
	Boolean: 'new Boolean(true)',
	Symbol: 'Object(Symbol())',
	BigInt: 'Object(1n)',
	arguments: '(function () { "use strict"; return arguments; })()',
	looseArguments: '(function () { return arguments; })()',
	Date: 'new Date(0)',
	RegExp: '/x/',
	Map: 'new Map()',
	Set: 'new Set()',
	WeakMap: 'new WeakMap()',
	WeakSet: 'new WeakSet()',
	ArrayBuffer: 'new ArrayBuffer(1)',
	Int8Array: 'new Int8Array(1)',
	Uint8Array: 'new Uint8Array(1)',
	Uint8ClampedArray: 'new Uint8ClampedArray(1)',
	Int16Array: 'new Int16Array(1)',
	Uint16Array: 'new Uint16Array(1)',
	Int32Array: 'new Int32Array(1)',
	Uint32Array: 'new Uint32Array(1)',
	BigInt64Array: 'new BigInt64Array(1)',
	BigUint64Array: 'new BigUint64Array(1)',
	Float32Array: 'new Float32Array(1)',
	Float64Array: 'new Float64Array(1)',
	promise: 'Promise.resolve(1)',
	proxy: 'new Proxy({}, {})',
	function: '(function () {})',
	native: 'Math.sin',
	bound: '(function () {}).bind(null)',
	generator: '(function* () {})',
	async: '(async function () {})',
	asyncGenerator: '(async function* () {})',
	iteration: '(function* () {})()',
};

const kindSamples: readonly (readonly [Kind, string])[] = [
	['undefined', 'undefined'],
	['null', 'null'],
	['boolean', 'true'],
	['number', '7'],
	['string', '"abc"'],
	['rope', '"x".repeat(9999) + "y".repeat(9999)'],
	['symbol', 'Symbol()'],
	['bigint', '7n'],
	['bigint', '7n ** 99n'],
	['object', '({})'],
];

/**
 * Reads the layout off samples.
 * @param evaluate gives the address of the value of an expression
 * @throws where the samples do not agree: the build of QuickJS is another than this file was written for
 */
export function readLayout(engine: Engine, evaluate: (expression: string) => Pointer): Layout {
	const view = () => new DataView(engine.memory.buffer);
	// What is taken for a pointer on trial may be none: outside of the memory all is zero.
	const word = (at: Pointer) => (at > engine.memory.buffer.byteLength - 4 ? 0 : view().getUint32(at, true));
	const payload = (at: Pointer) => word(at);
	const tag = (at: Pointer) => word(at + 4) | 0;
	const object = (expression: string) => payload(evaluate(expression));
	const field = (at: Pointer, fits: (offset: number) => boolean, what: string): number => {
		for (let offset = 8; offset < farthestField; offset += 4) if (fits(at + offset)) return offset;
		throw new Error(`This build of QuickJS keeps ${what} elsewhere than expected.`);
	};

	const kinds = new Map(kindSamples.map(([kind, sample]) => [tag(evaluate(sample)), kind]));
	const integerTag = tag(evaluate('7'));
	const lowestTag = Math.min(...kinds.keys());
	const numberShift = (0x3ff80000 - tag(evaluate('1.5'))) | 0;

	const text = object('"abc"');
	const bytes = Buffer.from(engine.memory.buffer, text + stringDataOffset, 3).toString('latin1');
	if (payload(text + stringLengthOffset) !== 3 || bytes !== 'abc') {
		throw new Error('This build of QuickJS keeps strings in another way than expected.');
	}

	const classes = new Map<number, string>();
	for (const [name, sample] of Object.entries(classSamples)) {
		const id = view().getUint16(object(sample) + classOffset, true);
		if (classes.has(id)) throw new Error(`QuickJS does not tell ${name} from ${classes.get(id)}.`);
		classes.set(id, name);
	}

	// Shortened, so that how many elements there are is another number than how many there is room for.
	const array = object('(() => { const a = [1.5, 7, 9, 9, 9, 9, 9]; a.length = 5; return a; })()');
	const floatTagOfSample = tag(evaluate('1.5'));
	const holdsElements = (at: Pointer) =>
		tag(payload(at)) === floatTagOfSample && payload(payload(at) + 8) === 7;
	const elements = field(array, holdsElements, 'elements');
	const count = field(array, (at) => payload(at) === 5, 'the count of elements');
	const flags = (sample: string) => view().getUint8(object(sample) + flagsOffset);
	const fastFlag = flags('[1, 2]') & ~flags('[1, , 2]');
	if (fastFlag === 0) throw new Error('QuickJS does not tell dense arrays from others.');

	const target = evaluate('globalThis.target = {}');
	const proxyOf = object('new Proxy(target, {})');
	const holdsTarget = (at: Pointer) =>
		payload(payload(at)) === payload(target) && tag(payload(at)) === tag(target);
	const proxy = field(proxyOf, holdsTarget, 'the target of a Proxy');
	evaluate('delete globalThis.target');
	return {
		kinds,
		integerTag,
		lowestTag,
		highestTag: floatTag,
		numberShift,
		classes,
		elements,
		count,
		fastFlag,
		proxy,
	};
}

/** The name of an object's class; `other` where it is none of those that are told apart. */
export function classAt(view: DataView, layout: Layout, object: Pointer): string {
	return layout.classes.get(view.getUint16(object + classOffset, true)) ?? 'other';
}

/** True for an array whose elements lie side by side: none of them is a hole or a getter. */
export function isDense(view: DataView, layout: Layout, object: Pointer): boolean {
	return (view.getUint8(object + flagsOffset) & layout.fastFlag) !== 0;
}
