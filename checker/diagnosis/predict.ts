/** Which mistakes, made by the reference, print exactly what the student's program printed. */
import { alike, notePlaces, type Replacement, type Rules, replaceRules, textbook } from '../core/rules.ts';
import type { Clues, Misconception, Way } from '../misconceptions/misconception.ts';
import { inputsWith } from '../spec/inputs.ts';
import type { Reference } from '../spec-types.ts';
import { agrees, type Standard, standardOf } from '../trace/compare.ts';
import type { Reading } from '../trace/number.ts';
import { type Case, casesOf, rowsOf } from '../trial/cases.ts';
import type { Exercise, Row } from '../types.ts';
import type { Effort } from './effort.ts';

/** One mistake as the reference makes it: a way, at all places or at one. */
export interface Prediction {
	readonly misconception: Misconception;
	readonly way: Way;
	readonly place?: string;
	/** The other inputs stand in the parameters' own initialisers, so that probes, which set them, do not show them. */
	readonly onlyListed?: true;
}

/** What a student's program gave in one case. */
export interface Given {
	readonly given: Case;
	readonly rows: readonly (readonly Reading[])[];
}

/** The rules with these mistakes in force. */
export function rulesWith(predictions: readonly Prediction[]): Rules {
	return predictions.reduce(
		(rules, { way, place }) => (way.rules ? replaceRules(rules, way.rules, place) : rules),
		textbook,
	);
}

/** The inputs of a case as a program with these mistakes has them; undefined where one has no such input. */
export function inputsOf(predictions: readonly Prediction[], { kind, inputs }: Case): Reference {
	return predictions.reduce((changed, { way, onlyListed }) => {
		if (!way.inputs || (onlyListed && kind !== 'listed')) return changed;
		return inputsWith(changed, way.inputs) as unknown as Reference;
	}, inputs);
}

/** The rows that the reference computes with these mistakes; undefined where they cannot be made here. */
export function predictedRows(
	exercise: Exercise,
	given: Case,
	predictions: readonly Prediction[],
	rules = rulesWith(predictions),
): readonly Row[] | undefined {
	try {
		return rowsOf(exercise, inputsOf(predictions, given), rules);
	} catch {
		// A changed rule may leave the domain of the mathematics (a place that an input does not have): no prediction.
		return undefined;
	}
}

/** What is known of a mistake in a case: naming, pairing, what a change leaves over, other submissions all ask for it. */
const rowsKnown = new WeakMap<Prediction, WeakMap<Case, { readonly rows: readonly Row[] | undefined }>>();

/** The rows that the reference computes with one mistake, computed once. */
export function singleRows(exercise: Exercise, given: Case, single: Prediction): readonly Row[] | undefined {
	const known = rowsKnown.get(single) ?? new WeakMap<Case, { readonly rows: readonly Row[] | undefined }>();
	rowsKnown.set(single, known);
	const found = known.get(given) ?? { rows: predictedRows(exercise, given, [single]) };
	known.set(given, found);
	return found.rows;
}

/** Every single mistake that can be made here: all ways, each at all places and at each place alone. */
export function* singles(clues: Clues, misconceptions: readonly Misconception[]): Generator<Prediction> {
	const made = madeHere.get(clues) ?? new Map<Misconception, readonly Prediction[]>();
	madeHere.set(clues, made);
	for (const misconception of misconceptions) {
		const known = made.get(misconception) ?? predictionsOf(clues, misconception);
		made.set(misconception, known);
		yield* known;
	}
}

/** Where a rule is asked has to be found out by a run, and singles are gone through again and again. */
const madeHere = new WeakMap<Clues, Map<Misconception, readonly Prediction[]>>();

/** Predictions that hang on the task alone, so that they hold for every submission to it. */
const madeByAll = new WeakMap<Exercise, Map<Misconception, readonly Prediction[]>>();

/** The ways to make a mistake, made anew only where they hang on what the submission's own code shows. */
function predictionsOf(clues: Clues, misconception: Misconception): readonly Prediction[] {
	const { exercise, inputs } = clues;
	const made = madeByAll.get(exercise) ?? new Map<Misconception, readonly Prediction[]>();
	madeByAll.set(exercise, made);
	const known = made.get(misconception);
	if (known) return known;
	let isOwn = inputs !== casesOf(exercise)[0]?.inputs;
	const own = <T>(value: T): T => {
		isOwn = true;
		return value;
	};
	const asked: Clues = {
		exercise,
		inputs,
		get numbers() {
			return own(clues.numbers);
		},
		get hasDifference() {
			return own(clues.hasDifference);
		},
	};
	const predictions = [...waysToMake(asked, misconception)];
	if (!isOwn) made.set(misconception, predictions);
	return predictions;
}

function* waysToMake(clues: Clues, misconception: Misconception): Generator<Prediction> {
	const isProgram = clues.exercise.form.kind === 'program';
	for (const way of misconception.predict?.(clues) ?? []) {
		// Where the answer is a value, nothing but that value can be wrong.
		if (clues.exercise.form.kind === 'value' && (way.rules || !way.inputs)) continue;
		if (way.inputs && isProgram) yield { misconception, way, onlyListed: true };
		const places = way.rules && !way.everywhere ? placesOf(clues, way.rules) : [];
		yield { misconception, way };
		if (places.length > 1) for (const place of places) yield { misconception, way, place };
	}
}

function placesOf({ exercise, inputs }: Clues, replacement: Replacement): readonly string[] {
	const { rules, places } = notePlaces(textbook, replacement);
	try {
		rowsOf(exercise, shortened(inputs), rules);
	} catch {
		return [];
	}
	// Where units or weights are numbered, the same slip in all of one kind is likelier than in one of them.
	const kinds = [...places]
		.map(alike)
		.filter((kind, i, all) => kind.includes('#') && all.indexOf(kind) !== i);
	return [...new Set([...kinds, ...places])].slice(0, 60);
}

/**
 * Whether the reference with these mistakes gives the student's rows in every case.
 *
 * @param effort is charged for what is computed for several mistakes; what one makes of a case is known, or soon needed
 */
export function fits(
	exercise: Exercise,
	predictions: readonly Prediction[],
	trials: readonly Given[],
	effort?: Effort,
): boolean {
	const standard = standardOf(exercise);
	const [only, other] = predictions;
	const isSingle = only !== undefined && other === undefined;
	const rules = isSingle ? textbook : rulesWith(predictions);
	const rowsIn = (given: Case) => {
		if (isSingle) return singleRows(exercise, given, only);
		effort?.spendOn(exercise, given);
		return predictedRows(exercise, given, predictions, rules);
	};
	const [first] = trials;
	if (first && !mayFit(first, standard, rowsIn)) return false;
	return trials.every(({ given, rows }) => {
		const predicted = rowsIn(given);
		return predicted !== undefined && agrees(rows, predicted, standard);
	});
}

/** The first epochs of a long descent tell most mistakes apart: only what agrees there is computed to its end. */
const firstEpochs = 2;

/** The same descent over its first epochs; what is no long descent is left as it is. */
export function shortened(inputs: Reference): Reference {
	if (inputs.routine !== 'gradient-descent' || inputs.rows !== 'each' || Array.isArray(inputs.batches))
		return inputs;
	return (inputs.steps ?? 0) > firstEpochs ? { ...inputs, steps: firstEpochs } : inputs;
}

/** The shortened case of each case that can be shortened: what is known of a mistake there is kept by it, too. */
const shortCases = new WeakMap<Case, Case>();

function shortCase(given: Case): Case {
	const known = shortCases.get(given);
	if (known) return known;
	const inputs = shortened(given.inputs);
	const short = inputs === given.inputs ? given : { ...given, inputs };
	shortCases.set(given, short);
	return short;
}

function mayFit(
	{ given, rows }: Given,
	standard: Standard,
	rowsIn: (given: Case) => readonly Row[] | undefined,
): boolean {
	const short = shortCase(given);
	if (short === given) return true;
	const predicted = rowsIn(short);
	if (predicted === undefined) return false;
	// One row fewer or more is a mistake of its own, which shows at the end.
	const count = Math.min(predicted.length, rows.length, firstEpochs);
	return agrees(rows.slice(0, count), predicted.slice(0, count), standard);
}

/** Single mistakes that fit, in the order of the list; only those that are found until a time on performance.now's clock. */
export function fittingSingles(
	clues: Clues,
	misconceptions: readonly Misconception[],
	trials: readonly Given[],
	until: number,
): readonly Prediction[] {
	const { exercise } = clues;
	// What the exercise is known for is tried first, for the case that time runs out; the list's order is kept.
	const usual = misconceptions.filter(({ id }) => exercise.misconceptions.includes(id));
	const others = misconceptions.filter((misconception) => !usual.includes(misconception));
	const found: Prediction[] = [];
	for (const single of singles(clues, [...usual, ...others])) {
		if (performance.now() > until) break;
		if (fits(exercise, [single], trials)) found.push(single);
	}
	const place = ({ misconception }: Prediction) => misconceptions.indexOf(misconception);
	return found.sort((a, b) => place(a) - place(b));
}
