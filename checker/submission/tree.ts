/** Walking the flat syntax tree of a submission: parents, parts, and what a node stands in. */
import type { Span, SyntaxNode } from '../types.ts';

export type Tree = readonly SyntaxNode[];

export function childrenOf(tree: Tree, node: SyntaxNode): readonly SyntaxNode[] {
	return node.children.map((id) => tree[id] as SyntaxNode);
}

export function parentOf(tree: Tree, node: SyntaxNode): SyntaxNode | undefined {
	return tree[node.parent];
}

/** From the parent to the file. */
export function* ancestorsOf(tree: Tree, node: SyntaxNode): Generator<SyntaxNode> {
	for (let at = parentOf(tree, node); at !== undefined; at = parentOf(tree, at)) yield at;
}

/** All that stands below a node, in the order of the text. */
export function descendantsOf(tree: Tree, node: SyntaxNode): readonly SyntaxNode[] {
	let end = node.id + 1;
	// A parent stands before its children, so the first node that hangs from further up ends the branch.
	while (end < tree.length && (tree[end] as SyntaxNode).parent >= node.id) end++;
	return tree.slice(node.id + 1, end);
}

/** The child that is this part of its parent, as TypeScript names it: `part(tree, loop, 'condition')`. */
export function part(tree: Tree, node: SyntaxNode, field: string): SyntaxNode | undefined {
	return parts(tree, node, field)[0];
}

/** All children that are this part of their parent: `parts(tree, call, 'arguments')`. */
export function parts(tree: Tree, node: SyntaxNode, field: string): readonly SyntaxNode[] {
	return childrenOf(tree, node).filter((child) => child.field === field);
}

/** The text of a node, or of any span. */
export function textOf(submission: { readonly text: string }, span: Span): string {
	return submission.text.slice(span.start, span.end);
}

/** The smallest node that covers a span. */
export function nodeAt(tree: Tree, span: Span): SyntaxNode | undefined {
	let found: SyntaxNode | undefined;
	for (let at = tree[0]; at !== undefined; ) {
		found = at;
		at = childrenOf(tree, at).find((child) => child.start <= span.start && span.end <= child.end);
	}
	return found;
}

const typeWrappers = new Set([
	'AsExpression',
	'SatisfiesExpression',
	'NonNullExpression',
	'TypeAssertionExpression',
]);

/** An expression without type assertions around it: the `0` of `0 as number`. */
export function withoutTypes(tree: Tree, node: SyntaxNode): SyntaxNode {
	let at = node;
	while (typeWrappers.has(at.kind)) at = part(tree, at, 'expression') ?? at;
	return at;
}

/** An expression without brackets and type assertions around it: the `0` of `(0 as number)`. */
export function unwrapped(tree: Tree, node: SyntaxNode): SyntaxNode {
	let at = node;
	while (typeWrappers.has(at.kind) || at.kind === 'ParenthesizedExpression')
		at = part(tree, at, 'expression') ?? at;
	return at;
}

const functionKinds = new Set([
	'FunctionDeclaration',
	'FunctionExpression',
	'ArrowFunction',
	'MethodDeclaration',
	'Constructor',
	'GetAccessor',
	'SetAccessor',
]);

export function isFunction(node: SyntaxNode): boolean {
	return functionKinds.has(node.kind);
}

const loopKinds = new Set([
	'ForStatement',
	'ForOfStatement',
	'ForInStatement',
	'WhileStatement',
	'DoStatement',
]);

export function isLoop(node: SyntaxNode): boolean {
	return loopKinds.has(node.kind);
}

export function isStatement(node: SyntaxNode): boolean {
	return /Statement$/.test(node.kind) || /^(Function|Class|Enum|Module)Declaration$/.test(node.kind);
}

/** The nearest ancestor that passes a test. */
export function enclosing(
	tree: Tree,
	node: SyntaxNode,
	test: (node: SyntaxNode) => boolean,
): SyntaxNode | undefined {
	for (const ancestor of ancestorsOf(tree, node)) if (test(ancestor)) return ancestor;
	return undefined;
}

export function enclosingFunction(tree: Tree, node: SyntaxNode): SyntaxNode | undefined {
	return enclosing(tree, node, isFunction);
}

/** The nearest loop around a node in the same function. */
export function enclosingLoop(tree: Tree, node: SyntaxNode): SyntaxNode | undefined {
	const found = enclosing(tree, node, (ancestor) => isLoop(ancestor) || isFunction(ancestor));
	return found && isLoop(found) ? found : undefined;
}

/** The statement that a node is part of; a statement is its own. */
export function enclosingStatement(tree: Tree, node: SyntaxNode): SyntaxNode | undefined {
	return isStatement(node) ? node : enclosing(tree, node, isStatement);
}

/** The operator of a binary expression (`+`, `-=`, `&&`, …). */
export function operatorOf(tree: Tree, node: SyntaxNode): string | undefined {
	return part(tree, node, 'operatorToken')?.text;
}

/** Whether a binary expression assigns: `=`, `+=`, `??=`, … */
export function isAssignment(tree: Tree, node: SyntaxNode): boolean {
	return node.kind === 'BinaryExpression' && /^(?![=!<>]=)(?!===|!==).*=$/.test(operatorOf(tree, node) ?? '');
}

/** Whether a node is what an assignment, `++`, `--` or a `for … of` gives a value to, alone or in a pattern. */
export function isWriteTarget(tree: Tree, node: SyntaxNode): boolean {
	const parent = parentOf(tree, node);
	if (parent === undefined) return false;
	switch (parent.kind) {
		case 'BinaryExpression':
			return node.field === 'left' && isAssignment(tree, parent);
		case 'PrefixUnaryExpression':
		case 'PostfixUnaryExpression':
			return parent.text === '++' || parent.text === '--';
		case 'ForOfStatement':
		case 'ForInStatement':
			return node.field === 'initializer' && node.kind !== 'VariableDeclarationList';
		case 'PropertyAssignment':
			return node.field === 'initializer' && isWriteTarget(tree, parent);
		case 'ShorthandPropertyAssignment':
			return node.field === 'name' && isWriteTarget(tree, parent);
		case 'ParenthesizedExpression':
		case 'ArrayLiteralExpression':
		case 'ObjectLiteralExpression':
		case 'SpreadElement':
		case 'SpreadAssignment':
			return isWriteTarget(tree, parent);
		default:
			return typeWrappers.has(parent.kind) && isWriteTarget(tree, parent);
	}
}
