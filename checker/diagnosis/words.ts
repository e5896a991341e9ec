/** Findings in words: what was run and what came out, and nothing beyond it. */
import type { Change, Misconception } from '../misconceptions/misconception.ts';
import type { Finding } from '../report-types.ts';
import { applyEdits } from '../submission/edit.ts';
import { placeOf } from '../submission/positions.ts';
import type { Submission, SyntaxNode } from '../types.ts';

export interface Proof {
	/** The reference with this mistake gives the student's rows in so many cases. */
	readonly predictedIn?: number;
	/** The code with this change is right in so many cases. */
	readonly fix?: { readonly change: Change; readonly cases: number };
	/** Where to point; at what the fix changes where absent. */
	readonly node?: SyntaxNode;
	/** Names that fit equally well. */
	readonly alternatives: readonly string[];
	/** What more is proved about this very program. */
	readonly more?: string;
	/** What was seen, where it is something else than a prediction and a fix. */
	readonly seen?: string;
	/** Another change is needed too. */
	readonly together?: true;
}

export function namedFinding(
	submission: Submission,
	{ id, family, what, why, next, question }: Misconception,
	proof: Proof,
): Finding {
	const sentences = [
		what,
		why,
		...(proof.more ? [proof.more] : []),
		proof.seen ?? evidenceSentence(submission, proof),
		next,
	];
	return {
		misconception: id,
		family,
		severity: 'error',
		message: sentences.filter(Boolean).join(' '),
		question,
		...fieldsOf(submission, proof),
	};
}

/** A change that makes everything right, where no mistake is known by name. */
export function unnamedFinding(submission: Submission, proof: Proof): Finding {
	return {
		severity: 'error',
		message: `${evidenceSentence(submission, proof)} Compare that line with what the task asks.`,
		...fieldsOf(submission, proof),
	};
}

function fieldsOf(
	submission: Submission,
	{ predictedIn, fix, node, alternatives }: Proof,
): Pick<Finding, 'evidence' | 'alternatives'> & Partial<Finding> {
	const at = node ?? fix?.change.node;
	const changed = fix ? fixOf(submission, fix.change) : undefined;
	return {
		...(at ? placeOf(submission.text, at) : {}),
		evidence: { predicted: predictedIn !== undefined, repaired: fix !== undefined },
		alternatives: [...alternatives],
		...(changed ? { fix: changed } : {}),
	};
}

const counted = (count: number, thing: string) => `${count} ${thing}${count === 1 ? '' : 's'}`;

function evidenceSentence(submission: Submission, { predictedIn, fix, together }: Proof): string {
	const predicted = predictedIn
		? `With this mistake the reference gives just your values, in ${counted(predictedIn, 'run')} with different inputs`
		: '';
	if (!fix) return predicted && `${predicted}.`;
	const { line } = placeOf(submission.text, fix.change.node);
	const small = together
		? `with a small change in line ${line}, and one more for the other mistake,`
		: `with one small change in line ${line}`;
	const repaired = `${small} all of ${counted(fix.cases, 'run')} are right`;
	return predicted
		? `${predicted}; ${repaired}.`
		: `${repaired.charAt(0).toUpperCase()}${repaired.slice(1)}.`;
}

/** The lines that the change touches, before and after. */
export function fixOf({ text }: Pick<Submission, 'text'>, { edits }: Change): NonNullable<Finding['fix']> {
	const start = Math.min(...edits.map((edit) => edit.start));
	const end = Math.max(...edits.map((edit) => edit.end));
	const from = text.slice(0, start).search(/[^\r\n]*$/);
	const rest = text.slice(end).search(/[\r\n]|$/);
	const until = end + rest;
	const own = edits.map((edit) => ({ ...edit, start: edit.start - from, end: edit.end - from }));
	const before = text.slice(from, until);
	return {
		line: placeOf(text, { start, end }).line,
		before: before.trim(),
		after: applyEdits(before, own).trim(),
	};
}
