/** What can be named where a factor or a term is missing. */
import { type Declaration, lookUp, namesInScope } from '../../submission/names.ts';
import { parentOf, part, textOf } from '../../submission/tree.ts';
import type { SyntaxNode } from '../../types.ts';
import { type Code, isValue } from './code.ts';
import { listNames, listsIn } from './lists.ts';

/** Names of numbers that can be seen, `p[i]` for an array beside an index, `xs.length`. */
export function factorNames(code: Code, node: SyntaxNode, held: Held): readonly string[] {
	const lists = listsIn(code);
	const seen = namesInScope(code.syntax, node)
		.filter(({ kind, name }) => kind !== 'function' && kind !== 'class' && !held.lists.has(name))
		.filter((declaration) => !lists.has(declaration))
		.filter((declaration) => held.numbers.has(declaration.name) || mayBeNumber(code, declaration))
		.slice(0, 14);
	const accesses = new Set<string>();
	for (const name of listNames(code)) if (lookUp(code.syntax, node, name)) accesses.add(`${name}.length`);
	for (const other of code.syntax) {
		const text = /^(Element|Property)Access/.test(other.kind) ? textOf(code, other) : '';
		if (other.kind === 'ElementAccessExpression' && text.length < 16) accesses.add(text);
		if (/\.length$/.test(text)) accesses.add(text);
	}
	for (const name of held.lists) if (lookUp(code.syntax, node, name)) accesses.add(`${name}.length`);
	return [...seen.map(({ name }) => name), ...[...accesses].slice(0, 8), ...fieldsOf(code)];
}

const mostFields = 6;
const fieldsKnown = new WeakMap<Code['syntax'], readonly string[]>();

/** The numbers that a class's own methods read: this.x */
function fieldsOf(code: Code): readonly string[] {
	const known = fieldsKnown.get(code.syntax);
	if (known) return known;
	const read = code.syntax.filter(
		(node) =>
			node.kind === 'PropertyAccessExpression' &&
			part(code.syntax, node, 'expression')?.kind === 'ThisKeyword' &&
			isValue(code, node),
	);
	const fields = [...new Set(read.map((node) => textOf(code, node)))].slice(0, mostFields);
	fieldsKnown.set(code.syntax, fields);
	return fields;
}

/** Whether a name that was not seen at work may hold a number: it does not begin as a list, an object or a function. */
function mayBeNumber(code: Code, { node }: Declaration): boolean {
	const parent = parentOf(code.syntax, node);
	const value = parent && part(code.syntax, parent, 'initializer');
	return !value || !/^(ArrayLiteral|ObjectLiteral|New|Arrow|Function|String|Template|Class)/.test(value.kind);
}

/** Names that were seen to hold numbers, and lists of numbers; both empty where nothing was watched. */
export interface Held {
	readonly numbers: ReadonlySet<string>;
	readonly lists: ReadonlySet<string>;
}
