/** Whether an exercise's cases and probes tell its misconceptions apart: what each would print, held against the others. */
import { type Prediction, predictedRows, rulesWith, singles } from '../diagnosis/predict.ts';
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
const ownNumbers = [0.013, 0.43, 2.7];
/** A step that is lost to rounding; as a rate it would move nothing, which is another mistake. */
const lostStep = 1e-17;

const numbersFor = ({ family }: Misconception): readonly number[] =>
	family === 'learning-rate' ? ownNumbers : [...ownNumbers, lostStep];

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

/** A mistake, made in one way. What it prints in a case is computed when it is asked for: most differ in the first. */
interface Outcome {
	readonly prediction: Prediction;
	/** Undefined where the mistake cannot be made in this case. */
	readonly rowsIn: (index: number) => readonly Row[] | undefined;
}

/** Holds every two of the misconceptions against each other, each in every way and at every place it can be made. */
export function apartness(exercise: Exercise, ids: readonly string[]): Apartness {
	const cases = casesOf(exercise);
	const [first] = cases;
	if (!first) return { alike: [], unseen: [] };
	const standard = standardOf(exercise);
	const isSame = (one: Outcome, rowsIn: Outcome['rowsIn']) =>
		cases.every((_, i) => {
			const [rows, others] = [one.rowsIn(i), rowsIn(i)];
			return rows && others && compare(readingsOf(exercise, rows), others, standard).first === undefined;
		});
	const groups: { readonly id: string; readonly outcomes: readonly Outcome[] }[] = [];
	const unseen: string[] = [];
	for (const misconception of misconceptions.filter(({ id }) => ids.includes(id))) {
		const { id } = misconception;
		const numbers = numbersFor(misconception);
		const clues: Clues = { exercise, inputs: first.inputs, numbers, hasDifference: true };
		const made = [...singles(clues, [misconception])]
			.map((single) => outcomeOf(exercise, cases, single))
			.filter(({ rowsIn }) => rowsIn(0) !== undefined);
		const outcomes = made.filter((outcome) => !isSame(outcome, (i) => cases[i]?.expected));
		if (made.length > 0 && outcomes.length === 0) unseen.push(id);
		groups.push({ id, outcomes });
	}
	const alike = groups.flatMap((one, i) =>
		groups.slice(i + 1).flatMap((other): readonly Alike[] => {
			for (const a of one.outcomes) {
				const b = other.outcomes.find(({ rowsIn }) => isSame(a, rowsIn));
				if (b) return [{ ids: [one.id, other.id], places: [placeOf(a), placeOf(b)] }];
			}
			return [];
		}),
	);
	return { alike, unseen };
}

function outcomeOf(exercise: Exercise, cases: readonly Case[], prediction: Prediction): Outcome {
	const rules = rulesWith([prediction]);
	const known = new Map<number, readonly Row[] | undefined>();
	return {
		prediction,
		rowsIn: (index) => {
			const given = cases[index];
			if (given && !known.has(index)) known.set(index, predictedRows(exercise, given, [prediction], rules));
			return known.get(index);
		},
	};
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
