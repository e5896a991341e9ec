/** Holds a misconception to what students who have it compute: hand-written rows, and the core with the mistake. */
import { expect, it } from 'vitest';
import { routineNamed } from '../../checker/core/routines.ts';
import { notePlaces, type Rules, replaceRules, textbook } from '../../checker/core/rules.ts';
import type { Clues, Misconception, Way } from '../../checker/misconceptions/misconception.ts';
import type { Reference } from '../../checker/spec-types.ts';
import type { Exercise, Row } from '../../checker/types.ts';

export interface Specimen {
	/** What the student wrote. */
	readonly made: string;
	readonly reference: Reference;
	readonly columns: readonly string[];
	/** What that computes, by code that is independent of the core. */
	readonly rows: readonly Row[];
}

const cluesOf = ({ reference: inputs, columns }: Pick<Specimen, 'reference' | 'columns'>): Clues => ({
	exercise: { form: { kind: 'function', columns } } as unknown as Exercise,
	inputs,
	numbers: [],
	hasDifference: true,
});

function trace({ reference, columns }: Specimen, rules: Rules): readonly Row[] {
	return routineNamed(reference.routine).trace(reference, columns, rules).rows;
}

function isSame(actual: readonly Row[], expected: readonly Row[]): boolean {
	const [found, due] = [actual.flat(), expected.flat()];
	return (
		found.length === due.length &&
		due.every((cell, i) => {
			const other = found[i];
			if (typeof cell !== 'number' || typeof other !== 'number') return cell === other;
			return Math.abs(cell - other) <= 1e-9 * Math.abs(cell) + 1e-12;
		})
	);
}

/** The rules of a way at all places, and at each place alone. */
function* rulesOf(way: Way, specimen: Specimen): Generator<Rules> {
	const replacement = way.rules ?? {};
	yield replaceRules(textbook, replacement);
	if (way.everywhere) return;
	const { rules, places } = notePlaces(textbook, replacement);
	trace(specimen, rules);
	for (const place of places) yield replaceRules(textbook, replacement, place);
}

/** The ways, by their number, that compute the specimen's rows. */
function waysTo(specimen: Specimen, misconception: Misconception): readonly number[] {
	const ways = misconception.predict?.(cluesOf(specimen)) ?? [];
	return ways.flatMap((way, i) => {
		const all = [...rulesOf(way, specimen)];
		return all.some((rules) => isSame(trace(specimen, rules), specimen.rows)) ? [i] : [];
	});
}

/**
 * Each specimen is what the core computes with the mistake, and each way to make the mistake has a specimen.
 *
 * @param isAsked which ways, by their number; all where absent
 */
export function hold(
	misconception: Misconception,
	specimens: readonly Specimen[],
	isAsked: (way: number) => boolean = () => true,
): void {
	it.each(specimens.map((specimen) => [specimen.made, specimen] as const))('%s', (_, specimen) => {
		const right = trace(specimen, textbook);
		expect(isSame(right, specimen.rows), 'the rows are wrong rows').toBe(false);
		expect(waysTo(specimen, misconception)).not.toEqual([]);
		expect(trace(specimen, textbook), 'the textbook stays as it was').toEqual(right);
	});

	it('has a specimen of each way', () => {
		const counts = specimens.map((specimen) => misconception.predict?.(cluesOf(specimen)).length ?? 0);
		const seen = new Set(specimens.flatMap((specimen) => waysTo(specimen, misconception)));
		const all = Array.from({ length: Math.max(...counts) }, (_, i) => i);
		expect(all.filter((i) => isAsked(i) && !seen.has(i))).toEqual([]);
	});
}

// ------------------------------------------------------------------------------- references many specimens share

/** One row of derivatives of functions of x. */
export const slopes = (functions: string[], at: number): Pick<Specimen, 'reference' | 'columns'> => ({
	reference: { routine: 'derivatives', functions, variable: 'x', at },
	columns: functions,
});

export const gradientOf = (
	text: string,
	point: Record<string, number>,
	data?: Record<string, number[]>,
): Pick<Specimen, 'reference' | 'columns'> => ({
	reference: { routine: 'gradient', function: text, point, ...(data ? { data } : {}) },
	columns: Object.keys(point),
});

export const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));
