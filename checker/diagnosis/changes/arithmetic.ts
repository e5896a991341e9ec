/** Changes of operators, signs, order of operands and brackets. */
import type { Change } from '../../misconceptions/misconception.ts';
import { declarationOf } from '../../submission/names.ts';
import { childrenOf, isAssignment, parentOf, part, textOf, unwrapped } from '../../submission/tree.ts';
import type { SyntaxNode } from '../../types.ts';
import {
	arithmeticOf,
	type Code,
	change,
	instead,
	isValue,
	type Operands,
	operandsOf,
	operandText,
	replacing,
} from './code.ts';

/** a + b → a − b, a * b, …: the likely slips only */
const otherOperators: Readonly<Record<string, readonly string[]>> = {
	'+': ['-', '*'],
	'-': ['+', '*'],
	'*': ['/', '+', '-', '**'],
	'/': ['*', '-'],
	'**': ['*'],
	'^': ['**'],
};

export function* operatorChanges(code: Code): Generator<Change> {
	yield* reductions(code);
	for (const node of code.syntax) {
		const parts = node.kind === 'BinaryExpression' ? operandsOf(code, node) : undefined;
		if (!parts) continue;
		const operator = parts.sign;
		for (const other of otherOperators[operator] ?? []) {
			const kind = operator === '^' ? 'caret' : 'operator';
			// Nobody means xor.
			const cost = kind === 'caret' ? 0.8 : other === '+' || other === '-' ? 1 : 1.3;
			yield change(kind, cost, node, replacing(parts.operator, other));
		}
	}
}

/** list.reduce((whole, part) => whole + part, 0) ↔ list.reduce((whole, part) => whole * part, 1) */
function* reductions(code: Code): Generator<Change> {
	for (const node of code.syntax) {
		if (node.kind !== 'CallExpression') continue;
		const [callback, from] = childrenOf(code.syntax, node).filter(({ field }) => field === 'arguments');
		const body = callback?.kind === 'ArrowFunction' ? part(code.syntax, callback, 'body') : undefined;
		const joined = body && arithmeticOf(code, body);
		if (!joined || !from) continue;
		const [sign, begin] = [joined.sign, textOf(code, from)];
		const [to, first] = sign === '+' ? ['*', '1'] : ['+', '0'];
		if (`${sign}${begin}` !== '+0' && `${sign}${begin}` !== '*1') continue;
		yield change('operator', 1.1, body as SyntaxNode, replacing(joined.operator, to), replacing(from, first));
	}
}

/** All carets at once, for those who write powers so throughout. */
export function* caretChanges(code: Code): Generator<Change> {
	const carets = code.syntax.flatMap((node) => {
		const operands = operandsOf(code, node);
		return operands?.sign === '^' ? [{ node, token: operands.operator }] : [];
	});
	if (carets[0] && carets.length > 1)
		yield change('caret', 1, carets[0].node, ...carets.map(({ token }) => replacing(token, '**')));
	// A sign before a power needs brackets that xor did not: -x ^ 2
}

/** x += a ↔ x -= a ↔ x = a */
export function* assignmentChanges(code: Code): Generator<Change> {
	const others: Readonly<Record<string, readonly string[]>> = {
		'=': ['+=', '-='],
		'+=': ['-=', '='],
		'-=': ['+=', '='],
		'*=': ['+='],
	};
	for (const node of code.syntax) {
		const parts = isAssignment(code.syntax, node) ? operandsOf(code, node) : undefined;
		if (!parts) continue;
		for (const other of others[parts.sign] ?? []) {
			yield change('assignment', 1, node, replacing(parts.operator, other));
		}
		const [targets, values] = [parts.left, parts.right].map((side) => elementsOf(code, side));
		if (!targets || targets.length !== values?.length) continue;
		const sums = targets.map((target, i) => `${target} + ${values[i]}`);
		yield change('assignment', 1.2, node, replacing(parts.right, `[${sums.join(', ')}]`));
	}
}

/** The texts of a list's elements: [a, b] = [x, y] → [a, b] = [a + x, b + y] */
const elementsOf = (code: Code, list: SyntaxNode): readonly string[] | undefined =>
	list.kind === 'ArrayLiteralExpression'
		? childrenOf(code.syntax, list).map((element) => operandText(code, element))
		: undefined;

/** w − a → w -= a, w + a → w += a: what was computed is kept, where w can be assigned */
export function* keepings(code: Code): Generator<Change> {
	for (const node of code.syntax) {
		const parts = arithmeticOf(code, node);
		if (parts?.left.kind !== 'Identifier' || !['+', '-'].includes(parts.sign)) continue;
		const declaration = declarationOf(code.syntax, parts.left);
		if (declaration?.kind !== 'let' && declaration?.kind !== 'var') continue;
		const text = `${textOf(code, parts.left)} ${parts.sign}= ${textOf(code, parts.right)}`;
		yield change('assignment', 1.8, node, instead(code, node, `(${text})`));
	}
}

/** a − b → b − a, a / b → b / a; two arguments, elements or template parts in each other's places */
export function* swaps(code: Code): Generator<Change> {
	for (const node of code.syntax) {
		const parts = arithmeticOf(code, node);
		if (parts && ['-', '/', '**'].includes(parts.sign)) {
			const { left, right } = parts;
			yield change(
				'swap',
				1,
				node,
				replacing(left, operandText(code, right)),
				replacing(right, operandText(code, left)),
			);
		}
		if (parts) yield* crossSwaps(code, node, parts);
		yield* siblingSwaps(code, node);
	}
}

/** a · b + c · d → a · d + c · b: each factor in the other product */
function* crossSwaps(code: Code, node: SyntaxNode, { left, sign, right }: Operands): Generator<Change> {
	const [one, other] = [left, right].map((side) => operandsOf(code, unwrapped(code.syntax, side)));
	const areProducts = one?.sign === '*' && other?.sign === '*';
	if (!areProducts || !['+', '-'].includes(sign)) return;
	yield change(
		'swap',
		1.4,
		node,
		replacing(one.right, operandText(code, other.right)),
		replacing(other.right, operandText(code, one.right)),
	);
}

function* siblingSwaps(code: Code, node: SyntaxNode): Generator<Change> {
	const siblings = siblingValues(code, node);
	yield* rotations(code, node, siblings);
	for (const [i, a] of siblings.entries()) {
		for (const b of siblings.slice(i + 1, i + 5)) {
			const [one, other] = [textOf(code, a), textOf(code, b)];
			if (one === other) continue;
			const cost = isLabelled(code, a) && isLabelled(code, b) ? 1.7 : 1.2;
			yield change('swap', cost, node, replacing(a, other), replacing(b, one));
		}
	}
}

/** Whether the text before a value names it: `slope= ${slope}` is likely right as it stands. */
const isLabelled = ({ text }: Code, { start, end }: SyntaxNode): boolean => {
	const name = /^\w+/.exec(text.slice(start, end))?.[0];
	return name !== undefined && new RegExp(`\\b${name}\\s*[=:]?\\s*\\$\\{$`).test(text.slice(0, start));
};

/** [c, a, b] → [a, b, c] and [b, c, a] */
function* rotations(code: Code, node: SyntaxNode, siblings: readonly SyntaxNode[]): Generator<Change> {
	if (siblings.length < 3 || siblings.length > 5) return;
	for (const by of [1, siblings.length - 1]) {
		const edits = siblings.map((to, i) =>
			replacing(to, textOf(code, siblings[(i + by) % siblings.length] as SyntaxNode)),
		);
		yield change('swap', 1.4, node, ...edits);
	}
}

/** Values beside each other in a list: elements, arguments, template parts. */
function siblingValues(code: Code, node: SyntaxNode): readonly SyntaxNode[] {
	const children = childrenOf(code.syntax, node);
	switch (node.kind) {
		case 'ArrayLiteralExpression':
			return children;
		case 'CallExpression':
			return children.filter(
				({ field, kind }) => field === 'arguments' && !kind.includes('Template') && kind !== 'StringLiteral',
			);
		case 'TemplateExpression':
			return children.flatMap((span) => part(code.syntax, span, 'expression') ?? []);
		default:
			return [];
	}
}

/** −a ↔ a */
export function* signChanges(code: Code): Generator<Change> {
	for (const node of code.syntax) {
		const of = node.text === '-' ? part(code.syntax, node, 'operand') : undefined;
		if (of) {
			yield change('sign', 0.9, node, replacing(node, textOf(code, of)));
			continue;
		}
		if (!isValue(code, node) || node.kind === 'NumericLiteral' || node.kind === 'ParenthesizedExpression')
			continue;
		const parent = parentOf(code.syntax, node);
		// Inside a product or quotient a sign may as well stand before the whole; within a sum the operator is another.
		const operator = parent && arithmeticOf(code, parent)?.sign;
		if (operator && !(/[-+]/.test(operator) && node.field === 'left')) continue;
		if (parent?.kind === 'PrefixUnaryExpression' || parent?.kind === 'ElementAccessExpression') continue;
		yield change('sign', 1.65, node, instead(code, node, `-${operandText(code, node)}`));
	}
}
