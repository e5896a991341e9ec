/** Where to point: at the node that undid the mistake, or where the wrong number arises, or where it is written down. */
import type { Change, Misconception } from '../misconceptions/misconception.ts';
import { enclosingStatement, part, textOf } from '../submission/tree.ts';
import type { Submission, SyntaxNode } from '../types.ts';
import type { Blame } from './blame.ts';

/** The node that a teacher would point at for a named mistake. */
export function pointAt(
	submission: Submission,
	{ family, points }: Misconception,
	fix: Change | undefined,
	blame: Blame,
): SyntaxNode | undefined {
	// Right mathematics, wrong record: the record is what has to be looked at, whatever else was moved.
	if (fix ? points === 'record' && fix.kind === 'move' : family === 'bookkeeping') {
		const within = fix?.edits[0];
		const record = recordsIn(submission).find(
			(node) => !within || (node.start >= within.start && node.end <= within.end),
		);
		if (record) return record;
	}
	return fix?.node ?? blame.wrong[0];
}

/** Statements that print, collect or hand back. */
function recordsIn(submission: Submission): readonly SyntaxNode[] {
	return submission.syntax.flatMap((node) => {
		if (node.kind === 'ReturnStatement' || node.kind === 'YieldExpression') return [node];
		const callee = node.kind === 'CallExpression' ? part(submission.syntax, node, 'expression') : undefined;
		if (!callee || !/^console\.|\.push$/.test(textOf(submission, callee))) return [];
		return [enclosingStatement(submission.syntax, node) ?? node];
	});
}
