import { describe, expect, it } from 'vitest';
import { hessian, lossOf, objectiveOf } from '../../checker/core/objective.ts';
import { textbook } from '../../checker/core/rules.ts';

const data = { x: [1, 2, 4], y: [2, 3, 9] };
const parameters = ['w', 'b'];
const at = { w: 1.5, b: 0.5 };
const asExpression = objectiveOf({ loss: '(w*x + b - y)^2', parameters, data }, textbook);
const asAssignments = objectiveOf({ loss: ['p = w*x + b', 'loss = (p - y)^2'], parameters, data }, textbook);

describe.each([
	['an expression', asExpression],
	['assignments', asAssignments],
])('a loss given as %s', (_, objective) => {
	it('has the losses and gradients of its samples', () => {
		// errors 0, 0.5, −2.5
		expect([0, 1, 2].map((sample) => objective.loss(at, sample))).toEqual([0, 0.25, 6.25]);
		expect([0, 1, 2].map((sample) => objective.gradient(at, sample, 0.1))).toEqual([
			{ w: 0, b: 0 },
			{ w: 2, b: 1 },
			{ w: -20, b: -5 },
		]);
		expect(objective.count).toBe(3);
		expect(objective.sampleAt(1)).toEqual({ x: 2, y: 3 });
	});

	it('has no value at a sample that is not there', () => {
		expect(objective.loss(at, 3)).toBeNaN();
		expect(objective.sampleAt(3)).toEqual({ x: Number.NaN, y: Number.NaN });
	});

	it('has their mean or sum', () => {
		expect(lossOf(objective, at, [0, 1, 2], 'sum')).toBe(6.5);
		expect(lossOf(objective, at, [1, 2], 'mean')).toBe(3.25);
	});

	it('has the second derivatives that its data give', () => {
		// 2·Σx², 2·Σx, 2n
		expect(hessian(objective, at, 'sum')).toEqual([
			[42, 14],
			[14, 6],
		]);
		expect(hessian(objective, at, 'mean')).toEqual([
			[14, expect.closeTo(14 / 3, 12)],
			[expect.closeTo(14 / 3, 12), 2],
		]);
	});
});

describe('an objective', () => {
	it('stands alone without data', () => {
		const bowl = objectiveOf({ loss: 'x^2 + x*y + 2*y^2', parameters: ['x', 'y'] }, textbook);
		expect(bowl.count).toBe(1);
		expect(bowl.gradient({ x: 1, y: -1 }, 0, 0.1)).toEqual({ x: 1, y: -3 });
		expect(hessian(bowl, { x: 7, y: 8 }, 'mean')).toEqual([
			[2, 1],
			[1, 4],
		]);
	});

	it('is NaN where data or names are missing', () => {
		const short = { x: [1, 2], y: [2] };
		const torn = objectiveOf({ loss: '(w*x - y)^2', parameters: ['w'], data: short }, textbook);
		expect([torn.loss({ w: 1 }, 0), torn.loss({ w: 1 }, 1)]).toEqual([1, Number.NaN]);
		const lost = objectiveOf({ loss: 'w*q', parameters: ['w'] }, textbook);
		expect([lost.loss({ w: 1 }, 0), lost.gradient({ w: 1 }, 0, 0.1).w]).toEqual([Number.NaN, Number.NaN]);
	});

	it('has slope 0 for a parameter that plays no part', () => {
		for (const loss of ['w^2', ['loss = w^2']]) {
			const { gradient } = objectiveOf({ loss, parameters: ['w', 'idle'] }, textbook);
			expect(gradient({ w: 3, idle: 1 }, 0, 0.1)).toEqual({ w: 6, idle: 0 });
		}
	});

	it('shows the backward pass a weight as the rule has it', () => {
		const early = {
			...textbook,
			descent: {
				...textbook.descent,
				weightSeen: ({ weight, gradient, rate }: { weight: number; gradient: number; rate: number }) =>
					weight - rate * gradient,
			},
		};
		const lines = ['h = w1*x', 'y = w2*h', 'loss = (y - t)^2'];
		const net = { loss: lines, parameters: ['w1', 'w2'], data: { x: [2], t: [1] } };
		const [w1, w2, rate] = [0.5, 0.3, 0.1];
		const error = 2 * (w2 * w1 * 2 - 1);
		const gradient = objectiveOf(net, early).gradient({ w1, w2 }, 0, rate);
		expect(gradient.w2).toBeCloseTo(error * w1 * 2, 12);
		expect(gradient.w1).toBeCloseTo(error * (w2 - rate * error * w1 * 2) * 2, 12);
	});
});
