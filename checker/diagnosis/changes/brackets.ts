/** Brackets that were forgotten, or stand where they should not. */
import type { Change } from '../../misconceptions/misconception.ts';
import { textOf, unwrapped } from '../../submission/tree.ts';
import type { SyntaxNode } from '../../types.ts';
import { arithmeticOf, type Code, change, isArithmetic, operandsOf, replacing } from './code.ts';

/** a − b / c → (a − b) / c, a / b * c → a / (b * c): brackets that were forgotten, or stand where they should not */
export function* bracketChanges(code: Code): Generator<Change> {
	for (const node of code.syntax) {
		const parts = arithmeticOf(code, node);
		if (!parts) continue;
		const { left, right } = parts;
		const [l, r] = [operandsOf(code, left), operandsOf(code, right)];
		if (r && isArithmetic(code, right)) {
			// a ⊕ b ⊗ c → (a ⊕ b) ⊗ c
			yield change(
				'brackets',
				1,
				node,
				{ start: left.start, end: left.start, text: '(' },
				{ start: r.left.end, end: r.left.end, text: ')' },
			);
		}
		if (l && isArithmetic(code, left)) {
			// a ⊗ b ⊕ c → a ⊗ (b ⊕ c)
			yield change(
				'brackets',
				1,
				node,
				{ start: l.right.start, end: l.right.start, text: '(' },
				{ start: right.end, end: right.end, text: ')' },
			);
		}
		yield* sumInBrackets(code, node);
		for (const side of [left, right]) {
			const inner = unwrapped(code.syntax, side);
			if (side.kind === 'ParenthesizedExpression' && isArithmetic(code, inner)) {
				yield change('brackets', 1.3, node, replacing(side, textOf(code, inner)));
			}
		}
	}
}

/** 2 * w * x + b − y → 2 * (w * x + b − y): the sum goes on to the right of its first product's factors */
function* sumInBrackets(code: Code, sum: SyntaxNode): Generator<Change> {
	let term: SyntaxNode = sum;
	for (
		let parts = arithmeticOf(code, term);
		parts && /[-+]/.test(parts.sign);
		parts = arithmeticOf(code, term)
	)
		term = parts.left;
	if (term === sum) return;
	// The last factor alone is bracketed above, where the sum has but two terms.
	for (let parts = arithmeticOf(code, term); parts?.sign === '*'; parts = arithmeticOf(code, term)) {
		const { start } = parts.right;
		yield change(
			'brackets',
			1.1,
			sum,
			{ start, end: start, text: '(' },
			{ start: sum.end, end: sum.end, text: ')' },
		);
		term = parts.left;
	}
}
