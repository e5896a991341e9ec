import { describe, expect, it } from 'vitest';
import { studyRate } from '../../checker/core/rate-study.ts';
import type { RateGoalInputs } from '../../checker/spec-types.ts';

const bowl = (learningRate: number, changes: Partial<RateGoalInputs> = {}): RateGoalInputs => ({
	routine: 'rate-goal',
	loss: 'x^2',
	start: { x: 1 },
	learningRate,
	steps: 3,
	below: 0.5,
	...changes,
});

describe('what a rate achieves on x²', () => {
	it('has the loss at the start and after each step', () => {
		const { losses, risesAt, bound, goal } = studyRate(bowl(0.25));
		expect(losses).toEqual([1, 0.25, 0.0625, 0.015625]);
		expect(risesAt).toBeUndefined();
		expect(bound).toBe(1);
		expect(goal).toBe(0.5);
		expect(studyRate(bowl(1.5)).risesAt).toBe(1);
	});

	it('knows the window: |1 − 2η|⁶ < ½', () => {
		const factor = 0.5 ** (1 / 6);
		const { window } = studyRate(bowl(0.25));
		expect(window?.from).toBeCloseTo((1 - factor) / 2, 5);
		// At ½ the first step arrives, where nothing falls any more: the rates above it are a window of their own.
		expect(window?.to).toBeGreaterThan(0.25);
	});

	it('takes the widest of several', () => {
		// One step from 2 goes to 2 − 24η: near 1 it arrives with η = 1/24, near −1 with η = 1/8, a third as far from it.
		const { window } = studyRate(bowl(0.04, { loss: '(x^2 - 1)^2', start: { x: 2 }, steps: 1, below: 0.4 }));
		expect(window?.from).toBeLessThan(1 / 24);
		expect(window?.to).toBeGreaterThan(1 / 24);
		expect(window?.to).toBeLessThan(0.1);
	});

	it('finds no window where none is', () => {
		expect(studyRate(bowl(0.25, { below: 0 })).window).toBeUndefined();
		expect(studyRate(bowl(Number.NaN, { below: 0 })).window).toBeUndefined();
	});

	it('finds the window in which the rate that was chosen lies, however narrow', () => {
		const narrow = bowl(0.4999, { steps: 1, below: 1e-7 });
		const { window } = studyRate(narrow);
		expect(window?.from).toBeLessThan(0.4999);
		expect(window?.to).toBeGreaterThan(0.4999);
	});

	it('has no bound on a loss that does not curve, and no upper edge where every rate works', () => {
		const { bound, window } = studyRate(bowl(1, { loss: 'x', below: 0 }));
		expect(bound).toBeUndefined();
		expect(window?.from).toBeCloseTo(1 / 3, 5);
		expect(window?.to).toBeGreaterThan(3);
	});
});
