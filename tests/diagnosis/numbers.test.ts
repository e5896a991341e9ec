import { describe, expect, test } from 'vitest';
import { Numbers } from '../../checker/diagnosis/number-set.ts';
import { numbersDue, numbersWith, statesWith } from '../../checker/diagnosis/numbers.ts';
import type { Prediction } from '../../checker/diagnosis/predict.ts';
import { misconceptions } from '../../checker/misconceptions/list.ts';
import { casesOf } from '../../checker/trial/cases.ts';
import { exerciseOf } from '../support/exercises.ts';

const parabola = exerciseOf('3-gradient-descent/fit-a-parabola');
const line = exerciseOf('3-gradient-descent/fit-a-line');

function predicted(exercise: typeof line, id: string): Prediction {
	const misconception = misconceptions.find((one) => one.id === id);
	const inputs = casesOf(exercise)[0]?.inputs as never;
	const [way] = misconception?.predict?.({ exercise, inputs, numbers: [], hasDifference: false }) ?? [];
	if (!misconception || !way) throw new Error(`There is no ${id} here.`);
	return { misconception, way };
}

describe('numbers to be met again', () => {
	test('are wholes or parts, and none where they are crossed out', () => {
		const numbers = new Numbers();
		numbers.add(1.23);
		numbers.addPart(4.56);
		numbers.addPart(2);
		expect([numbers.has(1.23), numbers.hasWhole(1.23)]).toEqual([true, true]);
		expect([numbers.has(4.56), numbers.hasWhole(4.56)]).toEqual([true, false]);
		expect(numbers.has(2)).toBe(false);
		numbers.crossOut(1.23);
		expect([numbers.has(1.23), numbers.hasWhole(1.23)]).toEqual([false, false]);
	});
});

describe('a descent over data', () => {
	const given = casesOf(line).at(-1) as never;
	// The first sample at w = b = 0 is (−2.3, 2.2): the error is −2.2.
	test('hands out each sample’s error and slope, and what they come to', () => {
		const due = numbersDue(line, given, [], [predicted(line, 'update-adds-gradient')]);
		for (const value of [-2.2, -4.4, -4.4 * -2.3, (-4.4 * -2.3) / 6]) expect(due.has(value)).toBe(true);
		expect(due.has(2.2 * 2.3)).toBe(false);
	});

	test('hands out nothing at a state of which a row shows a part alone', () => {
		const bowl = exerciseOf('3-gradient-descent/coupled-bowl');
		const [shown] = casesOf(bowl) as [never];
		const due = (columns: readonly string[], row: readonly number[]) =>
			numbersDue({ ...bowl, form: { ...bowl.form, columns } }, shown, [row], []);
		// x² at a state with x = 1.234
		expect(due(['x', 'y', 'loss'], [1.234, 0.7, 3]).has(1.234 ** 2)).toBe(true);
		expect(due(['x', 'loss'], [1.234, 3]).has(1.234 ** 2)).toBe(false);
	});

	test('has the errors turned round where they are reversed', () => {
		const mistaken = numbersWith(line, given, [predicted(line, 'error-reversed')]);
		expect(mistaken.has(4.4 * -2.3)).toBe(true);
	});
});

describe('a descent that shows its end alone', () => {
	const given = casesOf(parabola).at(-1) as never;
	test('is walked with every state shown, by the mistaken rules', () => {
		const [walked] = statesWith(given, [predicted(parabola, 'update-adds-gradient')]) ?? [];
		expect(walked?.columns).toEqual(['a', 'b', 'c']);
		expect(walked?.rows).toHaveLength(3);
		const due = numbersDue(parabola, given, [], [predicted(parabola, 'update-adds-gradient')]);
		const textbookDue = numbersDue(parabola, given, [], []);
		const [a, b, c] = (walked?.rows[1] ?? []) as [number, number, number];
		// a·x² at the second state, for the first sample
		const [x] = (given as { inputs: { data: { x: number[] } } }).inputs.data.x as [number];
		for (const value of [a * x ** 2, a * x ** 2 + b * x + c]) {
			expect(due.has(value)).toBe(true);
			expect(textbookDue.has(value)).toBe(false);
		}
	});

	test('has as many walks as there are rates; other routines have none', () => {
		const sweep = exerciseOf('3-gradient-descent/learning-rate-sweep');
		const walks = statesWith(casesOf(sweep)[0] as never, [predicted(sweep, 'update-adds-gradient')]);
		expect(walks).toHaveLength(4);
		expect(statesWith(casesOf(exerciseOf('2-gradients/which-knob'))[0] as never, [])).toBeUndefined();
	});

	test('is walked with its velocities where it has momentum', () => {
		const momentum = exerciseOf('3-gradient-descent/momentum');
		const [walked] = statesWith(casesOf(momentum)[0] as never, []) ?? [];
		expect(walked?.columns).toEqual(['x', 'v x']);
		expect(walked?.rows.map(([x]) => x)).toEqual(casesOf(momentum)[0]?.expected.map(([x]) => x));
	});

	test('goes on with the task’s own rates where the mistake has fewer', () => {
		const sweep = exerciseOf('3-gradient-descent/learning-rate-sweep');
		const [given] = casesOf(sweep) as [never];
		const [addsGradient] = [predicted(sweep, 'update-adds-gradient').misconception];
		const single = { misconception: addsGradient, way: { inputs: { learningRate: 0.5 } } };
		const firstStates = (statesWith(given, [single]) ?? []).map(({ rows }) => rows[0]?.[0]);
		const right = (statesWith(given, []) ?? []).map(({ rows }) => rows[0]?.[0]);
		// x − 0.5 · 2x = 0 with the rate of the mistake
		expect(firstStates).toEqual([0, ...right.slice(1)]);
	});
});

describe('a computation without steps', () => {
	test('has what its rules hand out and what stands on the way', () => {
		const byHand = exerciseOf('2-gradients/gradient-by-hand');
		const given = casesOf(byHand).at(-1) as never;
		const due = numbersDue(byHand, given, [], []);
		// x²·y at the last probe, on the way; ∂f/∂x itself
		const [x, y] = [2.9, 5.3];
		for (const value of [x ** 2 * y, 2 * x * y + y ** 2]) expect(due.has(value)).toBe(true);
	});
});
