/** Answers that are written out, not computed, and inputs that play no part. */
import type { Attempt } from '../attempt.ts';
import hardCodedOutput from '../misconceptions/hard-coded-output.ts';
import inputIgnored from '../misconceptions/input-ignored.ts';
import type { Clues } from '../misconceptions/misconception.ts';
import { inputAt } from '../spec/inputs.ts';
import { ancestorsOf, childrenOf, descendantsOf, enclosingStatement, parentOf } from '../submission/tree.ts';
import { isPassed, type Trial } from '../trial/trial.ts';
import type { Cell, Submission, SyntaxNode } from '../types.ts';
import { signOf } from './changes/code.ts';
import { fits, type Prediction } from './predict.ts';

/**
 * Which inputs an answer goes on without: the reference with a fixed value there prints the student's rows. A term that is
 * left out is 0, a factor 1. Inputs that are handed over as one list may all be left out together.
 */
export function ignoredInputs(clues: Clues, trials: readonly Trial[]): readonly Prediction[] {
	const found: Prediction[] = [];
	const varied = variedPaths(trials);
	for (const paths of [...varied.map((path) => [path]), ...listsOf(clues, varied)]) {
		const listed = paths.map((path) => inputAt(clues.inputs, path));
		const fixed = [0, 1, ...clues.numbers].map((number) => listed.map(() => number));
		const isNumber = listed.every((value) => typeof value === 'number');
		for (const values of isNumber ? [listed, ...fixed] : [listed]) {
			const inputs = Object.fromEntries(paths.map((path, i) => [path, values[i]]));
			const prediction = { misconception: inputIgnored, way: { inputs } };
			if (!values.includes(undefined) && fits(clues.exercise, [prediction], trials)) {
				found.push(prediction);
				break;
			}
		}
	}
	return found;
}

/** Inputs that a function takes as the elements of one list. */
const listsOf = ({ exercise: { form } }: Clues, varied: readonly string[]): readonly (readonly string[])[] =>
	form.kind === 'function'
		? form.arguments.filter(
				(argument): argument is readonly string[] =>
					Array.isArray(argument) && argument.every((path) => varied.includes(path)),
			)
		: [];

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
	if (askedInputs(version.submission, clues).length > 1 && others.every((trial) => isLiteral(trial, clues)))
		return true;
	// Whole answers alone: they stand in the code by chance, unless it is nearly all of several.
	const whole = [...new Set(expected.filter((value) => typeof value === 'number' && Math.abs(value) > 2))];
	return whole.length >= 3 && whole.every((value) => numbers.includes(value as number));
}

/** x === 0.5: comparisons that ask whether an input is one of those listed, one for each number. */
function askedInputs(submission: Submission, { exercise }: Clues): readonly SyntaxNode[] {
	const { syntax } = submission;
	const listed = numbersOf(exercise.cases.map((overrides) => Object.values(overrides)));
	const asked = new Map<number, SyntaxNode>();
	for (const node of syntax) {
		const number = node.kind === 'NumericLiteral' ? Number(node.text) : Number.NaN;
		const parent = parentOf(syntax, node);
		const isAsked = parent?.kind === 'CaseClause' || /^===?$/.test(signOf(submission, parent));
		if (isAsked && listed.has(number) && !asked.has(number)) asked.set(number, node);
	}
	return [...asked.values()];
}

/** Every number among the inputs of the listed cases, whatever holds it. */
function numbersOf(value: unknown, found: Set<number> = new Set()): Set<number> {
	if (typeof value === 'number') found.add(value);
	else if (Array.isArray(value)) for (const item of value) numbersOf(item, found);
	return found;
}

/** Whether all that a run gives stands in the code. */
const isLiteral = ({ rows }: Trial, { numbers }: Clues): boolean =>
	rows.flat().every(({ value }) => typeof value !== 'number' || numbers.includes(value));

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
export function writtenAt({ trials, version }: Attempt, clues: Clues): { readonly node?: SyntaxNode } {
	const { submission } = version;
	const listed = trials.flatMap(({ given }) => (given.kind === 'listed' ? given.expected.flat() : []));
	const telling = listed.filter(isTelling);
	const literals = literalsIn(submission);
	const holds = (literal: SyntaxNode, values: readonly Cell[]) =>
		numbersIn(literal).some((number) => values.some((value) => value === number || standsFor(number, value)));
	const literal =
		literals.find((one) => holds(one, telling)) ??
		// A row that is written out whole, of small numbers alone.
		literals.find((one) => numbersIn(one).length > 1 && holds(one, listed)) ??
		askedInputs(submission, clues)[0];
	return literal ? { node: firstOfThem(submission, literal) } : {};
}

/** Of a table its first number; of rows printed one below the other the first. */
function firstOfThem({ syntax }: Submission, literal: SyntaxNode): SyntaxNode {
	const statement = enclosingStatement(syntax, literal);
	const block = statement && parentOf(syntax, statement);
	const table = [...ancestorsOf(syntax, literal)].findLast(
		(node) =>
			node.kind === 'ArrayLiteralExpression' &&
			statement &&
			statement.start <= node.start &&
			node.end <= statement.end,
	);
	if (table) return descendantsOf(syntax, table).find((node) => literalKinds.has(node.kind)) as SyntaxNode;
	if (!statement || !block || statement.kind !== 'ExpressionStatement') return literal;
	const before = childrenOf(syntax, block).filter(({ end }) => end <= statement.start);
	const others = before.findLastIndex(
		(one) =>
			one.kind !== 'ExpressionStatement' ||
			!descendantsOf(syntax, one).some((node) => literalKinds.has(node.kind) && numbersIn(node).length > 0),
	);
	return before[others + 1] ?? statement;
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
function standsFor(literal: number, value: Cell): boolean {
	if (typeof value !== 'number') return false;
	const decimals = String(literal).split('.')[1]?.length ?? 0;
	// What the reference computes may miss a whole number by its last digits.
	const rounding = decimals > 0 ? 0.51 * 10 ** -Math.max(decimals, 2) : 0;
	return Math.abs(literal - value) <= Math.max(rounding, 1e-9 * Math.abs(value));
}

export { hardCodedOutput };
