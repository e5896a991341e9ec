/** Changes of where statements stand. */
import type { Change } from '../../misconceptions/misconception.ts';
import { declarationOf, lookUp } from '../../submission/names.ts';
import { childrenOf, enclosingStatement, part, parts, textOf } from '../../submission/tree.ts';
import type { Edit, SyntaxNode } from '../../types.ts';
import { assignmentIn, type Code, change, isValue, replacing } from './code.ts';

/** Longer blocks are left as they are. */
const mostInBlock = 20;

/** The statements of a block or of the file. */
export function statementsOf(code: Code, node: SyntaxNode): readonly SyntaxNode[] {
	return node.kind === 'Block' || node.kind === 'SourceFile'
		? childrenOf(code.syntax, node).filter(({ kind }) => /Statement$/.test(kind))
		: [];
}

/** One statement moved to another place of its block; the text between moves along. */
function moved(code: Code, list: readonly SyntaxNode[], from: number, to: number): Edit {
	const first = Math.min(from, to);
	const stretch = list.slice(first, Math.max(from, to) + 1);
	const order = [...stretch];
	order.splice(to - first, 0, ...order.splice(from - first, 1));
	return reordered(code, stretch, order);
}

/** The statements of a stretch in another order; what stands between them stays where it is. */
function reordered(code: Code, list: readonly SyntaxNode[], order: readonly SyntaxNode[]): Edit {
	const [first, last] = [list[0] as SyntaxNode, list.at(-1) as SyntaxNode];
	const gaps = list.map((node, i) => code.text.slice(node.end, list[i + 1]?.start ?? node.end));
	const text = order.map((node, i) => textOf(code, node) + (gaps[i] as string)).join('');
	return { start: first.start, end: last.end, text };
}

/** before = w; const before = w; */
const isCopy = (statement: string) => /^(?:const |let )?[\w.]+ = [\w.]+;?$/.test(statement);

/** A statement one or more places up or down; the block turned round, so that its beginning comes last. */
export function* moves(code: Code): Generator<Change> {
	for (const node of code.syntax) {
		const list = statementsOf(code, node);
		if (node.kind === 'SourceFile' || list.length < 2 || list.length > mostInBlock) continue;
		for (let from = 0; from < list.length; from += 1) {
			for (let to = 0; to < list.length; to += 1) {
				if (to === from || to === from - 1) continue;
				const cost = 1.3 + 0.1 * Math.abs(to - from);
				// Of two neighbours that change places, an update or a copy comes too early, or else the later one too late.
				const [own, other] = [list[from], list[to]].map((one) => textOf(code, one as SyntaxNode));
				const isEarly =
					/^[^=;]*[-+*/]=/.test(own as string) || isCopy(own as string) || isCopy(other as string);
				const node = to === from + 1 && !isEarly ? list[to] : list[from];
				yield change('move', cost, node as SyntaxNode, moved(code, list, from, to));
			}
		}
		for (let k = 2; k < list.length - 1; k += 1) {
			yield change(
				'move',
				1.9,
				list[0] as SyntaxNode,
				reordered(code, list, [...list.slice(k), ...list.slice(0, k)]),
			);
		}
	}
}

/** x = …; taken out, where it gives a name a value once more */
export function* statementDeletions(code: Code): Generator<Change> {
	for (const node of code.syntax) {
		if (assignedName(code, node)) yield change('delete', 2, node, replacing(node, ''));
	}
}

/**
 * x = …; y = … x …; → the old x is kept, so that both are computed from the same state. Only where the second
 * statement, or a later one, still needs what the first has changed.
 */
export function* atOnce(code: Code): Generator<Change> {
	for (const block of code.syntax) {
		const list = statementsOf(code, block);
		for (const [i, first] of list.entries()) {
			const target = assignedName(code, first);
			if (!target) continue;
			const old = `old${target.replace(/(?:^|[^\p{L}\p{N}]+)(\p{L}|\d|$)/gu, (_, letter: string) => letter.toUpperCase())}`;
			for (const upTo of [i + 1, i + 2, i + 3, i + 4]) {
				const later = list.slice(i + 1, upTo + 1);
				if (later.length < upTo - i) break;
				const uses = later.flatMap((statement) => readsOf(code, statement, target));
				if (uses.length === 0) continue;
				const keep = { start: first.start, end: first.start, text: `const ${old} = ${target}; ` };
				// The line that reads what has moved already.
				const reading = enclosingStatement(code.syntax, uses[0] as SyntaxNode) as SyntaxNode;
				yield change('at-once', 2, reading, keep, ...uses.map((use) => replacing(use, old)));
			}
		}
	}
}

/** The variable that an assignment statement gives a value to. */
function assignedName(code: Code, statement: SyntaxNode): string | undefined {
	const left = assignmentIn(code, statement)?.left;
	if (left?.kind === 'Identifier' || left?.kind === 'PropertyAccessExpression') return textOf(code, left);
	return left?.kind === 'ElementAccessExpression' ? textOf(code, left) : undefined;
}

/** Where a statement reads a variable. */
function readsOf(code: Code, statement: SyntaxNode, name: string): readonly SyntaxNode[] {
	return code.syntax.filter(
		(node) =>
			(node.kind === 'Identifier' || /^(Property|Element)Access/.test(node.kind)) &&
			textOf(code, node) === name &&
			node.start >= statement.start &&
			node.end <= statement.end &&
			isValue(code, node),
	);
}

/** const next = … w …; → the same, and then w = next;: what was computed is kept */
export function* forgottenAssignments(code: Code): Generator<Change> {
	for (const node of code.syntax) {
		if (node.kind !== 'VariableDeclaration') continue;
		const name = part(code.syntax, node, 'name');
		const value = part(code.syntax, node, 'initializer');
		const statement = enclosingStatement(code.syntax, node);
		if (name?.kind !== 'Identifier' || !value || statement?.kind !== 'VariableStatement') continue;
		const read = code.syntax.filter(
			(other) =>
				other.kind === 'Identifier' &&
				other.start >= value.start &&
				other.end <= value.end &&
				isValue(code, other),
		);
		for (const variable of new Set(read.map((other) => textOf(code, other)))) {
			const declared = lookUp(code.syntax, node, variable);
			if (declared?.kind !== 'let' && declared?.kind !== 'var' && declared?.kind !== 'parameter') continue;
			if (variable === name.text) continue;
			const text = ` ${variable} = ${name.text};`;
			yield change('statement', 2, node, { start: statement.end, end: statement.end, text });
		}
	}
}

/** move(w); → w = move(w);: what a function of the student's own hands back is kept */
export function* forgottenResults(code: Code): Generator<Change> {
	for (const statement of code.syntax) {
		const call =
			statement.kind === 'ExpressionStatement' ? part(code.syntax, statement, 'expression') : undefined;
		const callee = call?.kind === 'CallExpression' ? part(code.syntax, call, 'expression') : undefined;
		if (!call || callee?.kind !== 'Identifier' || !declarationOf(code.syntax, callee)) continue;
		for (const given of parts(code.syntax, call, 'arguments')) {
			const declared = given.kind === 'Identifier' ? declarationOf(code.syntax, given) : undefined;
			if (declared?.kind !== 'let' && declared?.kind !== 'var') continue;
			const edit = { start: statement.start, end: statement.start, text: `${declared.name} = ` };
			yield change('assignment', 1.5, statement, edit);
		}
	}
}

/**
 * let a = x; … f(x) → f(a): where a copy is made that goes on changing, the old name is stale. All names of a statement at
 * once, in both directions.
 */
export function* staleCopies(code: Code): Generator<Change> {
	const copies = copiesIn(code);
	for (const names of [new Map(copies), new Map(copies.map(([copy, of]) => [of, copy]))]) {
		const block: SyntaxNode[] = [];
		for (const statement of code.syntax) {
			if (statement.kind !== 'ExpressionStatement' && statement.kind !== 'VariableStatement') continue;
			const stale = [...names.keys()].flatMap((name) =>
				readsOf(code, statement, name).filter(({ field }) => field !== 'initializer'),
			);
			if (!stale[0]) continue;
			block.push(...stale);
			yield change(
				'name',
				1.5,
				stale[0],
				...stale.map((node) => replacing(node, names.get(textOf(code, node)) as string)),
			);
		}
		if (block[0])
			yield change(
				'name',
				1.6,
				block[0],
				...block.map((node) => replacing(node, names.get(textOf(code, node)) as string)),
			);
	}
}

/** Each name that begins as another, with the other: let x = start, let [x, y] = [a, b] */
export function copiesIn(code: Code): readonly (readonly [string, string])[] {
	return code.syntax.flatMap((node) => {
		if (node.kind !== 'VariableDeclaration') return [];
		const name = part(code.syntax, node, 'name');
		const value = part(code.syntax, node, 'initializer');
		if (!name || !value) return [];
		const isPattern = name.kind === 'ArrayBindingPattern' && value.kind === 'ArrayLiteralExpression';
		const names = isPattern
			? childrenOf(code.syntax, name).flatMap((element) => part(code.syntax, element, 'name') ?? [])
			: [name];
		const values = isPattern ? childrenOf(code.syntax, value) : [value];
		if (names.length !== values.length) return [];
		return names.flatMap((one, i) => {
			const of = values[i];
			return one.kind === 'Identifier' && of?.kind === 'Identifier'
				? [[textOf(code, one), textOf(code, of)] as const]
				: [];
		});
	});
}
