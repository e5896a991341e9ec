/** How likely it is that another change shows the mistake better: kind, place, what the names around it say. */
import type { Change, Misconception } from '../misconceptions/misconception.ts';
import { enclosing, enclosingFunction, parentOf, part } from '../submission/tree.ts';
import type { Submission, SyntaxNode } from '../types.ts';
import { unlikelihood } from './blame.ts';
import { isBackwardName } from './gradient-names.ts';
import type { Named } from './named.ts';
import { resultsOf } from './sources.ts';

/** A mistake is mostly made once: several changes are several mistakes, or one in another place. */
const several = 0.5;

/** 0 where a change is of the kind that undoes the mistake, and stands where the wrong number arises. */
export function doubtOf(
	submission: Submission,
	names: readonly Named[],
	fitting: readonly Misconception[],
	change: Change,
): number {
	const { kind, node, parts = [] } = change;
	// Nobody means xor.
	if (kind === 'caret' || names.length === 0) return 0;
	const others = fitting.flatMap(({ undoneBy }) => ofKind(undoneBy, kind) ?? []);
	const otherwise = others.length > 0 ? 0.2 + Math.min(...others) : 3;
	const doubts = names.map(({ misconception, blame, sources }) => {
		const own = ofKind(misconception.undoneBy, kind);
		// What is missing stands nowhere, and a comparison holds no number: no wrong number points to it.
		if (own !== undefined && (change.placed || kind === 'statement' || kind === 'comparison')) return own;
		const place = unlikelihood(submission, node, blame, sources);
		// Nor does one point to what stands in the wrong order; among moves the nearest is the likeliest.
		if (own !== undefined && kind === 'move') return own + Math.min(0.3, place);
		// A minus that somebody wrote is likelier the slip than a step that goes the usual way.
		if (own !== undefined && isMinusTaken(change)) return own + Math.min(0.1, place);
		return (own ?? otherwise) + (isCalledGradient(submission, change) ? Math.min(0.25, place) : place);
	});
	return (
		Math.min(...doubts) +
		(parts.length > 1 ? several : 0) +
		(isHandedOver(submission, change) ? 0.8 : 0) +
		(isInTool(submission, change) ? 1 : 0) +
		(isCalledError(submission, change) ? 1.6 : 0) +
		(turnsUphill(submission, change) ? 0.8 : 0) +
		(scalesGradient(submission, change) ? 0.4 : 0)
	);
}

/** −g → g */
const isMinusTaken = ({ kind, edits: [edit] }: Change): boolean =>
	kind === 'sign' && edit !== undefined && edit.text.length < edit.end - edit.start;

/** f(a / b) for f(a): where a factor is missing, it is rarely in what a function of the student's own is handed. */
function isHandedOver({ syntax }: Submission, { kind, node }: Change): boolean {
	const call = kind === 'insert' && node.field === 'arguments' ? parentOf(syntax, node) : undefined;
	const callee = call && part(syntax, call, 'expression');
	return callee !== undefined && part(syntax, callee, 'name')?.text !== 'push';
}

/** const error = y − t: what is called so has no factor; what is made of it lacks one. */
function isCalledError({ syntax, text }: Submission, { kind, node, edits }: Change): boolean {
	const holder =
		kind === 'insert' ? enclosing(syntax, node, ({ kind }) => kind === 'VariableDeclaration') : undefined;
	const name = (holder && part(syntax, holder, 'name')?.text) ?? '';
	const isScaled = edits.some((edit) => /[*/]/.test(edit.text.replace(text.slice(edit.start, edit.end), '')));
	return isScaled && errorName.test(name);
}

const errorName = /^(e|err|error|residual|resid|gap|miss)s?$/i;

/** 2 * (rate * gradient): what lacks a factor is the gradient itself. */
function scalesGradient({ syntax }: Submission, { kind, node, placed }: Change): boolean {
	if (kind !== 'insert' || placed) return false;
	return ['left', 'right'].some((side) => isBackwardName(part(syntax, node, side)?.text ?? ''));
}

/** w -= step → w += step: the usual way down is seldom the slip; a sum that is taken from may be. */
const turnsUphill = ({ text }: Submission, { edits, placed }: Change): boolean =>
	!placed && edits.some((edit) => edit.text === '+=' && text.slice(edit.start, edit.end) === '-=');

/** sum, mean, scale: what does as it is called lacks nothing of the mathematics; but a mean may lack its divisor. */
function isInTool({ syntax }: Submission, { node, edits }: Change): boolean {
	const made = enclosingFunction(syntax, node);
	const holder = made && (part(syntax, made, 'name') ? made : parentOf(syntax, made));
	const name = (holder && part(syntax, holder, 'name')?.text) ?? '';
	return toolName.test(name) || (meanName.test(name) && !edits.some(({ text }) => text.includes('length')));
}

const toolName = /^(sum|total|scale|dot|times|square|cube|sq)$/i;
const meanName = /^(mean|average|avg)$/i;

/** How far down a kind stands among those that undo a mistake. */
function ofKind(undoneBy: Misconception['undoneBy'], kind: Change['kind']): number | undefined {
	const at = undoneBy.indexOf(kind);
	return at === -1 ? undefined : 0.1 * at;
}

/** const da = a - target: what was given to a name like a derivative's is no derivative, though it be right elsewhere. */
export function isCalledGradient({ syntax }: Submission, { aimed, node }: Change): boolean {
	const declaration = node.field === 'initializer' ? parentOf(syntax, node) : madeIn(syntax, node);
	const name = declaration && part(syntax, declaration, 'name')?.text;
	const isMeant = aimed === true || node.kind === 'Identifier';
	return isMeant && name !== undefined && isBackwardName(name);
}

/** The function, or what holds it, that gives an expression back: what a function called slope gives back is a slope. */
function madeIn(syntax: Submission['syntax'], node: SyntaxNode): SyntaxNode | undefined {
	const made = enclosingFunction(syntax, node);
	if (!made || !resultsOf(syntax, made).some(({ id }) => id === node.id)) return undefined;
	return part(syntax, made, 'name') ? made : parentOf(syntax, made);
}
