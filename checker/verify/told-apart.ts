/** Whether an exercise's cases and probes tell its misconceptions apart: what each would print, held against the others. */
import { type Prediction, predictedRows, singles } from '../diagnosis/predict.ts';
import { misconceptions } from '../misconceptions/list.ts';
import type { Clues, Misconception } from '../misconceptions/misconception.ts';
import { compare, standardOf } from '../trace/compare.ts';
import type { Reading } from '../trace/number.ts';
import { type Case, casesOf } from '../trial/cases.ts';
import type { Exercise, Row } from '../types.ts';

/**
 * Numbers in the code of students who take one of their own, a rate, a step, a factor: they stand for all such
 * numbers. None is 0.1 or 1, with which other mistakes could be confused.
 */
const numbers = [0.013, 0.43, 2.7];
/** A step that is lost to rounding; as a rate it would move nothing, which is another mistake. */
const lostStep = 1e-17;

const numbersFor = ({ family }: Misconception): readonly number[] =>
	family === 'learning-rate' ? numbers : [...numbers, lostStep];

/** Two misconceptions that can print the same everywhere. */
export interface Alike {
	readonly ids: readonly [string, string];
	/** Where each is made, for those who look for a probe: a place in the reference, `everywhere` for all. */
	readonly places: readonly [string, string];
}

export interface Apartness {
	readonly alike: readonly Alike[];
	/** Misconceptions that print what is right in every case and probe, however they are made. */
	readonly unseen: readonly string[];
}

/** What a mistake, made in one way, prints in every case. */
interface Outcome {
	readonly prediction: Prediction;
	readonly rows: readonly (readonly Row[])[];
	readonly readings: readonly (readonly (readonly Reading[])[])[];
}

/** Holds every two of the misconceptions against each other, each in every way and at every place it can be made. */
export function apartness(exercise: Exercise, ids: readonly string[]): Apartness {
	const cases = casesOf(exercise);
	const [first] = cases;
	if (!first) return { alike: [], unseen: [] };
	const listed = misconceptions.filter(({ id }) => ids.includes(id));
	const standard = standardOf(exercise);
	const isSame = (one: Outcome, other: readonly (readonly Row[])[]) =>
		one.readings.every((rows, i) => compare(rows, other[i] ?? [], standard).first === undefined);
	const due = cases.map(({ expected }) => expected);
	const groups: { readonly id: string; readonly outcomes: readonly Outcome[] }[] = [];
	const unseen: string[] = [];
	for (const misconception of listed) {
		const clues: Clues = { exercise, inputs: first.inputs, numbers: numbersFor(misconception), hasDifference: true };
		const made = [...singles(clues, [misconception])].flatMap((single) => outcomeOf(exercise, cases, single));
		const outcomes = made.filter((outcome) => !isSame(outcome, due));
		if (made.length > 0 && outcomes.length === 0) unseen.push(misconception.id);
		groups.push({ id: misconception.id, outcomes });
	}
	const alike = groups.flatMap((one, i) =>
		groups.slice(i + 1).flatMap((other): readonly Alike[] => {
			for (const a of one.outcomes) {
				const b = other.outcomes.find((outcome) => isSame(a, outcome.rows));
				if (b) return [{ ids: [one.id, other.id], places: [placeOf(a), placeOf(b)] }];
			}
			return [];
		}),
	);
	return { alike, unseen };
}

function outcomeOf(exercise: Exercise, cases: readonly Case[], prediction: Prediction): readonly Outcome[] {
	const rows: (readonly Row[])[] = [];
	for (const given of cases) {
		const predicted = predictedRows(exercise, given, [prediction]);
		if (!predicted) return [];
		rows.push(predicted);
	}
	return [{ prediction, rows, readings: rows.map((one) => readingsOf(exercise, one)) }];
}

/** What a program with these rows prints: two mistakes that differ behind the last decimal are not told apart. */
function readingsOf({ form }: Exercise, rows: readonly Row[]): readonly (readonly Reading[])[] {
	return rows.map((row) =>
		row.map((value) => {
			if (form.kind !== 'program' || typeof value === 'string' || !(Math.abs(value) < 1e21)) return { value };
			return { value: Number(value.toFixed(form.decimals)), decimals: form.decimals };
		}),
	);
}

const placeOf = ({ prediction }: Outcome): string => prediction.place ?? 'everywhere';
