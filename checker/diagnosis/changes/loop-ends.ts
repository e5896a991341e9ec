/** What ends a loop: a limit that is not asked for, or another size than the slope's held against the tolerance. */
import type { Change, Clues } from '../../misconceptions/misconception.ts';
import { declarationOf, namesInScope, usesOf } from '../../submission/names.ts';
import { descendantsOf, isAssignment, isLoop, operatorOf, part, textOf } from '../../submission/tree.ts';
import type { Submission, SyntaxNode } from '../../types.ts';
import { type Code, change, literalValue, operandsOf, placed, replacing, signOf } from './code.ts';
import { parameterNames } from './parameters.ts';

/** while (|g| > tolerance) { …; steps += 1; } → while (|g| > tolerance && steps < most) */
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
				yield placed('insert', 1.6, condition, edit);
			}
	}
}

/** while (… >= tolerance) → while (Math.abs(slope(x)) >= tolerance): the size of the slope is what stops. */
export function* stopTests(code: Submission, { exercise }: Clues): Generator<Change> {
	const names = parameterNames(exercise, code);
	const [, slope] = [...names].find(([path]) => path.endsWith("'")) ?? [];
	const tolerance = names.get('tolerance');
	if (slope === undefined || tolerance === undefined) return;
	for (const loop of code.syntax.filter(isLoop)) {
		for (const node of descendantsOf(code.syntax, loop)) {
			const test = /^[<>]=?$/.test(signOf(code, node)) ? operandsOf(code, node) : undefined;
			// What has a name is wrong where it gets its value.
			if (test?.left.kind === 'Identifier' || !test || textOf(code, test.right) !== tolerance) continue;
			for (const { name, kind } of namesInScope(code.syntax, loop))
				if (kind === 'let') {
					const size = replacing(test.left, `Math.abs(${slope}(${name}))`);
					yield change('rewrite', 1.7, node, size);
				}
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
