/** A method that the student wrote and never calls, such as one that sets gradients back, called each time round. */
import type { Change } from '../../misconceptions/misconception.ts';
import { descendantsOf, part, parts } from '../../submission/tree.ts';
import type { SyntaxNode } from '../../types.ts';
import { type Code, placed } from './code.ts';
import { bodyOf, repeats } from './flaws.ts';
import { statementsOf } from './statements.ts';

/** for (…) { weight.step(); } → for (…) { weight.zero(); weight.step(); } */
export function* forgottenCalls(code: Code): Generator<Change> {
	const methods = uncalled(code);
	if (methods.length === 0) return;
	for (const loop of code.syntax.filter(repeats)) {
		const body = bodyOf(code, loop);
		const [first] = statementsOf(code, body);
		if (!first) continue;
		for (const owner of ownersIn(code, body))
			for (const method of methods) {
				const edit = { start: first.start, end: first.start, text: `${owner}.${method}(); ` };
				yield placed('statement', 1.6, first, edit);
			}
	}
}

/** Methods without parameters that stand in no call. */
function uncalled(code: Code): readonly string[] {
	const called = new Set(code.syntax.map((node) => calledOn(code, node)?.method));
	return code.syntax.flatMap((node) => {
		const name = node.kind === 'MethodDeclaration' ? part(code.syntax, node, 'name')?.text : undefined;
		const isPlain = name !== undefined && parts(code.syntax, node, 'parameters').length === 0;
		return isPlain && !called.has(name) ? [name] : [];
	});
}

/** What has methods of its own called within a node. */
const ownersIn = (code: Code, within: SyntaxNode): ReadonlySet<string> =>
	new Set(descendantsOf(code.syntax, within).flatMap((node) => calledOn(code, node)?.owner ?? []));

/** weight.step() */
function calledOn({ syntax }: Code, node: SyntaxNode) {
	const callee = node.kind === 'CallExpression' ? part(syntax, node, 'expression') : undefined;
	const [owner, method] = ['expression', 'name'].map((field) => callee && part(syntax, callee, field)?.text);
	return owner !== undefined && method !== undefined ? { owner, method } : undefined;
}
