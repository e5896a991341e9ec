/** Which expressions of a program hold what is due, and which hold what the mistake makes of it. */
import { ancestorsOf, enclosingStatement } from '../submission/tree.ts';
import type { Submission, SyntaxNode } from '../types.ts';
import type { Numbers } from './numbers.ts';
import type { WatchedNode } from './watch.ts';

export interface Blame {
	/** Expressions whose every value is due: what they are made of is right as well. */
	readonly right: ReadonlySet<number>;
	/** Expressions that hold a number which only the mistake computes, in the order in which they first did. */
	readonly wrong: readonly SyntaxNode[];
	/** How many expressions hold numbers that the reference with the mistake computes. */
	readonly explained: number;
}

/**
 * @param due numbers that the textbook computes at the student's own states
 * @param mistaken numbers that the reference computes with the mistake
 */
export function blame(nodes: readonly WatchedNode[], due: Numbers, mistaken: Numbers): Blame {
	const right = new Set<number>();
	const wrong: WatchedNode[] = [];
	let explained = 0;
	for (const watched of nodes) {
		const { node, values } = watched;
		if (values.every((value) => due.has(value))) right.add(node.id);
		else if (values.some((value) => mistaken.has(value) && !due.has(value))) wrong.push(watched);
		if (values.every((value) => mistaken.has(value))) explained += 1;
	}
	wrong.sort((a, b) => a.first - b.first);
	return { right, wrong: wrong.map(({ node }) => node), explained };
}

/** How unlikely it is that a change of this node undoes the mistake: 0 where the wrong number arises, more elsewhere. */
export function unlikelihood({ syntax }: Submission, node: SyntaxNode, { right, wrong }: Blame): number {
	const around = [node, ...ancestorsOf(syntax, node)];
	const statement = enclosingStatement(syntax, node);
	const upTo = around.findIndex((ancestor) => ancestor === statement);
	const near = upTo === -1 ? around : around.slice(0, upTo + 1);
	if (near.some(({ id }) => right.has(id))) return 5;
	const first = wrong[0];
	if (!first) return 0;
	if (near.includes(first)) return 0;
	// Where the wrong number first appears, the change stands in the same statement.
	if (statement && statement.start <= first.start && first.end <= statement.end) return 0.5;
	return near.some((ancestor) => wrong.includes(ancestor)) ? 1 : 2;
}
