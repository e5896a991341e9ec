/** Where a wrong step comes from: back along plain names to the expression that holds the wrong slope. */

import { routineNamed } from '../../core/routines.ts';
import { textbook } from '../../core/rules.ts';
import { type Declaration, declarationOf, usesOf } from '../../submission/names.ts';
import {
	descendantsOf,
	enclosing,
	enclosingFunction,
	isAssignment,
	isFunction,
	isLoop,
	operatorOf,
	parentOf,
	part,
	parts,
	textOf,
} from '../../submission/tree.ts';
import type { Submission, SyntaxNode } from '../../types.ts';
import type { Walked } from '../numbers.ts';
import { valuesOf } from '../sources.ts';
import type { WatchedNode } from '../watch.ts';
import { type Code, operandsOf } from './code.ts';
import { bare, type HeldParameter, isNear } from './held-parameters.ts';

/** Further back a name says little of where the slope was taken. */
const furthest = 3;

/**
 * @param step what a parameter becomes, or what is taken from it
 * @param known names that hold what they should: the parameters, the rate
 * @param right expressions that hold what is due; absent where all do, and only what is computed once is stale
 * @param isDue true for a name that held the slope that is due, false for one with that of another parameter
 */
export function flawBehind(
	code: Code,
	step: SyntaxNode,
	known: ReadonlySet<string>,
	right: ReadonlySet<number> | undefined,
	isDue: (name: SyntaxNode) => boolean | undefined = () => undefined,
): SyntaxNode {
	let at = step;
	const loop = enclosing(code.syntax, step, repeats);
	// What is computed once, and not each time round, was right only then.
	const isStale = (node: SyntaxNode) =>
		loop !== undefined &&
		node.end <= loop.start &&
		enclosingFunction(code.syntax, node) === enclosingFunction(code.syntax, loop);
	const isRight = (node: SyntaxNode) => (right?.has(node.id) ?? true) && !isStale(node);
	for (let distance = 0; distance < furthest; distance += 1) {
		const value = isPlain(code, at, distance === 0) ? comingFrom(code, at, known, isRight, isDue) : undefined;
		if (!value) return at;
		at = value;
	}
	return at;
}

/** A loop, or a function that is handed to one. */
export const repeats = (node: SyntaxNode): boolean =>
	isLoop(node) || (isFunction(node) && node.field === 'arguments');

/** What is done each time round. */
export const bodyOf = ({ syntax }: Code, repeating: SyntaxNode): SyntaxNode =>
	part(syntax, repeating, isLoop(repeating) ? 'statement' : 'body') as SyntaxNode;

/** w - learningRate * g, learningRate * slope(w): nothing but names and products; the step itself is a difference as well. */
function isPlain(code: Code, node: SyntaxNode, isStep: boolean): boolean {
	return [node, ...descendantsOf(code.syntax, node)].every((one) => {
		if (one.kind === 'NumericLiteral') return isIndex(code, one) || isStep;
		if (one.kind !== 'BinaryExpression') return !isFunction(one) || isStep;
		return (isStep ? /^[-+*/]$|=$/ : /^[*/]$/).test(operatorOf(code.syntax, one) as string);
	});
}

const isIndex = ({ syntax }: Code, node: SyntaxNode) =>
	parentOf(syntax, node)?.kind === 'ElementAccessExpression';

/** What the one name that is neither known nor given has been given; undefined where there are several such names, or none. */
function comingFrom(
	code: Code,
	node: SyntaxNode,
	known: ReadonlySet<string>,
	isRight: (node: SyntaxNode) => boolean,
	isDue: (name: SyntaxNode) => boolean | undefined,
): SyntaxNode | undefined {
	const names = [node, ...descendantsOf(code.syntax, node)].filter(
		({ kind, text = '' }) => kind === 'Identifier' && !known.has(text),
	);
	const declared = new Map<Declaration, SyntaxNode>(
		names.flatMap((name) => {
			const declaration = declarationOf(code.syntax, name);
			return declaration && valuesOf(code.syntax, declaration).length > 0
				? [[declaration, name] as const]
				: [];
		}),
	);
	const [only, ...others] = declared;
	if (others.length > 0) return undefined;
	if (!only) return lastOf(code, goneThrough(code, node), isRight);
	const [declaration, name] = only;
	// What serves for something else as well is right by itself.
	if (declaration.kind === 'function' && usesOf(code.syntax, declaration).length > 1) return undefined;
	const isSo = isDue(name);
	if (isSo === true) return undefined;
	return lastOf(code, valuesOf(code.syntax, declaration), isSo === false ? () => false : isRight);
}

/** The last value that is neither right nor where a sum begins. */
const lastOf = (
	code: Code,
	values: readonly SyntaxNode[],
	isRight: (node: SyntaxNode) => boolean,
): SyntaxNode | undefined =>
	values
		.map((value) => assignedIn(code, value))
		.filter((value) => !isRight(value) && value.kind !== 'NumericLiteral')
		.findLast((value) => !isConstantList(code, value));

/** g of g.forEach((v, i) => …), for a node in such a callback */
function goneThrough(code: Code, node: SyntaxNode): readonly SyntaxNode[] {
	const made = enclosing(code.syntax, node, (one) => isFunction(one) && one.field === 'arguments');
	const call = made && parentOf(code.syntax, made);
	const callee = call && part(code.syntax, call, 'expression');
	const owner =
		callee?.kind === 'PropertyAccessExpression' ? part(code.syntax, callee, 'expression') : undefined;
	const declaration = owner && declarationOf(code.syntax, owner);
	return declaration ? valuesOf(code.syntax, declaration) : [];
}

/** Of g = … and g += … the value, which is where the number is made. */
const assignedIn = (code: Code, node: SyntaxNode): SyntaxNode =>
	isAssignment(code.syntax, node) ? (operandsOf(code, node)?.right as SyntaxNode) : node;

/** [0, 0]: where sums begin */
const isConstantList = ({ syntax }: Code, node: SyntaxNode): boolean =>
	node.kind === 'ArrayLiteralExpression' &&
	parts(syntax, node, 'elements').every(({ kind }) => kind === 'NumericLiteral');

/** So many steps tell whether a parameter moves as it should. */
const looked = 3;

/** What moves, and the rate, in the student's names. */
export interface Moved {
	readonly held: readonly HeldParameter[];
	readonly rate: string;
}

/** Where the slope of a parameter that moves as it should not goes wrong; undefined where its step was not found. */
export function flawOf(
	submission: Submission,
	nodes: readonly WatchedNode[],
	walked: Walked,
	{ held, rate }: Moved,
	right: ReadonlySet<number> | undefined,
): SyntaxNode | undefined {
	const steps = held.flatMap((one) => {
		const step = stepOf(submission, nodes, one);
		return step ? [{ one, step }] : [];
	});
	const isWrong = ({ name }: HeldParameter) => !movesRight(walked, name);
	const wrong = steps.find(({ one }) => isWrong(one));
	if (!wrong) return undefined;
	const known = new Set([rate, ...held.map(({ text }) => text.split(/[.[]/)[0] as string)]);
	const isDue = (name: SyntaxNode) => {
		if (!right) return undefined;
		if (holdsSlope(nodes, walked, wrong.one.name, name)) return true;
		// What is due for another parameter is right by itself, only not here; named after that one, it is the use that is wrong.
		const other = held.find((one) => holdsSlope(nodes, walked, one.name, name));
		return other && isNamedAfter(name, other) && !isNamedAfter(name, wrong.one);
	};
	const flaw = flawBehind(submission, wrong.step, known, right, isDue);
	// What another parameter rightly goes by is no flaw by itself.
	const isShared = steps.some(
		({ one, step }) =>
			step !== wrong.step &&
			!isWrong(one) &&
			flawBehind(submission, step, known, right, () => false) === flaw,
	);
	return isShared ? wrong.step : flaw;
}

/** slopeB for b, grad2 for w2 */
const isNamedAfter = ({ text = '' }: SyntaxNode, { name }: HeldParameter): boolean =>
	text.toLowerCase().endsWith(name.slice(-1).toLowerCase());

/** What is taken from a parameter, or what it becomes. */
function stepOf(
	submission: Submission,
	nodes: readonly WatchedNode[],
	{ text, states }: HeldParameter,
): SyntaxNode | undefined {
	const { syntax } = submission;
	const moves = syntax.flatMap((node) => {
		const operands = isAssignment(syntax, node) ? operandsOf(submission, node) : undefined;
		if (!operands || !enclosing(syntax, node, repeats)) return [];
		return [{ right: operands.right, target: bare(textOf(submission, operands.left)) }];
	});
	const whole = /^[^.[]+/.exec(text)?.[0];
	const assigned =
		moves.findLast(({ target }) => target === text) ?? moves.findLast(({ target }) => target === whole);
	if (assigned) return assigned.right;
	return nodes.find(
		({ node, values }) =>
			node.kind === 'BinaryExpression' &&
			values.length > 1 &&
			isNear(values, states.slice(1, 1 + values.length)),
	)?.node;
}

/** Whether a parameter's first steps are those that are due from where it stands. */
const movesRight = (walked: Walked, name: string): boolean =>
	dueSteps(walked, name).every(({ made, due }) => isNear([made], [due]));

/** A parameter's first states, what follows from each, and what should. */
function dueSteps({ inputs, columns, rows }: Walked, name: string) {
	const { next } = routineNamed(inputs.routine);
	const at = columns.indexOf(name);
	return rows.slice(0, looked).flatMap((row, i) => {
		const before = rows[i - 1]?.[at] ?? inputs.start[name];
		const due = next?.(inputs, columns, rows[i - 1], i, textbook)?.[at];
		const made = row[at];
		if (typeof before !== 'number' || typeof due !== 'number' || typeof made !== 'number') return [];
		return [{ before, made, due }];
	});
}

/** Whether what a name held, time after time, is the slope that is due for a parameter. */
function holdsSlope(
	nodes: readonly WatchedNode[],
	walked: Walked,
	parameter: string,
	name: SyntaxNode,
): boolean {
	const values = nodes.find(({ node }) => node.id === name.id)?.values.slice(0, looked);
	const rate = walked.inputs.learningRate;
	const steps = dueSteps(walked, parameter);
	if (!values || values.length !== steps.length) return false;
	return isNear(
		values,
		steps.map(({ before, due }) => (before - due) / rate),
	);
}
