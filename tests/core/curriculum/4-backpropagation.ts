/** Chain rule and many gradients at once. */
import { type Entry, iterate, mean, range } from './entry.ts';

type Net = readonly [w1: number, b1: number, w2: number, b2: number];
const net = ['h = relu(w1*x + b1)', 'y = w2*h + b2', 'loss = (y - target)^2'];
const names = ['w1', 'b1', 'w2', 'b2'];
const pointOf = ([w1, b1, w2, b2]: Net) => ({ w1, b1, w2, b2 });

const netLoss = (x: number, target: number, [w1, b1, w2, b2]: Net) =>
	(w2 * Math.max(0, w1 * x + b1) + b2 - target) ** 2;
function netSlopes(x: number, target: number, [w1, b1, w2, b2]: Net): Net {
	const open = w1 * x + b1 > 0;
	const error = 2 * ((open ? w2 * (w1 * x + b1) : 0) + b2 - target);
	return open ? [error * w2 * x, error * w2, error * (w1 * x + b1), error] : [0, 0, 0, error];
}
const updated = (x: number, target: number, p: Net, rate: number): Net => {
	const slopes = netSlopes(x, target, p);
	return [p[0] - rate * slopes[0], p[1] - rate * slopes[1], p[2] - rate * slopes[2], p[3] - rate * slopes[3]];
};

const open: Net = [0.5, 0.1, -0.3, 0.2];
const closed: Net = [-0.5, 0.1, -0.3, 0.2];
const nets = [open, closed];

const twoLayer = nets.flatMap((p): Entry[] => [
	{
		id: '4-backpropagation/two-layer',
		reference: { routine: 'backward', assignments: net, inputs: { x: 2, target: 1, ...pointOf(p) } },
		columns: ['loss', 'dw1', 'db1', 'dw2', 'db2'],
		expected: () => [[netLoss(2, 1, p), ...netSlopes(2, 1, p)]],
	},
	{
		id: '4-backpropagation/update-and-verify',
		reference: {
			routine: 'gradient-descent',
			loss: net,
			start: pointOf(p),
			data: { x: [2], target: [1] },
			learningRate: 0.07,
			steps: 1,
			rows: 'end',
		},
		columns: ['loss before', 'loss'],
		expected: () => [[netLoss(2, 1, p), netLoss(2, 1, updated(2, 1, p, 0.07))]],
	},
	{
		id: '4-backpropagation/manual-versus-autograd',
		reference: {
			routine: 'compare-gradients',
			assignments: net,
			inputs: { x: 2, target: 1, ...pointOf(p) },
			parameters: names,
			h: 1e-5,
		},
		columns: ['hand', 'numeric', 'difference'],
		// Here the loss is quadratic in each parameter, so the difference quotient is right but for its rounding.
		expected: () => netSlopes(2, 1, p).map((slope) => [slope, slope, 0]),
	},
]);

const units = range(0, 2);
const hidden = { w1: [0.5, -0.4, 0.8], b1: [0.1, 0.2, -0.3], w2: [-0.3, 0.7, 1.1], b2: 0.2 };
const threeHidden: Entry = {
	id: '4-backpropagation/three-hidden',
	reference: {
		routine: 'backward',
		assignments: [
			...units.map((i) => `h_${i} = relu(w1_${i}*x + b1_${i})`),
			'y = w2_0*h_0 + w2_1*h_1 + w2_2*h_2 + b2',
			'loss = (y - target)^2',
		],
		inputs: {
			x: 2,
			target: 1,
			b2: hidden.b2,
			...Object.fromEntries(
				units.flatMap((i) =>
					(['w1', 'b1', 'w2'] as const).map((name) => [`${name}_${i}`, hidden[name][i] as number]),
				),
			),
		},
	},
	columns: ['loss', ...['w1', 'b1', 'w2'].flatMap((name) => units.map((i) => `d${name}_${i}`)), 'db2'],
	expected: () => {
		const z = units.map((i) => (hidden.w1[i] as number) * 2 + (hidden.b1[i] as number));
		const h = z.map((value) => Math.max(0, value));
		const error = h.reduce((sum, value, i) => sum + value * (hidden.w2[i] as number), hidden.b2) - 1;
		const db1 = z.map((value, i) => (value > 0 ? 2 * error * (hidden.w2[i] as number) : 0));
		const dw2 = h.map((value) => 2 * error * value);
		return [[error * error, ...db1.map((slope) => slope * 2), ...db1, ...dw2, 2 * error]];
	},
};

const [xs, ys] = [
	[2, -1.5, 0.7],
	[1, 0.4, -0.6],
];

export const backpropagation: readonly Entry[] = [
	{
		id: '4-backpropagation/two-links',
		reference: { routine: 'backward', assignments: ['u = 3*x + 2', 'y = u^2'], inputs: { x: 1.4 } },
		columns: ['u', 'y', 'dy/du', 'du/dx', 'dy/dx'],
		expected: () => [[6.2, 38.44, 12.4, 3, 37.2]],
	},
	{
		id: '4-backpropagation/three-links',
		reference: {
			routine: 'backward',
			assignments: ['a = x^2', 'b = exp(a)', 'y = sin(b)'],
			inputs: { x: 0.6 },
		},
		columns: ['y', 'dy/db', 'db/da', 'da/dx', 'dy/dx'],
		expected: () => {
			const b = Math.E ** 0.36;
			return [[Math.sin(b), Math.cos(b), b, 1.2, 1.2 * b * Math.cos(b)]];
		},
	},
	{
		id: '4-backpropagation/neuron',
		reference: {
			routine: 'backward',
			assignments: ['z = w*x + b', 'a = sigmoid(z)', 'loss = (a - target)^2'],
			inputs: { x: 1.5, target: 1, w: 0.4, b: -0.2 },
		},
		columns: ['a', 'loss', 'dw', 'db'],
		// z = 0.4; the sigmoid is (1 + tanh(z/2)) / 2
		expected: () => {
			const t = Math.tanh(0.2);
			const [a, slope] = [(1 + t) / 2, (1 - t * t) / 4];
			return [[a, (1 - a) ** 2, -3 * (1 - a) * slope, -2 * (1 - a) * slope]];
		},
	},
	...twoLayer,
	{
		id: '4-backpropagation/fan-out',
		reference: {
			routine: 'backward',
			assignments: ['p = a*b', 's = p + a', 'L = s^2'],
			inputs: { a: 1.5, b: -3 },
		},
		columns: ['L', 'da', 'db'],
		// L = a²(b + 1)²
		expected: () => [[9, 12, -9]],
	},
	threeHidden,
	{
		id: '4-backpropagation/train-two-layer',
		reference: {
			routine: 'gradient-descent',
			loss: net,
			start: pointOf(open),
			data: { x: xs, target: ys },
			batches: 'each',
			learningRate: 0.05,
			steps: 5,
			rows: 'each',
		},
		columns: ['loss seen'],
		expected: () => {
			let p = open;
			return range(1, 5).map(() => [
				mean(
					xs.map((x, i) => {
						const seen = netLoss(x, ys[i] as number, p);
						p = updated(x, ys[i] as number, p, 0.05);
						return seen;
					}),
				),
			]);
		},
	},
	{
		id: '4-backpropagation/tiny-autograd',
		reference: {
			routine: 'backward',
			assignments: ['L = tanh(a*b + c) + a'],
			inputs: { a: 0.5, b: -1.3, c: 0.8 },
		},
		columns: ['L', 'da', 'db', 'dc'],
		expected: () => {
			const slope = 1 / Math.cosh(0.15) ** 2;
			return [[Math.tanh(0.15) + 0.5, 1 - 1.3 * slope, 0.5 * slope, slope]];
		},
	},
	{
		id: '4-backpropagation/gradient-reset',
		reference: {
			routine: 'gradient-descent',
			loss: ['y = w*x', 'error = (y - t)^2'],
			start: { w: 0 },
			data: { x: xs, t: ys },
			learningRate: 0.1,
			steps: 5,
			rows: 'each',
		},
		columns: ['w'],
		expected: () => {
			// A linear recurrence towards Σxt/Σx²
			const [xx, xt] = [(4 + 2.25 + 0.49) / 3, (2 - 0.6 - 0.42) / 3];
			return iterate(0, 5, (w) => w * (1 - 0.2 * xx) + 0.2 * xt).map((w) => [w]);
		},
	},
	{
		id: '4-backpropagation/vanishing-gradient',
		reference: { routine: 'repeated', function: 'sigmoid(x)', variable: 'x', x: 0.8, depth: 6 },
		columns: ['derivative'],
		expected: () => {
			const layer = ([x, product]: readonly [number, number]) => {
				const t = Math.tanh(x / 2);
				return [(1 + t) / 2, (product * (1 - t * t)) / 4] as const;
			};
			return iterate<readonly [number, number]>([0.8, 1], 6, layer).map(([, product]) => [product]);
		},
	},
];
