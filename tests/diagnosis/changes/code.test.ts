import { describe, expect, test } from 'vitest';
import {
	instead,
	isConstant,
	isValue,
	literalValue,
	operandText,
} from '../../../checker/diagnosis/changes/code.ts';
import { applyEdits } from '../../../checker/submission/edit.ts';
import { textOf } from '../../../checker/submission/tree.ts';
import type { Submission, SyntaxNode } from '../../../checker/types.ts';
import { read } from '../../submission/read.ts';

/** The last node with this text: the innermost, where brackets are part of the text. */
function nodeOf(submission: Submission, text: string): SyntaxNode {
	const node = submission.syntax.findLast((one) => textOf(submission, one) === text);
	if (!node) throw new Error(`no ${text}`);
	return node;
}

/** The texts of all values in a program. */
const values = (text: string) => {
	const submission = read(text);
	return submission.syntax
		.filter((node) => isValue(submission, node))
		.map((node) => textOf(submission, node));
};

describe('values', () => {
	test('are what is computed with, not what is named, called or assigned', () => {
		expect(values('x = y;')).toEqual(['y']);
		expect(values('x += f(y);')).toEqual(['f(y)', 'y']);
		expect(values('new A(y);')).toEqual(['y']);
		expect(values('p.q[i].r;')).toEqual(['p.q[i].r', 'i']);
		expect(values('f(i++, -k); f(--j);')).toEqual(['f(i++, -k)', '-k', 'k', 'f(--j)', '--j']);
		expect(values('const { a: b } = c;')).toEqual(['c']);
		expect(values('function f(a = b) { return a; }')).toEqual(['b', 'a']);
		expect(values('l: for (;;) { break l; }')).toEqual([]);
		expect(values('const o = { a: b, c };')).toEqual(['b']);
		expect(values('const [a] = b; export { a };')).toEqual(['b']);
		expect(values('class A { e = 3; }')).toEqual(['3']);
	});
});

describe('a text put in place of an expression', () => {
	const put = (program: string, text: string) => {
		const submission = read(program);
		return applyEdits(program, [instead(submission, nodeOf(submission, 'a'), text)]);
	};

	test('has brackets only where others stand beside it', () => {
		expect(put('x = a', 'b + c')).toBe('x = b + c');
		expect(put('f(a)', 'b + c')).toBe('f(b + c)');
		expect(put('a(1)', 'b + c')).toBe('(b + c)(1)');
		expect(put('[a]', 'b + c')).toBe('[b + c]');
		expect(put('2 * a', 'b + c')).toBe('2 * (b + c)');
		expect(put('a = 2', 'b')).toBe('(b) = 2');
	});

	test('stands alone as a whole file', () => {
		const submission = read('a');
		expect(instead(submission, submission.syntax[0] as SyntaxNode, 'b + c').text).toBe('b + c');
	});

	test('is put in brackets beside an operator', () => {
		const submission = read('f(-a, b, c + d)');
		const texts = ['-a', 'b', 'c + d'].map((text) => operandText(submission, nodeOf(submission, text)));
		expect(texts).toEqual(['(-a)', 'b', '(c + d)']);
	});
});

describe('numbers that are written', () => {
	const written = (text: string) => {
		const submission = read(`const x = ${text};`);
		return literalValue(submission, nodeOf(submission, text));
	};
	const constant = (text: string) => {
		const submission = read(`const x = ${text};`);
		return isConstant(submission, nodeOf(submission, text));
	};

	test('have their value, with signs, brackets and separators', () => {
		expect(written('1_000')).toBe(1000);
		expect(written('-(2.5)')).toBe(-2.5);
		expect(written('a')).toBeUndefined();
		expect(written('-a')).toBeUndefined();
		expect(written('+2')).toBeUndefined();
	});

	test('are constants, alone or computed from one another', () => {
		expect(constant('Number.EPSILON / 1000')).toBe(true);
		expect(constant('Number.MIN_VALUE')).toBe(true);
		expect(constant('2 * Math.PI')).toBe(true);
		expect(constant('2 * y')).toBe(false);
		expect(constant('f(2)')).toBe(false);
		expect(constant('Math.PI')).toBe(false);
	});
});
