/** A loss that is old where it is written down, taken anew where the parameters are now. */
import { parseExpression } from '../../core/expression.ts';
import type { Change } from '../../misconceptions/misconception.ts';
import { declarationOf } from '../../submission/names.ts';
import { descendantsOf, isAssignment } from '../../submission/tree.ts';
import type { Case } from '../../trial/cases.ts';
import type { Exercise, Submission, SyntaxNode } from '../../types.ts';
import type { Named } from '../named.ts';
import { statesWith, type Walked } from '../numbers.ts';
import { recordsIn } from '../place.ts';
import { valuesOf } from '../sources.ts';
import type { WatchedNode } from '../watch.ts';
import { change, instead, isValue, operandsOf } from './code.ts';
import { formulaText, heldParameters } from './held-parameters.ts';

/** So many values of the rows are tried, the last first: the loss mostly stands there. */
const mostTried = 12;

/** Each value of a row written anew as the loss, where the record is what is wrong. */
export function* lossesAnew(
	submission: Submission,
	exercise: Exercise,
	given: Case,
	nodes: readonly WatchedNode[],
	[best]: readonly Named[],
): Generator<Change> {
	const { inputs } = given;
	const [prediction] = best?.predictions ?? [];
	if (best?.misconception.family !== 'bookkeeping' || !prediction) return;
	if (inputs.routine !== 'gradient-descent' || typeof inputs.loss !== 'string') return;
	// A descent has states, whatever the mistake is.
	const [walked] = statesWith(given, [prediction]) as readonly [Walked];
	const held = heldParameters(submission, exercise, nodes, walked, inputs, inputs.loss);
	const called = new Map(held.map(({ name, text }) => [name, text]));
	const text = formulaText(submission, exercise, inputs, parseExpression(inputs.loss), called);
	if (text === undefined) return;
	const values = recordsIn(submission)
		.flatMap((record) => descendantsOf(submission.syntax, record))
		.filter((node) => /^(Identifier|CallExpression|BinaryExpression)$/.test(node.kind))
		.filter((node) => isValue(submission, node) || node.field === 'expression')
		.filter(({ text }) => text === undefined || !called.has(text));
	for (const node of [...values].reverse().slice(0, mostTried))
		yield change('rewrite', 2.4, madeIn(submission, node), bracketed(submission, node, text));
}

/** loss.toFixed(3) → (…).toFixed(3) */
const bracketed = (submission: Submission, node: SyntaxNode, text: string) =>
	node.field === 'expression'
		? { start: node.start, end: node.end, text: `(${text})` }
		: instead(submission, node, text);

/** Where a name was last given what it holds; an expression is its own place. */
function madeIn({ syntax, text }: Submission, node: SyntaxNode): SyntaxNode {
	const declaration = declarationOf(syntax, node);
	const made = declaration ? valuesOf(syntax, declaration) : [];
	const computed = made.findLast((value) => {
		const given = isAssignment(syntax, value) ? operandsOf({ syntax, text }, value)?.right : value;
		return given?.kind !== 'NumericLiteral';
	});
	return computed ?? node;
}
