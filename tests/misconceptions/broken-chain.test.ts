import { describe, expect, it } from 'vitest';
import { routineNamed } from '../../checker/core/routines.ts';
import { replaceRules, textbook } from '../../checker/core/rules.ts';
import activationSlopeMissing from '../../checker/misconceptions/activation-slope-missing.ts';
import chainAdded from '../../checker/misconceptions/chain-added.ts';
import factorMissing from '../../checker/misconceptions/factor-missing.ts';
import factorSwapped from '../../checker/misconceptions/factor-swapped.ts';
import gradientOverwritten from '../../checker/misconceptions/gradient-overwritten.ts';
import innerDerivativeMissing from '../../checker/misconceptions/inner-derivative-missing.ts';
import outerDerivativeAtWrongPoint from '../../checker/misconceptions/outer-derivative-at-wrong-point.ts';
import outerDerivativeMissing from '../../checker/misconceptions/outer-derivative-missing.ts';
import upstreamMissing from '../../checker/misconceptions/upstream-missing.ts';
import weightsUpdatedTooEarly from '../../checker/misconceptions/weights-updated-too-early.ts';
import type { BackwardInputs } from '../../checker/spec-types.ts';
import { gradientOf, hold, type Specimen, sigmoid, slopes } from './specimens.ts';

const { cos, exp, sin } = Math;

/** y = (3x + 2)² at 1.7 */
const twoLinks = (
	wrong: (x: number, u: number) => number,
): Pick<Specimen, 'reference' | 'columns' | 'rows'> => {
	const x = 1.7;
	const u = 3 * x + 2;
	return {
		reference: { routine: 'backward', assignments: ['u = 3*x + 2', 'y = u^2'], inputs: { x } },
		columns: ['u', 'y', 'dy/du', 'du/dx', 'dy/dx'],
		rows: [[u, u * u, 2 * u, 3, wrong(x, u)]],
	};
};

/** y = sin(exp(x²)) at 0.8: what is given for dy/dx */
const threeLinks = (
	wrong: (x: number, a: number, b: number, y: number) => number,
): Pick<Specimen, 'reference' | 'columns' | 'rows'> => {
	const x = 0.8;
	const a = x * x;
	const b = exp(a);
	return {
		reference: { routine: 'backward', assignments: ['a = x^2', 'b = exp(a)', 'y = sin(b)'], inputs: { x } },
		columns: ['dy/dx'],
		rows: [[wrong(x, a, b, sin(b))]],
	};
};

/** a = σ(wx + b), loss (a − target)² */
const neuron = (
	wrong: (at: { x: number; target: number; z: number; a: number }) => readonly [dw: number, db: number],
): Pick<Specimen, 'reference' | 'columns' | 'rows'> => {
	const inputs = { x: 1.3, target: 0.2, w: 0.7, b: -0.4 };
	const z = inputs.w * inputs.x + inputs.b;
	return {
		reference: {
			routine: 'backward',
			assignments: ['z = w*x + b', 'a = sigmoid(z)', 'loss = (a - target)^2'],
			inputs,
		},
		columns: ['dw', 'db'],
		rows: [[...wrong({ ...inputs, z, a: sigmoid(z) })]],
	};
};

interface Net {
	readonly x: number;
	readonly target: number;
	readonly w1: number;
	readonly b1: number;
	readonly w2: number;
	readonly b2: number;
	readonly z: number;
	readonly h: number;
	readonly y: number;
	/** 2 (y − target) */
	readonly dy: number;
}
type Gradients = readonly [dw1: number, db1: number, dw2: number, db2: number];
const lines = ['z = w1*x + b1', 'h = relu(z)', 'y = w2*h + b2', 'loss = (y - target)^2'];
const openUnit = { x: 1.7, target: -0.6, w1: 0.9, b1: 0.35, w2: 1.4, b2: -0.45 };
const closedUnit = { x: 0.8, target: 2.3, w1: -1.6, b1: 0.25, w2: -0.7, b2: 0.55 };

/** The two-layer net with hand-written gradients that are wrong. */
const net = (
	wrong: (at: Net) => Gradients,
	inputs: BackwardInputs['inputs'] & typeof openUnit = openUnit,
): Pick<Specimen, 'reference' | 'columns' | 'rows'> => {
	const z = inputs.w1 * inputs.x + inputs.b1;
	const h = Math.max(0, z);
	const y = inputs.w2 * h + inputs.b2;
	return {
		reference: { routine: 'backward', assignments: lines, inputs },
		columns: ['dw1', 'db1', 'dw2', 'db2'],
		rows: [[...wrong({ ...inputs, z, h, y, dy: 2 * (y - inputs.target) })]],
	};
};

describe('inner-derivative-missing', () => {
	hold(innerDerivativeMissing, [
		{ made: '2 * (3 * x + 2)', ...slopes(['(3*x + 2)^2'], 1.7), rows: [[2 * (3 * 1.7 + 2)]] },
		{ made: 'dy/dx = 2 * u', ...twoLinks((_, u) => 2 * u) },
		{ made: 'cos(b) * exp(a)', ...threeLinks((_, a, b) => cos(b) * exp(a)) },
		{ made: 'cos(b) alone', ...threeLinks((_x, _a, b) => cos(b)) },
		{ made: 'cos(b) * 2x', ...threeLinks((x, _, b) => cos(b) * 2 * x) },
	]);
});

describe('outer-derivative-missing', () => {
	const steady = sigmoid(0.6) * (1 - sigmoid(0.6));
	hold(outerDerivativeMissing, [
		{ made: '3 for (3x + 2)²', ...slopes(['(3*x + 2)^2'], 1.7), rows: [[3]] },
		{ made: 'dy/dx = 3', ...twoLinks(() => 3) },
		{ made: 'exp(a) * 2x', ...threeLinks((x, a) => exp(a) * 2 * x) },
		{ made: '2x alone', ...threeLinks((x) => 2 * x) },
		{ made: 'the loss is not differentiated', ...net(({ w2, x, h }) => [w2 * x, w2, h, 1]) },
		{
			made: 'later layers are not multiplied',
			reference: { routine: 'repeated', function: 'sigmoid(a)', variable: 'a', x: 0.6, depth: 3 },
			columns: ['slope'],
			rows: [[steady], [steady], [steady]],
		},
	]);
});

describe('outer-derivative-at-wrong-point', () => {
	const twice = sigmoid(sigmoid(0.7));
	const isOfEveryExercise = (way: number) => way < 5;
	hold(
		outerDerivativeAtWrongPoint,
		[
			{ made: '2 * x * 3', ...slopes(['(3*x + 2)^2'], 1.7), rows: [[2 * 1.7 * 3]] },
			{ made: 'cos(sin(x²)) * 2x', ...slopes(['sin(x^2)'], 0.9), rows: [[cos(sin(0.81)) * 1.8]] },
			{ made: 'x * (1 - x)', ...slopes(['sigmoid(x)', 'relu(x)'], 0.7), rows: [[0.7 * (1 - 0.7), 1]] },
			{ made: 'σ(s) * (1 - σ(s))', ...slopes(['sigmoid(x)'], 0.7), rows: [[twice * (1 - twice)]] },
			{
				made: 'z * (1 - z)',
				...neuron(({ a, target, z, x }) => {
					const dz = 2 * (a - target) * z * (1 - z);
					return [dz * x, dz];
				}),
			},
			{
				made: 'σ(a) * (1 - σ(a))',
				...neuron(({ a, target, x }) => {
					const dz = 2 * (a - target) * sigmoid(a) * (1 - sigmoid(a));
					return [dz * x, dz];
				}),
			},
			{ made: 'dy/dx = 2 * x * 3', ...twoLinks((x) => 2 * x * 3) },
			{ made: 'dy = 2 * y', ...net(({ x, w2, h, y }) => [2 * y * w2 * x, 2 * y * w2, 2 * y * h, 2 * y]) },
			{
				made: 'each layer takes the slope at the first input',
				reference: { routine: 'repeated', function: 'sigmoid(a)', variable: 'a', x: 0.6, depth: 3 },
				columns: ['slope'],
				rows: [1, 2, 3].map((n) => [(sigmoid(0.6) * (1 - sigmoid(0.6))) ** n]),
			},
		],
		isOfEveryExercise,
	);

	// Of each source for all links, the chain, a, b, y, then a, b, y wherever they are asked; these are right, or another
	// mistake: b goes into sin(b).
	const isRight = (way: number) => [7, 12, 17, 18, 24, 25, 28, 31, 32, 36].includes(way);
	hold(
		outerDerivativeAtWrongPoint,
		[
			{ made: 'cos(a)', ...threeLinks((x, a) => cos(a) * exp(a) * 2 * x) },
			{ made: 'exp(b)', ...threeLinks((x, _, b) => cos(b) * exp(b) * 2 * x) },
			{ made: '2 * b', ...threeLinks((_, a, b) => cos(b) * exp(a) * 2 * b) },
			{ made: 'b everywhere', ...threeLinks((_, _a, b) => cos(b) * exp(b) * 2 * b) },
			{ made: 'cos(y)', ...threeLinks((x, a, _, y) => cos(y) * exp(a) * 2 * x) },
			{ made: 'each link at its output', ...threeLinks((x, _, b, y) => cos(y) * exp(b) * 2 * x) },
			{ made: 'cos(x)', ...threeLinks((x, a) => cos(x) * exp(a) * 2 * x) },
			{ made: 'exp(x)', ...threeLinks((x, _, b) => cos(b) * exp(x) * 2 * x) },
			{ made: 'each link at x', ...threeLinks((x) => cos(x) * exp(x) * 2 * x) },
			{
				made: 'dydb = cos(x), shown and used',
				...threeLinks(() => Number.NaN),
				columns: ['dy/db', 'db/da', 'dy/dx'],
				rows: [[cos(0.8), exp(0.64), cos(0.8) * exp(0.64) * 1.6]],
			},
		],
		(way) => !isOfEveryExercise(way) && !isRight(way),
	);
});

/** L = tanh(ab + c) + a: a small autograd that adds at every link, where a sum has the local derivative 1 */
function bent(): Pick<Specimen, 'reference' | 'columns' | 'rows'> {
	const [a, b, c] = [0.7, -1.3, 0.4];
	const t = Math.tanh(a * b + c);
	const atSum = 1 + 1 + (1 - t * t);
	const atProduct = atSum + 1;
	return {
		reference: {
			routine: 'backward',
			assignments: ['p = a*b', 's = p + c', 't = tanh(s)', 'L = t + a'],
			inputs: { a, b, c },
		},
		columns: ['L', 'da', 'db', 'dc'],
		rows: [[t + a, 2 + atProduct + b, atProduct + a, atSum + 1]],
	};
}

describe('chain-added', () => {
	hold(chainAdded, [
		{ made: '2 * (3 * x + 2) + 3', ...slopes(['(3*x + 2)^2'], 1.7), rows: [[2 * (3 * 1.7 + 2) + 3]] },
		{ made: 'dy/dx = 2 * u + 3', ...twoLinks((_, u) => 2 * u + 3) },
		{ made: 'cos(b) + exp(a) + 2x', ...threeLinks((x, a, b) => cos(b) + exp(a) + 2 * x) },
		{
			made: '+ at each link',
			...net(({ dy, w2, x, h }) => [dy + w2 + 1 + x, dy + w2 + 1, dy + h, dy]),
		},
		{ made: '+ for each product', ...net(({ dy, w2, x, h }) => [dy + w2 + x, dy + w2, dy + h, dy]) },
		{
			made: '+ for the activation',
			...net(({ dy, w2, x, h }) => [(dy * w2 + 1) * x, dy * w2 + 1, dy * h, dy]),
		},
		{ made: '+ in one gradient', ...net(({ dy, w2, x, h }) => [dy * w2 * x, dy * w2, dy + h, dy]) },
		{ made: 'value.grad += out.grad + local at sums too', ...bent() },
	]);
});

describe('activation-slope-missing', () => {
	hold(activationSlopeMissing, [
		{
			made: 'dz = dh on a closed unit',
			...net(({ dy, w2, x, h }) => [dy * w2 * x, dy * w2, dy * h, dy], closedUnit),
		},
		{
			made: 'forgotten in dw1 alone',
			...net(({ dy, w2, x, h }) => [dy * w2 * x, 0, dy * h, dy], closedUnit),
		},
		{
			made: 'dz = da of a sigmoid',
			...neuron(({ a, target, x }) => [2 * (a - target) * x, 2 * (a - target)]),
		},
		{ made: '2 for σ(2x + 1)', ...slopes(['sigmoid(2*x + 1)'], 0.4), rows: [[2]] },
	]);
});

describe('upstream-missing', () => {
	hold(upstreamMissing, [
		{ made: 'dw2 = h', ...net(({ dy, w2, x, h }) => [dy * w2 * x, dy * w2, h, dy]) },
		{ made: 'dh = w2', ...net(({ dy, w2, x, h }) => [w2 * x, w2, dy * h, dy]) },
		{ made: 'each link alone', ...net(({ dy, x, h }) => [x, 1, h, dy]) },
		{ made: 'dw1 = x and dw2 = h', ...net(({ dy, w2, x, h }) => [x, dy * w2, h, dy]) },
		{ made: 'db1 = db2 = 1', ...net(({ dy, w2, x, h }) => [dy * w2 * x, 1, dy * h, 1]) },
		{ made: 'db2 = 1', ...net(({ dy, w2, x, h }) => [dy * w2 * x, dy * w2, dy * h, 1]) },
		{ made: 'nothing arrives anywhere', ...net(({ x, h }) => [x, 1, h, 1]) },
		{ made: 'nothing arrives from the loss', ...net(({ w2, x, h }) => [w2 * x, w2, h, 1]) },
	]);
});

describe('factor-missing', () => {
	hold(factorMissing, [
		{ made: 'no factor at all', ...net(({ dy }) => [dy, dy, dy, dy]) },
		{ made: 'dw1 = dz1 and dw2 = dy', ...net(({ dy, w2 }) => [dy * w2, dy * w2, dy, dy]) },
		{ made: 'dw1 = dz1', ...net(({ dy, w2, h }) => [dy * w2, dy * w2, dy * h, dy]) },
		{ made: 'dh = dy', ...net(({ dy, x, h }) => [dy * x, dy, dy * h, dy]) },
		{ made: '2x for x²y', ...gradientOf('x^2*y', { x: 1.7, y: -2.6 }), rows: [[2 * 1.7, 1.7 ** 2]] },
	]);
});

describe('factor-swapped', () => {
	hold(factorSwapped, [
		{ made: 'own factors everywhere', ...net(({ dy, h, w1, w2 }) => [dy * h * w1, dy * h, dy * w2, dy]) },
		{
			made: 'dw1 = dz * w1 and dw2 = dy * w2',
			...net(({ dy, w1, w2 }) => [dy * w2 * w1, dy * w2, dy * w2, dy]),
		},
		{ made: 'dh = dy * h', ...net(({ dy, x, h }) => [dy * h * x, dy * h, dy * h, dy]) },
		{ made: '2x + x', ...gradientOf('x^2 + x*y', { x: 1.7, y: -2.6 }), rows: [[3 * 1.7, 1.7]] },
		{
			made: '2x·x² + sin x·cos x',
			...slopes(['x^2*sin(x)'], 1.3),
			rows: [[2 * 1.3 * 1.3 ** 2 + sin(1.3) * cos(1.3)]],
		},
	]);
});

describe('gradient-overwritten', () => {
	const [a, b] = [1.7, -0.6];
	const s = a * b + a;
	const fanOut = {
		reference: {
			routine: 'backward',
			assignments: ['p = a*b', 's = p + a', 'L = s^2'],
			inputs: { a, b },
		},
		columns: ['da', 'db'],
	} as const;
	const [xs, ys, w, c] = [[1, 2.5, -0.7], [2.2, 0.4, 3.1], 0.6, -0.3];
	const fit = gradientOf('(w*x + b - y)^2', { w, b: c }, { x: xs, y: ys });
	const last = 2 * (w * -0.7 + c - 3.1);
	hold(gradientOverwritten, [
		{ made: 'a.grad = through the product', ...specimenOf(fanOut), rows: [[2 * s * b, 2 * s * a]] },
		{ made: 'a.grad = through the sum', ...specimenOf(fanOut), rows: [[2 * s, 2 * s * a]] },
		{ made: 'dw = …, divided by n', ...fit, rows: [[(last * -0.7) / 3, last / 3]] },
		{ made: 'dw = …, not divided', ...fit, rows: [[last * -0.7, last]] },
	]);
});

function specimenOf({
	reference,
	columns,
}: {
	readonly reference: { routine: 'backward'; assignments: readonly string[]; inputs: Record<string, number> };
	readonly columns: readonly string[];
}): Pick<Specimen, 'reference' | 'columns'> {
	return { reference: { ...reference, assignments: [...reference.assignments] }, columns };
}

describe('weights-updated-too-early', () => {
	const rate = 0.07;
	const loss = (w1: number, b1: number, w2: number, b2: number) =>
		(w2 * Math.max(0, w1 * openUnit.x + b1) + b2 - openUnit.target) ** 2;
	const { x, target, w1, b1, w2, b2 } = openUnit;
	const h = w1 * x + b1;
	const dy = 2 * (w2 * h + b2 - target);
	const newW2 = w2 - rate * dy * h;
	const dz = dy * newW2;
	const after = loss(w1 - rate * dz * x, b1 - rate * dz, newW2, b2 - rate * dy);
	hold(weightsUpdatedTooEarly, [
		{
			made: 'w2 -= … above dh = dy * w2',
			reference: {
				routine: 'gradient-descent',
				loss: lines,
				start: { w1, b1, w2, b2 },
				data: { x: [x], target: [target] },
				learningRate: rate,
				steps: 1,
				rows: 'end',
			},
			columns: ['loss before', 'loss'],
			rows: [[loss(w1, b1, w2, b2), after]],
		},
	]);
});

describe('a mistake on the way to one gradient', () => {
	it('leaves the others right', () => {
		const way = activationSlopeMissing.predict?.({
			exercise: {} as never,
			inputs: {} as never,
			numbers: [],
			hasDifference: true,
		})[0];
		const rules = replaceRules(textbook, way?.rules ?? {}, 'towards b1');
		const reference = { routine: 'backward', assignments: lines, inputs: closedUnit } as const;
		const { rows } = routineNamed('backward').trace(
			specimenOf({ reference, columns: [] }).reference,
			['dw1', 'db1'],
			rules,
		);
		expect(rows).toEqual([[0, 2 * (0.55 - 2.3) * -0.7]]);
	});
});
