/** while (|g| > tolerance) { …; steps += 1; } → while (|g| > tolerance && steps < most): a limit that no loop asks for. */
import type { Change, Clues } from '../../misconceptions/misconception.ts';
import { declarationOf, usesOf } from '../../submission/names.ts';
import { descendantsOf, isAssignment, isLoop, operatorOf, part, textOf } from '../../submission/tree.ts';
import type { Submission, SyntaxNode } from '../../types.ts';
import { type Code, change, literalValue, replacing } from './code.ts';
import { parameterNames } from './parameters.ts';

export function* limitsOfSteps(code: Submission, { exercise }: Clues): Generator<Change> {
	const unused = [...parameterNames(exercise, code).values()].filter((name) => isUnused(code, name));
	for (const loop of code.syntax.filter(isLoop)) {
		const condition =
			part(code.syntax, loop, 'condition') ??
			(/^(While|Do)Statement$/.test(loop.kind) ? part(code.syntax, loop, 'expression') : undefined);
		if (!condition) continue;
		for (const counter of countersIn(code, loop))
			for (const most of unused) {
				const edit = replacing(condition, `(${textOf(code, condition)}) && ${counter} < ${most}`);
				yield { ...change('insert', 1.6, condition, edit), placed: true };
			}
	}
}

/** A parameter of a function that nothing reads. */
function isUnused({ syntax }: Code, name: string): boolean {
	const declared = syntax.find(
		({ kind, field, text }) => kind === 'Identifier' && field === 'name' && text === name,
	);
	const declaration = declared && declarationOf(syntax, declared);
	return declaration?.kind === 'parameter' && usesOf(syntax, declaration).length === 0;
}

/** steps++, steps += 1 */
function countersIn(code: Code, loop: SyntaxNode): ReadonlySet<string> {
	const counters = descendantsOf(code.syntax, loop).flatMap((node) => {
		const one = part(code.syntax, node, 'operand');
		if (/^P(ost|re)fixUnaryExpression$/.test(node.kind) && node.text === '++' && one?.text) return [one.text];
		const [left, right] = ['left', 'right'].map((side) => part(code.syntax, node, side));
		const isOne = right && isAssignment(code.syntax, node) && literalValue(code, right) === 1;
		return isOne && operatorOf(code.syntax, node) === '+=' && left?.text ? [left.text] : [];
	});
	return new Set(counters);
}
