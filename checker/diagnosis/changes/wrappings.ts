/** Wrappings put on or taken off: roundings, sizes, copies. */
import type { Change } from '../../misconceptions/misconception.ts';
import { parentOf, part, parts, textOf } from '../../submission/tree.ts';
import type { SyntaxNode } from '../../types.ts';
import {
	arithmeticOf,
	type Code,
	change,
	isValue,
	operandsOf,
	operandText,
	replacing,
	signOf,
} from './code.ts';

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
