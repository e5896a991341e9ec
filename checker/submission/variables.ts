/** Top-level variables and the expressions that give them their first values. */
import type { Span, SyntaxNode, Variable } from '../types.ts';
import { type Declaration, declarationOf, declarationsIn, lookUp } from './names.ts';
import { placeOf } from './positions.ts';
import { childrenOf, parentOf, part, type Tree, unwrapped, withoutTypes } from './tree.ts';

/** Top-level variables in the order of the text. */
export function variablesOf(text: string, tree: Tree): readonly Variable[] {
	return declarationsIn(tree)
		.filter(({ scope, kind }) => scope.id === 0 && /^(let|const|var)$/.test(kind))
		.map((declaration) => {
			const value = firstValue(tree, declaration, new Set());
			const source = value && sourceOf(tree, value, declaration.name);
			const pattern = value ? undefined : patternOf(text, tree, declaration);
			return {
				name: declaration.name,
				...(value && { initializer: spanOf(value) }),
				...(source && { source: spanOf(source) }),
				...(pattern && { pattern }),
				place: placeOf(text, declaration.node),
			};
		});
}

const spanOf = ({ start, end }: SyntaxNode): Span => ({ start, end });

/** `const { w } = settings()`: a default for a property that nothing has stands in the place of `w`. */
function patternOf(text: string, tree: Tree, { name, node }: Declaration): Variable['pattern'] {
	const element = parentOf(tree, node);
	if (element?.kind !== 'BindingElement' || part(tree, element, 'dotDotDotToken')) return undefined;
	const property = part(tree, element, 'propertyName') ?? node;
	const isInObject = parentOf(tree, element)?.kind === 'ObjectBindingPattern';
	const before = isInObject ? `${text.slice(property.start, property.end)}: ` : '';
	return { span: spanOf(element), before: `${before}{ '': ${name} = `, after: ' } = {}' };
}

/** `config.w` for a variable w, where config holds an object literal: its value there, for code that reads it again. */
function sourceOf(tree: Tree, value: SyntaxNode, name: string): SyntaxNode | undefined {
	const access = unwrapped(tree, value);
	const key = part(tree, access, access.kind === 'ElementAccessExpression' ? 'argumentExpression' : 'name');
	if (!/^(Property|Element)AccessExpression$/.test(access.kind) || nameOf(tree, key) !== name)
		return undefined;
	const object = part(tree, access, 'expression');
	const found = propertyOf(tree, object && literalOf(tree, object), name, new Set());
	return typeof found === 'string' ? undefined : found;
}

/** Names declared below the top level. */
export function innerNamesOf(text: string, tree: Tree): readonly Pick<Variable, 'name' | 'place'>[] {
	return declarationsIn(tree)
		.filter(({ scope }) => scope.id !== 0)
		.map(({ name, node }) => ({ name, place: placeOf(text, node) }));
}

/** The expression whose text can be replaced to give a variable another first value. */
function firstValue(tree: Tree, declaration: Declaration, seen: Set<Declaration>): SyntaxNode | undefined {
	if (seen.has(declaration)) return undefined;
	seen.add(declaration);
	const owner = parentOf(tree, declaration.node);
	if (owner?.kind === 'BindingElement') return destructuredValue(tree, owner, seen);
	const given = owner && part(tree, owner, 'initializer');
	const initializer = given && withoutTypes(tree, given);
	if (initializer && !isUnset(initializer)) return initializer;
	return firstAssigned(tree, declaration, seen) ?? initializer;
}

/** `undefined`, `null`, `NaN`: a variable that waits for its first value. */
const isUnset = ({ kind, text }: SyntaxNode): boolean =>
	kind === 'NullKeyword' || (kind === 'Identifier' && (text === 'undefined' || text === 'NaN'));

/** `let { a: [w] } = { a: [0] }`: the part of the literal at the element's place, or the element's own default. */
function destructuredValue(tree: Tree, element: SyntaxNode, seen: Set<Declaration>): SyntaxNode | undefined {
	const pattern = parentOf(tree, element);
	const owner = pattern && parentOf(tree, pattern);
	if (!pattern || !owner || part(tree, element, 'dotDotDotToken')) return undefined;
	const source =
		owner.kind === 'BindingElement' ? destructuredValue(tree, owner, seen) : part(tree, owner, 'initializer');
	const literal = source && literalOf(tree, source);
	const name = part(tree, element, 'propertyName') ?? part(tree, element, 'name');
	const found =
		pattern.kind === 'ArrayBindingPattern'
			? elementOf(tree, literal, childrenOf(tree, pattern).indexOf(element))
			: propertyOf(tree, literal, nameOf(tree, name), seen);
	if (found === 'unknown') return undefined;
	const fallback = part(tree, element, 'initializer');
	return found === 'absent' ? fallback && withoutTypes(tree, fallback) : found;
}

type Found = SyntaxNode | 'absent' | 'unknown';

function elementOf(tree: Tree, literal: SyntaxNode | undefined, index: number): Found {
	if (literal?.kind !== 'ArrayLiteralExpression') return 'unknown';
	const elements = childrenOf(tree, literal);
	if (elements.slice(0, index + 1).some(({ kind }) => kind === 'SpreadElement')) return 'unknown';
	const element = elements[index];
	return !element || element.kind === 'OmittedExpression' ? 'absent' : withoutTypes(tree, element);
}

function propertyOf(
	tree: Tree,
	literal: SyntaxNode | undefined,
	name: string | undefined,
	seen: Set<Declaration>,
): Found {
	if (literal?.kind !== 'ObjectLiteralExpression' || name === undefined) return 'unknown';
	let found: Found = 'absent';
	for (const property of childrenOf(tree, literal)) {
		const key = part(tree, property, 'name');
		if (property.kind === 'SpreadAssignment' || nameOf(tree, key) === undefined) found = 'unknown';
		else if (nameOf(tree, key) === name) found = propertyValue(tree, property, seen) ?? 'unknown';
	}
	return found;
}

/** The value of `w: 0`; of the shorthand `w`, which cannot be replaced itself, the value of its variable. */
function propertyValue(tree: Tree, property: SyntaxNode, seen: Set<Declaration>): SyntaxNode | undefined {
	if (property.kind === 'PropertyAssignment') {
		const value = part(tree, property, 'initializer');
		return value && withoutTypes(tree, value);
	}
	const name = property.kind === 'ShorthandPropertyAssignment' ? part(tree, property, 'name') : undefined;
	const declaration = name && declarationOf(tree, name);
	return declaration?.scope.id === 0 ? firstValue(tree, declaration, seen) : undefined;
}

/** `w`, `'w'`, `0`; a computed name is undefined. */
function nameOf(tree: Tree, node: SyntaxNode | undefined): string | undefined {
	if (node?.kind === 'ComputedPropertyName') return nameOf(tree, childrenOf(tree, node)[0]);
	if (node?.kind === 'StringLiteral') return node.text?.slice(1, -1);
	return node?.kind === 'Identifier' || node?.kind === 'NumericLiteral' ? node.text : undefined;
}

/** The array or object literal that an expression is, or that a top-level constant of its name holds. */
function literalOf(tree: Tree, expression: SyntaxNode): SyntaxNode | undefined {
	let at: SyntaxNode | undefined = unwrapped(tree, expression);
	for (let steps = 0; at !== undefined && steps < 10; steps++) {
		if (at.kind === 'CallExpression') at = frozen(tree, at);
		else if (at.kind === 'Identifier') {
			const declaration = declarationOf(tree, at);
			const owner = declaration?.scope.id === 0 ? parentOf(tree, declaration.node) : undefined;
			at = owner?.kind === 'VariableDeclaration' ? part(tree, owner, 'initializer') : undefined;
		} else return at;
		at &&= unwrapped(tree, at);
	}
	return undefined;
}

/** `Object.freeze({ … })` */
function frozen(tree: Tree, call: SyntaxNode): SyntaxNode | undefined {
	const callee = part(tree, call, 'expression');
	const [object, method] = callee ? childrenOf(tree, callee) : [];
	const freezes = object?.text === 'Object' && method?.text === 'freeze' && !lookUp(tree, call, 'Object');
	return freezes ? part(tree, call, 'arguments') : undefined;
}

/** `let w; w = 0;`: the value of the first assignment among the top-level statements. */
function firstAssigned(tree: Tree, declaration: Declaration, seen: Set<Declaration>): SyntaxNode | undefined {
	for (const statement of childrenOf(tree, tree[0] as SyntaxNode)) {
		const expression = part(tree, statement, 'expression');
		if (statement.kind !== 'ExpressionStatement' || !expression) continue;
		const value = assignedIn(tree, unwrapped(tree, expression), declaration, seen);
		if (value) return withoutTypes(tree, value);
	}
	return assignedBelow(tree, declaration);
}

/** `let w; function begin() { w = 0; }`: the first value below the top level that is not made from the variable itself. */
function assignedBelow(tree: Tree, declaration: Declaration): SyntaxNode | undefined {
	const isMeant = (node: SyntaxNode) =>
		node.kind === 'Identifier' && declarationOf(tree, node) === declaration;
	for (const node of tree) {
		const operator = node.kind === 'BinaryExpression' ? part(tree, node, 'operatorToken')?.text : undefined;
		if (operator !== '=' && operator !== '??=') continue;
		const right = part(tree, node, 'right') as SyntaxNode;
		if (!isMeant(unwrapped(tree, part(tree, node, 'left') as SyntaxNode))) continue;
		const isOfItself = tree.some(
			(at) => at.start >= right.start && at.end <= right.end && at.id > node.id && isMeant(at),
		);
		if (!isOfItself) return withoutTypes(tree, right);
	}
	return undefined;
}

/** In `w = 0`, `a = w = 0`, `a = 1, w = 0` and `[w, a] = [0, 1]`. */
function assignedIn(
	tree: Tree,
	expression: SyntaxNode,
	declaration: Declaration,
	seen: Set<Declaration>,
): SyntaxNode | undefined {
	const operator = part(tree, expression, 'operatorToken')?.text;
	if (operator !== '=' && operator !== ',') return undefined;
	const left = unwrapped(tree, part(tree, expression, 'left') as SyntaxNode);
	const right = part(tree, expression, 'right') as SyntaxNode;
	const within = unwrapped(tree, right);
	if (operator === ',') {
		return assignedIn(tree, left, declaration, seen) ?? assignedIn(tree, within, declaration, seen);
	}
	const isMeant = (node: SyntaxNode | undefined) =>
		node?.kind === 'Identifier' && declarationOf(tree, node) === declaration;
	// The value of a chain goes to every variable in it, so the innermost is the one to replace.
	const inner = assignedIn(tree, within, declaration, seen);
	if (inner) return inner;
	if (isMeant(left)) return within.kind === 'BinaryExpression' ? lastOfChain(tree, right) : right;
	let found: Found = 'unknown';
	if (left.kind === 'ArrayLiteralExpression') {
		const index = childrenOf(tree, left).findIndex((element) => isMeant(unwrapped(tree, element)));
		if (index >= 0) found = elementOf(tree, literalOf(tree, right), index);
	} else if (left.kind === 'ObjectLiteralExpression') {
		const property = childrenOf(tree, left).find((at) => isMeant(targetOf(tree, at)));
		const name = property && nameOf(tree, part(tree, property, 'name'));
		if (name !== undefined) found = propertyOf(tree, literalOf(tree, right), name, seen);
	}
	return typeof found === 'string' ? undefined : found;
}

function lastOfChain(tree: Tree, expression: SyntaxNode): SyntaxNode {
	let at = expression;
	for (
		let inner = unwrapped(tree, at);
		part(tree, inner, 'operatorToken')?.text === '=';
		inner = unwrapped(tree, at)
	) {
		at = part(tree, inner, 'right') as SyntaxNode;
	}
	return at;
}

/** What `w` and `a: w` in a pattern give a value to. */
function targetOf(tree: Tree, property: SyntaxNode): SyntaxNode | undefined {
	return part(tree, property, property.kind === 'PropertyAssignment' ? 'initializer' : 'name');
}
