/** A square or a root that was left out: a / b → a / b², Σu² → √Σu² */
import type { Change } from '../../misconceptions/misconception.ts';
import { part, textOf } from '../../submission/tree.ts';
import { arithmeticOf, type Code, change, instead, literalValue, operandText } from './code.ts';

export function* powerChanges(code: Code): Generator<Change> {
	for (const node of code.syntax) {
		const quotient = arithmeticOf(code, node);
		if (quotient?.sign === '/' && literalValue(code, quotient.right) === undefined) {
			const { right } = quotient;
			const squared = instead(code, right, `${operandText(code, right)} ** 2`);
			yield { ...change('exponent', 1.3, node, squared), placed: true };
			yield { ...change('wrap', 1.4, right, rootOf(code, right)), placed: true };
		}
		const callee = node.kind === 'CallExpression' ? part(code.syntax, node, 'expression') : undefined;
		if (callee && part(code.syntax, callee, 'name')?.text === 'reduce')
			yield { ...change('wrap', 1.3, node, rootOf(code, node)), placed: true };
	}
}

const rootOf = (code: Code, node: Parameters<typeof textOf>[1]) => ({
	start: node.start,
	end: node.end,
	text: `Math.sqrt(${textOf(code, node)})`,
});
