/** Changes of what is done once and what each time round. */
import type { Change } from '../../misconceptions/misconception.ts';
import { declarationOf, usesOf } from '../../submission/names.ts';
import { descendantsOf, enclosingStatement, isLoop, parentOf, part, textOf } from '../../submission/tree.ts';
import type { SyntaxNode } from '../../types.ts';
import { type Code, change, isValue, replacing } from './code.ts';
import { copiesIn, statementsOf } from './statements.ts';

/** A statement before a loop put in as its first or last, or one of the loop's put before it. */
export function* movesAcrossLoops(code: Code): Generator<Change> {
	for (const { loop, body } of loopsIn(code)) {
		const around = parentOf(code.syntax, loop) as SyntaxNode;
		const inside = statementsOf(code, body);
		const before = statementsOf(code, around)
			.filter(({ end }) => end <= loop.start)
			.slice(-4);
		for (const statement of before) {
			const out = replacing(statement, '');
			const text = textOf(code, statement);
			const into = { start: body.start + 1, end: body.start + 1, text: ` ${text} ` };
			// Where a sum or a list begins, no number is wrong yet.
			const begins = /=\s*(\[\]|0);?$/.test(text);
			yield {
				...change('move-across-loop', 1.6, statement, out, into),
				...(begins ? { placed: true } : {}),
			};
			yield change('move-across-loop', 1.8, statement, out, {
				start: body.end - 1,
				end: body.end - 1,
				text: ` ${text} `,
			});
			yield* valueMovedIn(code, statement, loop);
		}
		for (const statement of inside) {
			const out = replacing(statement, '');
			const text = textOf(code, statement);
			yield change('move-across-loop', 1.8, statement, out, {
				start: loop.start,
				end: loop.start,
				text: `${text}\n`,
			});
			yield change('move-across-loop', 1.8, statement, out, {
				start: loop.end,
				end: loop.end,
				text: `\n${text}`,
			});
		}
	}
}

/** Loops with their blocks; xs.forEach((x) => { … }) is one as well, as the statement that it stands in. */
function loopsIn(code: Code): readonly { readonly loop: SyntaxNode; readonly body: SyntaxNode }[] {
	return code.syntax.flatMap((node) => {
		const isCallback = node.kind === 'ArrowFunction' && node.field === 'arguments';
		if (!isCallback && !isLoop(node)) return [];
		const body = part(code.syntax, node, isCallback ? 'body' : 'statement');
		const loop = isCallback ? enclosingStatement(code.syntax, node) : node;
		return body?.kind === 'Block' && loop ? [{ loop, body }] : [];
	});
}

/**
 * const g = …; before a loop: every use in the loop, its condition too, becomes the expression itself, computed anew; and
 * where x begins as a copy of start, with x for start.
 */
function* valueMovedIn(code: Code, statement: SyntaxNode, loop: SyntaxNode): Generator<Change> {
	if (statement.kind !== 'VariableStatement') return;
	for (const node of code.syntax) {
		if (node.kind !== 'VariableDeclaration' || node.start < statement.start || node.end > statement.end)
			continue;
		const name = part(code.syntax, node, 'name');
		const value = part(code.syntax, node, 'initializer');
		const declaration = name && declarationOf(code.syntax, name);
		if (!value || !declaration || /Literal$|^Identifier$/.test(value.kind)) continue;
		const uses = usesOf(code.syntax, declaration).filter(
			(use) => use.start > loop.start && use.end < loop.end,
		);
		if (uses.length === 0 || !uses.every((use) => isValue(code, use))) continue;
		for (const text of anewIn(code, value))
			yield change('move-across-loop', 1.9, statement, ...uses.map((use) => replacing(use, `(${text})`)));
	}
}

/** An expression as it stands, and with copies that go on changing for what they are copies of. */
function anewIn(code: Code, value: SyntaxNode): readonly string[] {
	const text = textOf(code, value);
	const movable = copiesIn(code).filter(([, of]) =>
		descendantsOf(code.syntax, value).some((node) => node.kind === 'Identifier' && node.text === of),
	);
	const withCopies = (copies: typeof movable) =>
		copies.reduce((made, [copy, of]) => made.replace(new RegExp(`\\b${of}\\b`, 'g'), copy), text);
	const each = movable.map((one) => withCopies([one]));
	return [...new Set([text, ...each, withCopies(movable)])];
}
