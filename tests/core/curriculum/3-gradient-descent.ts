/** Update parameters toward lower loss. */
import type { DescentInputs } from '../../../checker/spec-types.ts';
import type { Row } from '../../../checker/types.ts';
import { type Entry, iterate, mean } from './entry.ts';

type Pair = readonly [number, number];

const descent = (
	name: string,
	columns: readonly string[],
	inputs: Omit<DescentInputs, 'routine'>,
	expected: () => readonly Row[],
): Entry => ({
	id: `3-gradient-descent/${name}`,
	reference: { routine: 'gradient-descent', ...inputs },
	columns,
	expected,
});

const firstLoop = (w: number, learningRate: number): Entry =>
	descent(
		'first-loop',
		['step', 'w', 'loss'],
		{ loss: '(w - 3)^2', start: { w }, learningRate, steps: 6, rows: 'each' },
		// On a bowl the distance shrinks by 1 − 2η at each step.
		() =>
			[1, 2, 3, 4, 5, 6].map((step) => {
				const distance = (w - 3) * (1 - 2 * learningRate) ** step;
				return [step, 3 + distance, distance * distance];
			}),
	);

/** The rate of a bowl ½Lx² from its factor, and what the factor means. */
const regimes = [
	['steady', 2, 0.2],
	['one-step', 4, 0.25],
	['overshoots', 3, 0.5],
	['cycles', 4, 0.5],
	['diverges', 4, 0.7],
] as const;

const [xs, ys] = [
	[-1, 0.5, 2, 3],
	[-1.2, 2.1, 4.7, 7.3],
];
const slopesOfLine = (w: number, b: number, samples: readonly number[]) => {
	const errors = samples.map((i) => w * (xs[i] as number) + b - (ys[i] as number));
	return [2 * mean(errors.map((error, k) => error * (xs[samples[k] as number] as number))), 2 * mean(errors)];
};
const lineLoss = (w: number, b: number) => mean(xs.map((x, i) => (w * x + b - (ys[i] as number)) ** 2));
const batches = [[0, 1], [2], [3, 0, 2]];

export const descents: readonly Entry[] = [
	firstLoop(0, 0.2),
	firstLoop(5.3, 0.07),
	...[1000, 3].map((maxSteps) =>
		descent(
			'stopping-rule',
			['x', 'steps'],
			{
				loss: '(x - 2)^2',
				start: { x: 5 },
				learningRate: 0.1,
				tolerance: 0.01,
				steps: maxSteps,
				rows: 'end',
			},
			() => {
				// |slope| = 6·0.8ᵏ < 0.01 for the first time at k = ⌈ln(600) / ln(1.25)⌉
				const steps = Math.min(maxSteps, Math.ceil(Math.log(600) / Math.log(1.25)));
				return [[2 + 3 * 0.8 ** steps, steps]];
			},
		),
	),
	descent(
		'stopping-rule',
		['x', 'steps'],
		{ loss: '(x - 2)^2', start: { x: 2 }, learningRate: 0.1, tolerance: 0.01, steps: 9, rows: 'end' },
		() => [[2, 0]],
	),
	descent(
		'learning-rate-sweep',
		['rate', 'x', 'loss'],
		{ loss: 'x^2', start: { x: 4 }, learningRate: [0.01, 0.3, 0.95, 1.1], steps: 30, rows: 'end' },
		() =>
			[0.01, 0.3, 0.95, 1.1].map((rate) => {
				const x = 4 * (1 - 2 * rate) ** 30;
				return [rate, x, x * x];
			}),
	),
	...regimes.map(
		([name, curvature, learningRate]): Entry => ({
			id: '3-gradient-descent/learning-rate-regime',
			reference: { routine: 'learning-rate-regime', curvature, learningRate },
			columns: ['regime'],
			expected: () => [[name]],
		}),
	),
	descent(
		'two-parameters',
		['step', 'w1', 'w2', 'loss'],
		{
			loss: '(w1 - 3)^2 + (w2 + 1)^2',
			start: { w1: 0, w2: 0 },
			learningRate: 0.1,
			steps: 5,
			rows: 'each',
		},
		() => [1, 2, 3, 4, 5].map((step) => [step, 3 - 3 * 0.8 ** step, 0.8 ** step - 1, 10 * 0.64 ** step]),
	),
	descent(
		'coupled-bowl',
		['x', 'y', 'loss'],
		{ loss: 'x^2 + x*y + 2*y^2', start: { x: 1.5, y: -2 }, learningRate: 0.07, steps: 8, rows: 'each' },
		() =>
			iterate<Pair>([1.5, -2], 8, ([x, y]) => [x * 0.86 - 0.07 * y, y * 0.72 - 0.07 * x]).map(([x, y]) => [
				x,
				y,
				x * x + x * y + 2 * y * y,
			]),
	),
	descent(
		'fit-a-line',
		['w', 'b', 'loss'],
		{
			loss: '(w*x + b - y)^2',
			start: { w: 0, b: 0 },
			data: { x: xs, y: ys },
			learningRate: 0.05,
			steps: 7,
			rows: 'each',
		},
		() =>
			iterate<Pair>([0, 0], 7, ([w, b]) => {
				const [dw, db] = slopesOfLine(w, b, [0, 1, 2, 3]) as [number, number];
				return [w - 0.05 * dw, b - 0.05 * db];
			}).map(([w, b]) => [w, b, lineLoss(w, b)]),
	),
	descent(
		'fit-a-parabola',
		['a', 'b', 'c', 'loss'],
		{
			loss: '(a*x^2 + b*x + c - y)^2',
			start: { a: 0, b: 0, c: 0 },
			data: { x: xs, y: ys },
			learningRate: 0.01,
			steps: 20,
			rows: 'end',
		},
		() => {
			const errors = (p: readonly number[]) =>
				xs.map(
					(x, i) => (p[0] as number) * x * x + (p[1] as number) * x + (p[2] as number) - (ys[i] as number),
				);
			const last = iterate([0, 0, 0], 20, (p) =>
				p.map((value, k) => {
					const slope = 2 * mean(errors(p).map((error, i) => error * (xs[i] as number) ** (2 - k)));
					return value - 0.01 * slope;
				}),
			).at(-1) as number[];
			return [[...last, mean(errors(last).map((error) => error * error))]];
		},
	),
	descent(
		'minibatch',
		['w', 'b'],
		{
			loss: '(w*x + b - y)^2',
			start: { w: 0, b: 0 },
			data: { x: xs, y: ys },
			batches,
			learningRate: 0.03,
			rows: 'each',
		},
		() =>
			iterate<Pair>([0, 0], 3, ([w, b], step) => {
				const [dw, db] = slopesOfLine(w, b, batches[step - 1] as number[]) as [number, number];
				return [w - 0.03 * dw, b - 0.03 * db];
			}),
	),
	descent(
		'momentum',
		['x', 'v'],
		{
			loss: '(x - 1)^2 + x^4/4',
			start: { x: 2 },
			momentum: 0.9,
			learningRate: 0.02,
			steps: 10,
			rows: 'each',
		},
		() =>
			iterate<Pair>([2, 0], 10, ([x, v]) => {
				const faster = 0.9 * v + 2 * x - 2 + x * x * x;
				return [x - 0.02 * faster, faster];
			}),
	),
	...[0.3, -1, 2].map((start) =>
		descent(
			'two-valleys',
			['x'],
			{ loss: 'x^4 - 4*x^2 + 0.5*x', start: { x: start }, learningRate: 0.01, steps: 100, rows: 'end' },
			() => [[iterate(start, 100, (x) => x - 0.01 * (x * (4 * x * x - 8) + 0.5)).at(-1) as number]],
		),
	),
	...(
		[
			[0.035, 'at every step', 'below the goal'],
			[0.001, 'at every step', 'above the goal'],
			// Past 2/50: the second coordinate grows, and with it the loss, from the first step on.
			[0.05, 'not at step 1', 'above the goal'],
		] as const
	).map(
		([learningRate, falls, arrives]): Entry => ({
			id: '3-gradient-descent/choose-a-rate',
			reference: {
				routine: 'rate-goal',
				loss: 'x^2 + 25*y^2',
				start: { x: 4, y: 3 },
				learningRate,
				steps: 200,
				below: 0.001,
			},
			columns: ['falls', 'arrives'],
			expected: () => [[falls, arrives]],
		}),
	),
];
