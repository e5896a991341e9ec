/** What a submission exports, however it is written. */
import type { Export, SyntaxNode } from '../types.ts';
import { type Declaration, declarationOf, declarationsIn } from './names.ts';
import { placeOf } from './positions.ts';
import { ancestorsOf, childrenOf, isFunction, parentOf, part, parts, type Tree, unwrapped } from './tree.ts';

/** Exports in the order of the text; `export *` names nothing and is left out. */
export function exportsOf(text: string, tree: Tree): readonly Export[] {
	return (tree[0] ? childrenOf(tree, tree[0]) : []).flatMap((statement) => {
		if (hasModifier(tree, statement, 'ExportKeyword')) return declaredExports(text, tree, statement);
		if (statement.kind === 'ExportAssignment') return [defaultValue(text, tree, statement)];
		return statement.kind === 'ExportDeclaration' ? listedExports(text, tree, statement) : [];
	});
}

function exportOf(
	text: string,
	name: string,
	node: SyntaxNode,
	kind: Export['kind'],
	local?: string,
): Export {
	return { name, ...(local !== undefined && { local }), kind, place: placeOf(text, node) };
}

/** `export function f() {}`, `export const { a, b } = …`, `export default class {}` */
function declaredExports(text: string, tree: Tree, statement: SyntaxNode): readonly Export[] {
	const isDefault = hasModifier(tree, statement, 'DefaultKeyword');
	if (isDefault && !part(tree, statement, 'name')) {
		return [
			exportOf(text, 'default', statement, statement.kind === 'ClassDeclaration' ? 'class' : 'function'),
		];
	}
	return declarationsIn(tree)
		.filter(({ node, scope }) => scope.id === 0 && isWithin(tree, node, statement))
		.map((declaration) => {
			const { name, node } = declaration;
			return exportOf(text, isDefault ? 'default' : name, node, kindOf(tree, declaration), name);
		});
}

/** `export default value` */
function defaultValue(text: string, tree: Tree, statement: SyntaxNode): Export {
	const value = unwrapped(tree, part(tree, statement, 'expression') as SyntaxNode);
	const local = value.kind === 'Identifier' ? value.text : undefined;
	return exportOf(text, 'default', value, kindOfValue(tree, value), local);
}

/** `export { f as g }`, `export { x } from '…'`, `export * as all from '…'` */
function listedExports(text: string, tree: Tree, statement: SyntaxNode): readonly Export[] {
	const clause = part(tree, statement, 'exportClause');
	if (!clause) return [];
	const isElsewhere = part(tree, statement, 'moduleSpecifier') !== undefined;
	const entries = clause.kind === 'NamespaceExport' ? [clause] : childrenOf(tree, clause);
	return entries.map((entry) => {
		const outside = part(tree, entry, 'name') as SyntaxNode;
		const inside = part(tree, entry, 'propertyName') ?? outside;
		const name = outside.kind === 'StringLiteral' ? outside.text?.slice(1, -1) : outside.text;
		if (isElsewhere) return exportOf(text, name ?? '', outside, 'value');
		const declaration = declarationOf(tree, inside);
		return exportOf(
			text,
			name ?? '',
			outside,
			declaration ? kindOf(tree, declaration) : 'value',
			inside.text,
		);
	});
}

function hasModifier(tree: Tree, node: SyntaxNode, kind: string): boolean {
	return parts(tree, node, 'modifiers').some((modifier) => modifier.kind === kind);
}

function isWithin(tree: Tree, node: SyntaxNode, statement: SyntaxNode): boolean {
	if (node.id < statement.id || node.start >= statement.end) return false;
	for (const ancestor of ancestorsOf(tree, node)) if (ancestor === statement) return true;
	return false;
}

function kindOf(tree: Tree, { node, kind }: Declaration): Export['kind'] {
	if (kind === 'function' || kind === 'class') return kind;
	const owner = parentOf(tree, node);
	const value = owner?.kind === 'VariableDeclaration' ? part(tree, owner, 'initializer') : undefined;
	return value ? kindOfValue(tree, unwrapped(tree, value)) : 'value';
}

/** A constant that is another name for a function is a function too. */
function kindOfValue(tree: Tree, value: SyntaxNode): Export['kind'] {
	let at = value;
	for (let steps = 0; at.kind === 'Identifier' && steps < 10; steps++) {
		const declaration = declarationOf(tree, at);
		if (declaration?.kind === 'function' || declaration?.kind === 'class') return declaration.kind;
		const owner = declaration && parentOf(tree, declaration.node);
		const next = owner?.kind === 'VariableDeclaration' ? part(tree, owner, 'initializer') : undefined;
		if (!next) return 'value';
		at = unwrapped(tree, next);
	}
	if (isFunction(at)) return 'function';
	return at.kind === 'ClassExpression' ? 'class' : 'value';
}
