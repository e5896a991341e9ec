/** What is done to one parameter, done to another likewise: `w -= η * dw;` → the same, and then `b -= η * db;` */
import type { Change, Clues } from '../../misconceptions/misconception.ts';
import { lookUp, namesInScope } from '../../submission/names.ts';
import { descendantsOf, isAssignment, parentOf, part, parts, textOf } from '../../submission/tree.ts';
import type { Submission, SyntaxNode } from '../../types.ts';
import { type Code, change, operandsOf, replacing } from './code.ts';
import { parameterNames } from './parameters.ts';

export function* likewise(code: Submission, { exercise }: Clues): Generator<Change> {
	yield* properties(code);
	const copied = copiedNames(code);
	const inputs = new Set([...parameterNames(exercise, code).values()].filter((name) => !copied.has(name)));
	// After the last of the others is where it is missed.
	for (const statement of code.syntax.toReversed()) {
		const target = updated(code, statement);
		if (!target) continue;
		for (const other of new Set([...inputs, ...lets(code, statement)])) {
			if (other === target || !lookUp(code.syntax, statement, other)) continue;
			const text = renamed(code, statement, target, other);
			if (text === undefined || code.text.includes(text)) continue;
			const edit = { start: statement.end, end: statement.end, text: ` ${text}` };
			yield change('statement', 1.6, statement, edit);
		}
	}
}

/** The names that variables begin with: where x begins with start, x is what moves, and start stays. */
const copiedNames = (code: Code): ReadonlySet<string> =>
	new Set(
		code.syntax.flatMap(({ kind, field, text = '', parent }) =>
			kind === 'Identifier' &&
			(field === 'initializer' || code.syntax[parent]?.kind === 'ArrayLiteralExpression') &&
			isBeginning(code, parent)
				? [text]
				: [],
		),
	);

/** let x = start, let [x, v] = [start, 0] */
function isBeginning({ syntax }: Code, id: number): boolean {
	const node = syntax[id];
	const owner = node?.kind === 'ArrayLiteralExpression' ? syntax[node.parent] : node;
	return owner?.kind === 'VariableDeclaration' && parentOf(syntax, owner)?.text === 'let';
}

/** The name that a statement `w -= …` or `w = w - …` changes. */
function updated(code: Code, statement: SyntaxNode): string | undefined {
	const step =
		statement.kind === 'ExpressionStatement' ? part(code.syntax, statement, 'expression') : undefined;
	const operands = step && isAssignment(code.syntax, step) ? operandsOf(code, step) : undefined;
	if (!operands) return undefined;
	const target = textOf(code, operands.left);
	const isStep = operands.operator.text !== '=' || textOf(code, operands.right).startsWith(target);
	return isStep && operands.left.kind === 'Identifier' ? target : undefined;
}

/** Variables that can be assigned where a statement stands. */
const lets = ({ syntax }: Code, statement: SyntaxNode): readonly string[] =>
	namesInScope(syntax, statement).flatMap(({ name, kind }) =>
		kind === 'let' || kind === 'var' ? [name] : [],
	);

/** A statement's or expression's text with one name, and all that is named after it, made another; undefined where that is not there. */
function renamed(code: Code, node: SyntaxNode, from: string, to: string): string | undefined {
	let text = '';
	let at = node.start;
	for (const name of descendantsOf(code.syntax, node)) {
		if (name.kind !== 'Identifier' || !name.text?.toLowerCase().endsWith(from.toLowerCase())) continue;
		const stem = name.text.slice(0, -from.length);
		const isCapital = stem !== '' && /^\p{Lu}/u.test(name.text.slice(stem.length)) && !/^\p{Lu}/u.test(from);
		const other = stem + (isCapital ? to.charAt(0).toUpperCase() + to.slice(1) : to);
		const isProperty =
			parentOf(code.syntax, name)?.kind === 'PropertyAccessExpression' && name.field === 'name';
		if (!isProperty && !lookUp(code.syntax, node, other)) return undefined;
		text += code.text.slice(at, name.start) + other;
		at = name.end;
	}
	return text === '' ? undefined : text + code.text.slice(at, node.end);
}

/** { w: net.w - η * slope.w, b: net.b } → b: net.b - η * slope.b, as its neighbour has it */
function* properties(code: Code): Generator<Change> {
	for (const object of code.syntax) {
		if (object.kind !== 'ObjectLiteralExpression') continue;
		const entries = parts(code.syntax, object, 'properties').flatMap((entry) => {
			const name = part(code.syntax, entry, 'name');
			const value = part(code.syntax, entry, 'initializer');
			return name?.kind === 'Identifier' && name.text && value ? [{ name: name.text, value }] : [];
		});
		for (const { name, value } of entries) {
			for (const model of entries) {
				const text = model.name === name ? undefined : renamed(code, model.value, model.name, name);
				if (text === undefined || text === textOf(code, value)) continue;
				yield change('rewrite', 1.7, value, replacing(value, text));
			}
		}
	}
}
