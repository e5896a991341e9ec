import { describe, expect, it } from 'vitest';
import { checkTypes } from '../../checker/submission/type-check.ts';

describe('checkTypes', () => {
	it.each([
		`let w: number = 0;\nconsole.log(\`\${w}\`, [1, 2].at(-1), Object.hasOwn({}, "a"));`,
		'export const f = (xs: readonly number[]) => Math.max(...xs.map((x) => x ** 2));',
		'const name = "a"; const status = 1; const top = 2; export { name, status, top };',
		'console.table([{ a: 1 }]); console.error("a"); console.info(1); console.warn(2); console.debug(3);',
		'const later = await Promise.resolve(1); console.log(later, import.meta);',
		'enum E { a } class P { constructor(readonly x: number) {} } console.log(E.a, new P(1).x);',
	])('has nothing to say of %j', (text) => {
		expect(checkTypes(text)).toEqual({ errors: [] });
	});

	it('says what and where', () => {
		expect(checkTypes('let w: number = 0;\r\nw = "three";')).toEqual({
			errors: [
				{
					message: "Type 'string' is not assignable to type 'number'.",
					place: { line: 2, column: 1, endLine: 2, endColumn: 2 },
				},
			],
		});
	});

	it.each([
		['function f(x) { return x; } f(1);', /implicitly has an 'any' type/],
		['document.title;', /Cannot find name 'document'/],
		['process.exit();', /Cannot find name 'process'/],
		['setTimeout(() => 1);', /Cannot find name 'setTimeout'/],
		['import { a } from "./a.ts"; a;', /Cannot find module '.\/a.ts'/],
		['/// <reference lib="dom" />\ndocument.title;', /Cannot find name 'document'/],
		['const x: number | undefined = [1].find(Boolean); x + 1;', /possibly 'undefined'/],
		['[1].toSorted();', /toSorted/],
	])('%s', (text, message) => {
		expect(
			checkTypes(text)
				.errors.map((error) => error.message)
				.join('\n'),
		).toMatch(message);
	});

	it.each(['import fs from "fs"; fs;', 'process.exit();', 'document.title;', '[1].toSorted();'])(
		'gives no advice on what to install for %s',
		(text) => {
			const { errors } = checkTypes(text);
			expect(errors).not.toEqual([]);
			for (const { message } of errors)
				expect(message).not.toMatch(/npm|tsconfig|compiler option|target library/);
		},
	);

	it('forgets one file when it reads the next', () => {
		expect(checkTypes('const own = 1; export {}; unknownName;').errors).toHaveLength(1);
		expect(checkTypes('own;').errors[0]?.message).toContain("'own'");
	});

	it('keeps 20 errors of 200 characters', () => {
		const wide = `{ ${Array.from({ length: 40 }, (_, i) => `property${i}: number`).join('; ')} }`;
		const { errors } = checkTypes(`${'nowhere;\n'.repeat(30)}`);
		expect(errors).toHaveLength(20);
		const long = checkTypes(`const a: ${wide} = { b: 1 };`).errors[0]?.message ?? '';
		expect(long.length).toBeLessThanOrEqual(200);
		expect(checkTypes(`const a: "${'x'.repeat(300)}" = "b";`).errors[0]?.message).toMatch(/^.{199}…$/);
	});
});
