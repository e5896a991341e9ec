import differenceReversed from '../../checker/misconceptions/difference-reversed.ts';
import errorReversed from '../../checker/misconceptions/error-reversed.ts';
import gradientNegated from '../../checker/misconceptions/gradient-negated.ts';
import updateAddsGradient from '../../checker/misconceptions/update-adds-gradient.ts';
import {
	bowl,
	byHand,
	coupled,
	data,
	gradients,
	inputs,
	line,
	made,
	net,
	notMade,
	type Setting,
	walk,
	walkTogether,
} from './ways.ts';

const slope = (w: number) => 2 * (w - 3);
const { target } = inputs;

made(
	updateAddsGradient,
	'a loop',
	{ ...bowl(), numbers: [2, -0.07, 3] },
	{
		'w += lr * g': walk((w) => w + 0.07 * slope(w)),
	},
);
made(updateAddsGradient, 'two parameters', coupled, {
	'both uphill': walkTogether((x, y) => [x + 0.13 * (2 * x + y), y + 0.13 * (x + 4 * y)]),
	'y alone uphill': walkTogether((x, y) => [x - 0.13 * (2 * x + y), y + 0.13 * (x + 4 * y)]),
});
made(
	updateAddsGradient,
	'a rate of one’s own choice',
	{
		reference: {
			routine: 'rate-goal',
			loss: 'x^2 + 25*y^2',
			start: { x: 4, y: 3 },
			learningRate: 0.03,
			steps: 200,
			below: 0.001,
		},
		columns: ['falls', 'arrives'],
		numbers: [-0.02],
	},
	{ 'learningRate = -0.02': [['not at step 1', 'above the goal']] },
);
made(
	updateAddsGradient,
	'the regime of a rate',
	{ reference: { routine: 'learning-rate-regime', curvature: 2, learningRate: 0.2 }, columns: ['regime'] },
	{ '1 + learningRate * curvature': [['diverges']] },
);

made(gradientNegated, 'a loop', bowl(), { '2 * (3 - w)': walk((w) => w - 0.07 * 2 * (3 - w)) });
made(gradientNegated, 'two parameters', coupled, {
	both: walkTogether((x, y) => [x - 0.13 * (-2 * x - y), y - 0.13 * (-x - 4 * y)]),
	'dx alone': walkTogether((x, y) => [x - 0.13 * (-2 * x - y), y - 0.13 * (x + 4 * y)]),
});
made(
	gradientNegated,
	'a gradient by hand',
	{
		reference: { routine: 'gradient', function: 'x^2*y + x*y^2', point: { x: 1.7, y: -2.6 } },
		columns: ['x', 'y'],
	},
	{
		'[-(2xy + y²), -(x² + 2xy)]': [[-(2 * 1.7 * -2.6 + 2.6 ** 2), -(1.7 ** 2 + 2 * 1.7 * -2.6)]],
		'the second alone': [[2 * 1.7 * -2.6 + 2.6 ** 2, -(1.7 ** 2 + 2 * 1.7 * -2.6)]],
	},
);
made(
	gradientNegated,
	'difference quotients',
	{
		reference: {
			routine: 'difference',
			function: 'x^3',
			variables: ['x'],
			point: 1.7,
			h: 0.1,
			scheme: 'central',
		},
		columns: ['slope'],
	},
	{ 'minus the quotient': [[-(1.8 ** 3 - 1.6 ** 3) / 0.2]] },
);
made(
	gradientNegated,
	'a directional derivative',
	{ reference: { routine: 'directional', gradient: [2, -1], direction: [3, 4] }, columns: ['slope'] },
	{ 'minus g · u': [[-(6 - 4) / 5]] },
);
made(
	gradientNegated,
	'a tangent',
	{
		reference: { routine: 'tangent', function: 'x^3', variable: 'x', x0: 1.2, x: 1.5 },
		columns: ['line', 'miss'],
	},
	{
		'f(x0) + slope * (x0 - x)': [
			[1.2 ** 3 + 3 * 1.2 ** 2 * (1.2 - 1.5), 1.5 ** 3 - (1.2 ** 3 + 3 * 1.2 ** 2 * (1.2 - 1.5))],
		],
	},
);
made(
	gradientNegated,
	'a table of slopes',
	{
		reference: {
			routine: 'slope-table',
			function: 'x^3 - 3*a*x',
			variable: 'x',
			constants: { a: 1 },
			at: [-2, 0, 1],
		},
		columns: ['x', 'slope', 'moves'],
	},
	{
		'3a - 3x²': [
			[-2, -9, 'down'],
			[0, 3, 'up'],
			[1, 0, 'flat'],
		],
		'moves alone': [
			[-2, 9, 'down'],
			[0, -3, 'up'],
			[1, 0, 'flat'],
		],
	},
);

const backwardPass: Setting = {
	reference: { routine: 'backward', assignments: net, inputs },
	columns: gradients,
};
const [dw1, db1, dw2, db2] = byHand((y) => 2 * (y - target)) as [number, number, number, number];
made(gradientNegated, 'a backward pass', backwardPass, {
	'dy = -2 * (y - target)': [byHand((y) => -2 * (y - target))],
	'dw1 alone': [[-dw1, db1, dw2, db2]],
	'db1 alone': [[dw1, -db1, dw2, db2]],
	'dw2 alone': [[dw1, db1, -dw2, db2]],
	'db2 alone': [[dw1, db1, dw2, -db2]],
	'dh = -dy * w2': [[-dw1, -db1, dw2, db2]],
});

made(
	differenceReversed,
	'difference quotients',
	{
		reference: {
			routine: 'difference',
			function: 'x^2',
			variables: ['x'],
			point: 1.3,
			h: [0.5, 0.1],
			scheme: 'forward',
		},
		columns: ['h', 'slope'],
		silent: 1,
	},
	{
		'(f(x) - f(x + h)) / h': [
			[0.5, (1.3 ** 2 - 1.8 ** 2) / 0.5],
			[0.1, (1.3 ** 2 - 1.4 ** 2) / 0.1],
		],
	},
);
made(
	differenceReversed,
	'a nudge',
	{
		reference: { routine: 'nudge', function: 'x^2', variable: 'x', x: 1.3, h: -0.2 },
		columns: ['moves'],
		silent: 1,
	},
	{ 'f(x) - f(x + h)': [['up']] },
);

made(errorReversed, 'a backward pass', backwardPass, {
	'dy = 2 * (target - y)': [byHand((y) => 2 * (target - y))],
});
made(
	errorReversed,
	'the gradient of a line',
	{
		reference: {
			routine: 'gradient',
			function: '(w*x + b - y)^2',
			point: { w: 0.7, b: -0.4 },
			data: { x: data.xs, y: data.ys },
		},
		columns: ['w', 'b'],
	},
	{
		'2 * (y - p)': [lineSlopes(0.7, -0.4, (p, y) => y - p)],
		'in dw alone': [
			[lineSlopes(0.7, -0.4, (p, y) => y - p)[0] as number, lineSlopes(0.7, -0.4)[1] as number],
		],
	},
);
made(errorReversed, 'the fit of a line', line({}, ['w', 'b']), {
	'error = y - p': fitted((w, b) => lineSlopes(w, b, (p, y) => y - p)),
});
made(
	errorReversed,
	'a tangent',
	{
		reference: { routine: 'tangent', function: 'x^3', variable: 'x', x0: 1.2, x: 1.5 },
		columns: ['line', 'miss'],
	},
	{
		'line - f(x)': [[1.2 ** 3 + 3 * 1.2 ** 2 * 0.3, 1.2 ** 3 + 3 * 1.2 ** 2 * 0.3 - 1.5 ** 3]],
	},
);
made(
	errorReversed,
	'a comparison of gradients',
	{
		reference: {
			routine: 'compare-gradients',
			assignments: ['z = a*x', 'L = z^3'],
			inputs: { a: 0.7, x: 1.1 },
			parameters: ['a'],
			h: 0.1,
		},
		columns: ['hand', 'numeric', 'apart'],
		silent: 1,
	},
	{ 'numeric - hand': comparison() },
);
notMade(errorReversed, 'a bowl without a target', bowl());

function lineSlopes(w: number, b: number, error = (p: number, y: number) => p - y): number[] {
	let [dw, db] = [0, 0];
	for (const [i, x] of data.xs.entries()) {
		const e = error(w * x + b, data.ys[i] as number);
		dw += (2 * e * x) / 4;
		db += (2 * e) / 4;
	}
	return [dw, db];
}

function fitted(slopes: (w: number, b: number) => number[]): number[][] {
	let [w, b] = [0.2, -0.5];
	return [1, 2, 3].map(() => {
		const [dw, db] = slopes(w, b) as [number, number];
		w -= 0.06 * dw;
		b -= 0.06 * db;
		return [w, b];
	});
}

function comparison(): number[][] {
	const f = (a: number) => (a * 1.1) ** 3;
	const hand = 3 * (0.7 * 1.1) ** 2 * 1.1;
	const numeric = (f(0.8) - f(0.6)) / 0.2;
	return [[hand, numeric, numeric - hand]];
}
