import type { WatchedNode } from '../../checker/diagnosis/watch.ts';
import { textOf } from '../../checker/submission/tree.ts';
import type { Submission, SyntaxNode } from '../../checker/types.ts';

/** The innermost node with this text, the last of several. */
export function nodeOf(submission: Submission, text: string): SyntaxNode {
	const node = submission.syntax.findLast((one) => textOf(submission, one) === text);
	if (!node) throw new Error(`no ${text}`);
	return node;
}

/** Expressions with the values that they are said to have held, in the order in which they stand here. */
export const watchedNodes = (
	submission: Submission,
	held: Readonly<Record<string, readonly number[]>>,
): readonly WatchedNode[] =>
	Object.entries(held).map(([text, values], order) => ({
		node: nodeOf(submission, text),
		values,
		isList: false,
		times: values.map((_, i) => 100 * i + order),
	}));

/** Numbers from a list. */
export const textsOf = (submission: Submission, nodes: readonly SyntaxNode[]): readonly string[] =>
	nodes.map((node) => textOf(submission, node));
