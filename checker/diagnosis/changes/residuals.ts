/** 2 * y → 2 * (y - target): what an error's slope is taken of is a difference, and half of it is easily left out. */
import type { Change } from '../../misconceptions/misconception.ts';
import { parentOf, textOf, unwrapped } from '../../submission/tree.ts';
import type { SyntaxNode } from '../../types.ts';
import { arithmeticOf, type Code, change, literalValue, replacing } from './code.ts';
import { factorNames, type Held } from './factor-names.ts';

export function* residuals(code: Code, held: Held): Generator<Change> {
	for (const node of code.syntax) {
		const product = arithmeticOf(code, node);
		if (product?.sign !== '*' || literalValue(code, product.left) === undefined) continue;
		const { right } = product;
		const text = textOf(code, unwrapped(code.syntax, right));
		const isDivided = arithmeticOf(code, parentOf(code.syntax, node) as SyntaxNode)?.sign === '/';
		if (isDivided || literalValue(code, right) !== undefined) continue;
		for (const name of factorNames(code, right, held))
			if (name !== text) yield change('rewrite', 2.2, right, replacing(right, `(${text} - ${name})`));
	}
}
