/** How many parameters change together. */
import type { Entry } from './entry.ts';

const central = (
	text: string,
	variables: string[],
	point: number[],
	h: number,
	exact: number[],
): readonly Entry[] => [
	{
		id: '2-gradients/gradient-vector',
		reference: { routine: 'difference', function: text, variables, point, h, scheme: 'central' },
		columns: variables,
		expected: () => [exact],
	},
	...exact.map(
		(slope, index): Entry => ({
			id: '2-gradients/partial-derivative',
			reference: { routine: 'difference', function: text, variables, point, h, index, scheme: 'central' },
			columns: ['partial'],
			expected: () => [[slope]],
		}),
	),
];

const mixed = (x: number, y: number, slopes: [number, number]): Entry => ({
	id: '2-gradients/gradient-by-hand',
	reference: { routine: 'gradient', function: 'x^2*y + x*y^2', point: { x, y } },
	columns: ['x', 'y'],
	expected: () => [slopes],
});

const [xs, ys] = [
	[0.5, -1.2, 2.3, 3.1],
	[1.9, -2.2, 5.7, 7.4],
];

export const gradients: readonly Entry[] = [
	...central('x^2 + y^2', ['x', 'y'], [1, 2], 1e-3, [2, 4]),
	...central('x^2*y + x*y^2', ['x', 'y'], [2, 3], 1e-3, [21, 16]),
	...central('x^2 + 2*y^2 + 3*z^2', ['x', 'y', 'z'], [1, 1, 1], 1e-3, [2, 4, 6]),
	// A cubic shows the step: (x³)′ by a central difference is 3x² + h².
	...central('x^3*y', ['x', 'y'], [1.5, -2], 0.1, [-2 * (6.75 + 0.01), 3.375]),
	mixed(2, 3, [21, 16]),
	mixed(-1.5, 0.4, [2 * -1.5 * 0.4 + 0.16, 2.25 - 1.2]),
	{
		id: '2-gradients/rosenbrock-gradient',
		reference: { routine: 'gradient', function: '(1 - x)^2 + 100*(y - x^2)^2', point: { x: -1.2, y: 1 } },
		columns: ['x', 'y'],
		// The textbook's figures at the classic start (−1.2, 1).
		expected: () => [[-215.6, -88]],
	},
	{
		id: '2-gradients/steepest-direction',
		reference: { routine: 'steepest', gradient: [3, -4] },
		columns: ['0', '1'],
		expected: () => [[-0.6, 0.8]],
	},
	{
		id: '2-gradients/steepest-direction',
		reference: { routine: 'steepest', gradient: [0, 0, 0] },
		columns: ['0', '1', '2'],
		expected: () => [[0, 0, 0]],
	},
	{
		id: '2-gradients/directional-derivative',
		reference: { routine: 'directional', gradient: [2, 4], direction: [3, 4] },
		columns: ['slope'],
		expected: () => [[22 / 5]],
	},
	{
		id: '2-gradients/directional-derivative',
		reference: { routine: 'directional', gradient: [2, 4], direction: [0, 0] },
		columns: ['slope'],
		expected: () => [[0]],
	},
	{
		id: '2-gradients/line-fit-gradient',
		reference: {
			routine: 'gradient',
			function: '(w*x + b - y)^2',
			point: { w: 0.7, b: -0.3 },
			data: { x: xs, y: ys },
			reduce: 'mean',
		},
		columns: ['w', 'b'],
		// From the moments of the data: ∂w = 2(w·x̄² + b·x̄ − x̄y), ∂b = 2(w·x̄ + b − ȳ)
		expected: () => {
			const x = (0.5 - 1.2 + 2.3 + 3.1) / 4;
			const y = (1.9 - 2.2 + 5.7 + 7.4) / 4;
			const xx = (0.25 + 1.44 + 5.29 + 9.61) / 4;
			const xy = (0.95 + 2.64 + 13.11 + 22.94) / 4;
			return [[2 * (0.7 * xx - 0.3 * x - xy), 2 * (0.7 * x - 0.3 - y)]];
		},
	},
	{
		id: '2-gradients/gradient-check',
		reference: { routine: 'relative-error', analytic: [3, 4], numeric: [3, -4] },
		columns: ['error'],
		expected: () => [[0.8]],
	},
	{
		id: '2-gradients/gradient-check',
		reference: { routine: 'relative-error', analytic: [0, 0], numeric: [0, 0] },
		columns: ['error'],
		expected: () => [[0]],
	},
	...(
		[
			[[0.5, -3, 2], 1, 'raise'],
			[[0.5, 3, -3], 1, 'lower'],
			[[-2, 2], 0, 'raise'],
		] as const
	).map(
		([gradient, index, turn]): Entry => ({
			id: '2-gradients/which-knob',
			reference: { routine: 'most-sensitive', gradient: [...gradient] },
			columns: ['index', 'turn'],
			expected: () => [[index, turn]],
		}),
	),
];
