import { describe, expect, it } from 'vitest';
import { exported } from '../../checker/submission/exported.ts';
import { forbiddenImport } from '../../checker/submission/imports.ts';
import { read } from './read.ts';

describe('exports', () => {
	it.each([
		['export function f() {}', 'f function f'],
		['export async function* f() {}', 'f function f'],
		['export const f = () => 1;', 'f function f'],
		['export const f = (function () {}) as () => void;', 'f function f'],
		['export const f: F = (x) => x, g = 1;', 'f function f, g value g'],
		['function f() {}\nexport { f as g, f };', 'g function f, f function f'],
		['const h = () => 1; const f = h; export { f };', 'f function f'],
		['export { f as "a name" }; function f() {}', 'a name function f'],
		['export class A {}', 'A class A'],
		['export const A = class {};', 'A class A'],
		['export default function f() {}', 'default function f'],
		['export default () => 1;', 'default function'],
		['export default class {}', 'default class'],
		['const f = () => 1; export default f;', 'default function f'],
		['const f = () => 1; export { f as default };', 'default function f'],
		['export default 0.1;', 'default value'],
		['export let w = 0; export const [a, { b }] = [1, { b: 2 }];', 'w value w, a value a, b value b'],
		['export enum E { a }', 'E value E'],
		[
			'export { x, y as z } from "./other.ts"; export * as all from "./other.ts";',
			'x value, z value, all value',
		],
		['export * from "./other.ts";', ''],
		['export type A = 1; export interface B {} export type { C } from "c"; export declare const d: 1;', ''],
		['export function f(): void; export function f() { const inner = 1; }', 'f function f'],
	])('%s', (text, expected) => {
		const found = read(text).exports.map(({ name, kind, local }) => [name, kind, local].join(' ').trim());
		expect(found.join(', ')).toBe(expected);
	});
});

describe('exported', () => {
	it('finds the export that is asked for', () => {
		const submission = read('const f = (x: number) => x;\nexport { f as gradient };');
		expect(exported(submission, 'gradient')).toEqual({
			name: 'gradient',
			local: 'f',
			kind: 'function',
			place: { line: 2, column: 15, endLine: 2, endColumn: 23 },
		});
	});

	it.each([
		['\nfunction gradient() {}', /declares gradient in line 2 without exporting it: put export before/, 2],
		[
			'function outer() { function gradient() {} }',
			/inside a block or function: move it to the top level/,
			1,
		],
		[
			'export function gradiant() {}',
			/There is a gradiant in line 1: is it meant\? Then name it gradient/,
			1,
		],
		['const Gradient = () => 1;', /There is a Gradient in line 1/, 1],
		[
			'function gradient() {}\nexport default gradient;',
			/exports gradient as the default: write export \{ gradient \}/,
			2,
		],
		['function gradient() {}\nexport { gradient as g };', /exports gradient under the name g/, 2],
		['export default () => 1;', /exports a default in line 1: if that is the answer, name it gradient/, 1],
		['export const solve = () => 1;', /exports solve in line 1/, 1],
		['export const one = 1, two = 2;', /It exports one, two: name the one/, undefined],
		['console.log(1);', /exports nothing at all: write export before the declaration of gradient/, undefined],
	])('%s', (text, message, line) => {
		const problem = exported(read(text), 'gradient');
		expect(problem).toMatchObject({ problem: 'missing-export', message: expect.stringMatching(message) });
		expect('place' in problem ? problem.place?.line : undefined).toBe(line);
	});
});

describe('forbiddenImport', () => {
	it.each([
		['let a;\nimport fs from "node:fs";', 2, /Line 2 asks for "node:fs", but an answer runs alone/],
		['import { a } from "./a.ts";', 1, /asks for "\.\/a\.ts"/],
		['import "x";', 1, /"x"/],
		['export { a } from "./a.ts";', 1, /"\.\/a\.ts"/],
		['export * from "./a.ts";', 1, /"\.\/a\.ts"/],
		['const fs = await import("fs");', 1, /"fs"/],
		['const name = "fs"; import(name);', 1, /asks for another module/],
		['const fs = require("fs");', 1, /"fs"/],
		['import fs = require("fs");', 1, /"fs"/],
	])('%s', (text, line, message) => {
		const problem = forbiddenImport(read(text));
		expect(problem).toMatchObject({
			problem: 'forbidden-api',
			message: expect.stringMatching(message),
			place: { line },
		});
	});

	it.each([
		'import type { A } from "./a.ts"; export type { A };',
		'const process = { exit: (n: number) => n }; process.exit(1); const fetch = () => 1; fetch();',
		'function require(name: string) { return name; } require("fs");',
		'const url = import.meta.url;',
		'const text = "import fs from \'fs\'"; // import("fs")',
		'obj.require("fs"); obj.import("fs");',
	])('lets be: %s', (text) => {
		expect(forbiddenImport(read(text))).toBeUndefined();
	});
});
