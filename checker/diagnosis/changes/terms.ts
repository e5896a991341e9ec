/** Factors, divisors and terms put in or taken out; wrappings put on or taken off. */
import type { Change, Clues } from '../../misconceptions/misconception.ts';
import { type Declaration, lookUp, namesInScope } from '../../submission/names.ts';
import { enclosingStatement, isStatement, parentOf, part, parts, textOf } from '../../submission/tree.ts';
import type { SyntaxNode } from '../../types.ts';
import {
	arithmeticOf,
	type Code,
	change,
	instead,
	isArithmetic,
	isValue,
	operandsOf,
	operandText,
	replacing,
	signOf,
} from './code.ts';
import { listNames, listsIn } from './lists.ts';

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

/** Names of numbers that can be seen, `p[i]` for an array beside an index, `xs.length`. */
export function factorNames(code: Code, node: SyntaxNode, held: Held): readonly string[] {
	const lists = listsIn(code);
	const seen = namesInScope(code.syntax, node)
		.filter(({ kind, name }) => kind !== 'function' && kind !== 'class' && !held.lists.has(name))
		.filter((declaration) => !lists.has(declaration))
		.filter((declaration) => held.numbers.has(declaration.name) || mayBeNumber(code, declaration))
		.slice(0, 14);
	const accesses = new Set<string>();
	for (const name of listNames(code)) if (lookUp(code.syntax, node, name)) accesses.add(`${name}.length`);
	for (const other of code.syntax) {
		const text = /^(Element|Property)Access/.test(other.kind) ? textOf(code, other) : '';
		if (other.kind === 'ElementAccessExpression' && text.length < 16) accesses.add(text);
		if (/\.length$/.test(text)) accesses.add(text);
	}
	for (const name of held.lists) if (lookUp(code.syntax, node, name)) accesses.add(`${name}.length`);
	return [...seen.map(({ name }) => name), ...[...accesses].slice(0, 8)];
}

/** Whether a name that was not seen at work may hold a number: it does not begin as a list, an object or a function. */
function mayBeNumber(code: Code, { node }: Declaration): boolean {
	const parent = parentOf(code.syntax, node);
	const value = parent && part(code.syntax, parent, 'initializer');
	return !value || !/^(ArrayLiteral|ObjectLiteral|New|Arrow|Function|String|Template|Class)/.test(value.kind);
}

/** Names that were seen to hold numbers, and lists of numbers; both empty where nothing was watched. */
export interface Held {
	readonly numbers: ReadonlySet<string>;
	readonly lists: ReadonlySet<string>;
}

/** Roundings taken off: Math.round(100 * w) / 100, Number(w.toFixed(3)), +w.toFixed(3), parseFloat(…) → w */
export function* unwrappings(code: Code): Generator<Change> {
	for (const node of code.syntax) {
		if (!isValue(code, node)) continue;
		const inside = roundedInside(code, node);
		if (inside) yield change('unwrap', 1, node, replacing(node, operandText(code, inside)));
		yield* calledOff(code, node);
	}
}

/** round(w) → w, whatever the student calls it; xs.reverse() → xs */
function* calledOff(code: Code, node: SyntaxNode): Generator<Change> {
	const callee = node.kind === 'CallExpression' ? part(code.syntax, node, 'expression') : undefined;
	if (!callee) return;
	const given = parts(code.syntax, node, 'arguments');
	const owner =
		callee.kind === 'PropertyAccessExpression' ? part(code.syntax, callee, 'expression') : undefined;
	if (given.length === 0 && owner)
		yield change('unwrap', 1.4, node, replacing(node, operandText(code, owner)));
	// xs.map(Math.round), xs.map(round) → xs
	const [handed] = given;
	if (owner && handed && /^[\w.]*(round|trunc|floor|ceil|fix|tidy)\w*$/i.test(textOf(code, handed))) {
		yield change('unwrap', 1, node, replacing(node, operandText(code, owner)));
	}
	const isRounding = callee.kind === 'Identifier' && /round|trunc|fix|tidy/i.test(textOf(code, callee));
	if (given[0] && (given.length === 1 || isRounding)) {
		yield change('unwrap', isRounding ? 0.9 : 1.6, node, replacing(node, operandText(code, given[0])));
	}
}

/** What a rounding rounds. */
function roundedInside(code: Code, node: SyntaxNode): SyntaxNode | undefined {
	const callee = part(code.syntax, node, 'expression');
	if (node.kind === 'PrefixUnaryExpression' && node.text === '+') {
		const operand = part(code.syntax, node, 'operand');
		return operand && fixed(code, operand);
	}
	if (
		node.kind === 'CallExpression' &&
		callee &&
		/^(Number|parseFloat|Number\.parseFloat)$/.test(textOf(code, callee))
	) {
		const [argument] = parts(code.syntax, node, 'arguments');
		return argument && fixed(code, argument);
	}
	const operands = arithmeticOf(code, node);
	if (operands?.sign !== '/' || operands.left.kind !== 'CallExpression') return undefined;
	const rounding = part(code.syntax, operands.left, 'expression');
	if (!rounding || !/^Math\.(round|floor|trunc|ceil)$/.test(textOf(code, rounding))) return undefined;
	const [scaled] = parts(code.syntax, operands.left, 'arguments');
	const factors = scaled && operandsOf(code, scaled);
	if (!factors) return undefined;
	return [factors.left, factors.right].find(
		(factor) => textOf(code, factor) !== textOf(code, operands.right),
	);
}

/** w of w.toFixed(3) */
function fixed(code: Code, node: SyntaxNode): SyntaxNode | undefined {
	if (node.kind !== 'CallExpression') return undefined;
	const callee = part(code.syntax, node, 'expression');
	const name = callee && part(code.syntax, callee, 'name');
	if (!callee || !/^to(Fixed|Precision)$/.test(name?.text ?? '')) return undefined;
	return part(code.syntax, callee, 'expression');
}

/** a → Math.abs(a) in comparisons and arguments; p → [...p] where an array gets a second name */
export function* wrappings(code: Code): Generator<Change> {
	for (const node of code.syntax) {
		if (!isValue(code, node) || node.kind === 'NumericLiteral') continue;
		const parent = parentOf(code.syntax, node);
		const compared = /^[<>]=?$/.test(signOf(code, parent));
		if (compared || parent?.kind === 'CallExpression') {
			yield change('wrap', 1.7, node, replacing(node, `Math.abs(${textOf(code, node)})`));
		}
		if (
			node.kind === 'Identifier' &&
			(parent?.kind === 'VariableDeclaration' || parent?.kind === 'CallExpression')
		) {
			yield change('copy', 1.7, node, replacing(node, `[...${textOf(code, node)}]`));
		}
	}
	// Every second name of one array at once: const up = p, down = p
	const shared = code.syntax.filter(
		(node) =>
			node.kind === 'Identifier' &&
			node.field === 'initializer' &&
			parentOf(code.syntax, node)?.kind === 'VariableDeclaration',
	);
	if (shared.length > 1 && shared[0]) {
		yield change(
			'copy',
			1.8,
			shared[0],
			...shared.map((node) => replacing(node, `[...${textOf(code, node)}]`)),
		);
	}
}
