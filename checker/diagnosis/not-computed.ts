/** Answers that are written out, not computed, and inputs that play no part. */
import type { Attempt } from '../attempt.ts';
import hardCodedOutput from '../misconceptions/hard-coded-output.ts';
import inputIgnored from '../misconceptions/input-ignored.ts';
import type { Clues } from '../misconceptions/misconception.ts';
import { inputAt } from '../spec/inputs.ts';
import { isPassed, type Trial } from '../trial/trial.ts';
import type { Cell, Submission, SyntaxNode } from '../types.ts';
import { fits, type Prediction } from './predict.ts';

/** Which inputs an answer goes on without: the reference with a fixed value there prints the student's rows. */
export function ignoredInputs(clues: Clues, trials: readonly Trial[]): readonly Prediction[] {
	const found: Prediction[] = [];
	for (const path of variedPaths(trials)) {
		const listed = inputAt(clues.inputs, path);
		const values = typeof listed === 'number' ? new Set([listed, ...clues.numbers]) : new Set([listed]);
		for (const value of values) {
			const prediction = { misconception: inputIgnored, way: { inputs: { [path]: value } } };
			if (value !== undefined && fits(clues.exercise, [prediction], trials)) {
				found.push(prediction);
				break;
			}
		}
	}
	return found;
}

/** The inputs that the trials differ in. */
function variedPaths(trials: readonly Trial[]): readonly string[] {
	return [...new Set(trials.flatMap(({ given }) => Object.keys(given.overrides)))];
}

/**
 * Whether the listed answers are written out: they are right where they are listed, wrong elsewhere, and either do not
 * change at all when every input does, or stand in the code as numbers.
 */
export function isWrittenOut({ trials, version }: Attempt, clues: Clues): boolean {
	const listed = trials.filter(({ given }) => given.kind === 'listed');
	const others = trials.filter(({ given }) => given.kind !== 'listed');
	if (!listed.every(isPassed) || others.every(isPassed)) return false;
	const expected = listed.flatMap(({ given }) => given.expected.flat());
	// With one input alone, an answer that computes but leaves it out looks the same: then that is said.
	if (staysTheSame(trials) && variedPaths(trials).length > 1) return true;
	const telling = [...new Set(expected.filter(isTelling))];
	const numbers = [...clues.numbers, ...literalsIn(version.submission).flatMap(numbersIn)];
	const written = telling.filter((value) => numbers.some((number) => standsFor(number, value)));
	if (telling.length > 0) return written.length >= Math.max(2, 0.6 * telling.length);
	// Whole answers alone: they stand in the code by chance, unless it is nearly all of several.
	const whole = [...new Set(expected.filter((value) => typeof value === 'number' && Math.abs(value) > 2))];
	return whole.length >= 3 && whole.every((value) => numbers.includes(value as number));
}

/** The runs that show it, in words. */
export function writtenSeen({ trials }: Attempt): string {
	const others = trials.filter(({ given }) => given.kind !== 'listed');
	const wrong = others.filter((trial) => !isPassed(trial)).length;
	return `With the listed inputs your values are right; with other inputs they were wrong in ${wrong} of ${others.length} runs.`;
}

/** Whether the listed rows come out whatever the inputs are. */
export function staysTheSame(trials: readonly Trial[]): boolean {
	const [listed, ...others] = trials;
	if (!listed || others.some(({ given }) => given.kind === 'listed')) return false;
	return others.every((trial) => sameRows(trial, listed)) && others.some((trial) => moves(trial, listed));
}

/** The first place where a listed answer stands in the code. */
export function writtenAt({ trials, version }: Attempt): { readonly node?: SyntaxNode } {
	const expected = trials
		.flatMap(({ given }) => (given.kind === 'listed' ? given.expected.flat() : []))
		.filter(isTelling);
	const node = literalsIn(version.submission).find((literal) =>
		numbersIn(literal).some((number) => expected.some((value) => standsFor(number, value))),
	);
	return node ? { node } : {};
}

const literalKinds = new Set([
	'NumericLiteral',
	'StringLiteral',
	'NoSubstitutionTemplateLiteral',
	'TemplateHead',
	'TemplateMiddle',
	'TemplateTail',
]);
const literalsIn = ({ syntax }: Submission) => syntax.filter(({ kind }) => literalKinds.has(kind));
const numbersIn = ({ text = '' }: SyntaxNode) => (text.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);

const sameRows = (one: Trial, other: Trial) =>
	JSON.stringify(valuesOf(one)) === JSON.stringify(valuesOf(other));
const moves = (one: Trial, other: Trial) =>
	JSON.stringify(one.given.expected) !== JSON.stringify(other.given.expected);
const valuesOf = ({ rows }: Trial) => rows.map((row) => row.map(({ value }) => String(value)));

/** Small whole numbers stand in any program. */
const isTelling = (value: Cell): value is number =>
	typeof value === 'number' && Number.isFinite(value) && (!Number.isInteger(value) || Math.abs(value) > 12);

/** Whether a literal is this value, rounded as people write it. */
function standsFor(literal: number, value: number): boolean {
	const decimals = String(literal).split('.')[1]?.length ?? 0;
	return decimals > 0 || Number.isInteger(value)
		? Math.abs(literal - value) <= 0.51 * 10 ** -Math.max(decimals, 2)
		: false;
}

export { hardCodedOutput };
