/** this.sum += … in a class whose methods never set it back: this.sum = 0; where it has been used, or before it is added to. */
import type { Change } from '../../misconceptions/misconception.ts';
import {
	childrenOf,
	descendantsOf,
	isAssignment,
	operatorOf,
	part,
	parts,
	textOf,
} from '../../submission/tree.ts';
import type { SyntaxNode } from '../../types.ts';
import { type Code, isValue, literalValue, placed } from './code.ts';

export function* fieldsReset(code: Code): Generator<Change> {
	for (const made of code.syntax) {
		const members = /^Class/.test(made.kind) ? parts(code.syntax, made, 'members') : [];
		const sums = members.flatMap((member) => sumIn(code, made, member) ?? []);
		for (const method of members) {
			const body = part(code.syntax, method, 'body');
			const name = part(code.syntax, method, 'name');
			if (!body || !name) continue;
			const [added, read] = [isAddedTo, isRead].map((test) => sums.filter((sum) => test(code, body, sum)));
			const reset = (names: readonly string[]) => names.map((sum) => ` ${sum} = 0;`).join('');
			if (added && added.length > 0) {
				const edit = { start: body.start + 1, end: body.start + 1, text: reset(added) };
				yield placed('statement', 1.8, name, edit);
			}
			const last = childrenOf(code.syntax, body).at(-1);
			if (!read || read.length === 0 || !last || last.kind === 'ReturnStatement') continue;
			yield placed('statement', 1.7, name, { start: last.end, end: last.end, text: reset(read) });
		}
	}
}

/** this.sum, where sum = 0 begins a field that is added to. */
function sumIn(code: Code, made: SyntaxNode, member: SyntaxNode): string | undefined {
	const value = member.kind === 'PropertyDeclaration' ? part(code.syntax, member, 'initializer') : undefined;
	const name = part(code.syntax, member, 'name');
	if (!value || !name || literalValue(code, value) !== 0) return undefined;
	const sum = `this.${textOf(code, name)}`;
	return isAddedTo(code, made, sum) ? sum : undefined;
}

const isAddedTo = (code: Code, within: SyntaxNode, sum: string): boolean =>
	descendantsOf(code.syntax, within).some((node) => {
		const left = isAssignment(code.syntax, node) ? part(code.syntax, node, 'left') : undefined;
		return left !== undefined && operatorOf(code.syntax, node) === '+=' && textOf(code, left) === sum;
	});

const isRead = (code: Code, within: SyntaxNode, sum: string): boolean =>
	descendantsOf(code.syntax, within).some((node) => textOf(code, node) === sum && isValue(code, node));
