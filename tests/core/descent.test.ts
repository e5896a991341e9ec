import { describe, expect, it } from 'vitest';
import { stabilityBound } from '../../checker/core/curvature.ts';
import type { DescentRules } from '../../checker/core/descent-rules.ts';
import { hessian, objectiveOf } from '../../checker/core/objective.ts';
import type { RecordRules } from '../../checker/core/record.ts';
import { gradientDescent } from '../../checker/core/routines/gradient-descent.ts';
import { textbook } from '../../checker/core/rules.ts';
import type { DescentInputs } from '../../checker/spec-types.ts';

const bowl = {
	routine: 'gradient-descent',
	loss: 'x^2 + x*y + 2*y^2',
	start: { x: 1, y: 2 },
	learningRate: 0.1,
	steps: 2,
	rows: 'each',
} as const satisfies DescentInputs;
const line = { ...bowl, loss: 'x^2', start: { x: 1 } } as const;

const rowsOf = (
	inputs: DescentInputs,
	columns: string[],
	descent: Partial<DescentRules> = {},
	record: Partial<RecordRules> = {},
) =>
	gradientDescent.trace(inputs, columns, {
		...textbook,
		descent: { ...textbook.descent, ...descent },
		record: { ...textbook.record, ...record },
	}).rows;

const near = (rows: readonly (readonly unknown[])[]) =>
	rows.map((row) =>
		row.map((value) => (Number.isFinite(value) ? expect.closeTo(value as number, 12) : value)),
	);

describe('gradient descent', () => {
	it('stands at its start where no step is taken', () => {
		const end = { ...bowl, steps: 0, rows: 'end' } as const;
		const columns = ['step', 'steps', 'x', 'y', 'loss', 'loss before', 'loss seen', 'v', 'v y'];
		expect(rowsOf(end, columns)).toEqual([[0, 0, 1, 2, 11, 11, 11, 0, 0]]);
		expect(rowsOf({ ...bowl, steps: 0 }, ['x'])).toEqual([]);
		const { steps: _, ...unknown } = bowl;
		expect(rowsOf({ ...unknown, rows: 'end' }, ['steps'])).toEqual([[0]]);
	});

	it('counts its steps, and shows gradients where there is no momentum', () => {
		expect(rowsOf(line, ['steps', 'step', 'v'])).toEqual(
			near([
				[2, 1, 2],
				[2, 2, 1.6],
			]),
		);
	});

	it('takes the sum over the data where it is asked', () => {
		const fit: DescentInputs = {
			...bowl,
			loss: '(w*x - y)^2',
			start: { w: 1 },
			data: { x: [1, 2], y: [3, 5] },
			steps: 1,
			learningRate: 0.01,
		};
		// slopes −4 and −12, losses 4 and 9
		expect(rowsOf(fit, ['w', 'loss before'])).toEqual(near([[1.08, 6.5]]));
		expect(rowsOf({ ...fit, reduce: 'sum' }, ['w', 'loss before'])).toEqual(near([[1.16, 13]]));
	});

	it('shows the loss before all steps where one row is written at the end', () => {
		const whole: DescentInputs = {
			...bowl,
			loss: 'x^2',
			start: { x: 4 },
			learningRate: 0.25,
			steps: 2,
			rows: 'end',
		};
		expect(rowsOf(whole, ['loss before', 'loss'])).toEqual(near([[16, 1]]));
	});

	it('stops by the slope over all of the data', () => {
		const fit: DescentInputs = {
			...bowl,
			loss: '(w - t)^2',
			start: { w: 1 },
			data: { t: [1, 3] },
			tolerance: 0.1,
			steps: 100,
			rows: 'end',
		};
		// Distance 1 from the mean, 0.8 times at each step, and the slope is twice the distance.
		expect(rowsOf(fit, ['steps'])).toEqual([[Math.ceil(Math.log(20) / Math.log(1.25))]]);
	});

	it('goes on while the slope is at least the tolerance', () => {
		const steps = (tolerance: number) =>
			rowsOf({ ...line, tolerance, steps: 9, rows: 'end' }, ['steps'])[0]?.[0] as number;
		// The slope at the start is 2, then 1.6.
		expect([steps(2.1), steps(2), steps(1.9)]).toEqual([0, 1, 1]);
	});

	it('stops by the length of the gradient where it has several components', () => {
		const cup = {
			...bowl,
			loss: 'x^2 + y^2',
			start: { x: 3, y: 4 },
			tolerance: 1,
			steps: 100,
			rows: 'end',
		} as const;
		expect(rowsOf(cup, ['steps'])).toEqual([[Math.ceil(Math.log(10) / Math.log(1.25))]]);
	});

	it('lets NaN and infinities pass', () => {
		const wild = { ...line, loss: 'log(x)', start: { x: -1 }, learningRate: 0.1 };
		expect(rowsOf(wild, ['x', 'loss'])).toEqual(
			near([
				[-0.9, Number.NaN],
				[-0.9 + 1 / 9, Number.NaN],
			]),
		);
		expect(rowsOf({ ...line, learningRate: 1e200 }, ['x', 'loss']).at(-1)).toEqual([
			Number.POSITIVE_INFINITY,
			Number.POSITIVE_INFINITY,
		]);
	});

	it('refuses a column that it does not compute, and names those it does', () => {
		expect(() => rowsOf(bowl, ['z'])).toThrow(RangeError);
		expect(() => rowsOf(bowl, ['z'])).toThrow(/no column "z".*loss seen, v, x, y/);
		expect(() => rowsOf(bowl, ['v z'])).toThrow(RangeError);
	});

	it('falls below the stability bound, and not above it', () => {
		const objective = objectiveOf({ loss: bowl.loss, parameters: ['x', 'y'] }, textbook);
		const bound = stabilityBound(hessian(objective, bowl.start, 'mean'));
		// λmax = 3 + √2
		expect(bound).toBeCloseTo(2 / (3 + Math.SQRT2), 12);
		const lossAfter = (learningRate: number) =>
			rowsOf({ ...bowl, learningRate, steps: 400, rows: 'end' }, ['loss'])[0]?.[0] as number;
		expect(lossAfter(bound * 0.98)).toBeLessThan(1e-3);
		expect(lossAfter(bound * 1.02)).toBeGreaterThan(1e3);
	});
});

describe('what a rule of the descent changes', () => {
	// The slopes at (1, 2) are 2x + y = 4 and x + 4y = 9.
	it('moves parameters one after the other', () => {
		expect(rowsOf({ ...bowl, steps: 1 }, ['x', 'y'], { together: () => false })).toEqual(
			near([[0.6, 2 - 0.1 * (0.6 + 8)]]),
		);
	});

	it('takes the slope at the start, or where the step before was', () => {
		expect(rowsOf(line, ['x'], { where: ({ start }) => start })).toEqual(near([[0.8], [0.6]]));
		const lagging = rowsOf({ ...line, steps: 3 }, ['x'], { where: ({ previous }) => previous });
		expect(lagging).toEqual(near([[0.8], [0.6], [0.6 - 0.16]]));
	});

	it('piles gradients up', () => {
		expect(rowsOf(line, ['x'], { carried: ({ before }) => before })).toEqual(near([[0.8], [0.8 - 0.36]]));
	});

	it('piles gradients up within an epoch alone', () => {
		const samples = { ...line, loss: '(x - t)^2', data: { t: [0, 1] }, batches: 'each' as const };
		const within = {
			carried: ({ before, first }: { before: number; first: boolean }) => (first ? 0 : before),
		};
		// 1 → 0.8 (slope 2), then slope 2·(0.8 − 1) on top of it: 0.8 − 0.1·1.6 = 0.64; a new epoch begins anew.
		const second = 0.64 - 0.128;
		expect(rowsOf(samples, ['x'], within)).toEqual(
			near([[0.64], [second - 0.1 * (1.28 + 2 * (second - 1))]]),
		);
	});

	it('begins an epoch at the start, or moves parameters in another order', () => {
		expect(rowsOf(line, ['x'], { resumed: ({ start }) => start })).toEqual(near([[0.8], [0.8]]));
		const backwards = {
			together: () => false,
			order: ({ parameters }: { parameters: readonly string[] }) => [...parameters].reverse(),
		};
		expect(rowsOf({ ...bowl, steps: 1 }, ['x', 'y'], backwards)).toEqual(near([[1 - 0.1 * (2 + 1.1), 1.1]]));
	});

	it('uses the loss for the slope', () => {
		expect(rowsOf(line, ['x'], { slope: ({ loss }) => loss() })).toEqual(near([[0.9], [0.9 - 0.081]]));
	});

	it('begins a second rate where the first one ended', () => {
		const sweep = { ...line, learningRate: [0.1, 0.2], steps: 1, rows: 'end' as const };
		const goOn = { begin: ({ start, last }: Parameters<DescentRules['begin']>[0]) => last ?? start };
		expect(rowsOf(sweep, ['rate', 'x'])).toEqual(
			near([
				[0.1, 0.8],
				[0.2, 0.6],
			]),
		);
		expect(rowsOf(sweep, ['rate', 'x'], goOn)).toEqual(
			near([
				[0.1, 0.8],
				[0.2, 0.48],
			]),
		);
		expect(rowsOf({ ...sweep, steps: 0 }, ['rate', 'x'], goOn)).toEqual([
			[0.1, 1],
			[0.2, 1],
		]);
	});

	it('stops by the move instead of the slope', () => {
		const byMove = {
			goesOn: ({ move, tolerance }: Parameters<DescentRules['goesOn']>[0]) => move >= tolerance,
		};
		// Moves 0.2·0.8ᵏ: before the first step there was none, and the descent goes on.
		expect(rowsOf({ ...line, tolerance: 0.15, steps: 50, rows: 'end' }, ['steps'], byMove)).toEqual([[3]]);
	});

	it('takes one more step, or rounds its state', () => {
		expect(rowsOf(line, ['x'], {}, { steps: ({ steps }) => steps + 1 })).toHaveLength(3);
		expect(rowsOf({ ...line, steps: 3 }, ['x'], {}, { steps: () => -1 })).toEqual([]);
		const coarse = { kept: ({ value }: { value: number }) => Math.round(value * 10) / 10 };
		expect(rowsOf(line, ['x'], {}, coarse)).toEqual([[0.8], [0.6]]);
	});

	it('writes the state, or the loss, before the step', () => {
		expect(rowsOf(line, ['x', 'loss'], {}, { state: ({ before }) => before })).toEqual(
			near([
				[1, 0.64],
				[0.8, 0.64 ** 2],
			]),
		);
		expect(rowsOf(line, ['x', 'loss'], {}, { loss: ({ before }) => before })).toEqual(
			near([
				[0.8, 1],
				[0.64, 0.64],
			]),
		);
	});
});
