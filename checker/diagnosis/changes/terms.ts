/** Factors, divisors and terms put in or taken out. */
import type { Change, Clues } from '../../misconceptions/misconception.ts';
import { enclosingStatement, isStatement, parentOf, part, textOf } from '../../submission/tree.ts';
import type { SyntaxNode } from '../../types.ts';
import {
	arithmeticOf,
	type Code,
	change,
	instead,
	isArithmetic,
	isValue,
	operandText,
	replacing,
	signOf,
} from './code.ts';
import { factorNames, type Held } from './factor-names.ts';

/** a · b → a or b, a + b → a or b */
export function* deletions(code: Code): Generator<Change> {
	for (const node of code.syntax) {
		const operands = arithmeticOf(code, node);
		if (!operands) continue;
		const { left, sign, right } = operands;
		yield change('delete', 1.5, node, replacing(node, textOf(code, left)));
		if (sign === '+' || sign === '*') {
			yield change('delete', 1.5, node, replacing(node, textOf(code, right)));
		}
	}
}

/** Where a factor may be missing: at a whole value, or an operand of a sum. */
function canTakeFactor(code: Code, node: SyntaxNode): boolean {
	if (!isValue(code, node) || node.kind === 'NumericLiteral' || node.kind === 'ParenthesizedExpression')
		return false;
	const parent = parentOf(code.syntax, node) as SyntaxNode;
	if (parent.kind === 'ElementAccessExpression' || isInHeader(code, node)) return false;
	// Inside a product the factor may as well stand beside the whole product.
	return !isArithmetic(code, parent) || isSummand(code, node);
}

/** for (let i = 0; i < n; i++): what counts the times round has no factor. */
const isInHeader = ({ syntax }: Code, node: SyntaxNode): boolean => {
	for (let at: SyntaxNode | undefined = node; at && !isStatement(at); at = parentOf(syntax, at))
		if (parentOf(syntax, at)?.kind === 'ForStatement') return true;
	return false;
};

/** a → 2·a, a·v, a / v, a / 2, a / v.length with the names v that can be seen there */
export function* insertions(code: Code, held: Held, { exercise, inputs, numbers }: Clues): Generator<Change> {
	// Factors that may have been lost: 2, and whole numbers of the task's formulas or of the code.
	const inTask = [...JSON.stringify(inputs).matchAll(/\d+/g)].map(([digits]) => Number(digits));
	const factors = [...new Set([2, ...inTask, ...numbers])]
		.filter((n) => Number.isInteger(n) && n > 1 && n <= 100)
		.slice(0, 6);
	const parameters = exercise.form.kind === 'program' ? Object.keys(exercise.form.parameters) : [];
	for (const node of code.syntax) {
		// A number may have lost the parameter that it belongs to.
		if (node.kind === 'NumericLiteral' && isSummand(code, node)) {
			for (const name of parameters)
				yield change('insert', 2.1, node, instead(code, node, `${textOf(code, node)} * ${name}`));
		}
		// A derivative that is a number, handed on without what arrives: 3 for 3 * dydu
		if (isWholeNumber(code, node)) {
			for (const name of factorNames(code, node, held))
				yield change('insert', 2.2, node, instead(code, node, `${textOf(code, node)} * ${name}`));
		}
		if (!canTakeFactor(code, node)) continue;
		const text = operandText(code, node);
		for (const factor of factors)
			yield change('insert', factor === 2 ? 2 : 2.2, node, instead(code, node, `${factor} * ${text}`));
		yield change('insert', 2.2, node, instead(code, node, `${text} / 2`));
		for (const name of factorNames(code, node, held)) {
			yield change('insert', 2.1, node, instead(code, node, `${text} * ${name}`));
			yield change('insert', 2.3, node, instead(code, node, `${text} / ${name}`));
			yield change('insert', 2.4, node, instead(code, node, `${text} / (2 * ${name})`));
			if (isSumPart(code, node) || isTakenBy(code, node)) {
				yield change('insert', 2.4, node, instead(code, node, `${textOf(code, node)} + ${name}`));
				yield change('insert', 2.4, node, instead(code, node, `${textOf(code, node)} - ${name}`));
			}
		}
	}
}

function isSummand(code: Code, node: SyntaxNode): boolean {
	return /^[-+]$/.test(signOf(code, parentOf(code.syntax, node)));
}

/** A number, not 0, that is all that a name of its own, an element or a function's result is given. */
function isWholeNumber(code: Code, node: SyntaxNode): boolean {
	if (node.kind !== 'NumericLiteral' || Number(node.text) === 0 || !isSumPart(code, node)) return false;
	return enclosingStatement(code.syntax, node)?.kind !== 'ForStatement';
}

/** A whole right-hand side, element or returned value, to which a term may be missing. */
function isSumPart(code: Code, node: SyntaxNode): boolean {
	const parent = parentOf(code.syntax, node);
	return (
		parent !== undefined &&
		/^(VariableDeclaration|ReturnStatement|ArrayLiteralExpression|ArrowFunction)$/.test(parent.kind)
	);
}

/** Math.tanh(a * b): what a function of the language is taken of may lack a term. */
function isTakenBy(code: Code, node: SyntaxNode): boolean {
	const parent = node.field === 'arguments' ? parentOf(code.syntax, node) : undefined;
	const callee = parent && part(code.syntax, parent, 'expression');
	return isArithmetic(code, node) && callee !== undefined && textOf(code, callee).startsWith('Math.');
}
