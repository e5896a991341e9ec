import { describe, expect, it } from 'vitest';
import {
	declarationOf,
	declarationsIn,
	isReference,
	namesInScope,
	usesOf,
} from '../../checker/submission/names.ts';
import {
	ancestorsOf,
	descendantsOf,
	enclosingFunction,
	enclosingLoop,
	enclosingStatement,
	isAssignment,
	isWriteTarget,
	nodeAt,
	operatorOf,
	part,
	parts,
	textOf,
	unwrapped,
	withoutTypes,
} from '../../checker/submission/tree.ts';
import type { SyntaxNode } from '../../checker/types.ts';
import { read } from './read.ts';

/** A submission, and the node that begins at a piece of its text and is exactly that piece. */
function reading(text: string) {
	const submission = read(text);
	const tree = submission.syntax;
	const find = (piece: string, from = 0): SyntaxNode => {
		const start = text.indexOf(piece, from);
		const found = nodeAt(tree, { start, end: start + piece.length });
		if (!found) throw new Error(`no node at ${piece}`);
		return found;
	};
	return { submission, tree, find };
}

describe('the tree', () => {
	const text = [
		'function train(xs: number[]) {',
		'\tlet w = 0;',
		'\tfor (const x of xs) {',
		'\t\tw -= (0.1 as number) * x;',
		'\t}',
		'\treturn xs.map((x) => w * x);',
		'}',
	].join('\n');
	const { submission, tree, find } = reading(text);

	it('finds parts, ancestors and descendants', () => {
		const update = find('w -= (0.1 as number) * x');
		expect(operatorOf(tree, update)).toBe('-=');
		expect(isAssignment(tree, update)).toBe(true);
		expect(textOf(submission, part(tree, update, 'right') as SyntaxNode)).toBe('(0.1 as number) * x');
		expect([...ancestorsOf(tree, update)].map(({ kind }) => kind)).toEqual([
			'ExpressionStatement',
			'Block',
			'ForOfStatement',
			'Block',
			'FunctionDeclaration',
			'SourceFile',
		]);
		expect(descendantsOf(tree, update).map(({ kind }) => kind)).toEqual([
			'Identifier',
			'MinusEqualsToken',
			'BinaryExpression',
			'ParenthesizedExpression',
			'AsExpression',
			'NumericLiteral',
			'AsteriskToken',
			'Identifier',
		]);
		expect(descendantsOf(tree, tree[0] as SyntaxNode)).toHaveLength(tree.length - 1);
		expect(parts(tree, find('xs.map((x) => w * x)'), 'arguments')).toHaveLength(1);
	});

	it('takes brackets and types off', () => {
		const wrapped = find('(0.1 as number)');
		expect(unwrapped(tree, wrapped).text).toBe('0.1');
		expect(withoutTypes(tree, wrapped)).toBe(wrapped);
		expect(withoutTypes(tree, find('0.1 as number')).text).toBe('0.1');
	});

	it('finds what a node stands in', () => {
		const update = find('w -= ');
		expect(enclosingLoop(tree, update)?.kind).toBe('ForOfStatement');
		expect(enclosingFunction(tree, update)?.kind).toBe('FunctionDeclaration');
		expect(enclosingStatement(tree, find('0.1'))?.kind).toBe('ExpressionStatement');
		const arrow = find('w * x');
		expect(enclosingFunction(tree, arrow)?.kind).toBe('ArrowFunction');
		expect(enclosingLoop(tree, arrow)).toBeUndefined();
	});

	it.each([
		['a = 1', true],
		['a += 1', true],
		['a ??= 1', true],
		['a++', true],
		['--a', true],
		['[a, b] = c', true],
		['({ x: a, b } = c)', true],
		['({ a } = c)', true],
		['[...a] = c', true],
		['(a as number) = 1', true],
		['for (a of b) ;', true],
		['a === 1', false],
		['a >= 1', false],
		['b = a', false],
		['-a', false],
		['[a, b].c = 1', false],
		['f(a)', false],
	])('knows what is written: %s', (statement, expected) => {
		const { tree } = reading(statement);
		const target = tree.find(({ kind, text }) => kind === 'Identifier' && text === 'a');
		expect(isWriteTarget(tree, target as SyntaxNode)).toBe(expected);
	});
});

describe('names', () => {
	const text = [
		'let w = 0, { a: y } = o;',
		'function step(rate, w) { w -= rate; return w; }',
		'for (let i = 0; i < 3; i++) { const w = i; log(w, y); }',
		'export { w as weight };',
		'const o = { w, w: w.w, step() { return y; } };',
	].join('\n');
	const { submission, tree, find } = reading(text);

	it('tells which declaration is meant', () => {
		const lineOf = (piece: string, from = 0) => {
			const declaration = declarationOf(tree, find(piece, from));
			return declaration && submission.text.slice(0, declaration.node.start).split('\n').length;
		};
		expect(lineOf('w', text.indexOf('w -='))).toBe(2);
		expect(lineOf('w', text.indexOf('w, y)'))).toBe(3);
		expect(lineOf('y', text.indexOf('y)'))).toBe(1);
		expect(lineOf('w as'.slice(0, 1), text.indexOf('w as'))).toBe(1);
		expect(lineOf('log')).toBeUndefined();
		expect(lineOf('a', text.indexOf('a: y'))).toBeUndefined();
		expect(lineOf('weight')).toBeUndefined();
		expect(lineOf('step', text.indexOf('step()'))).toBeUndefined();
	});

	it('lists declarations with their kinds', () => {
		expect(declarationsIn(tree).map(({ name, kind }) => `${kind} ${name}`)).toEqual([
			'let w',
			'let y',
			'function step',
			'parameter rate',
			'parameter w',
			'let i',
			'const w',
			'const o',
		]);
	});

	it('lists what can be named at a node, the nearest first', () => {
		const names = namesInScope(tree, find('log(w, y)'));
		expect(names.map(({ name }) => name)).toEqual(['w', 'i', 'y', 'step', 'o']);
		expect(names[0]?.kind).toBe('const');
	});

	it('finds the uses of a declaration and no others', () => {
		const [w] = declarationsIn(tree);
		const uses = usesOf(tree, w as NonNullable<typeof w>);
		expect(uses.map(({ start }) => text.slice(start, start + 5))).toEqual(['w as ', 'w, w:', 'w.w, ']);
		expect(isReference(tree, find('weight'))).toBe(false);
	});

	it('knows var, catch, imports, classes and functions in functions', () => {
		const { tree, find } = reading(
			'import d, { e as g } from "x"; class A { f() { if (1) { var v = 1; } return v; } }\n' +
				'try {} catch ({ message }) { message; } const h = function k(k) { return k; }; export { z } from "y"; let z;',
		);
		const use = (piece: string) => declarationOf(tree, find(piece.slice(0, -1), tree[0]?.start));
		expect(use('d,')?.kind).toBe('import');
		expect(declarationsIn(tree).find(({ name }) => name === 'g')?.kind).toBe('import');
		expect(declarationsIn(tree).some(({ name }) => name === 'e')).toBe(false);
		const inner = (name: string) =>
			tree.findLast((node) => node.text === name && isReference(tree, node)) as SyntaxNode;
		expect(declarationOf(tree, inner('v'))).toMatchObject({
			kind: 'var',
			scope: { kind: 'MethodDeclaration' },
		});
		expect(declarationOf(tree, inner('message'))?.scope.kind).toBe('CatchClause');
		expect(declarationOf(tree, inner('k'))?.kind).toBe('parameter');
		expect(tree.filter((node) => node.text === 'z' && isReference(tree, node))).toEqual([]);
	});
});
