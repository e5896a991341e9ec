/** Several statements in a row moved across a loop's edge: sums that are begun anew, a slope with all that it takes. */
import type { Change } from '../../misconceptions/misconception.ts';
import {
	childrenOf,
	enclosingStatement,
	isAssignment,
	isFunction,
	isLoop,
	parentOf,
	part,
	textOf,
} from '../../submission/tree.ts';
import type { SyntaxNode } from '../../types.ts';
import { type Code, change } from './code.ts';

/** What is repeated: the statement that repeats, and the block that is repeated. */
export interface Repeated {
	readonly statement: SyntaxNode;
	readonly body: SyntaxNode;
}

/** for (…) { … } and batches.map((batch) => { … }) */
export function repeatedIn(code: Code): readonly Repeated[] {
	return code.syntax.flatMap((node): Repeated[] => {
		if (isLoop(node)) {
			const body = part(code.syntax, node, 'statement');
			return body?.kind === 'Block' ? [{ statement: node, body }] : [];
		}
		if (!isFunction(node) || node.field !== 'arguments') return [];
		const body = part(code.syntax, node, 'body');
		const statement = enclosingStatement(code.syntax, node);
		return body?.kind === 'Block' && statement ? [{ statement, body }] : [];
	});
}

/** The statements that stand directly in a block or file. */
export const statementsIn = (code: Code, block: SyntaxNode): readonly SyntaxNode[] =>
	childrenOf(code.syntax, block).filter(({ kind }) => /Statement$/.test(kind));

/** How far from the edge a run may stand, and how few and how many statements it may have. */
const [reach, shortest, longest] = [6, 2, 5];

export function* runsAcrossLoops(code: Code): Generator<Change> {
	for (const { statement, body } of repeatedIn(code)) {
		const around = parentOf(code.syntax, statement) as SyntaxNode;
		const before = statementsIn(code, around).filter(({ end }) => end <= statement.start);
		for (const run of runsOf(before.slice(-reach))) yield moved(code, run, body.start + 1);
		for (const run of runsOf(statementsIn(code, body).slice(0, reach)))
			yield moved(code, run, statement.start);
	}
}

function* runsOf(list: readonly SyntaxNode[]): Generator<readonly SyntaxNode[]> {
	for (let from = 0; from < list.length; from += 1)
		for (let length = shortest; length <= longest && from + length <= list.length; length += 1)
			yield list.slice(from, from + length);
}

function moved(code: Code, run: readonly SyntaxNode[], to: number): Change {
	const [first, last] = [run[0] as SyntaxNode, run.at(-1) as SyntaxNode];
	const text = code.text.slice(first.start, last.end);
	// Where sums begin, nothing is computed yet.
	const computes = run.find((statement) => !/=\s*(\[[\d\s,.]*\]|[\d.]+);?$/.test(textOf(code, statement)));
	return change(
		'move-across-loop',
		1.6 + 0.08 * run.length,
		computes ?? first,
		{ start: first.start, end: last.end, text: '' },
		{ start: to, end: to, text: ` ${text} ` },
	);
}

/** Two runs of assignments in each other's places: the slopes are taken anew, and then the state moves on. */
export function* runsSwapped(code: Code): Generator<Change> {
	for (const block of code.syntax) {
		const list = block.kind === 'Block' ? statementsIn(code, block) : [];
		const assigns = list.map((statement) => {
			const expression = part(code.syntax, statement, 'expression');
			return expression !== undefined && isAssignment(code.syntax, expression);
		});
		for (let from = 0; from < list.length; from += 1)
			for (const one of swappedLengths)
				for (const other of swappedLengths) {
					const run = list.slice(from, from + one + other);
					if (run.length < one + other || !assigns.slice(from, from + one + other).every(Boolean)) continue;
					yield swapped(code, run, one);
				}
	}
}

const swappedLengths = [2, 3];

function swapped(code: Code, run: readonly SyntaxNode[], at: number): Change {
	const [first, last] = [run[0] as SyntaxNode, run.at(-1) as SyntaxNode];
	const [end, start] = [run[at - 1] as SyntaxNode, run[at] as SyntaxNode];
	const text = (from: number, to: number) => code.text.slice(from, to);
	return change('move', 1.9, first, {
		start: first.start,
		end: last.end,
		text: text(start.start, last.end) + text(end.end, start.start) + text(first.start, end.end),
	});
}
