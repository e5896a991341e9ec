import { describe, expect, it } from 'vitest';
import { parse } from '../../checker/submission/parse.ts';
import { read, refused } from './read.ts';

/** The tree as one line: kinds, with their text where they have one. */
function outline(text: string): string {
	const { syntax } = read(text);
	const write = (id: number): string => {
		const node = syntax[id];
		if (!node) throw new Error(`no node ${id}`);
		const below = node.children.map(write).join(' ');
		return `${node.kind}${node.text === undefined ? '' : `=${node.text}`}${below && `(${below})`}`;
	};
	return write(0);
}

describe('the flat tree', () => {
	it('names kinds, operators and keywords', () => {
		expect(outline('var a = -b ** 0x1F;'.replace('-b', '(-b)'))).toBe(
			'SourceFile(VariableStatement(VariableDeclarationList=var(VariableDeclaration(Identifier=a ' +
				'BinaryExpression(ParenthesizedExpression(PrefixUnaryExpression=-(Identifier=b)) ' +
				'AsteriskAsteriskToken=** NumericLiteral=0x1F)))))',
		);
		expect(outline('i++;')).toBe('SourceFile(ExpressionStatement(PostfixUnaryExpression=++(Identifier=i)))');
		expect(outline('a ? this : null')).toContain(
			'QuestionToken=? ThisKeyword=this ColonToken=: NullKeyword=null',
		);
		expect(outline(`\`a\${x}b\``)).toContain(`TemplateHead=\`a\${`);
		expect(outline('await using x = y; const z = 1')).toContain('VariableDeclarationList=await using(');
	});

	it.each([
		['let w: Array<number> = 0', 'let w = 0'],
		['let w!: number', 'let w'],
		['f<number>(x)', 'f(x)'],
		['function f(this: Window, a?: number): void {}', 'function f(a) {}'],
		['function f(): void; function f() {}', 'function f() {}'],
		['interface A { a: 1 } type B = A; let c', 'let c'],
		['declare const q: number; declare function g(): void; let c', 'let c'],
		['import type { A } from "a"; import { type B, c } from "b"', 'import { c } from "b"'],
		['export type { A } from "a"; let c', 'let c'],
		[
			'class A<T> extends B<T> implements C { [k: string]: number; m?(): void; n<U>(x: U) { } }',
			'class A extends B { n(x) { } }',
		],
		['const f = <T,>(x: T): x is T => true', 'const f = (x) => true'],
	])('leaves types out: %s', (typed, plain) => {
		const kinds = (text: string) => outline(text).replace(/TypeParameter\S*/g, '');
		expect(kinds(typed)).toBe(kinds(plain));
	});

	it('keeps what an assertion asserts', () => {
		expect(outline('let a = b as C')).toContain('AsExpression(Identifier=b)');
		expect(outline('let a = b satisfies C')).toContain('SatisfiesExpression(Identifier=b)');
		expect(outline('let a = b!')).toContain('NonNullExpression(Identifier=b)');
		expect(outline('let a = <C>b')).toContain('TypeAssertionExpression(Identifier=b)');
	});

	it('stands in preorder, with spans inside the parent’s and the field of each part', () => {
		const { syntax } = read(
			'#!/usr/bin/env node\nfor (let i = 0; i < 3; i++) { f(i, 1); }\nfor (;;) { break; }',
		);
		for (const node of syntax.slice(1)) {
			const parent = syntax[node.parent];
			expect(node.parent).toBeLessThan(node.id);
			expect(parent?.children).toContain(node.id);
			expect(node.start).toBeGreaterThanOrEqual(parent?.start ?? Number.NaN);
			expect(node.end).toBeLessThanOrEqual(parent?.end ?? Number.NaN);
			expect(node.field).not.toBe('');
		}
		const [first, second] = syntax.filter(({ kind }) => kind === 'ForStatement');
		const fields = (ids: readonly number[] = []) => ids.map((id) => syntax[id]?.field);
		expect(fields(first?.children)).toEqual(['initializer', 'condition', 'incrementor', 'statement']);
		expect(fields(second?.children)).toEqual(['statement']);
		expect(first?.start).toBe(20);
	});
});

describe('odd but right', () => {
	it.each([
		['a hash-bang line', '#!/usr/bin/env node\nlet w: number = 1;\n'],
		['CRLF', 'let w: number = 1;\r\nlet v: number = 2;\r\n'],
		['lone CR', 'let w: number = 1; // one\rlet v: number = 2;\r'],
		['U+2028', 'let w: number = 1; // one\u2028let v: { a: 1\u2029 b: 2 } = 2;'],
		[
			'astral characters in types, comments and strings',
			'type T = "𝒳"; /* 𝒳 */ let w: "𝒳é→" = "𝒳"; // é\nlet v = w;',
		],
		['NUL in a string and a comment', 'let s: string = "a\0b"; // \0\nlet t: number = 1;'],
		['an arrow whose type is on its own line', 'const f = (a: number): /* 𝒳 */\n number => a;'],
		['statements that types would join', 'let a = 1\ntype T = number\n;[1].map((x: number) => x)\n'],
		['nothing', ''],
	])('%s', (_, text) => {
		const submission = read(text);
		expect(submission.inPlace).toBe(true);
		expect(submission.javascript).toHaveLength(text.length);
		for (const { text: word, start, end, kind } of submission.syntax) {
			if (word === undefined || /Unary|List/.test(kind)) continue;
			expect(submission.javascript.slice(start, end)).toBe(word);
		}
	});

	it.each([
		['an enum', 'enum Way { Up = 1, Down }\nexport const way: Way = Way.Down;'],
		[
			'a parameter property',
			'class P { constructor(readonly x: number) {} }\nexport const way = new P(2).x;',
		],
		['a namespace', 'namespace N { export const two = 2; }\nexport const way = N.two;'],
		['an angle-bracket assertion', 'export const way = <number>(2 as unknown);'],
	])('%s is transformed', (_, text) => {
		const submission = read(text);
		expect(submission.inPlace).toBe(false);
		expect(JSON.parse(submission.sourceMap ?? '')).toMatchObject({ version: 3 });
		const run = new Function(`${submission.javascript.replaceAll('export ', '')}; return way;`);
		expect(run()).toBe(2);
	});
});

describe('TODO', () => {
	it.each([
		['let w = 0;\n// TODO: update w\n// TODO: print', { line: 2, column: 1, endLine: 2, endColumn: 18 }],
		['/* a\n TODO */ f()', { line: 1, column: 1, endLine: 2, endColumn: 9 }],
		['function f() {\n\t/** TODO */\n}', { line: 2, column: 2, endLine: 2, endColumn: 13 }],
		[`let s = \`a \${b /* TODO */}\``, { line: 1, column: 16, endLine: 1, endColumn: 26 }],
	])('is found in %j', (text, place) => {
		expect(read(text).todo).toEqual(place);
	});

	it.each([
		'let s = "// TODO"',
		'let TODO = 1',
		'`/* TODO */`',
		'let r = /\\/\\/TODO/',
		'type T = "// TODO"',
		'// done',
	])('is not in %j', (text) => {
		expect(read(text).todo).toBeUndefined();
	});
});

describe('syntax errors', () => {
	it.each([
		['for (let i = 0; i < 3; i++ {\n}', 1, 28, /'\)' expected.*opened before this place is not closed yet/],
		['function f() {\n  return 1;\n', 3, 1, /The \{ in line 1 is not closed/],
		['let s = "abc;\nlet t = 1;', 1, 14, /Unterminated string.*Close the text with the quote/],
		['let s = `abc', 1, 13, /Unterminated template.*backtick/],
		['let y = 2x;', 1, 10, /write \* between/],
		['let y = 3 − 1;', 1, 11, /only looks like a minus -/],
		['let y = -x ** 2;', 1, 9, /\(-x\) \*\* 2/],
		['let y = ;', 1, 9, /Expression expected.*value should stand here/],
		['}', 1, 1, /one closing bracket too many/],
		['/* never ended', 1, 15, /must end with/],
		['const w;', 1, 7, /gets its value where it is declared/],
		['break;', 1, 1, /inside a loop/],
		['return 1;', 1, 1, /belongs inside a function/],
		['f() = 1;', 1, 1, /must be a variable/],
		['let a = 1;\nlet a = 2;', 2, 5, /declared twice, first in line 1/],
		['function f(a: number) { const a = 1; }', 1, 31, /declared twice/],
		['\r\r\u2028break;', 4, 1, /inside a loop/],
	])('%j', (text, line, column, message) => {
		const problem = refused(text);
		expect(problem).toMatchObject({ problem: 'syntax-error', message: expect.stringMatching(message) });
		expect(problem.place).toMatchObject({ line, column });
	});

	it('lets what may share a name share it', () => {
		read('var a = 1; var a = 2; function g(b: number) { var b: number; function h() {} function h() {} }');
		read('let c = 1; { let c = 2; for (let c = 0; ; ) { let c = 1; } } class D {} interface D {}');
		read(
			'enum E { a } enum E { b = 1 } type F = 1; const F = 1; const f = function w(w: number) { return w; };',
		);
	});
});

describe('limits', () => {
	it('reads 20,000 nodes and not twice as many', () => {
		expect(parse('x;'.repeat(9_000))).toHaveProperty('syntax');
		expect(parse('x;'.repeat(20_000))).toMatchObject({
			problem: 'unreadable',
			message: expect.stringContaining('20,000'),
		});
	});

	it('reads a tree 1,000 deep and none of 3,000', () => {
		expect(parse(`x = 1${' + 1'.repeat(1_000)}`)).toHaveProperty('syntax');
		expect(parse(`x = 1${' + 1'.repeat(3_000)}`)).toMatchObject({
			problem: 'unreadable',
			message: expect.stringContaining('deep'),
		});
	});
});
