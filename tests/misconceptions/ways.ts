/** Holds the ways of a misconception to hand-written wrong answers, in the exercises where they depend on the code. */
import { describe, expect, it } from 'vitest';
import { routineNamed } from '../../checker/core/routines.ts';
import { notePlaces, type Rules, replaceRules, textbook } from '../../checker/core/rules.ts';
import type { Clues, Misconception, Way } from '../../checker/misconceptions/misconception.ts';
import { inputsWith } from '../../checker/spec/inputs.ts';
import type { Reference } from '../../checker/spec-types.ts';
import type { Exercise, Form, Row } from '../../checker/types.ts';

/** An exercise, and what stands in a student's code. */
export interface Setting {
	readonly reference: Reference;
	readonly columns: readonly string[];
	/** Numbers in the code */
	readonly numbers?: readonly number[];
	/** Decimals that are asked; a function's exercise where absent */
	readonly decimals?: number;
	/** Ways that compute here what the textbook computes, or what another way computes with no specimen of its own */
	readonly silent?: number;
}

/** What a student wrote → the rows that it gives, by code that knows no core. */
export type Specimens = Readonly<Record<string, readonly Row[]>>;

export function cluesOf({ reference, columns, numbers = [], decimals }: Setting): Clues {
	const form: Form =
		decimals === undefined
			? { kind: 'function', name: 'f', arguments: [], returns: 'rows', columns }
			: { kind: 'program', parameters: {}, row: '', decimals, columns };
	return {
		exercise: { form, cases: [{}] } as unknown as Exercise,
		inputs: reference,
		numbers,
		hasDifference: true,
	};
}

const isSameCell = (a: Row[number] | undefined, b: Row[number]) =>
	typeof a === 'number' && typeof b === 'number'
		? Object.is(a, b) || Math.abs(a - b) <= 1e-9 * Math.abs(b) + 1e-12
		: a === b;

export const isSame = (one: readonly Row[], other: readonly Row[]): boolean =>
	one.length === other.length &&
	other.every(
		(row, k) => row.length === one[k]?.length && row.every((cell, i) => isSameCell(one[k]?.[i], cell)),
	);

const trace = (inputs: Reference, { columns }: Setting, rules: Rules) =>
	routineNamed(inputs.routine).trace(inputs, columns, rules).rows;

/** The rows with a way in force everywhere, then at each place alone. */
export function rowsWith(way: Way, setting: Setting): readonly (readonly Row[])[] {
	const inputs = way.inputs ? (inputsWith(setting.reference, way.inputs) as Reference) : setting.reference;
	const replacement = way.rules ?? {};
	const whole = trace(inputs, setting, replaceRules(textbook, replacement));
	if (way.everywhere) return [whole];
	const { rules, places } = notePlaces(textbook, replacement);
	trace(inputs, setting, rules);
	return [
		whole,
		...[...places].map((place) => trace(inputs, setting, replaceRules(textbook, replacement, place))),
	];
}

/**
 * Each specimen is wrong and is what some way computes; each way that shows at all places is what some specimen
 * computes.
 */
export function made(
	misconception: Misconception,
	where: string,
	setting: Setting,
	specimens: Specimens,
): void {
	describe(`${misconception.id} in ${where}`, () => {
		const right = trace(setting.reference, setting, textbook);
		const ways = (misconception.predict?.(cluesOf(setting)) ?? []).map((way) => rowsWith(way, setting));

		it.each(Object.entries(specimens))('%s', (_, rows) => {
			expect(isSame(right, rows), 'the rows are wrong rows').toBe(false);
			const matches = ways.filter((outcomes) => outcomes.some((outcome) => isSame(outcome, rows)));
			expect(matches.length, JSON.stringify({ rows, ways })).toBeGreaterThan(0);
			expect(trace(setting.reference, setting, textbook), 'the textbook stays').toEqual(right);
		});

		it('has a specimen of each way', () => {
			const written = Object.values(specimens);
			const without = ways.filter(
				(outcomes) => !outcomes.some((outcome) => written.some((rows) => isSame(outcome, rows))),
			);
			expect(without.length, JSON.stringify(without.map(([whole]) => whole))).toBe(setting.silent ?? 0);
		});
	});
}

/** The misconception has nothing to say there. */
export function notMade(misconception: Misconception, where: string, setting: Setting): void {
	it(`${misconception.id} is not made in ${where}`, () => {
		const right = trace(setting.reference, setting, textbook);
		const ways = misconception.predict?.(cluesOf(setting)) ?? [];
		for (const way of ways)
			for (const outcome of rowsWith(way, setting)) expect(isSame(right, outcome)).toBe(true);
	});
}

// ------------------------------------------------------------------------------------------- settings many share

/** (w − 3)² from 5.3 with η = 0.07 */
export const bowl = (changed: object = {}, columns = ['w', 'loss']): Setting => ({
	reference: {
		routine: 'gradient-descent',
		loss: '(w - 3)^2',
		start: { w: 5.3 },
		learningRate: 0.07,
		steps: 4,
		rows: 'each',
		...changed,
	},
	columns,
});

/** Steps of a hand-written loop on (w − 3)²; the loop says what becomes of w. */
export function walk(step: (w: number, k: number) => number, { from = 5.3, steps = 4 } = {}): Row[] {
	const rows: Row[] = [];
	let w = from;
	for (let k = 0; k < steps; k += 1) {
		w = step(w, k);
		rows.push([w, (w - 3) ** 2]);
	}
	return rows;
}

/** x² + xy + 2y² from (1.3, −2.1) with η = 0.13 */
export const coupled: Setting = {
	reference: {
		routine: 'gradient-descent',
		loss: 'x^2 + x*y + 2*y^2',
		start: { x: 1.3, y: -2.1 },
		learningRate: 0.13,
		steps: 3,
		rows: 'each',
	},
	columns: ['x', 'y', 'loss'],
};

export function walkTogether(step: (x: number, y: number) => readonly [number, number], steps = 3): Row[] {
	const rows: Row[] = [];
	let [x, y] = [1.3, -2.1];
	for (let k = 0; k < steps; k += 1) {
		[x, y] = step(x, y);
		rows.push([x, y, x * x + x * y + 2 * y * y]);
	}
	return rows;
}

/** The mean squared error of w·x + b over four samples */
export const data = { xs: [-1.5, 0.4, 2.2, 3.1], ys: [0.7, 1.9, -0.3, 2.4] };
export const line = (changed: object = {}, columns = ['w', 'b', 'loss']): Setting => ({
	reference: {
		routine: 'gradient-descent',
		loss: '(w*x + b - y)^2',
		start: { w: 0.2, b: -0.5 },
		data: { x: data.xs, y: data.ys },
		learningRate: 0.06,
		steps: 3,
		rows: 'each',
		...changed,
	},
	columns,
});

export const net = ['z = w1*x + b1', 'h = relu(z)', 'y = w2*h + b2', 'loss = (y - target)^2'];
export const inputs = { x: 1.7, target: -0.6, w1: 0.9, b1: 0.35, w2: 1.4, b2: -0.45 };
export const gradients = ['dw1', 'db1', 'dw2', 'db2'];

/** The backward pass of the net by hand, from what stands for 2(y − target) and for ReLU's slope */
export function byHand(top: (y: number) => number, slope = (z: number): number => (z > 0 ? 1 : 0)): number[] {
	const { x, w1, b1, w2, b2 } = inputs;
	const z = w1 * x + b1;
	const h = Math.max(0, z);
	const dy = top(w2 * h + b2);
	const dz = dy * w2 * slope(z);
	return [dz * x, dz, dy * h, dy];
}
