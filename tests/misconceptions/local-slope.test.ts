import boundaryCase from '../../checker/misconceptions/boundary-case.ts';
import secantForTangent from '../../checker/misconceptions/secant-for-tangent.ts';
import slopeAtWrongPoint from '../../checker/misconceptions/slope-at-wrong-point.ts';
import slopeForMove from '../../checker/misconceptions/slope-for-move.ts';
import slopeFrozen from '../../checker/misconceptions/slope-frozen.ts';
import slopeLags from '../../checker/misconceptions/slope-lags.ts';
import stepTooCoarse from '../../checker/misconceptions/step-too-coarse.ts';
import stepTooFine from '../../checker/misconceptions/step-too-fine.ts';
import tangentThroughOrigin from '../../checker/misconceptions/tangent-through-origin.ts';
import valueForSlope from '../../checker/misconceptions/value-for-slope.ts';
import {
	bowl,
	byHand,
	coupled,
	gradients,
	inputs,
	made,
	net,
	notMade,
	type Setting,
	walk,
	walkTogether,
} from './ways.ts';

const slope = (w: number) => 2 * (w - 3);
const loss = (w: number) => (w - 3) ** 2;
const cube = (x: number) => x ** 3;

made(slopeFrozen, 'a loop', bowl(), { 'const g above the loop': walk((w) => w - 0.07 * slope(5.3)) });

const stopping: Setting = bowl({ tolerance: 2, learningRate: 0.17, steps: 9, rows: 'end' }, ['w', 'steps']);
/** A loop of at most nine steps with its test; the slope of the step, and the one tested. */
function stopped(
	used: (now: number, before: number) => number,
	tested: (now: number, before: number) => number,
): number[][] {
	let [w, before, n] = [5.3, 5.3, 0];
	while (Math.abs(slope(tested(w, before))) >= 2 && n < 9) {
		[w, before] = [w - 0.17 * slope(used(w, before)), w];
		n += 1;
	}
	return [[w, n]];
}
const start = () => 5.3;
const now = (w: number) => w;
const before = (_: number, last: number) => last;
made(slopeFrozen, 'a stopping rule', stopping, {
	'step and test': stopped(start, start),
	'the step alone': stopped(start, now),
	'the test alone': stopped(now, start),
});
made(slopeLags, 'a stopping rule', stopping, {
	'step and test': stopped(before, before),
	'the test alone': stopped(now, before),
});
made(slopeLags, 'a loop', bowl(), { 'next = w - lr * g; g = slope(w)': lagging() });
function lagging(): number[][] {
	let [w, g] = [5.3, slope(5.3)];
	return [1, 2, 3, 4].map(() => {
		const next = w - 0.07 * g;
		g = slope(w);
		w = next;
		return [w, loss(w)];
	});
}

made(secantForTangent, 'a loop', bowl({ loss: 'w^3 - w', start: { w: 1.7 } }, ['w']), {
	'(f(w) - f(w0)) / (w - w0)': onCubic((w, w0) => (w === w0 ? w0 : w0), 'secant'),
	'(f(w) - f(last)) / (w - last)': onCubic((_, __, last) => last, 'secant'),
	'half way': onCubic((w, w0) => (w + w0) / 2, 'tangent'),
});
/** Four steps on w³ − w with the secant to a point, or the tangent there */
function onCubic(
	to: (w: number, w0: number, last: number) => number,
	kind: 'secant' | 'tangent',
): number[][] {
	const f = (w: number) => w ** 3 - w;
	const tangent = (w: number) => 3 * w * w - 1;
	let [w, last] = [1.7, 1.7];
	return [1, 2, 3, 4].map(() => {
		const other = to(w, 1.7, last);
		const g =
			kind === 'tangent' ? tangent(other) : other === w ? tangent(w) : (f(w) - f(other)) / (w - other);
		last = w;
		w -= 0.07 * g;
		return [w];
	});
}
made(
	secantForTangent,
	'a parabola',
	{ ...bowl({ steps: 3 }, ['w']), silent: 0 },
	{
		'(slope(w0) + slope(w)) / 2': averaged((w) => (slope(5.3) + slope(w)) / 2),
		'(slope(last) + slope(w)) / 2': averaged((w, last) => (slope(last) + slope(w)) / 2),
	},
);
function averaged(g: (w: number, last: number) => number): number[][] {
	let [w, last] = [5.3, 5.3];
	return [1, 2, 3].map(() => {
		const next = w - 0.07 * g(w, last);
		last = w;
		w = next;
		return [w];
	});
}
const quotient = (point: number, h: number): Setting => ({
	reference: { routine: 'difference', function: 'x^3', variables: ['x'], point, h, scheme: 'central' },
	columns: ['slope'],
});
made(secantForTangent, 'difference quotients', quotient(1.7, 0.1), {
	'(f(x) - f(0)) / x': [[cube(1.7) / 1.7]],
});
const tangent: Setting = {
	reference: { routine: 'tangent', function: 'x^3', variable: 'x', x0: 1.2, x: 1.5 },
	columns: ['line', 'miss'],
};
const touching = (predicted: number) => [[predicted, cube(1.5) - predicted]];
made(secantForTangent, 'a tangent', tangent, {
	'f(x0) + (f(x) - f(x0)) / (x - x0) * (x - x0)': touching(cube(1.5)),
});

made(
	stepTooCoarse,
	'difference quotients',
	{ ...quotient(1.7, 0.01), numbers: [1, 2, 0.5, 1e-3] },
	{
		'h = 1': [[(cube(2.7) - cube(0.7)) / 2]],
		'h = 2': [[(cube(3.7) - cube(-0.3)) / 4]],
		'h = 0.5': [[cube(2.2) - cube(1.2)]],
	},
);
made(
	stepTooCoarse,
	'a comparison of gradients',
	{ ...compared(), numbers: [0.01, 1e-4] },
	{
		'h = 0.01': [comparedWith(0.01)],
	},
);
made(
	stepTooCoarse,
	'a loop on a cubic',
	{ ...bowl({ loss: 'w^3', start: { w: 1.7 } }, ['w']), numbers: [3, 0.5] },
	{
		'(f(w + 0.5) - f(w)) / 0.5': cubic((w) => (cube(w + 0.5) - cube(w)) / 0.5),
		'(f(w) - f(w - 0.5)) / 0.5': cubic((w) => (cube(w) - cube(w - 0.5)) / 0.5),
		'f(w + 0.5) - f(w - 0.5)': cubic((w) => cube(w + 0.5) - cube(w - 0.5)),
	},
);
// 2w − 3 is slope + 3: forgotten brackets, and no step of 3.
notMade(stepTooCoarse, 'a loop whose formula has the number', { ...bowl(), numbers: [3, 2] });
function cubic(g: (w: number) => number): number[][] {
	let w = 1.7;
	return [1, 2, 3, 4].map(() => {
		w -= 0.07 * g(w);
		return [w];
	});
}
function compared(): Setting {
	return {
		reference: {
			routine: 'compare-gradients',
			assignments: ['L = a^3'],
			inputs: { a: 0.7 },
			parameters: ['a'],
			h: 1e-5,
		},
		columns: ['hand', 'numeric', 'apart'],
	};
}
function comparedWith(h: number): number[] {
	const [hand, numeric] = [3 * 0.7 ** 2, (cube(0.7 + h) - cube(0.7 - h)) / (2 * h)];
	return [hand, numeric, hand - numeric];
}

made(
	stepTooFine,
	'difference quotients',
	{ ...quotient(1.7, 0.1), numbers: [1e-17, 0.1] },
	{
		'h = 1e-17': [[0]],
	},
);
made(
	stepTooFine,
	'a loop',
	{ ...bowl(), numbers: [1e-18], silent: 0 },
	{ 'h = 1e-18': walk((w) => w - 0.07 * 0) },
);

made(valueForSlope, 'a loop', bowl(), { 'w -= lr * loss': walk((w) => w - 0.07 * loss(w)) });
made(
	valueForSlope,
	'derivatives',
	{
		reference: { routine: 'derivatives', functions: ['x^3', 'sin(x)'], variable: 'x', at: 1.7 },
		columns: ['a', 'b'],
	},
	{
		'x³, sin x': [[cube(1.7), Math.sin(1.7)]],
		'sin x alone': [[3 * 1.7 ** 2, Math.sin(1.7)]],
	},
);
made(valueForSlope, 'difference quotients', quotient(1.7, 0.1), {
	'f(x)': [[cube(1.7)]],
	'f(x + h)': [[cube(1.8)]],
});
made(valueForSlope, 'a tangent', tangent, {
	'f(x0) + f(x0) * (x - x0)': touching(cube(1.2) + cube(1.2) * (1.5 - 1.2)),
});
made(
	valueForSlope,
	'nudges',
	{
		reference: { routine: 'nudge', function: 'x - 1.25', variable: 'x', x: 1.3, h: -0.1 },
		columns: ['moves'],
		silent: 1,
	},
	{ 'f(x) > 0': [['up']] },
);
made(
	valueForSlope,
	'nudges to the right',
	{
		reference: { routine: 'nudge', function: '1.35 - x', variable: 'x', x: 1.3, h: 0.1 },
		columns: ['moves'],
		silent: 1,
	},
	{ 'f(x) > 0': [['up']] },
);
made(
	valueForSlope,
	'a backward pass',
	{ reference: { routine: 'backward', assignments: net, inputs }, columns: gradients },
	{
		'dz = dh * h': [
			byHand(
				(y) => 2 * (y - inputs.target),
				(z) => Math.max(0, z),
			),
		],
		'dy = (y - target)²': [byHand((y) => (y - inputs.target) ** 2)],
	},
);

made(tangentThroughOrigin, 'a tangent', tangent, {
	'slope * x': touching(3 * 1.2 ** 2 * 1.5),
	'y0 + slope * x': touching(cube(1.2) + 3 * 1.2 ** 2 * 1.5),
	'y0 + slope': touching(cube(1.2) + 3 * 1.2 ** 2),
	'slope * (x - x0)': touching(3 * 1.2 ** 2 * (1.5 - 1.2)),
});
made(slopeAtWrongPoint, 'a tangent', tangent, {
	'slope(x)': touching(cube(1.2) + 3 * 1.5 ** 2 * (1.5 - 1.2)),
});
made(
	slopeForMove,
	'a nudge to the left',
	{
		reference: { routine: 'nudge', function: 'x^2', variable: 'x', x: 1.3, h: -0.2 },
		columns: ['moves'],
		silent: 1,
	},
	{ '(f(x + h) - f(x)) / h > 0': [['up']] },
);
made(
	slopeForMove,
	'a long nudge over a valley',
	{
		reference: { routine: 'nudge', function: 'x^2', variable: 'x', x: -1.6, h: 4.3 },
		columns: ['moves'],
		silent: 2,
	},
	{ 'slope at x': [['down']] },
);

const flat = (h: number, text: string): Setting => ({
	reference: { routine: 'nudge', function: text, variable: 'x', x: 1.3, h },
	columns: ['moves'],
});
made(
	boundaryCase,
	'a flat stretch',
	{ ...flat(0.5, '7 + 0*x'), silent: 1 },
	{
		'>= 0': [['up']],
		'> 0, else down': [['down']],
	},
);
made(boundaryCase, 'a change of 1e-14', { ...flat(0.5, '1e-14*x'), silent: 0 }, { 'change > 0': [['up']] });
made(boundaryCase, 'a slope of zero', critical(), {
	'>= 0': [
		[0, 0, 'up'],
		[1, 3, 'up'],
	],
	'> 0, else down': [
		[0, 0, 'down'],
		[1, 3, 'up'],
	],
});
function critical(): Setting {
	return {
		reference: { routine: 'slope-table', function: 'x^3', variable: 'x', at: [0, 1] },
		columns: ['x', 'slope', 'moves'],
		silent: 1,
	};
}

const regime = (curvature: number, learningRate: number, silent: number): Setting => ({
	reference: { routine: 'learning-rate-regime', curvature, learningRate },
	columns: ['regime'],
	silent,
});
made(boundaryCase, 'r = 0', regime(4, 0.25, 12), { 'r >= 0': [['steady']], 'r <= 0': [['overshoots']] });
made(boundaryCase, 'r = −1', regime(4, 0.5, 12), { 'r >= -1': [['overshoots']], 'r <= -1': [['diverges']] });
// 1 − 0.1 · (10 + 1e-13) is −1e-14 and counts as 0.
made(boundaryCase, 'r = −1e-14', regime(10 + 1e-13, 0.1, 6), {
	'r === 0': [['overshoots']],
	'r > 0, else …': [['overshoots']],
	'r >= 0 within': [['steady']],
});

const relu: Setting = {
	reference: { routine: 'derivatives', functions: ['relu(x)'], variable: 'x', at: 0 },
	columns: ['relu'],
	silent: 2,
};
made(boundaryCase, 'ReLU at 0', relu, { 'x >= 0': [[1]], half: [[0.5]] });
const closed = { ...inputs, w1: -1, b1: 1.7 };
made(
	boundaryCase,
	'a unit at 0',
	{
		reference: { routine: 'backward', assignments: net, inputs: closed },
		columns: ['dw1', 'db1'],
		silent: 2,
	},
	{ 'z >= 0': [edge(1)], half: [edge(0.5)] },
);
function edge(open: number): number[] {
	const dz = 2 * (closed.b2 - closed.target) * closed.w2 * open;
	return [dz * closed.x, dz];
}
made(
	boundaryCase,
	'a tie of two sizes',
	{ reference: { routine: 'most-sensitive', gradient: [1, -3, 3] }, columns: ['index', 'turn'] },
	{ 'size >= best': [[2, 'lower']] },
);
made(
	boundaryCase,
	'a zero gradient',
	{ reference: { routine: 'steepest', gradient: [0, 0] }, columns: ['x', 'y'] },
	{ '-0 / 0': [[Number.NaN, Number.NaN]] },
);
made(
	boundaryCase,
	'a zero direction',
	{ reference: { routine: 'directional', gradient: [1, 2], direction: [0, 0] }, columns: ['slope'] },
	{ '0 / 0': [[Number.NaN]] },
);
made(
	boundaryCase,
	'two gradients of zero',
	{ reference: { routine: 'relative-error', analytic: [0], numeric: [0] }, columns: ['error'] },
	{ '0 / 0': [[Number.NaN]] },
);
made(
	boundaryCase,
	'a slope that is the tolerance',
	{ ...bowl({ start: { w: 4 }, tolerance: 2, rows: 'end', learningRate: 0.25 }, ['w', 'steps']), silent: 4 },
	{ 'Math.abs(g) > tolerance': [[4, 0]] },
);

made(
	secantForTangent,
	'two parameters',
	{ ...coupled, silent: 0 },
	{
		'each from its start': secants('start'),
		'each from its last': secants('last'),
		'half way to the start': walkTogether((x, y) => {
			const [mx, my] = [(x + 1.3) / 2, (y - 2.1) / 2];
			return [x - 0.13 * (2 * mx + my), y - 0.13 * (mx + 4 * my)];
		}),
	},
);
function secants(from: 'start' | 'last'): number[][] {
	const f = (x: number, y: number) => x * x + x * y + 2 * y * y;
	let [x, y, lastX, lastY] = [1.3, -2.1, 1.3, -2.1];
	return [1, 2, 3].map(() => {
		const [ax, ay] = from === 'start' ? [1.3, -2.1] : [lastX, lastY];
		const gx = x === ax ? 2 * x + y : (f(x, y) - f(ax, y)) / (x - ax);
		const gy = y === ay ? x + 4 * y : (f(x, y) - f(x, ay)) / (y - ay);
		[lastX, lastY] = [x, y];
		[x, y] = [x - 0.13 * gx, y - 0.13 * gy];
		return [x, y, f(x, y)];
	});
}
