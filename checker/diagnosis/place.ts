/** Where to point: at the node that undid the mistake, or where the wrong number arises, or where it is written down. */
import type { Change, Misconception } from '../misconceptions/misconception.ts';
import { declarationOf, usesOf } from '../submission/names.ts';
import {
	enclosing,
	enclosingFunction,
	enclosingStatement,
	nodeAt,
	parentOf,
	part,
	parts,
	textOf,
} from '../submission/tree.ts';
import type { Trial } from '../trial/trial.ts';
import type { Exercise, Submission, SyntaxNode } from '../types.ts';
import { actedAt } from './acts.ts';
import type { Blame } from './blame.ts';
import { assignmentIn, isConstant } from './changes/code.ts';
import { bare } from './changes/held-parameters.ts';
import { resultsOf } from './sources.ts';
import type { WatchedNode } from './watch.ts';

/** The node that a teacher would point at for a named mistake. */
export function pointAt(
	exercise: Exercise,
	submission: Submission,
	{ family, points }: Misconception,
	fix: Change | undefined,
	blame: Blame,
): SyntaxNode | undefined {
	// Right mathematics, wrong record: the record is what has to be looked at, whatever else was moved.
	if (fix ? points === 'record' && fix.kind === 'move' : family === 'bookkeeping') {
		const within = fix?.edits[0];
		const record = recordsIn(submission).find(
			(node) => !within || (node.start >= within.start && node.end <= within.end),
		);
		if (record) return record;
	}
	const [first] = blame.wrong;
	if (!fix) return actedAt(exercise, submission, points) ?? first;
	const constant = constantBehind(exercise, submission, fix);
	if (constant) return constant;
	// An answer written anew tells little of the place; what its function computes with other functions' help does.
	const around = enclosingFunction(submission.syntax, fix.node);
	const isNear = first && (!around || (around.start <= first.start && first.end <= around.end));
	// What begins a quantity with a name of its own is that quantity's line.
	if (fix.kind === 'answer' && isNear && fix.node.field !== 'initializer') return first;
	return callBehind(submission, fix) ?? movedAgain(submission, fix) ?? editedIn(submission, fix);
}

/** p −= h; put in before p moves once more: that is where it was not seen that p had not come back. */
function movedAgain(submission: Submission, { kind, edits: [edit] }: Change): SyntaxNode | undefined {
	const target = kind === 'statement' && edit ? /^\s*(\S+) -=/.exec(edit.text)?.[1] : undefined;
	if (!target || !edit) return undefined;
	return submission.syntax.find((node) => {
		const moved = node.start >= edit.start ? assignmentIn(submission, node) : undefined;
		return moved?.sign === '-=' && bare(textOf(submission, moved.left)) === bare(target);
	});
}

/** The first use of a function that does nothing any more: (v) => Math.round(v) made (v) => v. It did what it was made for. */
function callBehind({ syntax }: Submission, { kind, edits }: Change): SyntaxNode | undefined {
	const [edit] = edits;
	const changed = kind === 'unwrap' && edit && edits.length === 1 ? nodeAt(syntax, edit) : undefined;
	const made = changed && enclosingFunction(syntax, changed);
	if (!made || !resultsOf(syntax, made).some(({ id }) => id === changed.id)) return undefined;
	const own = parts(syntax, made, 'parameters').map((one) => part(syntax, one, 'name')?.text);
	if (!own.includes(edit?.text)) return undefined;
	const named = made.kind === 'FunctionDeclaration' ? made : parentOf(syntax, made);
	const name = named && part(syntax, named, 'name');
	const declaration = name && declarationOf(syntax, name);
	return declaration && usesOf(syntax, declaration)[0];
}

/** The number with a name that was read instead of an input; what the task itself asks to be declared is none. */
function constantBehind(
	{ form }: Exercise,
	{ syntax }: Submission,
	{ kind, edits: [edit] }: Change,
): SyntaxNode | undefined {
	const read = kind === 'name' && edit ? nodeAt(syntax, edit) : undefined;
	const declaration = read?.kind === 'Identifier' ? declarationOf(syntax, read) : undefined;
	if (form.kind === 'program' && declaration && declaration.name in form.parameters) return undefined;
	const holder = declaration && parentOf(syntax, declaration.node);
	const value = holder?.kind === 'VariableDeclaration' && part(syntax, holder, 'initializer');
	return value && declaration?.kind === 'const' && isConstant({ syntax }, value) ? holder : undefined;
}

/** The node of a change; of one that goes over several lines, what is changed in it first. */
function editedIn({ syntax, text }: Submission, { node, edits: [edit] }: Change): SyntaxNode {
	const isBelow =
		edit &&
		edit.start > node.start &&
		edit.end <= node.end &&
		text.slice(node.start, edit.start).includes('\n');
	return (isBelow ? nodeAt(syntax, edit) : undefined) ?? node;
}

/** The first expression that held the first wrong value of a trial, as it was returned or as it rounds when printed. */
export function holderOf(
	exercise: Exercise,
	submission: Submission,
	trial: Trial,
	nodes: readonly WatchedNode[],
): SyntaxNode | undefined {
	const { first } = trial.comparison;
	if (typeof first?.actual === 'string') return decisionFor(submission, first.actual);
	if (typeof first?.actual !== 'number') return undefined;
	const { actual } = first;
	const distance = exercise.form.kind === 'program' ? 0.5 * 10 ** -exercise.form.decimals : 0;
	const holders = nodes.flatMap(({ node, values, times }) => {
		const at = values.findIndex((value) => Math.abs(value - actual) <= distance);
		return at === -1 || node.kind === 'Identifier' ? [] : [{ node, since: times[at] as number }];
	});
	return holders.sort((a, b) => a.since - b.since)[0]?.node;
}

/** Where it is decided that a word is the answer: the condition before it. */
function decisionFor({ syntax }: Submission, word: string): SyntaxNode | undefined {
	const literal = syntax.find((node) => node.kind === 'StringLiteral' && node.text?.includes(word));
	if (!literal) return undefined;
	return (
		enclosing(syntax, literal, ({ kind }) => kind === 'ConditionalExpression' || kind === 'IfStatement') ??
		literal
	);
}

/** Statements that print, collect or hand back. */
export function recordsIn(submission: Submission): readonly SyntaxNode[] {
	return submission.syntax.flatMap((node) => {
		if (node.kind === 'ReturnStatement' || node.kind === 'YieldExpression') return [node];
		const callee = node.kind === 'CallExpression' ? part(submission.syntax, node, 'expression') : undefined;
		if (!callee || !(/^console\.|\.push$/.test(textOf(submission, callee)) || prints(submission, callee)))
			return [];
		return [enclosingStatement(submission.syntax, node) ?? node];
	});
}

/** A function of the student's own that prints. */
function prints({ syntax, text }: Submission, callee: SyntaxNode): boolean {
	const declaration = callee.kind === 'Identifier' ? declarationOf(syntax, callee) : undefined;
	const made = declaration && parentOf(syntax, declaration.node);
	const isOwn = made?.kind === 'FunctionDeclaration' || made?.kind === 'VariableDeclaration';
	return isOwn && /\bconsole\./.test(text.slice(made.start, made.end));
}
