/** Who is meant by a name: simple lexical scoping over the flat tree. */
import type { SyntaxNode } from '../types.ts';
import { ancestorsOf, enclosing, isFunction, isLoop, parentOf, type Tree } from './tree.ts';

export interface Declaration {
	readonly name: string;
	/** The identifier that declares it. */
	readonly node: SyntaxNode;
	/** The file, function, block, loop, class or catch clause in which the name holds. */
	readonly scope: SyntaxNode;
	readonly kind: 'let' | 'const' | 'var' | 'parameter' | 'function' | 'class' | 'import' | 'other';
}

interface Names {
	readonly declarations: readonly Declaration[];
	readonly byScope: ReadonlyMap<number, ReadonlyMap<string, Declaration>>;
	readonly byNode: ReadonlyMap<number, Declaration>;
}

const known = new WeakMap<Tree, Names>();

/** Every name that a submission declares, in the order of the text. */
export function declarationsIn(tree: Tree): readonly Declaration[] {
	return namesOf(tree).declarations;
}

/** The declaration that an identifier is or refers to; undefined for a global or the name of a property. */
export function declarationOf(tree: Tree, identifier: SyntaxNode): Declaration | undefined {
	const names = namesOf(tree);
	const own = names.byNode.get(identifier.id);
	if (own || !isReference(tree, identifier)) return own;
	return lookUp(tree, identifier, identifier.text ?? '');
}

/** The declaration that a name would mean if it stood at a node. */
export function lookUp(tree: Tree, node: SyntaxNode, name: string): Declaration | undefined {
	const { byScope } = namesOf(tree);
	const own = byScope.get(node.id)?.get(name);
	if (own) return own;
	for (const ancestor of ancestorsOf(tree, node)) {
		const found = byScope.get(ancestor.id)?.get(name);
		if (found) return found;
	}
	return undefined;
}

/** All that can be named at a node, the nearest first; a name that is hidden by a nearer one is left out. */
export function namesInScope(tree: Tree, node: SyntaxNode): readonly Declaration[] {
	const visible = new Map<string, Declaration>();
	for (const scope of [node, ...ancestorsOf(tree, node)]) {
		for (const [name, declaration] of namesOf(tree).byScope.get(scope.id) ?? []) {
			if (!visible.has(name)) visible.set(name, declaration);
		}
	}
	return [...visible.values()];
}

/** Every identifier that refers to a declaration, the declaring one left out, in the order of the text. */
export function usesOf(tree: Tree, declaration: Declaration): readonly SyntaxNode[] {
	return tree.filter(
		(node) =>
			node.kind === 'Identifier' &&
			node.text === declaration.name &&
			node.id !== declaration.node.id &&
			declarationOf(tree, node) === declaration,
	);
}

/** Whether an identifier stands for a value, and is not the name of a property, label or export. */
export function isReference(tree: Tree, node: SyntaxNode): boolean {
	if (node.kind !== 'Identifier') return false;
	const parent = parentOf(tree, node);
	if (parent?.kind === 'ExportSpecifier') {
		const list = parentOf(tree, parent);
		const statement = list && parentOf(tree, list);
		const isLocal = node.field === 'propertyName' || parent.children.length === 1;
		return isLocal && statement?.children.every((id) => tree[id]?.field !== 'moduleSpecifier') === true;
	}
	if (node.field === 'name') return parent?.kind === 'ShorthandPropertyAssignment';
	return node.field !== 'propertyName' && node.field !== 'label' && parent?.kind !== 'MetaProperty';
}

/** Two declarations of one name in one scope, at least one of which forbids the other; the later one first. */
export function declaredTwice(tree: Tree): readonly [Declaration, Declaration] | undefined {
	const seen = new Map<string, Declaration>();
	for (const declaration of declarationsIn(tree)) {
		const key = `${declaration.scope.id} ${declaration.name}`;
		const before = seen.get(key);
		if (before && (isExclusive(before) || isExclusive(declaration))) return [declaration, before];
		if (declaration.kind !== 'other') seen.set(key, declaration);
	}
	return undefined;
}

/** Functions may share a name in a function's own scope, but not in a module or a block. */
function isExclusive({ kind, scope }: Declaration): boolean {
	if (kind === 'function') return !isFunction(scope);
	return kind === 'let' || kind === 'const' || kind === 'class' || kind === 'import';
}

function namesOf(tree: Tree): Names {
	const before = known.get(tree);
	if (before) return before;
	const declarations: Declaration[] = [];
	const byScope = new Map<number, Map<string, Declaration>>();
	const byNode = new Map<number, Declaration>();
	for (const node of tree) {
		const declaration =
			node.field === 'name' && node.kind === 'Identifier' ? declared(tree, node) : undefined;
		if (!declaration) continue;
		declarations.push(declaration);
		byNode.set(node.id, declaration);
		const scope = byScope.get(declaration.scope.id) ?? new Map<string, Declaration>();
		byScope.set(declaration.scope.id, scope);
		// A function's own name (kind `other`) gives way to its parameter of that name.
		const first = scope.get(declaration.name);
		if (!first || first.kind === 'other') scope.set(declaration.name, declaration);
	}
	const names = { declarations, byScope, byNode };
	known.set(tree, names);
	return names;
}

function declared(tree: Tree, node: SyntaxNode): Declaration | undefined {
	const parent = parentOf(tree, node) as SyntaxNode;
	const as = (kind: Declaration['kind'], scope: SyntaxNode | undefined): Declaration | undefined =>
		scope && { name: node.text ?? '', node, scope, kind };
	switch (parent.kind) {
		case 'VariableDeclaration':
		case 'BindingElement':
		case 'Parameter':
			return declaredVariable(tree, node, as);
		case 'FunctionDeclaration':
			return as('function', scopeOf(tree, parent));
		case 'ClassDeclaration':
			return as('class', scopeOf(tree, parent));
		case 'FunctionExpression':
		case 'ClassExpression':
			return as('other', parent);
		case 'EnumDeclaration':
		case 'ModuleDeclaration':
			return as('other', scopeOf(tree, parent));
		case 'ImportClause':
		case 'NamespaceImport':
		case 'ImportSpecifier':
		case 'ImportEqualsDeclaration':
			return as('import', tree[0]);
	}
	return undefined;
}

/** `let x`, `const { a: [x] } = …`, `(x) => …`, `catch (x)` */
function declaredVariable(
	tree: Tree,
	node: SyntaxNode,
	as: (kind: Declaration['kind'], scope: SyntaxNode | undefined) => Declaration | undefined,
): Declaration | undefined {
	const owner = enclosing(tree, node, ({ kind }) => kind === 'VariableDeclaration' || kind === 'Parameter');
	const list = owner && parentOf(tree, owner);
	if (owner?.kind === 'Parameter') return as('parameter', list);
	if (list?.kind !== 'VariableDeclarationList') return as('other', list);
	const keyword = list.text === 'let' || list.text === 'var' ? list.text : 'const';
	return as(keyword, keyword === 'var' ? functionScopeOf(tree, list) : scopeOf(tree, list));
}

function functionScopeOf(tree: Tree, node: SyntaxNode): SyntaxNode | undefined {
	return enclosing(
		tree,
		node,
		(at) => isFunction(at) || /^(SourceFile|ModuleBlock|ClassStaticBlockDeclaration)$/.test(at.kind),
	);
}

/** The block or loop in which a `let`, `const`, `class` or `function` holds; a function's block is its own. */
function scopeOf(tree: Tree, node: SyntaxNode): SyntaxNode | undefined {
	const found = enclosing(
		tree,
		node,
		(at) => isFunction(at) || isLoop(at) || /^(SourceFile|Block|CaseBlock|ModuleBlock)$/.test(at.kind),
	);
	const around = found && parentOf(tree, found);
	return found?.kind === 'Block' && around && isFunction(around) ? around : found;
}
