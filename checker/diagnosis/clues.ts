/** What the student's file shows before anything more is run. */
import type { Clues } from '../misconceptions/misconception.ts';
import type { Reference } from '../spec-types.ts';
import { part, textOf, unwrapped } from '../submission/tree.ts';
import type { Exercise, Submission, SyntaxNode, Value } from '../types.ts';
import { arithmeticOf, literalValue } from './changes/code.ts';

/** @param returned what the first run handed back: where a value is all that is asked, no other number matters */
export function cluesOf(
	exercise: Exercise,
	submission: Submission,
	inputs: Reference,
	returned?: Value,
): Clues {
	const hasDifferences = hasDifference(submission);
	if (exercise.form.kind === 'value' && typeof returned === 'number')
		return { exercise, inputs, numbers: [returned], hasDifference: hasDifferences };
	const numbers = new Set<number>();
	for (const node of submission.syntax) {
		const value = constantValue(submission, node);
		if (value !== undefined) numbers.add(value);
	}
	return { exercise, inputs, numbers: [...numbers], hasDifference: hasDifferences };
}

/** The value of a number, or of arithmetic with numbers alone: 1 / 10, 2 ** -10, Number.EPSILON / 1000 */
function constantValue(submission: Submission, node: SyntaxNode): number | undefined {
	const literal = literalValue(submission, node);
	if (literal !== undefined) return literal;
	const bare = unwrapped(submission.syntax, node);
	if (bare.kind === 'PropertyAccessExpression' && textOf(submission, bare) === 'Number.EPSILON')
		return Number.EPSILON;
	const operands = arithmeticOf(submission, bare);
	if (!operands) return undefined;
	const [a, b] = [constantValue(submission, operands.left), constantValue(submission, operands.right)];
	if (a === undefined || b === undefined) return undefined;
	switch (operands.sign) {
		case '+':
			return a + b;
		case '-':
			return a - b;
		case '*':
			return a * b;
		case '/':
			return a / b;
		default:
			return a ** b;
	}
}

/** Two calls of one function: f(x + h) − f(x) has both */
function hasDifference(submission: Submission): boolean {
	const { syntax } = submission;
	const callees = syntax.flatMap((node) => {
		const callee = node.kind === 'CallExpression' ? part(syntax, node, 'expression') : undefined;
		return callee?.kind === 'Identifier' ? [textOf(submission, callee)] : [];
	});
	return callees.some((name, i) => callees.indexOf(name) !== i);
}
