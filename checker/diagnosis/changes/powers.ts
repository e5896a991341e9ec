/** A square or a root that was left out: a / b → a / b², Σu² → √Σu² */
import type { Change } from '../../misconceptions/misconception.ts';
import { part, textOf } from '../../submission/tree.ts';
import type { SyntaxNode } from '../../types.ts';
import { arithmeticOf, type Code, instead, literalValue, operandText, placed, replacing } from './code.ts';

export function* powerChanges(code: Code): Generator<Change> {
	for (const node of code.syntax) {
		const quotient = arithmeticOf(code, node);
		if (quotient?.sign === '/' && literalValue(code, quotient.right) === undefined) {
			const { right } = quotient;
			const squared = instead(code, right, `${operandText(code, right)} ** 2`);
			yield placed('exponent', 1.3, node, squared);
			yield placed('wrap', 1.4, right, rootOf(code, right));
		}
		const callee = node.kind === 'CallExpression' ? part(code.syntax, node, 'expression') : undefined;
		if (callee && part(code.syntax, callee, 'name')?.text === 'reduce')
			yield placed('wrap', 1.3, node, rootOf(code, node));
	}
}

const rootOf = (code: Code, node: SyntaxNode) => replacing(node, `Math.sqrt(${textOf(code, node)})`);
