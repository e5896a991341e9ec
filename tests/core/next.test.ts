import { describe, expect, it } from 'vitest';
import { gradientDescent } from '../../checker/core/routines/gradient-descent.ts';
import { replaceRules, textbook } from '../../checker/core/rules.ts';
import type { DescentInputs } from '../../checker/spec-types.ts';
import type { Row } from '../../checker/types.ts';
import { descents } from './curriculum/3-gradient-descent.ts';
import { backpropagation } from './curriculum/4-backpropagation.ts';

const { trace } = gradientDescent;
const next = (
	inputs: DescentInputs,
	columns: readonly string[],
	row: Row | undefined,
	index: number,
	rules = textbook,
) => gradientDescent.next?.(inputs, columns, row, index, rules);

const bowl: DescentInputs = {
	routine: 'gradient-descent',
	loss: '(x - 1)^2 + x*y + 2*y^2',
	start: { x: 2, y: -1.5 },
	learningRate: 0.07,
	steps: 6,
	rows: 'each',
};
const net: DescentInputs = {
	...bowl,
	loss: ['h = tanh(x*u)', 'p = y*h', 'loss = (p - t)^2'],
	data: { u: [0.5, -1, 2], t: [1, 0.3, -0.4] },
	batches: 'each',
};

/** The rows that follow from one another, from the start. */
function iterated(inputs: DescentInputs, columns: readonly string[]): Row[] {
	const rows: Row[] = [];
	let row = next(inputs, columns, undefined, 0);
	while (row) {
		rows.push(row);
		row = next(inputs, columns, row, rows.length);
	}
	return rows;
}

const shown: [string, DescentInputs, string[]][] = [
	['the state alone', bowl, ['x', 'y']],
	['the state in another order, with losses', bowl, ['loss before', 'y', 'step', 'x', 'loss', 'rate']],
	['momentum', { ...bowl, loss: 'x^4 - x', start: { x: 2 }, momentum: 0.8 }, ['x', 'v']],
	['momentum of two parameters', { ...bowl, momentum: 0.8 }, ['x', 'v', 'y', 'v y']],
	['momentum, named', { ...bowl, momentum: 0.8 }, ['v y', 'x', 'v x', 'y']],
	['a stopping rule', { ...bowl, tolerance: 1.5, steps: 50 }, ['x', 'y']],
	['a net that learns sample by sample', net, ['x', 'y', 'loss seen']],
	['batches', { ...net, batches: [[0, 1], [2], [1, 2, 0]] }, ['step', 'x', 'y', 'loss seen']],
	['a diverging descent', { ...bowl, learningRate: 40, steps: 300 }, ['x', 'y', 'loss']],
];

const hidden: [string, DescentInputs, string[]][] = [
	['a parameter is not shown', bowl, ['x', 'loss']],
	['a velocity is not shown', { ...bowl, momentum: 0.8 }, ['x', 'y', 'v']],
];

it('gives no row after a descent that has no steps', () => {
	const { steps: _, ...endless } = bowl;
	expect(next(endless, ['x', 'y'], undefined, 0)).toBeUndefined();
});

describe('the single step', () => {
	it.each(shown)('gives the whole trace of %s', (_, inputs, columns) => {
		const { rows } = trace(inputs, columns, textbook);
		expect(rows.length).toBeGreaterThan(2);
		expect(iterated(inputs, columns)).toEqual(rows);
	});

	it('gives the whole trace of every exercise that shows its state, and the first row of the others', () => {
		const counts = { whole: 0, first: 0, none: 0 };
		for (const { reference, columns } of [...descents, ...backpropagation]) {
			if (reference.routine !== 'gradient-descent') continue;
			const { rows } = trace(reference, columns, textbook);
			const steps = iterated(reference, columns);
			const state = [...Object.keys(reference.start), ...(reference.momentum === undefined ? [] : ['v'])];
			if (reference.rows === 'end') {
				expect(steps).toEqual([]);
				counts.none += 1;
			} else if (state.every((name) => columns.includes(name))) {
				expect(steps).toEqual(rows);
				counts.whole += 1;
			} else {
				expect(steps).toEqual(rows.slice(0, 1));
				counts.first += 1;
			}
		}
		// first-loop twice, two-parameters, coupled-bowl, fit-a-line, minibatch, momentum, gradient-reset; train-two-layer
		expect([counts.whole, counts.first]).toEqual([8, 1]);
		expect(counts.none).toBeGreaterThanOrEqual(8);
	});

	it.each(hidden)('gives nothing after the first row where %s', (_, inputs, columns) => {
		const { rows } = trace(inputs, columns, textbook);
		expect(iterated(inputs, columns)).toEqual(rows.slice(0, 1));
	});

	it('gives nothing where rows are ends, rates are many, or steps are counted', () => {
		expect(next({ ...bowl, rows: 'end' }, ['x', 'y'], undefined, 0)).toBeUndefined();
		expect(next({ ...bowl, learningRate: [0.1, 0.2] }, ['x', 'y'], undefined, 0)).toBeUndefined();
		expect(next(bowl, ['x', 'y', 'steps'], undefined, 0)).toBeUndefined();
		expect(next(bowl, ['x', 'y'], [1, 1], 6)).toBeUndefined();
	});

	it('follows the rules that are given, from the true start', () => {
		const frozen = replaceRules(textbook, {
			descent: (rules) => ({ ...rules, where: ({ start }) => start }),
		});
		const { rows } = trace(bowl, ['x', 'y'], frozen);
		const [first, second] = rows;
		expect(next(bowl, ['x', 'y'], first, 1, frozen)).toEqual(second);
		expect(next(bowl, ['x', 'y'], first, 1)).not.toEqual(second);
	});

	it('follows from a wrong row as from a right one', () => {
		expect(next(bowl, ['x', 'y'], [10, 0], 3)).toEqual([10 - 0.07 * 18, expect.closeTo(-0.7, 12)]);
		expect(next(bowl, ['x', 'y'], [Number.NaN, 0], 3)).toEqual([Number.NaN, Number.NaN]);
		expect(next(bowl, ['x', 'y'], ['up', 0], 3)).toBeUndefined();
	});
});
