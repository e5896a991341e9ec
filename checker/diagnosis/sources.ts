/** What an expression's value is made from: the way back along the names that it reads and the functions that it calls. */
import { type Declaration, declarationOf } from '../submission/names.ts';
import {
	descendantsOf,
	enclosing,
	isAssignment,
	isFunction,
	isWriteTarget,
	operatorOf,
	parentOf,
	part,
	parts,
} from '../submission/tree.ts';
import type { Submission, SyntaxNode } from '../types.ts';

/** What only gives the value that was computed elsewhere: it may be right, and given to the wrong name. */
export const handsOn = new Set(['Identifier', 'ElementAccessExpression', 'PropertyAccessExpression']);

/** Further back nothing is told apart any more. */
const furthest = 4;

/**
 * The expressions that an expression's value comes from, by id, with the number of names on the way. What is known to be
 * right is not followed: what it is made of is right as well.
 */
export function sourcesOf(
	{ syntax }: Pick<Submission, 'syntax'>,
	node: SyntaxNode,
	right: ReadonlySet<number>,
): ReadonlyMap<number, number> {
	const found = new Map<number, number>();
	let edge: readonly SyntaxNode[] = [node];
	for (let distance = 1; distance <= furthest && edge.length > 0; distance += 1) {
		const names = edge
			.flatMap((from) => [from, ...descendantsOf(syntax, from)])
			.filter(({ kind }) => kind === 'Identifier');
		const declarations = new Set(names.flatMap((name) => declarationOf(syntax, name) ?? []));
		const members = new Set(names.flatMap((name) => (isMember(syntax, name) ? (name.text as string) : [])));
		edge = [
			...[...declarations].flatMap((declaration) => valuesOf(syntax, declaration)),
			...[...members].flatMap((name) => memberValues(syntax, name)),
		].filter(({ id, kind }) => id !== node.id && !found.has(id) && (!right.has(id) || handsOn.has(kind)));
		for (const { id } of edge) found.set(id, distance);
	}
	return found;
}

/** The `residual` of `fit.residual` */
const isMember = (syntax: Submission['syntax'], node: SyntaxNode) =>
	node.field === 'name' && parentOf(syntax, node)?.kind === 'PropertyAccessExpression';

/** What members of a name give: what methods return, what properties begin with and are set to. */
export function memberValues(syntax: Submission['syntax'], name: string): readonly SyntaxNode[] {
	return syntax.flatMap((node) => {
		const target = isAssignment(syntax, node) ? part(syntax, node, 'left') : undefined;
		if (target?.kind === 'PropertyAccessExpression' && part(syntax, target, 'name')?.text === name)
			return operatorOf(syntax, node) === '=' ? [part(syntax, node, 'right') as SyntaxNode] : [];
		if (!/^(MethodDeclaration|GetAccessor|PropertyAssignment|PropertyDeclaration)$/.test(node.kind))
			return [];
		if (part(syntax, node, 'name')?.text !== name) return [];
		const value = part(syntax, node, 'initializer');
		if (!value) return resultsOf(syntax, node);
		return isFunction(value) ? resultsOf(syntax, value) : [value];
	});
}

/** What a name was given: where it is declared, assigned, pushed into; a function gives what it returns. */
export function valuesOf(syntax: Submission['syntax'], declaration: Declaration): readonly SyntaxNode[] {
	const known = kept.get(syntax) ?? new Map<Declaration, readonly SyntaxNode[]>();
	kept.set(syntax, known);
	const before = known.get(declaration);
	if (before) return before;
	const values = [
		...initialValues(syntax, declaration),
		...syntax.flatMap((node) => (isNamed(syntax, node, declaration) ? givenTo(syntax, node) : [])),
	];
	known.set(declaration, values);
	return values;
}

/** The same names are asked for again and again while changes are ranked. */
const kept = new WeakMap<Submission['syntax'], Map<Declaration, readonly SyntaxNode[]>>();

const isNamed = (syntax: Submission['syntax'], node: SyntaxNode, declaration: Declaration) =>
	node.kind === 'Identifier' &&
	node.text === declaration.name &&
	node.id !== declaration.node.id &&
	declarationOf(syntax, node) === declaration;

/** Every value that a name is given, for a use of it; none for other expressions. */
export function readsFrom(syntax: Submission['syntax'], use: SyntaxNode): readonly SyntaxNode[] {
	const declaration = use.kind === 'Identifier' ? declarationOf(syntax, use) : undefined;
	return declaration ? valuesOf(syntax, declaration) : [];
}

/** The e of `const v = e`, for a use of v. */
export function initialValueOf(syntax: Submission['syntax'], use: SyntaxNode): SyntaxNode | undefined {
	const declaration = use.kind === 'Identifier' ? declarationOf(syntax, use) : undefined;
	return declaration?.kind === 'const' ? initialValues(syntax, declaration)[0] : undefined;
}

function initialValues(syntax: Submission['syntax'], { node, kind }: Declaration): readonly SyntaxNode[] {
	const holder = enclosing(syntax, node, ({ kind }) =>
		/^(VariableDeclaration|FunctionDeclaration|Parameter)$/.test(kind),
	);
	if (!holder) return [];
	if (kind === 'parameter') return argumentsFor(syntax, holder);
	if (holder.kind === 'FunctionDeclaration') return resultsOf(syntax, holder);
	const value = part(syntax, holder, 'initializer');
	if (!value) return [];
	return isFunction(value) ? resultsOf(syntax, value) : [value];
}

/** What a parameter is called with. */
function argumentsFor(syntax: Submission['syntax'], parameter: SyntaxNode): readonly SyntaxNode[] {
	const made = parentOf(syntax, parameter);
	const holder = made && (part(syntax, made, 'name') ? made : parentOf(syntax, made));
	const name = holder && part(syntax, holder, 'name')?.text;
	if (!made || name === undefined || parameter.kind !== 'Parameter') return [];
	const index = parts(syntax, made, 'parameters').indexOf(parameter);
	return syntax.flatMap((node) => {
		const callee = node.kind === 'CallExpression' ? part(syntax, node, 'expression') : undefined;
		const called = callee && (part(syntax, callee, 'name') ?? callee);
		return called?.text === name ? (parts(syntax, node, 'arguments')[index] ?? []) : [];
	});
}

/** What a function returns. */
export function resultsOf(syntax: Submission['syntax'], made: SyntaxNode): readonly SyntaxNode[] {
	const body = part(syntax, made, 'body');
	if (!body) return [];
	if (body.kind !== 'Block') return [body];
	return descendantsOf(syntax, body).flatMap((node) =>
		node.kind === 'ReturnStatement' && enclosing(syntax, node, isFunction)?.id === made.id
			? (part(syntax, node, 'expression') ?? [])
			: [],
	);
}

/** x = …, x[i] += …, x.push(…): the value that is given at a use of the name. */
function givenTo(syntax: Submission['syntax'], use: SyntaxNode): readonly SyntaxNode[] {
	let target = use;
	let parent = parentOf(syntax, target) as SyntaxNode;
	while (/^(ElementAccess|PropertyAccess|NonNull)Expression$/.test(parent.kind)) {
		if (target.field !== 'expression') return [];
		target = parent;
		parent = parentOf(syntax, target) as SyntaxNode;
	}
	// The assignment as a whole: what is right may be given in a wrong way.
	if (isAssignment(syntax, parent) && target.field === 'left') return [parent];
	if (isWriteTarget(syntax, target)) {
		const assigned = enclosing(syntax, target, (node) => isAssignment(syntax, node));
		return assigned ? [assigned] : [];
	}
	const isPushed = parent.kind === 'CallExpression' && target.field === 'expression';
	const method = isPushed && target.kind === 'PropertyAccessExpression' && part(syntax, target, 'name')?.text;
	return method === 'push' || method === 'unshift' ? parts(syntax, parent, 'arguments') : [];
}
