import { Console } from 'node:console';
import { afterAll, expect, test } from 'vitest';
import { createSandbox } from '../../checker/sandbox/sandbox.ts';

const sandbox = createSandbox();
afterAll(() => sandbox.close());

/** Statements that print, each of which must print in the sandbox what it prints in Node. */
const statements = [
	'console.log()',
	'console.log("a", "b c", "")',
	'console.log(1, -1, 0, -0, 1.5, NaN, Infinity, -Infinity, 1e21, 1e-7, 0.1 + 0.2, 123456789012345680000)',
	'console.log(true, null, undefined, 10n, Symbol("s"), Symbol(), Symbol.iterator)',
	'console.log([], [1], [1, 2.5, -0], ["a", "it\'s", `q"\'`, "line\\nbreak"])',
	'console.log([[1, 2], [3, [4, [5, [6]]]]])',
	'console.log(Array.from({ length: 7 }, (_, i) => i * 1.5))',
	'console.log(Array.from({ length: 30 }, (_, i) => i * i))',
	'console.log(Array.from({ length: 101 }, (_, i) => i))',
	'console.log(Array.from({ length: 250 }, (_, i) => -i / 4))',
	'console.log(Array.from({ length: 130 }, (_, i) => "word " + i))',
	'console.log(Array.from({ length: 8 }, () => "a longer piece of text"))',
	'console.log([1, , 3], [, ,], new Array(5), Object.assign([1, 2], { extra: true }))',
	'console.log(new Array(4294967295), Object.assign([], { 100000: 1 }))',
	'console.log({})',
	'console.log({ w: 1.2, loss: 3.24 }, { "a-b": 1, 2: "two", nested: { deep: { deeper: { deepest: 1 } } } })',
	'console.log({ a: [], b: {}, c: [[]], d: { e: { f: {} } }, g: { h: { i: [] } } })',
	'console.log({ first: "a long enough text to fill it", second: "another long text of that kind", third: 3 })',
	'console.log(Array.from({ length: 12 }, (_, i) => ({ step: i, w: i / 3 })))',
	'console.log({ [Symbol("key")]: 1, [Symbol("hidden")]: Symbol("value") })',
	'console.log(Object.create(null), Object.assign(Object.create(null), { a: 1 }))',
	'console.log({ get x() { return 1; }, set x(v) {}, get y() { return 1; }, set z(v) {} })',
	'const o = { a: 1 }; o.self = o; o.list = [o, { o }]; console.log(o)',
	'class Point { constructor() { this.x = 1; this.y = [2]; } } console.log(new Point(), [new Point()], { p: new Point() })',
	'class A {} class B extends A { z = 1; } console.log(new A(), new B(), A, B, [A], class {}, { B })',
	'class Vector extends Array {} console.log(Vector.of(1, 2), new Vector())',
	'class S extends Set {} class M extends Map {} console.log(new S([1]), new M([[1, 2]]))',
	'class T { get [Symbol.toStringTag]() { return "Tag"; } } console.log({ [Symbol.toStringTag]: "Own", a: 1 })',
	'class C { static count = 2; #hidden = 1; shown = 2; } console.log(C, new C())',
	'console.log(() => 1, function named() {}, function () {}, async () => 1, async function later() {}, function* many() {}, async function* flow() {})',
	'console.log([(x) => x, function named() {}], { f() {}, g: () => 1 }, Math.sin, Math.max)',
	'console.log(Object.assign(function f() {}, { a: 1 }), (function f() {}).bind(null))',
	'console.log(new Map([["a", 1], [{ k: 1 }, [2]]]), new Set([1, "two", [3]]), new Map(), new Set())',
	'console.log(new Map(Array.from({ length: 150 }, (_, i) => [i, i])), new Set(Array.from({ length: 120 }, (_, i) => i)))',
	'console.log({ deep: { map: new Map([[1, new Map([[2, new Map([[3, 4]])]])]]) } })',
	'console.log(new WeakMap(), new WeakSet())',
	'console.log(new Float64Array([1, 2.5, -0]), new Uint8Array(3), new Int32Array(0), new BigInt64Array(2))',
	'console.log(new Float64Array(300))',
	'console.log(new Number(-0), new String("abc"), new Boolean(false), Object(1n), Object(Symbol("s")))',
	'console.log(new Date(0), [new Date(86400000)], new Date(NaN))',
	'console.log(/a+b/gi, [/x\\/y/u], new RegExp(""))',
	'console.log(Promise.resolve(4), new Promise(() => {}), [Promise.resolve([1])])',
	'(function () { console.log(arguments); })(1, "a")',
	'console.log((function* () {})())',
	'console.log(new Proxy({ a: 1 }, {}), new Proxy([1, 2], { get() { throw 1; } }), new Proxy(function f() {}, {}))',
	'console.log("%s is %d and %i, %f", "x", 1.5, 2.9, "3.25", "rest", 4)',
	'console.log("%s %s %s %s", -0, 10n, null, Symbol("s"), { a: 1 })',
	'console.log("%o|%O", { a: { b: { c: { d: 1 } } } }, { a: { b: { c: { d: 1 } } } })',
	'console.log("%j %j", { a: [1, "b"] }, [1.5])',
	'console.log("100%", "%d%%", 5)',
	'console.log("%d%% of %x", 5)',
	'console.log("%c styled %c plain", "color: red", "")',
	'console.log("%i %d %f", "12px", "x", {})',
	'console.log({ text: "it\'s", both: "\'\\"", all: "\'\\"`", control: "\\u0000\\u001b\\t\\n" })',
	'console.log(["x".repeat(200)], { long: "y".repeat(100), n: 1 })',
	'console.info("i"); console.warn("w"); console.error("e"); console.debug("d")',
	'console.group("outer"); console.log("in\\nside"); console.group(); console.log([1]); console.groupEnd(); console.groupEnd(); console.log("out")',
	'console.table([{ step: 1, w: 1.2 }, { step: 2, w: 1.92 }])',
	'console.table([[1, 2], [3, 4]]); console.table(["a", "b"]); console.table({ a: { x: 1 }, b: { x: 2 } }); console.table(5)',
	'console.table([{ a: 1, b: 2 }], ["b"])',
	'console.dir({ a: { b: { c: { d: 1 } } } }, { depth: 0 }); console.dir([1, 2])',
	'console.count(); console.count("x"); console.count(); console.countReset(); console.count()',
	'console.assert(true, "no"); console.assert(false, "yes %d", 1); console.assert(1 === 2)',
	'console.log("a\\nb\\n", "c")',
	'console.log([["a", 1], ["b", 2]], [{ a: 1, b: [1, 2, { c: 3 }] }])',
	'console.log([undefined, null, NaN, -0, true], { u: undefined, n: null })',
	'console.log([1.123456789, 22.1, 333, 4444.25, -5, 6, 7e-9, 8])',
	'console.log(["apple", "fig", "banana", "cherry", "date", "elderberry", "grape"])',
	'console.log([[1, 2, 3], [4, 5, 6], [7, 8, 9]], [[[1]], [[[2]]], [[[[3]]]]])',
	'console.log(Object.fromEntries(Array.from({ length: 40 }, (_, i) => ["k" + i, i])))',
	'console.log({ constructor: 1 }, { __proto__: { a: 1 }, b: 2 }, { ["__proto__"]: 3 })',
	'console.log(Object.create({ constructor: { name: "Fake" } }), Object.create(class Real {}.prototype))',
	'console.log(globalThis.undefinedThing, typeof console.log, [].concat(1, [2]))',
];

/** What a statement prints in this very process. */
function printedByNode(statement: string): string[] {
	let text = '';
	const stream = { write: (piece: string) => (text += piece) } as unknown as NodeJS.WritableStream;
	const nodeConsole = new Console({ stdout: stream, stderr: stream, ignoreErrors: false, colorMode: false });
	new Function('console', `'use strict'; ${statement}`)(nodeConsole);
	return text.split('\n').slice(0, -1);
}

test.each(statements)('%s', async (statement) => {
	const [run] = await sandbox.run([{ javascript: statement, task: { do: 'print' } }]);
	expect(run?.problem).toBeUndefined();
	expect(run?.output).toEqual(printedByNode(statement));
});

test('an error prints with its name, message and place in the module', async () => {
	const javascript = `class Mine extends TypeError { name = 'Mine'; extra = 1; }
function make() { return new RangeError('too big'); }
console.log(make());
console.log([new Error('inside')], new Mine('own'));`;
	const [run] = await sandbox.run([{ javascript, task: { do: 'print' } }]);
	expect(run?.output[0]).toBe('RangeError: too big');
	expect(run?.output[1]).toMatch(/^ {4}at make \(submission:2:\d+\)$/);
	expect(run?.output.join('\n')).toContain('Error: inside\n');
	expect(run?.output.join('\n')).toContain('extra: 1');
});

test('no state of a console goes on to the next program', async () => {
	const javascript = 'console.count(); console.group("a"); console.log("b");';
	const runs = await sandbox.run([1, 2].map(() => ({ javascript, task: { do: 'print' } as const })));
	for (const run of runs) expect(run.output).toEqual(['default: 1', 'a', '  b']);
});
