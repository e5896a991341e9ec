/**
 * What a misconception is: a plain object in a file of its own, named after its id, and a line in list.ts.
 * Found (`predict`), explained (the texts) and repaired (`repair`, `undoneBy`) are its three questions.
 */
import type { Replacement } from '../core/rules.ts';
import type { Reference } from '../spec-types.ts';
import type { Edit, Exercise, Overrides, Submission, SyntaxNode } from '../types.ts';

export type Family =
	| 'sign-error'
	| 'learning-rate'
	| 'local-slope'
	| 'broken-chain'
	| 'derivative-rule'
	| 'partial-derivative'
	| 'update-loop'
	| 'bookkeeping'
	| 'not-computed';

/** One way to make a mistake: other rules, other inputs, or both. */
export interface Way {
	/** Rules replaced; tried at all places where they are used, and at each one alone. */
	readonly rules?: Replacement;
	/** Inputs by dotted path that the student's program has in place of the given ones. */
	readonly inputs?: Overrides;
	/** Only at all places at once; for rules where one place alone makes no sense. */
	readonly everywhere?: true;
}

/** What the student's file shows before anything is run. */
export interface Clues {
	readonly exercise: Exercise;
	/** The inputs of the first listed case. */
	readonly inputs: Reference;
	/** Numbers written in the code, each once; with the value of simple negations. */
	readonly numbers: readonly number[];
	/** Whether one function of the file is called twice: without that, no slope is a difference quotient. */
	readonly hasDifference: boolean;
}

/** What kind of change to the code a change is; see diagnosis/changes/. */
export type ChangeKind =
	/** another operator between the same operands: + − * / ** */
	| 'operator'
	/** = ↔ += ↔ -= */
	| 'assignment'
	/** operands, arguments, elements or template parts in each other's places */
	| 'swap'
	/** a minus put before an expression, or taken away */
	| 'sign'
	/** another number */
	| 'number'
	/** another exponent */
	| 'exponent'
	/** another variable */
	| 'name'
	/** < ↔ <=, a loop's first or last index */
	| 'bound'
	/** a factor, divisor or term put in */
	| 'insert'
	/** a factor, divisor or term taken out */
	| 'delete'
	/** a statement moved within its block */
	| 'move'
	/** a statement moved across a loop's edge */
	| 'move-across-loop'
	/** a wrapped call put on: Math.abs(…), [...p] */
	| 'wrap'
	/** a rounding or other wrapping taken off */
	| 'unwrap'
	/** brackets put in */
	| 'brackets'
	/** `^` made `**` */
	| 'caret'
	/** old values kept in a variable of their own, so that two assignments happen at once */
	| 'at-once'
	/** an array copied where it was shared */
	| 'copy'
	/** a comparison turned, or made strict or not */
	| 'comparison'
	/** a whole expression written anew, from the reference and the student's own names */
	| 'rewrite'
	/** a statement put in */
	| 'statement'
	/** a branch put in for the case that is missing, or the width of one */
	| 'case'
	/** 0/0 made 0 */
	| 'guard'
	/** a whole answer written anew from the reference: it proves that nothing else is wrong, and says little about the place */
	| 'answer';

/** A change of the student's text that may undo a mistake. */
export interface Change {
	readonly kind: ChangeKind;
	/** Spans of the student's text; they do not overlap. */
	readonly edits: readonly Edit[];
	/** The node that it is about, where a teacher would point. */
	readonly node: SyntaxNode;
	/** How much is changed; small ones win. A changed operator costs 1. */
	readonly cost: number;
	/** Where it is made of several, those. */
	readonly parts?: readonly Change[];
	/** Watched values show that it gives what is due where the mistake is made. */
	readonly aimed?: true;
	/** What it does tells its place, as for a sum where it leaves its loop: no number need point to it. */
	readonly placed?: true;
	/** A whole step or answer written anew: right by itself, so a smaller change that is found a little later goes before it. */
	readonly whole?: true;
}

export interface Misconception {
	readonly id: string;
	readonly family: Family;
	/** What happened, in one sentence that begins "The …" or "Your …"; never more than is proved. */
	readonly what: string;
	/** Why it matters, in one sentence. */
	readonly why: string;
	/** What to do next, in one sentence; a hint, not the fix. */
	readonly next: string;
	/** The question to ask oneself. */
	readonly question: string;
	/** The ways to make it; the core decides where each shows. Absent for what is known by other means. */
	readonly predict?: (clues: Clues) => readonly Way[];
	/** Kinds of change that undo it, the likeliest first, none where nothing small does; a fix of another kind is taken only where these fail. */
	readonly undoneBy: readonly ChangeKind[];
	/**
	 * Where to point when numbers would mislead: at the statement that writes the row down, though another was moved; where
	 * nothing undoes it, at the step that the rate is a factor of, at where in the loops it is taken, or at what moves a
	 * coordinate.
	 */
	readonly points?: 'record' | 'step' | 'rhythm' | 'nudge';
	/** True for a change that, where it makes everything right, proves by itself that this was the mistake. */
	readonly provedBy?: (change: Change, submission: Submission) => boolean;
	/** Changes beyond the general ones that may undo it. */
	readonly repair?: (submission: Submission, clues: Clues) => readonly Change[];
}

/** Gives the object its type; a misconception is nothing more than its fields. */
export const misconception = (fields: Misconception): Misconception => fields;
