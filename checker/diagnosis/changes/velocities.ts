/** What a velocity is made of: a share of the one before, and the slope without the rate. */
import type { Change, Clues } from '../../misconceptions/misconception.ts';
import { descendantsOf, isAssignment, operatorOf, part, textOf } from '../../submission/tree.ts';
import type { Submission, SyntaxNode } from '../../types.ts';
import { arithmeticOf, type Code, change, instead, operandsOf, operandText, replacing } from './code.ts';
import { parameterNames } from './parameters.ts';

export function* velocityChanges(code: Submission, { exercise, inputs }: Clues): Generator<Change> {
	const names = parameterNames(exercise, code);
	const [momentum, rate] = [names.get('momentum'), names.get('learningRate')];
	if (!('momentum' in inputs) || momentum === undefined || rate === undefined) return;
	const assigned = code.syntax.filter((node) => isAssignment(code.syntax, node));
	for (const node of assigned) {
		const { left, right } = operandsOf(code, node) as { left: SyntaxNode; right: SyntaxNode };
		if (operatorOf(code.syntax, node) !== '=') continue;
		const own = textOf(code, left);
		// v = slope(x) → v = momentum * v + slope(x)
		yield change('insert', 1.5, node, replacing(right, `${momentum} * ${own} + ${operandText(code, right)}`));
		for (const scaled of scaledBy(code, right, rate))
			for (const step of assigned) {
				const taken = part(code.syntax, step, 'right') as SyntaxNode;
				yield* rateMoved(code, scaled, taken, own, rate);
			}
	}
	for (const node of code.syntax) {
		const [name, value] = ['name', 'initializer'].map((field) => part(code.syntax, node, field));
		if (node.kind !== 'VariableDeclaration' || !name || !value) continue;
		for (const scaled of scaledBy(code, value, rate))
			for (const step of code.syntax)
				if (arithmeticOf(code, step)?.sign === '-')
					yield* rateMoved(code, scaled, step, textOf(code, name), rate);
	}
}

/** The products with the rate inside an expression, with what the rate is a factor of. */
function scaledBy(code: Code, within: SyntaxNode, rate: string) {
	return [within, ...descendantsOf(code.syntax, within)].flatMap((node) => {
		const product = arithmeticOf(code, node);
		if (product?.sign !== '*') return [];
		if (textOf(code, product.left) === rate) return [{ node, of: product.right }];
		return textOf(code, product.right) === rate ? [{ node, of: product.left }] : [];
	});
}

/** v = β·v + η·g, x -= v → v = β·v + g, x -= η·v; and so with const v = … and x - v */
function* rateMoved(
	code: Code,
	scaled: { readonly node: SyntaxNode; readonly of: SyntaxNode },
	taken: SyntaxNode,
	velocity: string,
	rate: string,
): Generator<Change> {
	const used = [taken, ...descendantsOf(code.syntax, taken)].filter(
		(node) => node.kind === 'Identifier' && textOf(code, node) === velocity,
	);
	const [only, ...others] = used;
	if (!only || others.length > 0 || (taken.start <= scaled.node.start && scaled.node.end <= taken.end))
		return;
	yield change(
		'rewrite',
		1.5,
		scaled.node,
		...[replacing(scaled.node, textOf(code, scaled.of)), instead(code, only, `${rate} * ${velocity}`)].sort(
			(a, b) => a.start - b.start,
		),
	);
}
