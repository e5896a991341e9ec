/**
 * Whole expressions written anew: products and differences of the student's own names, and the reference's formula in
 * them. Values that were watched say which formula gives what is due, so that only few have to be run.
 */
import type { Change } from '../../misconceptions/misconception.ts';
import { namesInScope } from '../../submission/names.ts';
import { isAssignment, parentOf, textOf } from '../../submission/tree.ts';
import type { Submission, SyntaxNode } from '../../types.ts';
import type { Numbers } from '../number-set.ts';
import type { WatchedNode } from '../watch.ts';
import { change, instead } from './code.ts';

interface Term {
	readonly text: string;
	readonly values: readonly number[];
}

/** Whether an expression is a whole right-hand side, element, argument or returned value. */
function isWhole({ syntax }: Submission, node: SyntaxNode): boolean {
	const parent = parentOf(syntax, node) as SyntaxNode;
	if (isAssignment(syntax, parent)) return node.field === 'right';
	if (parent.kind === 'ConditionalExpression') return node.field === 'whenTrue';
	return [
		'VariableDeclaration',
		'ReturnStatement',
		'ArrayLiteralExpression',
		'PropertyAssignment',
		'ArrowFunction',
	].includes(parent.kind);
}

/**
 * For each whole expression that does not hold what is due: formulas of the names it can see that do.
 *
 * @param nodes what was watched in one run
 * @param due numbers that are due in that run
 */
export function* formulas(
	submission: Submission,
	nodes: readonly WatchedNode[],
	due: Numbers,
): Generator<Change> {
	let left = 20_000;
	for (const { node, values } of [...nodes, ...literals(submission, nodes)]) {
		// A bare name may hold something that is due, only not there.
		const isRight = values.every((value) => due.has(value)) && node.kind !== 'Identifier';
		if (isRight || !isWhole(submission, node)) continue;
		const terms = termsAt(submission, node, nodes, values.length);
		for (const { text, values: computed } of combinations(terms)) {
			left -= 1;
			if (left < 0) return;
			if (!computed.every((value) => due.has(value)) || text === textOf(submission, node)) continue;
			yield change('rewrite', 2.4 + 0.02 * text.length, node, instead(submission, node, text));
		}
		for (const { text } of terms) {
			// A gate that lets the gradient through where a unit is open: relu′(z)
			yield change(
				'insert',
				2.3,
				node,
				instead(submission, node, `${text} > 0 ? ${textOf(submission, node)} : 0`),
			);
		}
	}
}

/** Numbers that are written where a value is due, as often as the expressions of a straight program are reached. */
function literals(
	{ syntax }: Submission,
	nodes: readonly WatchedNode[],
): readonly Pick<WatchedNode, 'node' | 'values'>[] {
	if (nodes.some(({ values }) => values.length > 1)) return [];
	return syntax.flatMap((node) =>
		node.kind === 'NumericLiteral' ? [{ node, values: [Number(node.text)] }] : [],
	);
}

/** Names visible at a node, with the values they held as often as the node was reached. */
function termsAt(
	submission: Submission,
	node: SyntaxNode,
	nodes: readonly WatchedNode[],
	count: number,
): readonly Term[] {
	const visible = new Set(namesInScope(submission.syntax, node).map(({ name }) => name));
	const terms = new Map<string, Term>();
	for (const { node: other, values } of nodes) {
		const text = textOf(submission, other);
		const name = /^[\p{L}_$][\p{L}\p{N}_$]*/u.exec(text)?.[0] ?? '';
		const isTerm =
			other.kind === 'Identifier' ||
			other.kind === 'ElementAccessExpression' ||
			isPlainCall(submission, other);
		if (!isTerm || !visible.has(name) || terms.has(text)) continue;
		// A name that was read more often, but always held one value, stands for that value.
		if (values.length === count) terms.set(text, { text, values });
		else if (values.every((value) => value === values[0])) {
			terms.set(text, { text, values: Array.from({ length: count }, () => values[0] as number) });
		}
	}
	return [...terms.values()].slice(0, 14);
}

/** f(x0): one name, handed one name */
const isPlainCall = (submission: Submission, node: SyntaxNode) =>
	node.kind === 'CallExpression' &&
	/^[\p{L}_$][\p{L}\p{N}_$]*\([\p{L}_$][\p{L}\p{N}_$]*\)$/u.test(textOf(submission, node));

/** a·b, a·b·c, 2·(a − b), a·(1 − a), a·b² … of the terms */
function* combinations(terms: readonly Term[]): Generator<Term> {
	yield* terms;
	if (terms.length <= 7) yield* lines(terms);
	for (const a of terms) {
		yield { text: `2 * ${a.text}`, values: a.values.map((x) => 2 * x) };
		yield { text: `${a.text} * (1 - ${a.text})`, values: a.values.map((x) => x * (1 - x)) };
		for (const b of terms) {
			if (a === b) continue;
			yield { text: `2 * (${a.text} - ${b.text})`, values: zip((x, y) => 2 * (x - y), a, b) };
			yield { text: `${a.text} * ${b.text} * (1 - ${b.text})`, values: zip((x, y) => x * y * (1 - y), a, b) };
			yield { text: `${a.text} > 0 ? ${b.text} : 0`, values: zip((x, y) => (x > 0 ? y : 0), a, b) };
			if (a.text > b.text) continue;
			yield { text: `${a.text} * ${b.text}`, values: zip((x, y) => x * y, a, b) };
			yield { text: `2 * ${a.text} * ${b.text}`, values: zip((x, y) => 2 * x * y, a, b) };
			for (const c of terms) {
				if (b.text >= c.text) continue;
				yield { text: `${a.text} * ${b.text} * ${c.text}`, values: zip((x, y, z = 0) => x * y * z, a, b, c) };
			}
		}
	}
}

/** a + b·(c − d): a line through a point */
function* lines(terms: readonly Term[]): Generator<Term> {
	for (const a of terms) {
		for (const b of terms) {
			for (const c of terms) {
				for (const d of terms) {
					if (new Set([a, b, c, d]).size < 4) continue;
					const values = a.values.map(
						(x, i) => x + (b.values[i] as number) * ((c.values[i] as number) - (d.values[i] as number)),
					);
					yield { text: `${a.text} + ${b.text} * (${c.text} - ${d.text})`, values };
				}
			}
		}
	}
}

function zip(f: (x: number, y: number, z?: number) => number, a: Term, b: Term, c?: Term): readonly number[] {
	return a.values.map((x, i) => f(x, b.values[i] as number, c?.values[i]));
}
