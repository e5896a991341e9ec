/** Which names hold lists, as their uses show: no number stands in for them, and they for no number. */
import { type Declaration, declarationOf } from '../../submission/names.ts';
import { enclosing, isFunction, parentOf, part, textOf } from '../../submission/tree.ts';
import type { SyntaxNode } from '../../types.ts';
import type { Code } from './code.ts';

const kept = new WeakMap<Code['syntax'], ReadonlySet<Declaration>>();

/** Declarations of names that are indexed, gone through, or asked for what only lists have. */
export function listsIn(code: Code): ReadonlySet<Declaration> {
	const known = kept.get(code.syntax) ?? new Set(code.syntax.flatMap((node) => usedAsList(code, node)));
	kept.set(code.syntax, known);
	return known;
}

/** p[i], xs.length, rows.push(…), for (const i of batch) */
function usedAsList(code: Code, node: SyntaxNode): readonly Declaration[] {
	const parent = node.kind === 'Identifier' ? parentOf(code.syntax, node) : undefined;
	if (!parent || node.field !== 'expression') return [];
	const isList =
		parent.kind === 'ElementAccessExpression' ||
		parent.kind === 'ForOfStatement' ||
		(parent.kind === 'PropertyAccessExpression' && listMembers.test(textOf(code, parent)));
	const declaration = isList ? declarationOf(code.syntax, node) : undefined;
	return declaration ? [declaration] : [];
}

const listMembers =
	/\.(length|push|unshift|map|forEach|reduce|reduceRight|filter|concat|slice|every|some|at|entries|keys|indexOf)$/;

/** How many there are of what is gone through around a node: batch.length for (const i of batch), xs.map((x) => …) */
export function countsAround(code: Code, node: SyntaxNode): readonly string[] {
	const { syntax } = code;
	const counts = new Set<string>();
	const repeats = (one: SyntaxNode) =>
		one.kind === 'ForOfStatement' || (isFunction(one) && one.field === 'arguments');
	for (let at = enclosing(syntax, node, repeats); at; at = enclosing(syntax, at, repeats)) {
		const over = at.kind === 'ForOfStatement' ? part(syntax, at, 'expression') : ownerOf(code, at);
		if (over?.kind === 'Identifier') counts.add(`${textOf(code, over)}.length`);
	}
	return [...counts];
}

/** The xs of xs.map((x) => …) */
function ownerOf({ syntax }: Code, made: SyntaxNode): SyntaxNode | undefined {
	const callee = part(syntax, parentOf(syntax, made) as SyntaxNode, 'expression') as SyntaxNode;
	return callee.kind === 'PropertyAccessExpression' ? part(syntax, callee, 'expression') : undefined;
}

/** The xs of xs.map(…), xs.length, xs[i], by their names; what is only handed on as a list is not seen so. */
export function listNames(code: Code): ReadonlySet<string> {
	const known = namesKnown.get(code.syntax);
	if (known) return known;
	const names = new Set<string>();
	for (const node of code.syntax) {
		const owner =
			node.kind === 'PropertyAccessExpression' ? part(code.syntax, node, 'expression') : undefined;
		const of = owner?.kind === 'Identifier' && sizedMembers.test(textOf(code, node));
		if (of) names.add(owner.text as string);
	}
	namesKnown.set(code.syntax, names);
	return names;
}

const sizedMembers = /\.(length|map|reduce|forEach|entries|keys)$/;
const namesKnown = new WeakMap<Code['syntax'], ReadonlySet<string>>();
