/** Where a parameter is moved: what to point at where no number that is wrong says what was done wrong. */
import type { Misconception } from '../misconceptions/misconception.ts';
import { declarationOf, usesOf } from '../submission/names.ts';
import {
	enclosing,
	enclosingStatement,
	isAssignment,
	isFunction,
	parentOf,
	part,
	unwrapped,
} from '../submission/tree.ts';
import type { Exercise, Submission, SyntaxNode } from '../types.ts';
import { arithmeticOf, assignmentIn } from './changes/code.ts';
import { parameterNames } from './changes/parameters.ts';
import { readsFrom } from './sources.ts';

/** The first step that the rate is a factor of, or the first p[i] += h. */
export function actedAt(
	exercise: Exercise,
	submission: Submission,
	points: Misconception['points'],
): SyntaxNode | undefined {
	const { syntax } = submission;
	if (points === 'nudge') {
		return syntax.find((node) => {
			const moved = assignmentIn(submission, node);
			return (
				moved &&
				/^[-+]=$/.test(moved.sign) &&
				unwrapped(syntax, moved.left).kind === 'ElementAccessExpression'
			);
		});
	}
	const isOfSteps = points === 'step' || points === 'rhythm';
	const rate = isOfSteps ? parameterNames(exercise, submission).get('learningRate') : undefined;
	const factor = rate && syntax.find((node) => isFactor(submission, node) && isRead(submission, node, rate));
	if (!factor) return undefined;
	const isAct = (node: SyntaxNode) => isAssignment(syntax, node) || node.kind === 'PropertyAssignment';
	const step = enclosing(syntax, factor, isAct) ?? parentOf(syntax, factor);
	return (points === 'rhythm' ? callAround(submission, factor) : undefined) ?? step;
}

/** The call of the function that a step stands in, where that is a helper of what is handed in. */
function callAround({ syntax, exports }: Submission, step: SyntaxNode): SyntaxNode | undefined {
	const made = enclosing(syntax, step, (node) => isFunction(node) && node.field !== 'arguments');
	const name =
		made &&
		part(syntax, made.kind === 'FunctionDeclaration' ? made : (parentOf(syntax, made) as SyntaxNode), 'name');
	if (!name || exports.some(({ local }) => local === name.text)) return undefined;
	const declaration = declarationOf(syntax, name);
	const use = declaration && usesOf(syntax, declaration)[0];
	return use && enclosingStatement(syntax, use);
}

const isFactor = (submission: Submission, node: SyntaxNode): boolean =>
	node.kind === 'Identifier' &&
	arithmeticOf(submission, parentOf(submission.syntax, node) as SyntaxNode) !== undefined;

/** Whether a name is this one, or a parameter that is handed it. */
export const isRead = ({ syntax }: Submission, node: SyntaxNode, name: string): boolean =>
	node.text === name ||
	readsFrom(syntax, node).some(({ kind, text }) => kind === 'Identifier' && text === name);
