/** Which expressions of a program hold what is due, and which hold what the mistake makes of it. */
import { ancestorsOf, enclosingStatement, isAssignment } from '../submission/tree.ts';
import type { Submission, SyntaxNode } from '../types.ts';
import { isTelling, type Numbers } from './number-set.ts';
import { handsOn, initialValueOf, readsFrom } from './sources.ts';
import type { WatchedNode } from './watch.ts';

export interface Blame {
	/** Expressions whose every value is due: what they are made of is right as well. */
	readonly right: ReadonlySet<number>;
	/** Expressions whose every value is minus what is due, in the order in which they first were. */
	readonly turned: ReadonlySet<number>;
	/** Expressions that hold a number which only the mistake computes, in the order in which they first did. */
	readonly wrong: readonly SyntaxNode[];
	/**
	 * How many expressions hold numbers that the reference with the mistake computes, less those that hold what is due
	 * where the mistake would have left something else.
	 */
	readonly explained: number;
}

/**
 * @param due numbers that the textbook computes at the student's own states
 * @param mistaken numbers that the reference computes with the mistake
 * @param isSign where a sign is wrong, the negative of what is due is as telling
 */
export function blame(nodes: readonly WatchedNode[], due: Numbers, mistaken: Numbers, isSign = false): Blame {
	const right = new Set<number>();
	const turned: { readonly node: SyntaxNode; readonly since: number }[] = [];
	const wrong: { readonly node: SyntaxNode; readonly since: number }[] = [];
	let explained = 0;
	// A part of what is due is wrong where the mistake takes it for the whole: w - 3 for 2 * (w - 3).
	const isDue = (value: number) => due.hasWhole(value) || (due.has(value) && !mistaken.hasWhole(value));
	for (const { node, values, times } of nodes) {
		const isMistaken = (value: number) => mistaken.has(value) || (isSign && due.has(-value));
		const at = values.findIndex((value) => isMistaken(value) && !isDue(value));
		// Numbers that are met by chance say nothing, neither way.
		const telling = values.filter(isTelling);
		if (telling.length === 0) continue;
		const isComputed = !handsOn.has(node.kind);
		// At a start of 0 minus an error may be a number that is given.
		if (isComputed && telling.every((value) => due.has(-value)) && telling.some((value) => !due.has(value)))
			turned.push({ node, since: times[0] as number });
		if (telling.every(isDue)) right.add(node.id);
		else if (at !== -1 && isComputed) wrong.push({ node, since: times[at] as number });
		if (telling.every((value) => mistaken.has(value))) explained += 1;
		else if (right.has(node.id)) explained -= 1;
	}
	wrong.sort((a, b) => a.since - b.since);
	turned.sort((a, b) => a.since - b.since);
	const ids = new Set(turned.map(({ node }) => node.id));
	return { right, turned: ids, wrong: wrong.map(({ node }) => node), explained };
}

/**
 * How unlikely it is that a change of this node undoes the mistake: 0 where the wrong number arises, more elsewhere.
 *
 * @param sources what the first wrong number is made from, by the id of the expression
 */
export function unlikelihood(
	{ syntax }: Submission,
	node: SyntaxNode,
	{ right, turned, wrong }: Blame,
	sources: ReadonlyMap<number, number>,
): number {
	const around = [node, ...ancestorsOf(syntax, node)];
	const statement = enclosingStatement(syntax, node);
	const upTo = around.findIndex(({ id }) => id === statement?.id);
	const near = upTo === -1 ? around : around.slice(0, upTo + 1);
	// What is right as a whole need not be changed; a right operand of a wrong expression may still miss a factor.
	const [, ...above] = near;
	if (above.some(({ id }) => right.has(id))) return 2;
	// The sign is to be turned where it first came in.
	if (turned.has(node.id)) return firstTurned(syntax, turned, right) === node.id ? 0 : 0.4;
	// And a bare name may hold what is due, only not there: dz = dh.
	const isRight = right.has(node.id) && !handsOn.has(node.kind);
	const first = wrong[0];
	// Where no number is wrong by itself, what is right was only put in the wrong place.
	if (!first) {
		// Where a name is used is no likelier than where it is made, unless what it holds is given to another name.
		const behind = initialValueOf(syntax, node);
		if (behind && handsOn.has(behind.kind)) return 0.8;
		const isGiven = node.field === 'initializer' || node.field === 'right' || node.field === 'arguments';
		const isMade = node.kind !== 'Identifier' || readsFrom(syntax, node).length > 0;
		if (handsOn.has(node.kind) && isMade && !isGiven) return 0.8;
		return isRight ? 0.7 : 0;
	}
	if (isRight && !isOperand(syntax, node)) return 1.2;
	if (near.includes(first)) return 0;
	// What is neither right nor known to be wrong, but leads to the first wrong number, may be where it begins.
	const distance = Math.min(...near.map(({ id }) => sources.get(id) ?? Number.POSITIVE_INFINITY));
	// A right number that was given to a name that should have had another.
	if (distance === 1 && right.has(node.id)) return 0.3;
	if (distance !== Number.POSITIVE_INFINITY) return 0.3 + 0.1 * distance;
	// What the first wrong number was given to may be right as it is, and want one more step.
	if (readsFrom(syntax, node).some(({ id }) => id === first.id)) return 0.6;
	// Where the wrong number first appears, the change stands in the same statement.
	if (statement && statement.start <= first.start && first.end <= statement.end) return 0.5;
	return near.some((ancestor) => wrong.includes(ancestor)) ? 1 : 2;
}

/** The first of them that is not on the way to what is right: the −z of 1 / (1 + e⁻ᶻ) has its sign by right. */
const firstTurned = (
	syntax: Submission['syntax'],
	turned: ReadonlySet<number>,
	right: ReadonlySet<number>,
): number | undefined =>
	[...turned].find((id) => {
		const around = [...ancestorsOf(syntax, syntax[id] as SyntaxNode)];
		return !around.some((ancestor) => right.has(ancestor.id));
	});

/** An operand of arithmetic: it may be right, and still miss a factor. */
function isOperand(syntax: Submission['syntax'], node: SyntaxNode): boolean {
	const parent = syntax[node.parent];
	return parent?.kind === 'BinaryExpression' && !isAssignment(syntax, parent);
}
