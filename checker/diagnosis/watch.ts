/** The student's program, run with its expressions watched: which of them took which values. */
import { enclosingFunction, isAssignment, isWriteTarget, parentOf } from '../submission/tree.ts';
import type { Case } from '../trial/cases.ts';
import { type Rooms, type Trial, tryCases } from '../trial/trial.ts';
import type { Edit, Exercise, Submission, SyntaxNode, Value } from '../types.ts';
import { isValue } from './changes/code.ts';
import type { Held } from './changes/factor-names.ts';

/** An expression with the numbers it took, in the order of time. */
export interface WatchedNode {
	readonly node: SyntaxNode;
	readonly values: readonly number[];
	/** Whether it held numbers themselves, or lists of them. */
	readonly isList: boolean;
	/** When it took each of them, counted over the whole run. */
	readonly times: readonly number[];
}

/**
 * Runs the submission in a case with every arithmetic expression, name and call wrapped in a function that hands its
 * argument on, so that nothing else changes.
 */
export async function watched(
	exercise: Exercise,
	submission: Submission,
	given: Case,
	rooms: Rooms,
): Promise<readonly WatchedNode[]> {
	const watch = nameNotIn(submission.text);
	const nodes = submission.syntax.filter((node) => isWatchable(exercise, submission, node));
	const version = { submission, edits: wrappedIn(watch, nodes), watch };
	const [trial] = (await tryCases(exercise, version, [given], rooms)) as [Trial];
	const found = new Map<number, { node: SyntaxNode; values: number[]; times: number[]; isList: boolean }>();
	for (const [order, { id, value }] of trial.run.watched.entries()) {
		const node = submission.syntax[id];
		if (!node) continue;
		const entry = found.get(id) ?? { node, values: [], times: [], isList: Array.isArray(value) };
		for (const number of numbersOf(value)) {
			entry.values.push(number);
			entry.times.push(order);
		}
		found.set(id, entry);
	}
	return [...found.values()].filter(({ values }) => values.length > 0);
}

function numbersOf(value: Value): readonly number[] {
	if (typeof value === 'number') return [value];
	return Array.isArray(value) ? value.flatMap(numbersOf) : [];
}

const watchedKinds = new Set([
	'BinaryExpression',
	'PrefixUnaryExpression',
	'CallExpression',
	'Identifier',
	'ElementAccessExpression',
	'PropertyAccessExpression',
]);

function isWatchable(exercise: Exercise, submission: Submission, node: SyntaxNode): boolean {
	if (isStep(submission, node)) return true;
	if (node.kind === 'NumericLiteral') return isGiven(submission, node);
	if (!watchedKinds.has(node.kind) || !isValue(submission, node)) return false;
	const parent = parentOf(submission.syntax, node);
	// `x[i]! += …` too: what is given a value cannot be handed on.
	if (!parent || isWriteTarget(submission.syntax, node)) return false;
	if (
		[
			'SpreadElement',
			'ForOfStatement',
			'ForInStatement',
			'ExpressionStatement',
			'TypeOfExpression',
			'DeleteExpression',
		].includes(parent.kind)
	)
		return false;
	// What a parameter begins with is replaced by the checker itself.
	const isTopLevel = !enclosingFunction(submission.syntax, node);
	return !(exercise.form.kind === 'program' && isTopLevel && isInitialiser(submission, node));
}

/** A number that is all that a name, an element or a part of an object is given, inside a function. */
const isGiven = ({ syntax }: Submission, node: SyntaxNode): boolean =>
	/^(VariableDeclaration|PropertyAssignment|ArrayLiteralExpression|ReturnStatement|ConditionalExpression)$/.test(
		(parentOf(syntax, node) as SyntaxNode).kind,
	) &&
	node.field !== 'name' &&
	enclosingFunction(syntax, node) !== undefined;

/** w -= η·g as a statement of its own: its value is what w becomes. */
const isStep = ({ syntax }: Submission, node: SyntaxNode): boolean =>
	isAssignment(syntax, node) && parentOf(syntax, node)?.kind === 'ExpressionStatement';

const isInitialiser = (submission: Submission, node: SyntaxNode) =>
	submission.variables.some(
		({ initializer }) => initializer && initializer.start <= node.start && node.end <= initializer.end,
	);

/** One insertion for each position: inner brackets close first, outer ones open first. */
function wrappedIn(watch: string, nodes: readonly SyntaxNode[]): readonly Edit[] {
	const opening = new Map<number, string>();
	const closing = new Map<number, string>();
	// A parent stands before its children in the list.
	for (const { id, start, end } of nodes) {
		opening.set(start, `${opening.get(start) ?? ''}${watch}(${id}, `);
		closing.set(end, `)${closing.get(end) ?? ''}`);
	}
	return [...new Set([...opening.keys(), ...closing.keys()])].map((at) => ({
		start: at,
		end: at,
		text: `${closing.get(at) ?? ''}${opening.get(at) ?? ''}`,
	}));
}

function nameNotIn(text: string): string {
	for (let i = 0; ; i += 1) {
		const name = `watch${i === 0 ? '' : i}$`;
		if (!text.includes(name)) return name;
	}
}

/** The names that held numbers, and those that held lists. */
export function heldIn(nodes: readonly WatchedNode[]): Held {
	const names = nodes.filter(({ node }) => node.kind === 'Identifier');
	const of = (list: boolean) =>
		new Set(names.flatMap(({ node, isList }) => (isList === list ? (node.text as string) : [])));
	return { numbers: of(false), lists: of(true) };
}
