import { describe, expect, it } from 'vitest';
import learningRateAppliedTwice from '../../checker/misconceptions/learning-rate-applied-twice.ts';
import learningRateChanged from '../../checker/misconceptions/learning-rate-changed.ts';
import learningRateMissing from '../../checker/misconceptions/learning-rate-missing.ts';
import learningRateTooLarge from '../../checker/misconceptions/learning-rate-too-large.ts';
import learningRateTooSmall from '../../checker/misconceptions/learning-rate-too-small.ts';
import { rateFactors, stableRates, unstableRates } from '../../checker/misconceptions/rates.ts';
import {
	bowl,
	cluesOf,
	coupled,
	data,
	line,
	made,
	net,
	notMade,
	type Setting,
	walk,
	walkTogether,
} from './ways.ts';

const slope = (w: number) => 2 * (w - 3);

describe('rates in the code', () => {
	const rates = (setting: Setting) => [stableRates(cluesOf(setting)), unstableRates(cluesOf(setting))];

	it('are parted by 2/λmax: 1 on (w − 3)²', () => {
		expect(rates({ ...bowl(), numbers: [0.07, 0.7, -0.2, 0, 0.999, 1, 2], decimals: 3 })).toEqual([
			[0.7, 0.999],
			[1, 2],
		]);
	});

	it('are parted by the largest eigenvalue of several parameters', () => {
		// The Hessian [[2, 1], [1, 4]] has eigenvalues 3 ± √2, so the bound is 0.4531.
		expect(rates({ ...coupled, numbers: [0.45, 0.454] })).toEqual([[0.45], [0.454]]);
	});

	it('have a wider bound with momentum: 2(1 + β)/λmax', () => {
		expect(rates({ ...bowl({ momentum: 0.5 }), numbers: [1.49, 1.5] })).toEqual([[1.49], [1.5]]);
	});

	it('are all stable where the loss is a net or bends down', () => {
		const start = { w1: 1, b1: 0, w2: 1, b2: 0 };
		const trained = bowl({ loss: net, start, data: { x: [1], target: [2] } });
		expect(rates({ ...trained, numbers: [7] })).toEqual([[7], []]);
		expect(rates({ ...bowl({ loss: 'w - w^2' }), numbers: [7] })).toEqual([[7], []]);
	});

	it('are none where the task has no rate, or several', () => {
		const regime = { routine: 'learning-rate-regime', curvature: 2, learningRate: 0.2 } as const;
		expect(rates({ reference: regime, columns: ['regime'], numbers: [0.5] })).toEqual([[], []]);
		expect(rates({ ...bowl({ learningRate: [0.1, 0.2] }), numbers: [0.5] })).toEqual([[], []]);
	});

	it('are scaled by numbers that the loss does not have, and not by the coefficient of a gradient', () => {
		expect(rateFactors(cluesOf({ ...bowl(), numbers: [2, 3, 1e-4, 10] }))).toEqual([10]);
		expect(rateFactors(cluesOf({ ...line(), numbers: [10, data.xs.length] }))).toEqual([10]);
	});
});

made(
	learningRateTooLarge,
	'a loop',
	{ ...bowl(), numbers: [1, 2.5, 0.5, 15], decimals: 3 },
	{
		'learningRate = 2.5': walk((w) => w - 2.5 * slope(w)),
		'learningRate = 1': walk((w) => w - slope(w)),
		'learningRate = 15': walk((w) => w - 15 * slope(w)),
		'learningRate * 15': walk((w) => w - 0.07 * 15 * slope(w)),
	},
);
made(
	learningRateTooLarge,
	'a rate of one’s own choice',
	{ ...chosen(), numbers: [0.05, 0.03] },
	{ 'learningRate = 0.05': [[`not at step ${firstRise(0.05)}`, 'above the goal']] },
);

made(
	learningRateChanged,
	'a loop',
	{ ...bowl(), numbers: [0.7, 10, 2, 1.4] },
	{
		'learningRate = 0.7': walk((w) => w - 0.7 * slope(w)),
		'learningRate / 10': walk((w) => w - (0.07 / 10) * slope(w)),
		// 0.07 · 10 is the 0.7 above
	},
);
made(
	learningRateChanged,
	'several rates',
	{ ...bowl({ learningRate: [0.2, 0.4], steps: 5, rows: 'end' }, ['rate', 'w']), numbers: [0.3] },
	{
		'[0.3, 0.4]': [
			[0.3, ended(0.3)],
			[0.4, ended(0.4)],
		],
		'[0.2, 0.3]': [
			[0.2, ended(0.2)],
			[0.3, ended(0.3)],
		],
		'0.2 shown, 0.3 used': [
			[0.2, ended(0.3)],
			[0.4, ended(0.4)],
		],
		'0.4 shown, 0.3 used': [
			[0.2, ended(0.2)],
			[0.4, ended(0.3)],
		],
	},
);
notMade(learningRateChanged, 'a rate of one’s own choice', { ...chosen(), numbers: [0.001, 0.05] });

made(
	learningRateTooSmall,
	'a rate of one’s own choice',
	{ ...chosen(), numbers: [0.001, 0.03, 200] },
	{
		'learningRate = 0.001': [['at every step', 'above the goal']],
	},
);
// 0.0399 is stable and too large to arrive: it crosses the valley to and fro.
notMade(learningRateTooSmall, 'a valley that is crossed to and fro', {
	...chosen(),
	numbers: [0.0399, 0.001],
});
notMade(learningRateTooSmall, 'a loop whose rate is given', { ...bowl(), numbers: [0.001] });

const missing = { 'w = w - g': walk((w) => w - slope(w)) };
made(learningRateMissing, 'a loop', bowl(), missing);
made(learningRateMissing, 'two parameters', coupled, {
	both: walkTogether((x, y) => [x - (2 * x + y), y - (x + 4 * y)]),
	'x alone': walkTogether((x, y) => [x - (2 * x + y), y - 0.13 * (x + 4 * y)]),
});
made(
	learningRateMissing,
	'the regime of a rate',
	{ reference: { routine: 'learning-rate-regime', curvature: 2.5, learningRate: 0.2 }, columns: ['regime'] },
	{ '1 - curvature': [['diverges']] },
);

made(
	learningRateAppliedTwice,
	'a loop',
	{ ...bowl(), silent: 1 },
	{
		'g = lr * 2 * (w - 3), w -= lr * g': walk((w) => w - 0.07 * (0.07 * slope(w))),
	},
);
made(learningRateAppliedTwice, 'momentum', bowl({ momentum: 0.8 }, ['w', 'v']), {
	'v = β v + lr * g, w -= lr * v': rolled((v, g) => 0.8 * v + 0.07 * g, 0.07),
	'w -= lr * lr * v': rolled((v, g) => 0.8 * v + g, 0.07 * 0.07),
});

function chosen(): Setting {
	return {
		reference: {
			routine: 'rate-goal',
			loss: 'x^2 + 25*y^2',
			start: { x: 4, y: 3 },
			learningRate: 0.03,
			steps: 200,
			below: 0.001,
		},
		columns: ['falls', 'arrives'],
	};
}

/** The first step at which x² + 25y² does not fall */
function firstRise(rate: number): number {
	let [x, y] = [4, 3];
	for (let step = 1; ; step += 1) {
		const before = x * x + 25 * y * y;
		[x, y] = [x - rate * 2 * x, y - rate * 50 * y];
		if (!(x * x + 25 * y * y < before)) return step;
	}
}

function ended(rate: number): number {
	let w = 5.3;
	for (let k = 0; k < 5; k += 1) w -= rate * slope(w);
	return w;
}

function rolled(velocity: (v: number, g: number) => number, rate: number): number[][] {
	let [w, v] = [5.3, 0];
	return [1, 2, 3, 4].map(() => {
		v = velocity(v, slope(w));
		w -= rate * v;
		return [w, v];
	});
}
