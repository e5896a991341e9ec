/** The same change in every place of one kind: a slip in an update is mostly made in the update of each parameter. */
import type { Change } from '../../misconceptions/misconception.ts';
import { ancestorsOf, isStatement, operatorOf, parentOf } from '../../submission/tree.ts';
import type { SyntaxNode } from '../../types.ts';
import type { Code } from './code.ts';

/** A minus that is taken away. */
const taken = '-□→□';
const fewest = 2;
const most = 6;

/** For each set of places that play the same part side by side: the change in all of them at once. */
export function* twins(code: Code, changes: readonly Change[]): Generator<Change> {
	const groups = new Map<string, Change[]>();
	for (const change of changes) {
		for (const key of keysOf(code, change)) {
			const group = groups.get(key);
			if (group) group.push(change);
			else groups.set(key, [change]);
		}
	}
	for (const group of [...groups.values()].flatMap((group) => [group, ...neighbours(code, group)])) {
		const [first] = group;
		if (!first || group.length < fewest || group.length > most) continue;
		yield {
			kind: first.kind,
			// One change where the number begins is less than one in each place where it is used.
			cost: first.cost + 0.5,
			node: first.node,
			edits: group.flatMap(({ edits }) => edits).sort((a, b) => a.start - b.start),
			parts: group,
		};
	}
}

/** Runs of places that stand next to one another, where there are others as well: the updates, without the sum above them. */
function neighbours(code: Code, group: readonly Change[]): readonly (readonly Change[])[] {
	const runs: Change[][] = [];
	let before: number | undefined;
	for (const change of [...group].sort((a, b) => a.node.start - b.node.start)) {
		// A change that has none is in no group.
		const unit = unitOf(code, change.node) as SyntaxNode;
		const index = (parentOf(code.syntax, unit) as SyntaxNode).children.indexOf(unit.id);
		const run = runs.at(-1);
		if (run && before !== undefined && index - before === 1) run.push(change);
		else runs.push([change]);
		before = index;
	}
	return runs.length > 1 ? runs : [];
}

/** What is done to the text, the part that it plays, and what it stands in; none for changes with several edits. */
function keysOf(code: Code, { kind, edits, node }: Change): readonly string[] {
	const [edit] = edits;
	if (!edit || edits.length > 1) return [];
	const before = code.text.slice(edit.start, edit.end);
	if (before === '') return [];
	const isToken = /^[-+*/=<>!%^]+$/.test(before);
	const done = doneTo(before, edit.text);
	const unit = unitOf(code, node);
	if (!unit) return [];
	// Another text altogether is the same slip only where the same text stood before, whatever part it plays.
	if (!isToken && done === undefined) return [[kind, before, edit.text, unit.parent].join(' | ')];
	const parent = parentOf(code.syntax, node);
	const role = parent && (operatorOf(code.syntax, parent) ?? parent.kind);
	const alike = [kind, done, unit.parent, unit.field];
	const key = [...alike, node.field, role].join(' | ');
	// A minus too many is the same slip before a factor and before the whole.
	return done === taken ? [key, alike.join(' | ')] : [key];
}

/** What becomes of a text, with □ for what stays: `-□`, `learningRate * □`, `-→+`; undefined where nothing is alike. */
function doneTo(before: string, after: string): string | undefined {
	if (/^[-+*/=<>!%^]+$/.test(before)) return `${before}→${after}`;
	const within = (whole: string, piece: string) =>
		whole
			.replace(piece, '□')
			.replaceAll('(□)', '□')
			.replace(/^\((.*)\)$/, '$1');
	if (after.includes(before)) return within(after, before);
	const bare = after.replace(/^\((.*)\)$/, '$1');
	return bare !== '' && before.includes(bare) ? `${within(before, bare)}→□` : undefined;
}

/** The statement, element or argument that a node is part of. */
function unitOf({ syntax }: Code, node: SyntaxNode): SyntaxNode | undefined {
	for (const around of [node, ...ancestorsOf(syntax, node)]) {
		const parent = parentOf(syntax, around);
		if (isStatement(around) || parent?.kind === 'ArrayLiteralExpression' || around.field === 'arguments')
			return around;
	}
	return undefined;
}
