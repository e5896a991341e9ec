/** What can be told before a run: a submission that asks for another module cannot have it. */
import type { Problem, Submission, SyntaxNode } from '../types.ts';
import { lookUp } from './names.ts';
import { placeOf } from './positions.ts';
import { part, type Tree, textOf } from './tree.ts';

/**
 * The first import of a run-time value, as a `forbidden-api` problem. Imports of types alone are no part of the tree;
 * globals such as `process` may be names of the student's own, and are left to the sandbox.
 */
export function forbiddenImport(submission: Pick<Submission, 'text' | 'syntax'>): Problem | undefined {
	for (const node of submission.syntax) {
		const what = imported(submission.syntax, node);
		if (what === undefined) continue;
		const place = placeOf(submission.text, node);
		const from = what ? textOf(submission, what) : 'another module';
		return {
			problem: 'forbidden-api',
			message:
				`Line ${place.line} asks for ${from}, but an answer runs alone, without any other module. ` +
				'Write what is needed into this file; Math and the rest of the language are there without an import.',
			place,
		};
	}
	return undefined;
}

/** The module's name where a node loads a module, null where the name is not written out. */
function imported(tree: Tree, node: SyntaxNode): SyntaxNode | null | undefined {
	switch (node.kind) {
		case 'ImportDeclaration':
			return part(tree, node, 'moduleSpecifier') ?? null;
		case 'ExportDeclaration':
			return part(tree, node, 'moduleSpecifier');
		case 'ExternalModuleReference':
			return part(tree, node, 'expression') ?? null;
		case 'CallExpression': {
			const callee = part(tree, node, 'expression');
			const first = part(tree, node, 'arguments');
			const name = first?.kind === 'StringLiteral' ? first : null;
			if (callee?.kind === 'ImportKeyword') return name;
			const isRequire =
				callee?.kind === 'Identifier' && callee.text === 'require' && !lookUp(tree, node, 'require');
			return isRequire && name ? name : undefined;
		}
	}
	return undefined;
}
