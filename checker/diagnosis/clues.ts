/** What the student's file shows before anything more is run. */
import type { Clues } from '../misconceptions/misconception.ts';
import type { Reference } from '../spec-types.ts';
import type { Exercise, Submission } from '../types.ts';
import { literalValue } from './changes/code.ts';

export function cluesOf(exercise: Exercise, submission: Submission, inputs: Reference): Clues {
	const numbers = new Set<number>();
	for (const node of submission.syntax) {
		const isLiteral = node.kind === 'NumericLiteral' || node.kind === 'PrefixUnaryExpression';
		const value = isLiteral ? literalValue(submission, node) : undefined;
		if (value !== undefined) numbers.add(value);
		// Quotients such as 1 / 10 are numbers too.
		if (node.kind === 'BinaryExpression') addQuotient(submission, node, numbers);
	}
	return { exercise, inputs, numbers: [...numbers] };
}

function addQuotient(submission: Submission, node: Submission['syntax'][number], numbers: Set<number>): void {
	const [left, operator, right] = node.children.map((id) => submission.syntax[id]);
	if (!left || !right || operator?.text !== '/') return;
	const [a, b] = [literalValue(submission, left), literalValue(submission, right)];
	if (a !== undefined && b !== undefined) numbers.add(a / b);
}
