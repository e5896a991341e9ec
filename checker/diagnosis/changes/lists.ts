/** Which names of a program hold lists, as the code shows it. */
import { part, textOf } from '../../submission/tree.ts';
import type { Code } from './code.ts';

/** The xs of xs.map(…), xs.length, xs[i], by their names; what is only handed on as a list is not seen so. */
export function listNames(code: Code): ReadonlySet<string> {
	const known = listsIn.get(code.syntax);
	if (known) return known;
	const names = new Set<string>();
	for (const node of code.syntax) {
		const owner =
			node.kind === 'PropertyAccessExpression' ? part(code.syntax, node, 'expression') : undefined;
		const of = owner?.kind === 'Identifier' && listMembers.test(textOf(code, node));
		if (of) names.add(owner.text as string);
	}
	listsIn.set(code.syntax, names);
	return names;
}

const listMembers = /\.(length|map|reduce|forEach|entries|keys)$/;
const listsIn = new WeakMap<Code['syntax'], ReadonlySet<string>>();
