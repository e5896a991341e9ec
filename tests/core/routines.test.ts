import { describe, expect, it } from 'vitest';
import { recordRules, written } from '../../checker/core/record.ts';
import { type RoutineName, routineNamed } from '../../checker/core/routines.ts';
import { replaceRules, textbook } from '../../checker/core/rules.ts';
import type { Reference } from '../../checker/spec-types.ts';

const rowsOf = (reference: Reference, columns: string[], rules = textbook) =>
	routineNamed(reference.routine as RoutineName).trace(reference, columns, rules).rows;

const links = (assignments: string[], inputs: Record<string, number>): Reference => ({
	routine: 'backward',
	assignments,
	inputs,
});

describe('the columns of a backward pass', () => {
	const fan = links(['h = a*b', 'L = h*a + c', 'M = L^2'], { a: 2, b: 3, c: 1, idle: 4 });

	it('are values, links, chains and gradients of the last value', () => {
		// h = 6, L = 13; dL/da of the link alone is h, of the whole chain it would be 12
		const columns = ['h', 'L', 'dL/dh', 'dL/da', 'dL/db', 'dM/dL', 'da', 'dc', 'didle', 'dh/dc'];
		expect(rowsOf(fan, columns)).toEqual([[6, 13, 2, 6, 4, 26, 312, 26, 0, 0]]);
	});

	it.each(['q', 'dq', 'xa', 'd', 'dq/da', 'dL/dq', 'dtoString', 'toString', 'da/db'])(
		'are no other: %s',
		(column) => {
			expect(() => rowsOf(fan, [column])).toThrow(RangeError);
			expect(() => rowsOf(fan, [column])).toThrow('columns are a, b, c, idle, h, L, M, da, db');
		},
	);
});

describe('gradients beside each other', () => {
	const compare: Reference = {
		routine: 'compare-gradients',
		assignments: ['y = w^3 + b'],
		inputs: { w: 2, b: 1, idle: 5 },
		parameters: ['w', 'idle', 'missing'],
		h: 0.1,
	};

	it('have a row for each parameter', () => {
		const [w, idle, missing] = rowsOf(compare, ['hand', 'numeric', 'apart']);
		// (w³)′ by a central difference is 3w² + h²
		expect(w).toEqual([12, expect.closeTo(12.01, 10), expect.closeTo(-0.01, 10)]);
		expect(idle).toEqual([0, 0, 0]);
		expect(missing).toEqual([0, 0, 0]);
	});
});

describe('a table of slopes', () => {
	const table: Reference = { routine: 'slope-table', function: '1/x', variable: 'x', at: [-1, 0, 2] };

	it('lets what is not finite pass', () => {
		expect(rowsOf(table, ['x', 'f', 'slope', 'moves'])).toEqual([
			[-1, -1, -1, 'down'],
			[0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 'down'],
			[2, 0.5, -0.25, 'down'],
		]);
	});

	it('refuses other columns', () => {
		expect(() => rowsOf(table, ['x', 'y'])).toThrow('no column "y" here; columns are x, f, slope, moves');
		expect(() => rowsOf(table, ['toString'])).toThrow(RangeError);
	});
});

describe('the value in place of the slope', () => {
	const valueForSlope = (elsewhere?: number) =>
		replaceRules(textbook, {
			descent: (table) => ({
				...table,
				slope: ({ loss }) => (elsewhere === undefined ? loss() : loss({ x: elsewhere })),
			}),
		});
	const squares: Reference = { routine: 'derivatives', functions: ['x^2', '2*x'], variable: 'x', at: 3 };
	const table: Reference = { routine: 'slope-table', function: 'x^2 - 4', variable: 'x', at: [1, 3] };

	it('is taken where one stands, or elsewhere', () => {
		expect(rowsOf(squares, ['a', 'b'])).toEqual([[6, 2]]);
		expect(rowsOf(squares, ['a', 'b'], valueForSlope())).toEqual([[9, 6]]);
		expect(rowsOf(squares, ['a', 'b'], valueForSlope(5))).toEqual([[25, 10]]);
		const columns = ['f', 'slope', 'moves'];
		expect(rowsOf(table, columns)).toEqual([
			[-3, 2, 'up'],
			[5, 6, 'up'],
		]);
		expect(rowsOf(table, columns, valueForSlope())).toEqual([
			[-3, -3, 'down'],
			[5, 5, 'up'],
		]);
		expect(rowsOf(table, ['slope'], valueForSlope(2))).toEqual([[0], [0]]);
	});
});

describe('the gradient by rule', () => {
	it('gives the rule of the slope its loss and the whole gradient', () => {
		const fit: Reference = {
			routine: 'gradient',
			function: '(w*x + b - y)^2',
			point: { w: 1, b: 0 },
			data: { x: [1, 2], y: [3, 5] },
			reduce: 'sum',
		};
		// errors −2 and −3
		expect(rowsOf(fit, ['w', 'b'])).toEqual([[-16, -10]]);
		const seen: unknown[] = [];
		const rules = replaceRules(textbook, {
			descent: (table) => ({
				...table,
				slope: ({ place, loss, gradient }) => {
					seen.push([place, gradient]);
					return loss();
				},
			}),
		});
		expect(rowsOf(fit, ['w', 'b'], rules)).toEqual([[13, 13]]);
		expect(seen).toEqual([
			['w', { w: -16, b: -10 }],
			['b', { w: -16, b: -10 }],
		]);
	});

	it('hands each component its terms, those of the others beside them', () => {
		const seen: unknown[] = [];
		const rules = replaceRules(textbook, {
			vector: (table) => ({
				...table,
				component: ({ index, terms }) => {
					seen.push(terms);
					return terms[index]?.[0] as number;
				},
			}),
		});
		const mixed: Reference = { routine: 'gradient', function: 'x^2*y - x*y^2', point: { x: 2, y: 3 } };
		// (2xy, −y²) and (x², −2xy)
		expect(rowsOf(mixed, ['x', 'y'])).toEqual([[3, -8]]);
		expect(rowsOf(mixed, ['x', 'y'], rules)).toEqual([[12, 4]]);
		expect(seen[0]).toEqual([
			[12, -9],
			[4, -12],
		]);
	});
});

describe('vectors', () => {
	it('are NaN where one ends before the other', () => {
		const along = (direction: number[]): Reference => ({
			routine: 'directional',
			gradient: [1, 2],
			direction,
		});
		expect(rowsOf(along([3, 4]), ['slope'])).toEqual([[11 / 5]]);
		expect(rowsOf(along([3]), ['slope'])).toEqual([[Number.NaN]]);
		expect(rowsOf({ routine: 'relative-error', analytic: [1, 2], numeric: [1] }, ['error'])).toEqual([
			[Number.NaN],
		]);
	});

	it('keep a component that is not finite', () => {
		expect(rowsOf({ routine: 'steepest', gradient: [Number.NaN, 1] }, ['x', 'y'])).toEqual([
			[Number.NaN, Number.NaN],
		]);
		expect(rowsOf({ routine: 'directional', gradient: [1], direction: [Number.NaN] }, ['slope'])).toEqual([
			[Number.NaN],
		]);
	});
});

describe('the goal of a rate', () => {
	const goal = (learningRate: number, below = 0.5): Reference => ({
		routine: 'rate-goal',
		loss: 'x^2',
		start: { x: 1 },
		learningRate,
		steps: 3,
		below,
	});

	it('is a loss that falls strictly, and ends below', () => {
		expect(rowsOf(goal(0.2), ['falls', 'arrives'])).toEqual([['at every step', 'below the goal']]);
		// x goes to −x and back: the loss stays.
		expect(rowsOf(goal(1), ['falls', 'arrives'])).toEqual([['not at step 1', 'above the goal']]);
		// One step ends at 0 exactly, where nothing falls any more.
		expect(rowsOf(goal(0.5), ['falls', 'arrives'])).toEqual([['not at step 2', 'below the goal']]);
		expect(rowsOf(goal(0.5, 0), ['falls', 'arrives'])).toEqual([['not at step 2', 'above the goal']]);
		expect(rowsOf(goal(Number.NaN), ['falls', 'arrives'])).toEqual([['not at step 1', 'above the goal']]);
	});
});

describe('the regime of a rate', () => {
	it.each([
		[1 - 1e-9, 'steady'],
		[1e-9, 'steady'],
		[1e-13, 'one-step'],
		[-1e-13, 'one-step'],
		[-1e-9, 'overshoots'],
		[-1 + 1e-9, 'overshoots'],
		[-1 + 1e-13, 'cycles'],
		[-1 - 1e-13, 'cycles'],
		[-1 - 1e-9, 'diverges'],
		[-7, 'diverges'],
	])('of the factor %d is %s', (factor, name) => {
		expect(textbook.regime.name({ place: 'regime', factor })).toBe(name);
	});
});

describe('what is written down', () => {
	it('keeps words, NaN, infinities and −0', () => {
		const row = ['up', Number.NaN, Number.NEGATIVE_INFINITY, -0];
		expect(written([row], ['a', 'b', 'c', 'd'], recordRules)).toEqual([row]);
	});

	it('tells the rules which column a value is written in', () => {
		const rules = {
			...recordRules,
			written: ({ place, value }: { place: string; value: unknown }) => `${place}: ${value}`,
		};
		expect(written([[1, 2]], ['x'], rules)).toEqual([['x: 1', '1: 2']]);
	});
});
