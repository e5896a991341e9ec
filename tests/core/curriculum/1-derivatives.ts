/** How fast one value changes. */
import { type Entry, range } from './entry.ts';

const secants = (x: number): Entry => ({
	id: '1-derivatives/secant-to-tangent',
	reference: {
		routine: 'difference',
		function: 'x^2',
		variables: ['x'],
		point: x,
		h: [1, 0.5, 0.1, 0.01, 0.001],
		scheme: 'forward',
	},
	columns: ['h', 'slope'],
	// ((x + h)² − x²) / h = 2x + h
	expected: () => [1, 0.5, 0.1, 0.01, 0.001].map((h) => [h, 2 * x + h]),
});

const central = (text: string, x: number, h: number, exact: number): Entry => ({
	id: '1-derivatives/numeric-derivative',
	reference: { routine: 'difference', function: text, variables: ['x'], point: x, h, scheme: 'central' },
	columns: ['derivative'],
	expected: () => [[exact]],
});

const cubicTable = (a: number): Entry => ({
	id: '1-derivatives/critical-points',
	reference: {
		routine: 'slope-table',
		function: 'x^3 - 3*a*x',
		variable: 'x',
		constants: { a },
		at: [-2, -1, 0, 1, 2],
	},
	columns: ['x', 'f', 'slope', 'moves'],
	expected: () =>
		range(-2, 2).map((x) => {
			const slope = 3 * (x - Math.sqrt(a)) * (x + Math.sqrt(a));
			return [x, x * (x * x - 3 * a), slope, Math.abs(slope) < 1e-9 ? 'flat' : slope > 0 ? 'up' : 'down'];
		}),
});

const nudged = (text: string, x: number, h: number, moves: string): Entry => ({
	id: '1-derivatives/nudge',
	reference: { routine: 'nudge', function: text, variable: 'x', x, h },
	columns: ['moves'],
	expected: () => [[moves]],
});

export const derivatives: readonly Entry[] = [
	secants(1),
	secants(-2.7),
	// The error terms of the central difference are known: x³ has h², 1/x has h²/(x²(x² − h²)).
	central('x^3', 2, 0.1, 12.01),
	central('3*x^2 + 2*x - 1', -1.3, 0.1, -5.8),
	central('1/x', 2, 0.1, -1 / (4 - 0.01)),
	central(
		'x*sin(x)',
		2,
		0.01,
		(Math.sin(2) * Math.cos(0.01) * 0.01 + 2 * Math.cos(2) * Math.sin(0.01)) / 0.01,
	),
	{
		id: '1-derivatives/derivative-rules',
		reference: {
			routine: 'derivatives',
			functions: ['x^3', 'exp(x)', 'log(x)', 'sin(x)'],
			variable: 'x',
			at: 2,
		},
		columns: ['cube', 'exp', 'log', 'sin'],
		expected: () => [[12, Math.E * Math.E, 0.5, Math.sin(2 + Math.PI / 2)]],
	},
	{
		id: '1-derivatives/product-and-quotient',
		reference: {
			routine: 'derivatives',
			functions: ['x^2*sin(x)', 'sin(x)/(x^2 + 1)'],
			variable: 'x',
			at: 1.7,
		},
		columns: ['product', 'quotient'],
		expected: () => {
			const [s, c] = [Math.sin(1.7), Math.cos(1.7)];
			return [[3.4 * s + 2.89 * c, c / 3.89 - (3.4 * s) / 3.89 / 3.89]];
		},
	},
	cubicTable(1),
	cubicTable(0.7),
	cubicTable(2.31),
	cubicTable(4),
	{
		id: '1-derivatives/tangent-line',
		reference: { routine: 'tangent', function: 'x^3', variable: 'x', x0: 2, x: 2.5 },
		columns: ['predicted', 'miss'],
		expected: () => [[8 + 12 * 0.5, 15.625 - 14]],
	},
	...[1.3, 0, -2].map(
		(x): Entry => ({
			id: '1-derivatives/activation-slopes',
			reference: { routine: 'derivatives', functions: ['sigmoid(x)', 'relu(x)'], variable: 'x', at: x },
			columns: ['sigmoid', 'relu'],
			// s(1 − s) = 1 / (2 cosh(x/2))²
			expected: () => [[1 / (2 * Math.cosh(x / 2)) ** 2, x > 0 ? 1 : 0]],
		}),
	),
	nudged('x^2', 1, -0.1, 'down'),
	nudged('x^2', -1, -0.1, 'up'),
	nudged('x^2', -0.5, 1, 'flat'),
];
