/** A formula as it is read when brackets have been forgotten in it. */
import { type Expression, parseExpression, printExpression } from '../core/expression.ts';

/**
 * The formula with its pair of brackets number `which` left out, counted from 0 and from the left, or with none left:
 * `2 * (w - 3)` → `2 * w - 3`. Brackets around the arguments of a function stay; a formula that has no such pair is
 * given back as it is.
 */
export function withoutBrackets(formula: Expression, which: number | 'all'): Expression {
	const text = printExpression(formula);
	const pairs = groupsOf(text);
	const gone = new Set((which === 'all' ? pairs : pairs.slice(which, which + 1)).flat());
	if (gone.size === 0) return formula;
	return parseExpression([...text].map((letter, i) => (gone.has(i) ? ' ' : letter)).join(''));
}

/** The places of the brackets that only group, pair by pair. */
function groupsOf(text: string): readonly (readonly [number, number])[] {
	const open: number[] = [];
	const pairs: (readonly [number, number])[] = [];
	[...text].forEach((letter, i) => {
		if (letter === '(') open.push(i);
		if (letter !== ')') return;
		const start = open.pop() as number;
		const isCall = /[\p{L}\p{Nd}_]/u.test([...text][start - 1] ?? '');
		if (!isCall) pairs.push([start, i]);
	});
	return pairs.sort(([a], [b]) => a - b);
}
