/** TypeScript's own tree → the flat plain tree of `Submission`, without what is only type. */
import type { Problem, Span, SyntaxNode } from '../types.ts';
import { type TypeScript, ts } from './typescript.ts';
import { tooDeep, tooMuch } from './unreadable.ts';

export const mostNodes = 20_000;
export const deepestNode = 2_000;

export interface Syntax {
	readonly nodes: readonly SyntaxNode[];
	/** Stretches of names, strings, templates, regular expressions and numbers: where a comment cannot begin. */
	readonly words: readonly Span[];
}

type Draft = { -readonly [K in keyof SyntaxNode]: SyntaxNode[K] } & { children: number[] };

/** A node still to be visited; `parent` is -1 for the file, -2 for what is read over but kept out of the tree. */
interface Waiting {
	readonly node: TypeScript.Node;
	readonly parent: number;
	readonly within?: TypeScript.Node;
	readonly field?: string;
	readonly depth: number;
}

const outside = -2;

/** The tree in preorder, or an `unreadable` problem where it is larger or deeper than an answer can be. */
export function flatten(file: TypeScript.SourceFile): Syntax | Problem {
	const nodes: Draft[] = [];
	const words: Span[] = [];
	const stack: Waiting[] = [{ node: file, parent: -1, depth: 0 }];
	let visited = 0;
	for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
		const { node, depth } = next;
		if (++visited > mostNodes) return tooMuch(mostNodes);
		if (depth > deepestNode) return tooDeep();
		const start = depth === 0 ? 0 : node.getStart(file);
		if (isWord(node.kind)) words.push({ start, end: node.end });
		let parent = outside;
		if (next.parent !== outside && !isOnlyType(node, next.within)) {
			parent = nodes.length;
			nodes.push(draft(file, node, next, parent, start));
			nodes[next.parent]?.children.push(parent);
		}
		const below: Waiting[] = [];
		const add = (child: TypeScript.Node, field: string): void => {
			if (child.kind === ts.SyntaxKind.EndOfFileToken) return;
			below.push({ node: child, parent, within: node, field, depth: depth + 1 });
		};
		ts.forEachChild(
			node,
			(child) => add(child, fieldOf(node, child)),
			(list) => {
				const field = fieldOf(node, list);
				for (const child of list) add(child, field);
			},
		);
		for (let child = below.pop(); child !== undefined; child = below.pop()) stack.push(child);
	}
	return { nodes, words };
}

function draft(
	file: TypeScript.SourceFile,
	node: TypeScript.Node,
	at: Waiting,
	id: number,
	start: number,
): Draft {
	const result: Draft = {
		id,
		kind: kindName(node.kind),
		parent: at.parent,
		start,
		end: node.end,
		children: [],
	};
	if (at.field !== undefined) result.field = at.field;
	const text = textOf(file, node, start);
	if (text !== undefined) result.text = text;
	return result;
}

/** The property of the parent that holds the node or the list of nodes. */
function fieldOf(parent: TypeScript.Node, part: unknown): string {
	return Object.entries(parent).find(([name, value]) => value === part && name !== 'parent')?.[0] ?? '';
}

function textOf(file: TypeScript.SourceFile, node: TypeScript.Node, start: number): string | undefined {
	if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node))
		return ts.tokenToString(node.operator);
	if (ts.isVariableDeclarationList(node))
		return /^(await\s+using|\w+)/.exec(file.text.slice(start, start + 40))?.[0];
	if (ts.isMetaProperty(node)) return file.text.slice(start, node.end);
	// A name may be written with escapes: \u0077 is w.
	if (ts.isIdentifier(node)) return node.text;
	// A token ends where keywords and punctuation end; literals and names come right before and after them.
	return ts.isToken(node) || isWord(node.kind) ? file.text.slice(start, node.end) : undefined;
}

function isWord(kind: TypeScript.SyntaxKind): boolean {
	const { SyntaxKind } = ts;
	return (
		kind === SyntaxKind.Identifier ||
		kind === SyntaxKind.PrivateIdentifier ||
		(kind >= SyntaxKind.FirstLiteralToken && kind <= SyntaxKind.LastTemplateToken)
	);
}

/** Whether a node leaves nothing behind when types are erased. */
function isOnlyType(node: TypeScript.Node, parent: TypeScript.Node | undefined): boolean {
	const { SyntaxKind } = ts;
	switch (node.kind) {
		case SyntaxKind.InterfaceDeclaration:
		case SyntaxKind.TypeAliasDeclaration:
		case SyntaxKind.TypeParameter:
		case SyntaxKind.IndexSignature:
		case SyntaxKind.NamespaceExportDeclaration:
		case SyntaxKind.ExclamationToken:
			return true;
		case SyntaxKind.QuestionToken:
			return parent?.kind !== SyntaxKind.ConditionalExpression;
		case SyntaxKind.ExpressionWithTypeArguments:
			// `extends Base` runs; `implements Shape` does not.
			return (
				parent !== undefined && ts.isHeritageClause(parent) && parent.token !== SyntaxKind.ExtendsKeyword
			);
		case SyntaxKind.HeritageClause:
			return (node as TypeScript.HeritageClause).token === SyntaxKind.ImplementsKeyword;
		case SyntaxKind.FunctionDeclaration:
		case SyntaxKind.MethodDeclaration:
		case SyntaxKind.Constructor:
		case SyntaxKind.GetAccessor:
		case SyntaxKind.SetAccessor:
			return (node as TypeScript.FunctionLikeDeclaration).body === undefined;
		case SyntaxKind.Parameter: {
			const { name } = node as TypeScript.ParameterDeclaration;
			return ts.isIdentifier(name) && name.text === 'this';
		}
		case SyntaxKind.ImportDeclaration:
			return (node as TypeScript.ImportDeclaration).importClause?.isTypeOnly === true;
		case SyntaxKind.ImportEqualsDeclaration:
		case SyntaxKind.ExportDeclaration:
		case SyntaxKind.ImportSpecifier:
		case SyntaxKind.ExportSpecifier:
			return (node as TypeScript.ImportSpecifier | TypeScript.ExportDeclaration).isTypeOnly;
	}
	if (ts.isTypeNode(node)) return true;
	return (
		ts.canHaveModifiers(node) &&
		ts.getModifiers(node)?.some((m) => m.kind === SyntaxKind.DeclareKeyword) === true
	);
}

const kindNames = new Map<number, string>();
for (const [name, kind] of Object.entries(ts.SyntaxKind)) {
	// `NumericLiteral` comes before its other name, `FirstLiteralToken`.
	if (typeof kind === 'number' && !kindNames.has(kind)) kindNames.set(kind, name);
}

function kindName(kind: TypeScript.SyntaxKind): string {
	return kindNames.get(kind) ?? 'Unknown';
}
