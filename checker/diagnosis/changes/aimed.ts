/**
 * Expressions that hold what only the mistake computes, written so that they hold what is due there. The numbers that were
 * watched say which formulas do, so that only a few are left to be run.
 */
import type { Change } from '../../misconceptions/misconception.ts';
import { isAssignment, operatorOf, parentOf, part, textOf } from '../../submission/tree.ts';
import type { Submission, SyntaxNode } from '../../types.ts';
import type { Corrections } from '../corrections.ts';
import { isTelling } from '../number-set.ts';
import { areApart } from '../repair.ts';
import type { WatchedNode } from '../watch.ts';
import { change, instead, operandText } from './code.ts';
import { extensions, type Formula, replacements } from './combinations.ts';
import { type Moment, type Quantity, quantitiesAt, type Timelines, timelinesOf } from './quantities.ts';

/** Per node at most so many formulas are run. */
const mostPerNode = 8;
/** Where a unit is closed, 0 is due, and many formulas are 0: of so many that fit the smallest are run. */
const mostFitting = 48;
/** So many nodes are looked at, the earliest first. */
const mostNodes = 40;

/** What a node should have held, each time. */
interface Fault {
	readonly watched: WatchedNode;
	/** What may be due each time that the node is reached. */
	readonly due: readonly (readonly number[])[];
	readonly places: ReadonlySet<string>;
	readonly since: number;
	/** Where what is due was got by subtracting: the size of the numbers, each time. */
	readonly scale: readonly number[];
}

/**
 * The single rewritings, then all of them together that one mistake asks for in several places.
 *
 * @param given the numbers that the function's own parameters are called with, by name
 */
export function aimedChanges(
	submission: Submission,
	nodes: readonly WatchedNode[],
	corrections: Corrections,
	given: ReadonlyMap<string, readonly Moment[]>,
): readonly Change[] {
	const timelines = timelinesOf(submission, nodes);
	const faults = nodes
		.flatMap((watched) => faultOf(submission, nodes, watched, corrections) ?? [])
		.sort((a, b) => a.since - b.since || (a.watched.times[0] as number) - (b.watched.times[0] as number))
		.slice(0, mostNodes);
	const found = faults.map((fault) => ({
		fault,
		changes: rewritings(submission, nodes, fault, timelines, given),
	}));
	return [...found.flatMap(({ changes }) => changes), ...allTogether(found, corrections)];
}

/** A whole right-hand side, element, argument, part of an object or returned value, and what it should have held. */
function faultOf(
	submission: Submission,
	nodes: readonly WatchedNode[],
	watched: WatchedNode,
	corrections: Corrections,
): Fault | undefined {
	const { node, values, isList } = watched;
	if (isList) return undefined;
	const known = values.map((value) => ({ value, found: corrections.of(value) }));
	const telling = known.filter(({ value }) => isTelling(value));
	if ((telling.length > 0 ? telling : known).some(({ found }) => found.length === 0)) return undefined;
	// A 0 or a 1 that may as well be right is met by chance.
	if (
		telling.length === 0 &&
		known.some(({ value, found }) => found.some(({ due, since }) => since === 0 && due === value))
	)
		return undefined;
	const all = known.flatMap(({ value, found }) => found.filter(({ due }) => due !== value));
	if (all.length === 0) return undefined;
	const places = new Set(all.map(({ place }) => place));
	const since = Math.min(...all.map((correction) => correction.since));
	const due = known.map(({ value, found }) =>
		found.length > 0 ? found.map((correction) => correction.due) : [value],
	);
	if (isWhole(submission, bracketed(submission, node))) return { watched, due, places, since, scale: [] };
	if (!isAssignment(submission.syntax, node)) return undefined;
	return stepFault(submission, nodes, { watched, due, places, since, scale: [] });
}

/** w -= a: what a should have been for w to become what is due */
function stepFault({ syntax }: Submission, nodes: readonly WatchedNode[], fault: Fault): Fault | undefined {
	const { node, values } = fault.watched;
	const operator = operatorOf(syntax, node);
	const right = part(syntax, node, 'right');
	const taken = nodes.find((other) => other.node.id === right?.id);
	if (!taken || taken.values.length !== values.length || (operator !== '-=' && operator !== '+='))
		return undefined;
	const sign = operator === '-=' ? -1 : 1;
	const due = fault.due.map((numbers, i) => {
		// Where something was taken, a state that stays was reached before.
		const moved = numbers.filter((number) => number !== values[i] || taken.values[i] === 0);
		const taking = taken.values[i] as number;
		return (moved.length > 0 ? moved : numbers).map((to) => taking + sign * (to - (values[i] as number)));
	});
	const scale = values.map((value, i) => Math.abs(value) + Math.abs(taken.values[i] as number));
	return { ...fault, watched: taken, due, scale };
}

/** With the brackets and type assertions around it: (y - t)!, as a change has to replace it. */
function bracketed({ syntax }: Submission, node: SyntaxNode): SyntaxNode {
	let at = node;
	for (let up = parentOf(syntax, at); up && wrappers.has(up.kind); up = parentOf(syntax, at)) at = up;
	return at;
}

const wrappers = new Set([
	'ParenthesizedExpression',
	'NonNullExpression',
	'AsExpression',
	'SatisfiesExpression',
]);

function isWhole({ syntax }: Submission, node: SyntaxNode): boolean {
	const parent = parentOf(syntax, node) as SyntaxNode;
	if (isAssignment(syntax, parent)) return node.field === 'right';
	if (parent.kind === 'ConditionalExpression') return node.field !== 'condition';
	if (parent.kind === 'CallExpression') return node.field === 'arguments';
	return /^(VariableDeclaration|ReturnStatement|ArrayLiteralExpression|PropertyAssignment|ArrowFunction)$/.test(
		parent.kind,
	);
}

function rewritings(
	submission: Submission,
	nodes: readonly WatchedNode[],
	fault: Fault,
	timelines: Timelines,
	given: ReadonlyMap<string, readonly Moment[]>,
): readonly Change[] {
	const { values } = fault.watched;
	const node = bracketed(submission, fault.watched.node);
	const own: Quantity = { text: textOf(submission, node), values };
	const quantities = [
		...quantitiesAt(submission, fault.watched, timelines, given),
		...partsOf(submission, fault.watched, nodes),
	].filter(({ text }) => text !== own.text);
	const fits = ({ at }: Formula) =>
		fault.due.every((numbers, i) => numbers.some((number) => isClose(at(i), number, fault.scale[i] ?? 0)));
	const found: Change[] = [];
	const keep = (kind: 'insert' | 'rewrite' | 'name', { text, cost }: Formula) => {
		const edit = instead(submission, node, text());
		const anew = edit.text.length - (kind === 'insert' ? own.text.length : 0);
		found.push({ ...change(kind, cost + 0.01 * anew, node, edit), aimed: true });
	};
	for (const formula of extensions(own, operandText(submission, node), quantities)) {
		if (fits(formula)) keep('insert', formula);
		if (found.length >= mostFitting) break;
	}
	for (const formula of replacements(quantities)) {
		if (found.length >= mostFitting + mostPerNode) break;
		if (fits(formula)) keep(isName(own.text) && isName(formula.text()) ? 'name' : 'rewrite', formula);
	}
	return found.sort((a, b) => a.cost - b.cost).slice(0, mostPerNode);
}

const isName = (text: string) => /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(text);

/** What an expression is made of, and what stands beside it in a list or an object: f(x) ** 2 has f(x). */
function partsOf(
	submission: Submission,
	{ node, values }: WatchedNode,
	nodes: readonly WatchedNode[],
): Quantity[] {
	const siblings = literalAround(submission, node);
	return nodes.flatMap((other) => {
		if (other.isList || other.values.length !== values.length || other.node.id === node.id) return [];
		if (other.node.kind === 'Identifier' || /Access/.test(other.node.kind)) return [];
		const isPart = node.start <= other.node.start && other.node.end <= node.end;
		const isSibling = siblings !== undefined && literalAround(submission, other.node) === siblings;
		return isPart || isSibling ? [{ text: operandText(submission, other.node), values: other.values }] : [];
	});
}

/** The list or object of which an expression is an element or a part. */
function literalAround(submission: Submission, node: SyntaxNode): SyntaxNode | undefined {
	const holder = parentOf(submission.syntax, bracketed(submission, node));
	const around = holder?.kind === 'PropertyAssignment' ? parentOf(submission.syntax, holder) : holder;
	return around && /Literal/.test(around.kind) ? around : undefined;
}

/** @param scale the size of the numbers whose difference is due: it has their rounding */
const isClose = (value: number, due: number, scale: number) =>
	Math.abs(value - due) <= 1e-9 * Math.abs(due) + 1e-12 * (1 + scale);

/** The cheapest rewriting for each place where the mistake is made, where it is made in several. */
function* allTogether(
	found: readonly { readonly fault: Fault; readonly changes: readonly Change[] }[],
	corrections: Corrections,
): Generator<Change> {
	const open = new Set(corrections.places);
	const parts: Change[] = [];
	for (const { fault, changes } of found) {
		const [best] = changes;
		if (!best || ![...fault.places].some((place) => open.has(place))) continue;
		if (!parts.every((part) => areApart(part, best))) continue;
		parts.push(best);
		for (const place of fault.places) open.delete(place);
	}
	const [first] = parts;
	if (!first || parts.length < 2) return;
	const edits = parts.flatMap((part) => part.edits).sort((a, b) => a.start - b.start);
	// One change, where there is one, says more than several.
	const cost = first.cost + 0.3 * parts.length;
	yield { kind: first.kind, cost, node: first.node, edits, parts, aimed: true };
}
