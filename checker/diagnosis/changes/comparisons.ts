/** Changes of comparisons: which way, strict or not, and whether sizes are compared. */
import type { Change } from '../../misconceptions/misconception.ts';
import { parentOf, textOf } from '../../submission/tree.ts';
import { type Code, change, operandsOf, replacing } from './code.ts';

/** a > b → |a| > |b|, and (a, b) => b − a → |b| − |a| */
export function* sizesCompared(code: Code): Generator<Change> {
	for (const node of code.syntax) {
		const operands = node.kind === 'BinaryExpression' ? operandsOf(code, node) : undefined;
		const operator = operands?.operator.text ?? '';
		const isOrder = operator === '-' && parentOf(code.syntax, node)?.kind === 'ArrowFunction';
		if (!operands || !(isOrder || /^[<>]=?$/.test(operator))) continue;
		const sizes = [operands.left, operands.right].map((side) =>
			replacing(side, `Math.abs(${textOf(code, side)})`),
		);
		yield change('wrap', 1.8, node, ...sizes);
	}
}

/** <  ↔ <=, > ↔ >=, < ↔ > */
export function* comparisonChanges(code: Code): Generator<Change> {
	const others: Readonly<Record<string, readonly string[]>> = {
		'<': ['<=', '>'],
		'<=': ['<', '>='],
		'>': ['>=', '<'],
		'>=': ['>', '<='],
		'===': ['!=='],
		'!==': ['==='],
	};
	for (const node of code.syntax) {
		if (node.kind !== 'BinaryExpression') continue;
		const operands = operandsOf(code, node);
		const isBound = parentOf(code.syntax, node)?.kind === 'ForStatement';
		for (const other of others[operands?.operator.text ?? ''] ?? []) {
			if (operands)
				yield change(isBound ? 'bound' : 'comparison', 1, node, replacing(operands.operator, other));
		}
		if (!operands || !/^[<>]=?$/.test(operands.operator.text ?? '')) continue;
		for (const [text, cost] of [
			[' + 1', 1.4],
			[' - 1', 1.4],
		] as const) {
			yield change('bound', cost, node, replacing(operands.right, textOf(code, operands.right) + text));
		}
	}
}
