import { describe, expect, it } from 'vitest';
import caretForPower from '../../checker/misconceptions/caret-for-power.ts';
import coefficientDropped from '../../checker/misconceptions/coefficient-dropped.ts';
import differenceDivisorWrong from '../../checker/misconceptions/difference-divisor-wrong.ts';
import differenceNotDivided from '../../checker/misconceptions/difference-not-divided.ts';
import exponentKept from '../../checker/misconceptions/exponent-kept.ts';
import type { Change } from '../../checker/misconceptions/misconception.ts';
import oneSidedDifference from '../../checker/misconceptions/one-sided-difference.ts';
import precedence from '../../checker/misconceptions/precedence.ts';
import productRuleSkipped from '../../checker/misconceptions/product-rule-skipped.ts';
import productRuleSubtracted from '../../checker/misconceptions/product-rule-subtracted.ts';
import quotientDenominatorNotSquared from '../../checker/misconceptions/quotient-denominator-not-squared.ts';
import quotientRuleReversed from '../../checker/misconceptions/quotient-rule-reversed.ts';
import ruleConfused from '../../checker/misconceptions/rule-confused.ts';
import type { Submission } from '../../checker/types.ts';
import { gradientOf, hold, type Specimen, sigmoid, slopes } from './specimens.ts';

const { cos, exp, log, sin, sqrt, tan, tanh } = Math;
const x = 1.7;

/** Rows [w, loss] of a loop on (w − 3)² whose gradient and loss are written wrongly. */
function loop(
	gradient: (w: number) => number,
	loss = (w: number) => (w - 3) ** 2,
): Pick<Specimen, 'reference' | 'columns' | 'rows'> {
	const rows: number[][] = [];
	let w = 5.3;
	for (let step = 1; step <= 4; step += 1) {
		w -= 0.07 * gradient(w);
		rows.push([w, loss(w)]);
	}
	return {
		reference: {
			routine: 'gradient-descent',
			loss: '(w - 3)^2',
			start: { w: 5.3 },
			learningRate: 0.07,
			steps: 4,
			rows: 'each',
		},
		columns: ['w', 'loss'],
		rows,
	};
}

/** The end of a net: y = 2x − 1, loss = (y − t)³ or (y − t)²; what is given for dy and dx */
const lossOf = (
	exponent: 2 | 3,
	dyOf: (y: number, t: number) => number,
): Pick<Specimen, 'reference' | 'columns' | 'rows'> => {
	const [y, t] = [2 * x - 1, 0.9];
	const assignments = ['y = 2*x - 1', `loss = (y - t)^${exponent}`];
	return {
		reference: { routine: 'backward', assignments, inputs: { x, t } },
		columns: ['dy', 'dx'],
		rows: [[dyOf(y, t), 2 * dyOf(y, t)]],
	};
};

describe('exponent-kept', () => {
	hold(exponentKept, [
		{ made: '3 * x ** 3', ...slopes(['x^3'], x), rows: [[3 * x ** 3]] },
		{ made: '2 * (w - 3) ** 2', ...loop((w) => 2 * (w - 3) ** 2) },
		{ made: 'dy = 3 * (y - t) ** 3', ...lossOf(3, (y, t) => 3 * (y - t) ** 3) },
		{
			made: 'the squares of brackets alone',
			...gradientOf('(1 - x)^2 + 100*(y - x^2)^2', { x: 1.2, y: 0.7 }),
			rows: [[-2 * (1 - 1.2) ** 2 - 400 * 1.2 * (0.7 - 1.44) ** 2, 200 * (0.7 - 1.44) ** 2]],
		},
		{
			made: '-2 * x ** 2 for the inside alone',
			...gradientOf('(1 - x)^2 + 100*(y - x^2)^2', { x: 1.2, y: 0.7 }),
			rows: [[-2 * (1 - 1.2) - 400 * 1.2 ** 2 * (0.7 - 1.44), 200 * (0.7 - 1.44)]],
		},
	]);
});

describe('coefficient-dropped', () => {
	hold(coefficientDropped, [
		{ made: 'x ** 2 for x³', ...slopes(['x^3'], x), rows: [[x ** 2]] },
		{ made: 'w - 3', ...loop((w) => w - 3) },
		{ made: 'dy = y - t', ...lossOf(2, (y, t) => y - t) },
		{
			made: '2 * (y - x²) for 200 * (y - x²)',
			...gradientOf('(1 - x)^2 + 100*(y - x^2)^2', { x: 1.2, y: 0.7 }),
			rows: [[-2 * (1 - 1.2) - 400 * 1.2 * (0.7 - 1.44), 2 * (0.7 - 1.44)]],
		},
		{
			made: '(y - x²) for 2 * (y - x²), in both brackets',
			...gradientOf('(1 - x)^2 + 100*(y - x^2)^2', { x: 1.2, y: 0.7 }),
			rows: [[-(1 - 1.2) - 200 * 1.2 * (0.7 - 1.44), 100 * (0.7 - 1.44)]],
		},
		{
			made: 'x for 2 * x in the inside',
			...gradientOf('(1 - x)^2 + 100*(y - x^2)^2', { x: 1.2, y: 0.7 }),
			rows: [[-2 * (1 - 1.2) - 200 * 1.2 * (0.7 - 1.44), 200 * (0.7 - 1.44)]],
		},
	]);
});

describe('caret-for-power', () => {
	it('is proved by a power put in place of the caret alone, and never predicted', () => {
		const of = (kind: Change['kind']) => ({ kind }) as Change;
		expect(caretForPower.predict).toBeUndefined();
		expect(caretForPower.provedBy?.(of('caret'), {} as Submission)).toBe(true);
		expect(caretForPower.provedBy?.(of('operator'), {} as Submission)).toBe(false);
	});
});

const product = slopes(['x^2*sin(x)'], x);
const both = slopes(['x^2*sin(x)', 'sin(x)/(x^2 + 1)'], x);
const bottom = x ** 2 + 1;
const rightProduct = 2 * x * sin(x) + x ** 2 * cos(x);
const rightQuotient = (cos(x) * bottom - 2 * x * sin(x)) / bottom ** 2;

describe('product-rule-skipped', () => {
	hold(productRuleSkipped, [
		{ made: '2x·cos x, cos x / 2x', ...both, rows: [[2 * x * cos(x), cos(x) / (2 * x)]] },
		{ made: '2x·cos x alone', ...both, rows: [[2 * x * cos(x), rightQuotient]] },
		{ made: '2x·sin x', ...both, rows: [[2 * x * sin(x), rightQuotient]] },
		{ made: 'cos x / (x² + 1)', ...both, rows: [[rightProduct, cos(x) / bottom]] },
		{ made: 'x²·cos x', ...both, rows: [[x ** 2 * cos(x), rightQuotient]] },
		{ made: '−sin x·2x / (x² + 1)²', ...both, rows: [[rightProduct, (-sin(x) * 2 * x) / bottom ** 2]] },
	]);
});

describe('product-rule-subtracted', () => {
	hold(productRuleSubtracted, [
		{ made: '2x·sin x − x²·cos x', ...product, rows: [[2 * x * sin(x) - x ** 2 * cos(x)]] },
		{ made: 'x²·cos x − 2x·sin x', ...product, rows: [[x ** 2 * cos(x) - 2 * x * sin(x)]] },
	]);
});

describe('quotient-rule-reversed', () => {
	hold(quotientRuleReversed, [
		{ made: 'uv′ − u′v', ...both, rows: [[rightProduct, (2 * x * sin(x) - cos(x) * bottom) / bottom ** 2]] },
	]);
});

describe('quotient-denominator-not-squared', () => {
	hold(quotientDenominatorNotSquared, [
		{ made: '/ (x² + 1)', ...both, rows: [[rightProduct, (cos(x) * bottom - 2 * x * sin(x)) / bottom]] },
	]);
});

describe('rule-confused', () => {
	const s = sigmoid(x);
	const t = tanh(x);
	const wrong: Readonly<Record<string, readonly number[]>> = {
		'sin(x)': [-cos(x), sin(x), -sin(x)],
		'cos(x)': [sin(x), cos(x), -cos(x)],
		'tan(x)': [tan(x), 1 / cos(x), -1 / cos(x) ** 2, 1 / sin(x) ** 2],
		'exp(x)': [x * exp(x - 1), exp(x - 1), x * exp(x), 1 / x],
		'log(x)': [log(x), exp(x), 1 / log(x), -1 / x ** 2, 1 / x ** 2, x, 1 / (x * log(10))],
		'sqrt(x)': [sqrt(x), 1 / sqrt(x), 2 * sqrt(x), sqrt(x) / 2],
		'sigmoid(x)': [s, 1 - s, s * (1 + s), 1 - s * s],
		'tanh(x)': [t, 1 - t, 1 + t * t, t * (1 - t)],
		'x^3': [x ** 3 * log(x), x ** 4 / 4, x ** 3],
	};
	hold(ruleConfused, [
		...Object.entries(wrong).flatMap(([text, values]) =>
			values.map((value, i): Specimen => ({ made: `${text}′, ${i}`, ...slopes([text], x), rows: [[value]] })),
		),
		{ made: '|x|′ = |x|', ...slopes(['abs(x)'], -x), rows: [[x]] },
		{ made: '|x|′ = 1', ...slopes(['abs(x)'], -x), rows: [[1]] },
		{ made: 'relu′ = relu', ...slopes(['relu(x)'], x), rows: [[x]] },
		{ made: 'relu′ = x', ...slopes(['relu(x)'], -x), rows: [[-x]] },
		{
			made: 'relu′ as the slope of the sigmoid',
			...slopes(['relu(x)'], x),
			rows: [[Math.exp(-x) / (1 + Math.exp(-x)) ** 2]],
		},
		{ made: 'relu′ as the slope of tanh', ...slopes(['relu(x)'], x), rows: [[1 / Math.cosh(x) ** 2]] },
		{ made: 'relu′ = 1', ...slopes(['relu(x)'], -x), rows: [[1]] },
		{
			made: 'dz = da * a',
			reference: {
				routine: 'backward',
				assignments: ['z = w*x', 'a = sigmoid(z)', 'loss = (a - t)^2'],
				inputs: { x, w: 0.6, t: 0.2 },
			},
			columns: ['dw'],
			rows: [[2 * (sigmoid(0.6 * x) - 0.2) * sigmoid(0.6 * x) * x]],
		},
	]);
});

// ---------------------------------------------------------------------------------------- difference quotients

type Scheme = 'forward' | 'central' | 'backward';
const f = (at: number) => at ** 3;
const h = 0.2;

/** A difference quotient of x³ at 1.7 with h = 0.2. */
const quotient = (
	scheme: Scheme,
	wrong: (up: number, here: number, down: number) => number,
): Pick<Specimen, 'reference' | 'columns' | 'rows'> => ({
	reference: { routine: 'difference', function: 'x^3', variables: ['x'], point: x, h, scheme },
	columns: ['slope'],
	rows: [[wrong(f(x + h), f(x), f(x - h))]],
});

describe('difference-not-divided', () => {
	hold(differenceNotDivided, [
		{ made: 'f(x + h) - f(x - h)', ...quotient('central', (up, _, down) => up - down) },
		{ made: 'f(x + h) - f(x)', ...quotient('forward', (up, here) => up - here) },
	]);
});

describe('difference-divisor-wrong', () => {
	hold(differenceDivisorWrong, [
		{ made: 'central / h', ...quotient('central', (up, _, down) => (up - down) / h) },
		{ made: 'forward / (2 * h)', ...quotient('forward', (up, here) => (up - here) / (2 * h)) },
		{ made: '/ 2 * h', ...quotient('central', (up, _, down) => ((up - down) / 2) * h) },
		{ made: '* h', ...quotient('forward', (up, here) => (up - here) * h) },
		{ made: '* 2 * h', ...quotient('central', (up, _, down) => (up - down) * 2 * h) },
		{ made: '/ (h / 2)', ...quotient('central', (up, _, down) => (up - down) / (h / 2)) },
		{ made: '/ 2', ...quotient('central', (up, _, down) => (up - down) / 2) },
		{ made: '/ h ** 2', ...quotient('forward', (up, here) => (up - here) / h ** 2) },
		{ made: '/ (2 * h * h)', ...quotient('central', (up, _, down) => (up - down) / (2 * h * h)) },
	]);
});

describe('one-sided-difference', () => {
	/** A move on x²: over the lowest point, or away from it */
	const bend = (from: number, h: number): Pick<Specimen, 'reference' | 'columns'> => ({
		reference: { routine: 'nudge', function: 'x^2 - x^3', variable: 'x', x: from, h },
		columns: ['moves'],
	});
	hold(oneSidedDifference, [
		{ made: 'forward for central', ...quotient('central', (up, here) => (up - here) / h) },
		{ made: 'backward for central', ...quotient('central', (_, here, down) => (here - down) / h) },
		{ made: 'forward over 2h', ...quotient('central', (up, here) => (up - here) / (2 * h)) },
		{ made: 'backward over 2h', ...quotient('central', (_, here, down) => (here - down) / (2 * h)) },
		{ made: 'central for forward', ...quotient('forward', (up, _, down) => (up - down) / (2 * h)) },
		{ made: 'central over h', ...quotient('forward', (up, _, down) => (up - down) / h) },
		{ made: 'backward for forward', ...quotient('forward', (_, here, down) => (here - down) / h) },
		{ made: 'forward for backward', ...quotient('backward', (up, here) => (up - here) / h) },
		{ made: 'f(x + h) - f(x - h) on a move', ...bend(-0.2, 0.9), rows: [['down']] },
		{ made: 'f(x) - f(x - h) on a move', ...bend(0.1, 0.3), rows: [['down']] },
	]);
});

describe('precedence', () => {
	const four = '(x - 1)^3 + (x - 2)^3 + (x - 3)^3 + (x - 4)^3';
	const parts = [1, 2, 3, 4].map((a) => 3 * (x - a) ** 2);
	/** 3 * x - a ** 2 for 3 * (x - a) ** 2 */
	const slips = [1, 2, 3, 4].map((a) => 3 * x - a ** 2);
	const sum = (terms: readonly number[]) => terms.reduce((total, term) => total + term, 0);
	const fourLoss = (forgotten: (a: number) => boolean): Pick<Specimen, 'reference' | 'columns' | 'rows'> => {
		const next = x - 0.01 * sum(parts);
		return {
			reference: {
				routine: 'gradient-descent',
				loss: four,
				start: { x },
				learningRate: 0.01,
				steps: 1,
				rows: 'end',
			},
			columns: ['x', 'loss'],
			rows: [[next, sum([1, 2, 3, 4].map((a) => (forgotten(a) ? next - a ** 3 : (next - a) ** 3)))]],
		};
	};
	hold(precedence, [
		{ made: 'f(x + h) - f(x - h) / (2 * h)', ...quotient('central', (up, _, down) => up - down / (2 * h)) },
		{ made: 'f(x + h) - f(x) / h', ...quotient('forward', (up, here) => up - here / h) },
		{ made: 'f(x + h) - f(x - h) / 2 * h', ...quotient('central', (up, _, down) => up - (down / 2) * h) },
		{
			made: 'f(x0) + slope * x - x0',
			reference: { routine: 'tangent', function: 'x^2', variable: 'x', x0: 1.2, x: 1.5 },
			columns: ['predicted', 'off'],
			rows: [[1.44 + 2.4 * 1.5 - 1.2, 2.25 - (1.44 + 2.4 * 1.5 - 1.2)]],
		},
		{ made: '2 * w - 3', ...loop((w) => 2 * w - 3) },
		{
			made: 'w - 3 ** 2',
			...loop(
				(w) => 2 * (w - 3),
				(w) => w - 3 ** 2,
			),
		},
		...[0, 1, 2, 3].map(
			(k): Specimen => ({
				made: `brackets ${k} of a derivative`,
				...slopes([four], x),
				rows: [[sum(parts.map((part, i) => (i === k ? (slips[i] as number) : part)))]],
			}),
		),
		{ made: 'all brackets of a derivative', ...slopes([four], x), rows: [[sum(slips)]] },
		...[1, 2, 3, 4].map((k): Specimen => ({ made: `brackets ${k} of a loss`, ...fourLoss((a) => a === k) })),
		{ made: 'all brackets of a loss', ...fourLoss(() => true) },
		{
			made: '2 * w * x + b - y * x',
			...gradientOf('(w*x + b - y)^2', { w: 0.6, b: -0.3 }, { x: [1.4], y: [2.2] }),
			rows: [[2 * 0.6 * 1.4 + -0.3 - 2.2 * 1.4, 2 * (0.6 * 1.4 - 0.3 - 2.2)]],
		},
		{
			made: 'u′v − uv′ / v²',
			...slopes(['x/(x^2 + 1)'], x),
			rows: [[bottom - (x * (2 * x)) / bottom ** 2]],
		},
		{ made: 'dy = 2 * y - t', ...lossOf(2, (y, t) => 2 * y - t) },
	]);

	it('is proved by brackets put in, and by nothing else', () => {
		const of = (kind: Change['kind']) => ({ kind }) as Change;
		expect(precedence.provedBy?.(of('brackets'), {} as Submission)).toBe(true);
		expect(precedence.provedBy?.(of('number'), {} as Submission)).toBe(false);
	});
});
