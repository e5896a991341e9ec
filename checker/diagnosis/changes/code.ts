/** Small questions about a submission's expressions, and how a change of one is written. */
import type { Change, ChangeKind } from '../../misconceptions/misconception.ts';
import { descendantsOf, isAssignment, parentOf, part, textOf, unwrapped } from '../../submission/tree.ts';
import type { Edit, Submission, SyntaxNode } from '../../types.ts';

export type Code = Pick<Submission, 'text' | 'syntax'>;

const arithmetic = new Set(['+', '-', '*', '/', '**']);

/** a ⊕ b with an arithmetic operator */
export const isArithmetic = (code: Code, node: SyntaxNode): boolean => arithmeticOf(code, node) !== undefined;

/** The a and b of a ⊕ b with an arithmetic operator; undefined for all else. */
export function arithmeticOf(code: Code, node: SyntaxNode): Operands | undefined {
	const operands = operandsOf(code, node);
	return operands && arithmetic.has(operands.sign) ? operands : undefined;
}

export interface Operands {
	readonly left: SyntaxNode;
	readonly operator: SyntaxNode;
	readonly right: SyntaxNode;
	/** The operator as it is written. */
	readonly sign: string;
}

export function operandsOf(code: Code, node: SyntaxNode): Operands | undefined {
	const left = part(code.syntax, node, 'left');
	const operator = part(code.syntax, node, 'operatorToken');
	const right = part(code.syntax, node, 'right');
	return left && operator && right ? { left, operator, right, sign: textOf(code, operator) } : undefined;
}

/** The operator of a ⊕ b; an empty text for all else. */
export const signOf = (code: Code, node: SyntaxNode | undefined): string =>
	(node && operandsOf(code, node)?.sign) ?? '';

const loose = new Set([
	'BinaryExpression',
	'ConditionalExpression',
	'ArrowFunction',
	'PrefixUnaryExpression',
	'YieldExpression',
	'AwaitExpression',
]);

/** The text of an expression so that an operator may be put beside it. */
export function operandText(code: Code, node: SyntaxNode): string {
	const text = textOf(code, node);
	return loose.has(node.kind) ? `(${text})` : text;
}

/** Whether an expression stands where any other may stand without brackets. */
function standsAlone(code: Code, node: SyntaxNode): boolean {
	const parent = parentOf(code.syntax, node);
	if (!parent) return true;
	if (isAssignment(code.syntax, parent)) return node.field === 'right';
	if (parent.kind === 'CallExpression') return node.field === 'arguments';
	return [
		'VariableDeclaration',
		'ReturnStatement',
		'ParenthesizedExpression',
		'ArrayLiteralExpression',
		'ArrowFunction',
		'TemplateSpan',
		'PropertyAssignment',
		'ExpressionStatement',
	].includes(parent.kind);
}

/** `text` instead of an expression, in brackets where its surroundings need them. */
export function instead(code: Code, node: SyntaxNode, text: string): Edit {
	return { start: node.start, end: node.end, text: standsAlone(code, node) ? text : `(${text})` };
}

export const replacing = (node: SyntaxNode, text: string): Edit => ({
	start: node.start,
	end: node.end,
	text,
});

export function change(kind: ChangeKind, cost: number, node: SyntaxNode, ...edits: readonly Edit[]): Change {
	return { kind, cost, node, edits };
}

/** A change whose place is told by what it does. */
export const placed = (...made: Parameters<typeof change>): Change => ({ ...change(...made), placed: true });

const valueKinds = new Set([
	'Identifier',
	'NumericLiteral',
	'BinaryExpression',
	'PrefixUnaryExpression',
	'CallExpression',
	'ElementAccessExpression',
	'PropertyAccessExpression',
	'ParenthesizedExpression',
	'ConditionalExpression',
]);

/** Expressions that give a value where they stand: no callee, no target of an assignment, no name of a property. */
export function isValue(code: Code, node: SyntaxNode): boolean {
	if (!valueKinds.has(node.kind)) return false;
	if (node.field === 'name' || node.field === 'propertyName' || node.field === 'label') return false;
	const parent = parentOf(code.syntax, node) as SyntaxNode;
	if (isAssignment(code.syntax, node)) return false;
	if (parent.kind === 'PropertyAccessExpression' || parent.kind === 'ElementAccessExpression') {
		return node.field === 'argumentExpression';
	}
	if (parent.kind === 'CallExpression' || parent.kind === 'NewExpression') return node.field === 'arguments';
	if (isAssignment(code.syntax, parent)) return node.field === 'right';
	if (parent.kind === 'PostfixUnaryExpression') return false;
	if (parent.kind === 'PrefixUnaryExpression') return parent.text !== '++' && parent.text !== '--';
	if (
		/^(Import|Export|Binding|Parameter|Function|Class|Method|Property(Decl|Sig)|Shorthand|Enum|Label|Break|Continue)/.test(
			parent.kind,
		)
	) {
		return node.field === 'initializer';
	}
	return true;
}

/** The number a literal stands for, with the minus before it. */
export function literalValue(code: Code, node: SyntaxNode): number | undefined {
	const bare = unwrapped(code.syntax, node);
	if (bare.kind === 'NumericLiteral') return Number(textOf(code, bare).replaceAll('_', ''));
	if (bare.kind !== 'PrefixUnaryExpression' || bare.text !== '-') return undefined;
	const of = part(code.syntax, bare, 'operand');
	const value = of && literalValue(code, of);
	return value === undefined ? undefined : -value;
}

/** A number, or arithmetic with numbers alone: Number.EPSILON / 1000 */
export function isConstant(code: Pick<Code, 'syntax'>, value: SyntaxNode): boolean {
	const inside = [value, ...descendantsOf(code.syntax, value)];
	return (
		inside.some(
			({ kind, text }) => kind === 'NumericLiteral' || text === 'EPSILON' || text === 'MIN_VALUE',
		) &&
		inside.every(
			({ kind, text = '' }) =>
				!/^(Call|Function|Arrow|Array|Object|String|Template)/.test(kind) &&
				(kind !== 'Identifier' || /^(Number|Math|EPSILON|MIN_VALUE|E|PI)$/.test(text)),
		)
	);
}

/** A name that stands nowhere in a text: the one that is wished for, or one that begins with it. */
export function nameNotIn(text: string, wish: string): string {
	for (let name = wish; ; name = `${name}Here`) if (!new RegExp(`\\b${name}\\b`).test(text)) return name;
}

/** The a and b of a statement a = b;, a += b;, … */
export function assignmentIn(code: Code, statement: SyntaxNode): Operands | undefined {
	const expression =
		statement.kind === 'ExpressionStatement' ? part(code.syntax, statement, 'expression') : undefined;
	return expression && isAssignment(code.syntax, expression) ? operandsOf(code, expression) : undefined;
}
