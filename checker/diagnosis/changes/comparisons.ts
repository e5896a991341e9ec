/** Changes of comparisons: which way, strict or not, and whether sizes are compared. */
import type { Change } from '../../misconceptions/misconception.ts';
import { parentOf, textOf } from '../../submission/tree.ts';
import { type Code, change, operandsOf, replacing } from './code.ts';

/** a > b → |a| > |b|, and (a, b) => b − a → |b| − |a| */
export function* sizesCompared(code: Code): Generator<Change> {
	for (const node of code.syntax) {
		const operands = node.kind === 'BinaryExpression' ? operandsOf(code, node) : undefined;
		if (!operands) continue;
		const isOrder = operands.sign === '-' && parentOf(code.syntax, node)?.kind === 'ArrowFunction';
		if (!isOrder && !/^[<>]=?$/.test(operands.sign)) continue;
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
		const operands = node.kind === 'BinaryExpression' ? operandsOf(code, node) : undefined;
		if (!operands) continue;
		const isBound = parentOf(code.syntax, node)?.kind === 'ForStatement';
		for (const other of others[operands.sign] ?? []) {
			yield change(isBound ? 'bound' : 'comparison', 1, node, replacing(operands.operator, other));
		}
		if (!/^[<>]=?$/.test(operands.sign)) continue;
		for (const [text, cost] of [
			[' + 1', 1.4],
			[' - 1', 1.4],
		] as const) {
			yield change('bound', cost, node, replacing(operands.right, textOf(code, operands.right) + text));
		}
	}
}
