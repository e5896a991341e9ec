/** What can be named where an expression stands, and the values that it had each time the expression was reached. */
import { declarationOf, namesInScope } from '../../submission/names.ts';
import { enclosing, operatorOf, parentOf, part, textOf } from '../../submission/tree.ts';
import type { Submission, SyntaxNode } from '../../types.ts';
import type { WatchedNode } from '../watch.ts';

/** A name, or something that is reached by names, with one value for each time that a node was reached. */
export interface Quantity {
	readonly text: string;
	readonly values: readonly number[];
}

/** One value at one time. */
export interface Moment {
	readonly time: number;
	readonly value: number;
}

/** What every name and access of a program held, and when: one moment at least, in the order of time. */
export interface Timelines {
	/** By the declaration's node. */
	readonly names: ReadonlyMap<number, readonly Moment[]>;
	/** By the text: `w2[i]`, `this.z`, `xs.length`, `Math.tanh(z)`. */
	readonly accesses: ReadonlyMap<string, readonly Moment[]>;
}

/** At most so many quantities are named at a node. */
const mostQuantities = 26;

export function timelinesOf(submission: Submission, nodes: readonly WatchedNode[]): Timelines {
	const names = new Map<number, Moment[]>();
	const accesses = new Map<string, Moment[]>();
	const note = <K>(timelines: Map<K, Moment[]>, key: K, moments: readonly Moment[]) => {
		timelines.set(key, [...(timelines.get(key) ?? []), ...moments]);
	};
	for (const { node, values, times, isList } of nodes) {
		const moments = values.map((value, i) => ({ value, time: times[i] as number }));
		const text = textOf(submission, node);
		if (isList) {
			if (/^[\p{L}\p{N}_$.]+$/u.test(text)) note(accesses, `${text}.length`, lengthsOf(moments));
			continue;
		}
		const isPlainCall =
			node.kind === 'CallExpression' && /^[\p{L}\p{N}_$.]+\([\p{L}\p{N}_$.]+\)$/u.test(text);
		if ((/Access/.test(node.kind) || isPlainCall) && text.length <= longestAccess)
			note(accesses, asserted(submission, node), moments);
		const target = targetOf(submission, node);
		const named = target ?? node;
		const declaration = named.kind === 'Identifier' ? declarationOf(submission.syntax, named) : undefined;
		if (declaration) note(names, declaration.node.id, moments);
		else if (target && /Access/.test(target.kind)) note(accesses, textOf(submission, target), moments);
	}
	for (const timeline of [...names.values(), ...accesses.values()]) timeline.sort((a, b) => a.time - b.time);
	return { names, accesses };
}

const longestAccess = 24;

/** xs[i]! as it is written */
function asserted(submission: Submission, node: SyntaxNode): string {
	const parent = parentOf(submission.syntax, node);
	return textOf(submission, parent?.kind === 'NonNullExpression' ? parent : node);
}

/** A list's numbers arrive at one moment each time: how many there are is its length. */
function lengthsOf(moments: readonly Moment[]): readonly Moment[] {
	const counts = new Map<number, number>();
	for (const { time } of moments) counts.set(time, (counts.get(time) ?? 0) + 1);
	return [...counts].map(([time, value]) => ({ time, value }));
}

/** What gets the value of a node: the name of `const dy = …`, the left side of `dy = …` and of `dy += …` as a whole. */
function targetOf({ syntax }: Submission, node: SyntaxNode): SyntaxNode | undefined {
	if (operatorOf(syntax, node)?.endsWith('=') && part(syntax, node, 'left')) {
		const isStep = parentOf(syntax, node)?.kind === 'ExpressionStatement';
		return isStep ? part(syntax, node, 'left') : undefined;
	}
	const parent = parentOf(syntax, node);
	if (parent?.kind === 'VariableDeclaration' && node.field === 'initializer')
		return part(syntax, parent, 'name');
	return undefined;
}

/**
 * All that can be named at a node that was watched.
 *
 * @param given what parameters that are never read were called with
 */
export function quantitiesAt(
	submission: Submission,
	{ node, times }: Pick<WatchedNode, 'node' | 'times'>,
	{ names, accesses }: Timelines,
	given: ReadonlyMap<string, readonly Moment[]>,
): readonly Quantity[] {
	const scope = namesInScope(submission.syntax, node).filter(
		(declaration) => declaration.node.start < node.start && !isOwnName(submission, declaration.node, node),
	);
	const visible = new Set(scope.map(({ name }) => name));
	const inMethod = enclosing(submission.syntax, node, ({ kind }) =>
		/^(Method|Constructor|GetAcc)/.test(kind),
	);
	const found: Quantity[] = [];
	for (const declaration of scope) {
		const called = declaration.kind === 'parameter' ? given.get(declaration.name) : undefined;
		const timeline = names.get(declaration.node.id) ?? called;
		if (timeline) found.push({ text: declaration.name, values: valuesAt(timeline, times, lastBefore) });
	}
	const lengths = [...given].filter(([text]) => text.endsWith('.length') && !accesses.has(text));
	for (const [text, timeline] of [...accesses, ...lengths]) {
		const root = /^[\p{L}_$][\p{L}\p{N}_$]*/u.exec(text)?.[0] ?? '';
		if (root === 'this' ? !inMethod : !visible.has(root) && root !== 'Math') continue;
		const inside = [...text.matchAll(/(?<![.\p{L}\p{N}_$])[\p{L}_$][\p{L}\p{N}_$]*/gu)];
		if (inside.some(([name]) => name !== 'this' && name !== 'Math' && !visible.has(name))) continue;
		found.push({ text, values: valuesAt(timeline, times, nearest) });
	}
	return found.slice(0, mostQuantities);
}

/** The dy of `const dy = …`, as long as it is being computed. */
function isOwnName({ syntax }: Submission, name: SyntaxNode, node: SyntaxNode): boolean {
	const declaration = parentOf(syntax, name);
	return declaration?.kind === 'VariableDeclaration' && node.end <= declaration.end;
}

const valuesAt = (
	timeline: readonly Moment[],
	times: readonly number[],
	choose: (timeline: readonly Moment[], time: number) => Moment,
): readonly number[] => times.map((time) => choose(timeline, time).value);

/** The index of the first moment after a time. */
function indexAfter(timeline: readonly Moment[], time: number): number {
	let [low, high] = [0, timeline.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((timeline[middle] as Moment).time > time) high = middle;
		else low = middle + 1;
	}
	return low;
}

/** A name holds what it was given last; one that has not been seen yet, what it is first seen with. */
function lastBefore(timeline: readonly Moment[], time: number): Moment {
	return timeline[Math.max(0, indexAfter(timeline, time) - 1)] as Moment;
}

/** What an index or an object points to is best known from where it was last or is next looked at. */
function nearest(timeline: readonly Moment[], time: number): Moment {
	const index = indexAfter(timeline, time);
	const before = timeline[Math.max(0, index - 1)] as Moment;
	const after = timeline[Math.min(index, timeline.length - 1)] as Moment;
	return time - before.time <= after.time - time ? before : after;
}
