/** Sums that were meant to be means, and means over something else: a divisor put in, or another one. */
import type { Change, Clues } from '../../misconceptions/misconception.ts';
import { type Declaration, declarationOf, namesInScope, usesOf } from '../../submission/names.ts';
import {
	descendantsOf,
	enclosingStatement,
	isAssignment,
	operatorOf,
	parentOf,
	part,
	textOf,
	unwrapped,
} from '../../submission/tree.ts';
import type { Submission, SyntaxNode } from '../../types.ts';
import { arithmeticOf, type Code, change, instead, isValue, operandText, placed, replacing } from './code.ts';
import { bodyOf, repeats } from './flaws.ts';
import { countsAround, listsIn } from './lists.ts';

export function* meanChanges(code: Submission, { inputs }: Clues): Generator<Change> {
	if (!('data' in inputs && inputs.data)) return;
	yield* sumsDivided(code);
	for (const node of code.syntax) {
		const divided = arithmeticOf(code, node);
		if (divided?.sign === '/') {
			const is = textOf(code, divided.right);
			if (!isCount(code, divided.right)) continue;
			for (const count of countsAt(code, node))
				if (count !== is) yield change('name', 1.4, node, replacing(divided.right, count));
			continue;
		}
		const added = isSummed(code, node) ? part(code.syntax, node, 'right') : undefined;
		if (!added) continue;
		for (const count of countsAt(code, node))
			yield change('insert', 1.6, added, instead(code, added, `${operandText(code, added)} / ${count}`));
	}
}

/** return [dw, db] → return [dw / n, db / n]: the sums of a loop where they leave it, all of them or each alone */
function* sumsDivided(code: Submission): Generator<Change> {
	for (const loop of code.syntax.filter(repeats)) {
		const statement = enclosingStatement(code.syntax, loop);
		if (!statement) continue;
		const sums = sumsOf(code, loop)
			.map((sum) =>
				usesOf(code.syntax, sum).filter((use) => use.start >= statement.end && isValue(code, use)),
			)
			.filter((uses) => uses.length > 0);
		const sets = sums.length > 1 ? [sums.flat(), ...sums] : sums;
		for (const [i, uses] of sets.entries()) {
			const first = uses[0] as SyntaxNode;
			for (const count of countsAt(code, bodyOf(code, loop))) {
				const edits = uses
					.toSorted((a, b) => a.start - b.start)
					.map((use) => instead(code, use, `${use.text} / ${count}`));
				yield placed('insert', i === 0 ? 1.4 : 1.45, first, ...edits);
			}
		}
	}
}

/** What begins outside a loop and is added to within. */
function sumsOf(code: Code, loop: SyntaxNode): readonly Declaration[] {
	const targets = descendantsOf(code.syntax, loop).flatMap((node) => {
		const left = isSummed(code, node) ? part(code.syntax, node, 'left') : undefined;
		const declaration = left?.kind === 'Identifier' ? declarationOf(code.syntax, left) : undefined;
		const isSum = declaration && operatorOf(code.syntax, node) === '+=' && declaration.node.end <= loop.start;
		return isSum ? [declaration] : [];
	});
	return [...new Set(targets)];
}

/** dw += …, w -= …: what is added up, or taken as a step */
const isSummed = ({ syntax }: Code, node: SyntaxNode): boolean =>
	isAssignment(syntax, node) && /^[-+]=$/.test(operatorOf(syntax, node) as string);

/** Counts that can be seen at a node: names for a length, and the lengths of lists, those gone through around it first. */
function countsAt(code: Code, node: SyntaxNode): readonly string[] {
	const lists = listsIn(code);
	const seen = namesInScope(code.syntax, node);
	const named = seen.filter((declaration) => holdsLength(code, declaration)).map(({ name }) => name);
	const lengths = seen.filter((declaration) => lists.has(declaration)).map(({ name }) => `${name}.length`);
	return [...new Set([...named, ...countsAround(code, node), ...lengths])].slice(0, 6);
}

/** n of const n = xs.length */
function holdsLength({ syntax, text }: Code, { node }: Declaration): boolean {
	const holder = parentOf(syntax, node);
	const value = holder?.kind === 'VariableDeclaration' ? part(syntax, holder, 'initializer') : undefined;
	return value !== undefined && /^[\w.]+\.length$/.test(text.slice(value.start, value.end));
}

/** xs.length, or a name for it */
function isCount(code: Code, node: SyntaxNode): boolean {
	const bare = unwrapped(code.syntax, node);
	const declaration = declarationOf(code.syntax, bare);
	return (
		/\.length$/.test(textOf(code, bare)) || (declaration !== undefined && holdsLength(code, declaration))
	);
}
