import { describe, expect, it } from 'vitest';
import allCoordinatesShifted from '../../checker/misconceptions/all-coordinates-shifted.ts';
import coordinateNotRestored from '../../checker/misconceptions/coordinate-not-restored.ts';
import crossTermMissing from '../../checker/misconceptions/cross-term-missing.ts';
import directionNotNormalised from '../../checker/misconceptions/direction-not-normalised.ts';
import directionUphill from '../../checker/misconceptions/direction-uphill.ts';
import magnitudeIgnored from '../../checker/misconceptions/magnitude-ignored.ts';
import notRelative from '../../checker/misconceptions/not-relative.ts';
import onePartialForAll from '../../checker/misconceptions/one-partial-for-all.ts';
import partialIncludesOther from '../../checker/misconceptions/partial-includes-other.ts';
import partialsSwapped from '../../checker/misconceptions/partials-swapped.ts';
import pointAliased from '../../checker/misconceptions/point-aliased.ts';
import { gradientOf, hold, type Specimen } from './specimens.ts';

const sum = (terms: readonly number[]) => terms.reduce((total, term) => total + term, 0);

/** A function of four variables; the partial derivatives term by term, by hand. */
const point = { x: 1.7, y: -0.6, z: 2.3, w: 0.9 };
const { x, y, z, w } = point;
const four = gradientOf('x^2 + x*y + 2*x*z + 3*x*w + y^2 + 4*y*z + 5*y*w + z^2 + 6*z*w + w^2', point);
const terms = [
	[2 * x, y, 2 * z, 3 * w],
	[x, 2 * y, 4 * z, 5 * w],
	[2 * x, 4 * y, 2 * z, 6 * w],
	[3 * x, 5 * y, 6 * z, 2 * w],
];
const partials = terms.map(sum);
const indices = [0, 1, 2, 3];

/** One step on x² + xy + 2y² with the wrong slopes. */
const step = (
	slopes: (x: number, y: number) => readonly [number, number],
): Pick<Specimen, 'reference' | 'columns' | 'rows'> => {
	let [a, b] = [3.7, -2.3];
	const rows: number[][] = [];
	for (let k = 0; k < 3; k += 1) {
		const [da, db] = slopes(a, b);
		[a, b] = [a - 0.07 * da, b - 0.07 * db];
		rows.push([a, b, a * a + a * b + 2 * b * b]);
	}
	return {
		reference: {
			routine: 'gradient-descent',
			loss: 'x^2 + x*y + 2*y^2',
			start: { x: 3.7, y: -2.3 },
			learningRate: 0.07,
			steps: 3,
			rows: 'each',
		},
		columns: ['x', 'y', 'loss'],
		rows,
	};
};

/** A line fitted to three points. */
const [xs, ys, slope, offset] = [[1, 2.5, -0.7], [2.2, 0.4, 3.1], 0.6, -0.3];
const line = gradientOf('(w*x + b - y)^2', { w: slope, b: offset }, { x: xs, y: ys });
const mean = (of: (x: number, y: number) => number) => sum(xs.map((at, i) => of(at, ys[i] as number))) / 3;
const error = (at: number, target: number) => slope * at + offset - target;

describe('partial-includes-other', () => {
	hold(partialIncludesOther, [
		...indices.flatMap((own) =>
			indices
				.filter((other) => other !== own)
				.flatMap((other) => [
					...indices.map(
						(k): Specimen => ({
							made: `term ${k} of component ${other} in component ${own}`,
							...four,
							rows: [partials.map((p, i) => (i === own ? p + (terms[other]?.[k] as number) : p))],
						}),
					),
					{
						made: `all of component ${other} in component ${own}`,
						...four,
						rows: [partials.map((p, i) => (i === own ? p + (partials[other] as number) : p))],
					},
				]),
		),
		{ made: '2x + y + 4y in a loop', ...step((a, b) => [2 * a + b + 4 * b, a + 4 * b]) },
		{
			made: 'dw contains db',
			...line,
			rows: [[mean((at, t) => 2 * error(at, t) * (at + 1)), mean((at, t) => 2 * error(at, t))]],
		},
	]);
});

describe('partials-swapped', () => {
	const order = (...from: number[]) => ({ ...four, rows: [from.map((k) => partials[k] as number)] });
	const slopesOfFour = (...from: number[]): Specimen => ({
		made: `${from} in a loop`,
		reference: {
			routine: 'gradient-descent',
			loss: (four.reference as { function: string }).function,
			start: point,
			learningRate: 0.07,
			steps: 1,
			rows: 'end',
		},
		columns: ['x', 'y', 'z', 'w'],
		rows: [[x, y, z, w].map((at, i) => at - 0.07 * (partials[from[i] as number] as number))],
	});
	const orders = [
		[1, 0, 2, 3],
		[2, 1, 0, 3],
		[0, 2, 1, 3],
		[3, 1, 2, 0],
		[0, 3, 2, 1],
		[0, 1, 3, 2],
		[1, 2, 3, 0],
		[3, 0, 1, 2],
		[3, 2, 1, 0],
	];
	hold(partialsSwapped, [
		...orders.map((from): Specimen => ({ made: `${from}`, ...order(...from) })),
		...orders.map((from) => slopesOfFour(...from)),
		{ made: 'x with the slope of y', ...step((a, b) => [a + 4 * b, 2 * a + b]) },
		{
			made: 'numeric gradient in reverse',
			reference: {
				routine: 'difference',
				function: 'x^3 - y^2',
				variables: ['x', 'y'],
				point: [1.7, -0.6],
				h: 0.2,
				scheme: 'central',
			},
			columns: ['x', 'y'],
			rows: [[1.2, (1.9 ** 3 - 1.5 ** 3) / 0.4]],
		},
	]);
});

describe('one-partial-for-all', () => {
	hold(onePartialForAll, [
		...indices.map((from): Specimen => {
			const one = partials[from] as number;
			return { made: `component ${from} four times`, ...four, rows: [[one, one, one, one]] };
		}),
		...indices.flatMap((from) =>
			indices
				.filter((to) => to !== from)
				.map(
					(to): Specimen => ({
						made: `component ${from} at ${to} too`,
						...four,
						rows: [partials.map((own, i) => (i === to ? (partials[from] as number) : own))],
					}),
				),
		),
		{ made: 'the slope of x for both', ...step((a, b) => [2 * a + b, 2 * a + b]) },
		{ made: 'the slope of y for both', ...step((a, b) => [a + 4 * b, a + 4 * b]) },
	]);
});

describe('cross-term-missing', () => {
	const shifted = gradientOf(
		'(a + b*y + c*z + d*w - 1)^2',
		{ a: 0.4, b: -1.2, c: 0.7, d: 2.1 },
		{
			y: [1.3],
			z: [-0.8],
			w: [0.6],
		},
	);
	const inside = [0.4, -1.2 * 1.3, 0.7 * -0.8, 2.1 * 0.6, -1];
	const inner = [1, 1.3, -0.8, 0.6];
	const lost = (own: number, k: number) =>
		inner.map((factor, i) => 2 * sum(inside.filter((_, j) => i !== own || j !== k)) * factor);
	hold(crossTermMissing, [
		...indices.flatMap((own) =>
			indices.map(
				(k): Specimen => ({
					made: `component ${own} without term ${k}`,
					...four,
					rows: [partials.map((p, i) => (i === own ? p - (terms[own]?.[k] as number) : p))],
				}),
			),
		),
		...[1, 2, 3].map(
			(k): Specimen => ({ made: `error without term ${k} in one component`, ...shifted, rows: [lost(0, k)] }),
		),
		{ made: 'error without its first term in one component', ...shifted, rows: [lost(2, 0)] },
		{ made: '2x for 2x + y', ...step((a, b) => [2 * a, a + 4 * b]) },
		{
			made: 'b is forgotten in dw',
			...line,
			rows: [[mean((at, t) => 2 * (slope * at - t) * at), mean((at, t) => 2 * error(at, t))]],
		},
	]);
});

// -------------------------------------------------------------------------------------------------- differences

const f = ([a = 0, b = 0, c = 0]: readonly number[]) => a ** 3 + a * b * b + b * c ** 3;
const given = [1.7, -0.6, 2.3];
const h = 0.2;
const cubic = (scheme: 'central' | 'forward'): Pick<Specimen, 'reference' | 'columns'> => ({
	reference: {
		routine: 'difference',
		function: 'x^3 + x*y^2 + y*z^3',
		variables: ['x', 'y', 'z'],
		point: given,
		h,
		scheme,
	},
	columns: ['x', 'y', 'z'],
});

/** Each component as the student's loop body gives it; `p` is the one array that all of them share. */
const rowsOf = (component: (p: number[], i: number) => number): Specimen['rows'] => {
	const p = [...given];
	return [given.map((_, i) => component(p, i))];
};
const nudge = (p: number[], i: number, by: number) => {
	p[i] = (p[i] as number) + by;
};

describe('all-coordinates-shifted', () => {
	hold(allCoordinatesShifted, [
		{
			made: 'p.map((v) => v + h)',
			...cubic('central'),
			rows: rowsOf((p) => (f(p.map((v) => v + h)) - f(p.map((v) => v - h))) / (2 * h)),
		},
	]);
});

describe('coordinate-not-restored', () => {
	const ups = [...given];
	const downs = [...given];
	const onlyUps = [...given];
	const onlyDowns = [...given];
	hold(coordinateNotRestored, [
		{
			made: 'p[i] += h; p[i] -= 2 * h; no more',
			...cubic('central'),
			rows: rowsOf((p, i) => {
				nudge(p, i, h);
				const up = f(p);
				nudge(p, i, -2 * h);
				return (up - f(p)) / (2 * h);
			}),
		},
		{
			made: 'p[i] -= h; p[i] += 2 * h; no more',
			...cubic('central'),
			rows: rowsOf((p, i) => {
				nudge(p, i, -h);
				const down = f(p);
				nudge(p, i, 2 * h);
				return (f(p) - down) / (2 * h);
			}),
		},
		{
			made: 'forward, p[i] += h; no more',
			...cubic('forward'),
			rows: rowsOf((p, i) => {
				const before = f(p);
				nudge(p, i, h);
				return (f(p) - before) / h;
			}),
		},
		{
			made: 'p[i] += h; p[i] -= h',
			...cubic('central'),
			rows: rowsOf((p, i) => {
				nudge(p, i, h);
				const up = f(p);
				nudge(p, i, -h);
				return (up - f(p)) / (2 * h);
			}),
		},
		{
			made: 'p[i] -= h; p[i] += h',
			...cubic('central'),
			rows: rowsOf((p, i) => {
				nudge(p, i, -h);
				const down = f(p);
				nudge(p, i, h);
				return (f(p) - down) / (2 * h);
			}),
		},
		{
			made: 'two copies above the loop',
			...cubic('central'),
			rows: rowsOf((_, i) => {
				nudge(ups, i, h);
				nudge(downs, i, -h);
				return (f(ups) - f(downs)) / (2 * h);
			}),
		},
		{
			made: 'the upper copy above the loop',
			...cubic('central'),
			rows: rowsOf((p, i) => {
				nudge(onlyUps, i, h);
				const down = [...p];
				nudge(down, i, -h);
				return (f(onlyUps) - f(down)) / (2 * h);
			}),
		},
		{
			made: 'the lower copy above the loop',
			...cubic('central'),
			rows: rowsOf((p, i) => {
				nudge(onlyDowns, i, -h);
				const up = [...p];
				nudge(up, i, h);
				return (f(up) - f(onlyDowns)) / (2 * h);
			}),
		},
		{
			made: 'x += h from step size to step size',
			reference: {
				routine: 'difference',
				function: 'x^2',
				variables: ['x'],
				point: 2.3,
				h: [1, 0.5, 0.1],
				scheme: 'forward',
			},
			columns: ['h', 'slope'],
			rows: [
				[1, 3.3 ** 2 - 2.3 ** 2],
				[0.5, (3.8 ** 2 - 3.3 ** 2) / 0.5],
				[0.1, (3.9 ** 2 - 3.8 ** 2) / 0.1],
			],
		},
	]);
});

describe('point-aliased', () => {
	hold(pointAliased, [
		{
			made: 'const up = p, down = p',
			...cubic('central'),
			rows: rowsOf((p, i) => {
				const [up, down] = [p, p];
				nudge(up, i, h);
				nudge(down, i, -h);
				return (f(up) - f(down)) / (2 * h);
			}),
		},
	]);

	it('is nothing that can be done with a number', () => {
		const inputs = {
			routine: 'difference',
			function: 'x^2',
			variables: ['x'],
			point: 2,
			h,
			scheme: 'central',
		} as const;
		const clues = {
			exercise: {} as never,
			inputs: { ...inputs, variables: ['x'] },
			numbers: [],
			hasDifference: true,
		};
		expect(pointAliased.predict?.(clues)).toEqual([]);
	});
});

// ------------------------------------------------------------------------------------------------------ vectors

describe('direction-not-normalised', () => {
	const gradient = [3, -4.5, 1.2];
	const direction = [1, 2, -2.5];
	const dot = sum(gradient.map((g, i) => g * (direction[i] as number)));
	const along = (value: number): Omit<Specimen, 'made'> => ({
		reference: { routine: 'directional', gradient, direction },
		columns: ['slope'],
		rows: [[value]],
	});
	hold(directionNotNormalised, [
		{ made: 'g·u', ...along(dot) },
		{ made: '/ ‖u‖²', ...along(dot / (1 + 4 + 6.25)) },
		{ made: '/ Σ|u|', ...along(dot / 5.5) },
		{ made: '/ max |u|', ...along(dot / 2.5) },
		{ made: '/ Σu', ...along(dot / 0.5) },
		{
			made: '-g',
			reference: { routine: 'steepest', gradient },
			columns: ['x', 'y', 'z'],
			rows: [[-3, 4.5, -1.2]],
		},
	]);
});

describe('direction-uphill', () => {
	hold(directionUphill, [
		{
			made: 'g / ‖g‖',
			reference: { routine: 'steepest', gradient: [3, -4] },
			columns: ['x', 'y'],
			rows: [[3 / 5, -4 / 5]],
		},
		{
			made: 'raise for a positive gradient',
			reference: { routine: 'most-sensitive', gradient: [3, -4.5] },
			columns: ['index', 'turn'],
			rows: [[1, 'lower']],
		},
	]);
});

describe('magnitude-ignored', () => {
	const of = (gradient: number[], index: number, turn: string): Omit<Specimen, 'made'> => ({
		reference: { routine: 'most-sensitive', gradient },
		columns: ['index', 'turn'],
		rows: [[index, turn]],
	});
	const moved = (h: number): Omit<Specimen, 'made'> => ({
		reference: { routine: 'nudge', function: 'x^2', variable: 'x', x: 1.3, h },
		columns: ['moves'],
		rows: [['flat']],
	});
	hold(magnitudeIgnored, [
		{ made: 'Math.max(...g)', ...of([2, -5, 3], 2, 'lower') },
		{ made: 'Math.min(...g)', ...of([2, -1, 3], 1, 'raise') },
		{ made: 'change <= 1e-12 is flat', ...moved(-0.2) },
		{ made: 'change >= -1e-12 is flat', ...moved(0.2) },
	]);
});

describe('not-relative', () => {
	const [analytic, numeric] = [
		[3, 4],
		[5, 12],
	];
	const apart = Math.sqrt(4 + 64);
	const of = (value: number): Omit<Specimen, 'made'> => ({
		reference: { routine: 'relative-error', analytic, numeric },
		columns: ['error'],
		rows: [[value]],
	});
	hold(notRelative, [
		{ made: 'not divided', ...of(apart) },
		{ made: 'by ‖a‖', ...of(apart / 5) },
		{ made: 'by ‖n‖', ...of(apart / 13) },
		{
			made: 'by the longer one',
			reference: { routine: 'relative-error', analytic: numeric, numeric: analytic },
			columns: ['error'],
			rows: [[apart / 13]],
		},
	]);
});
