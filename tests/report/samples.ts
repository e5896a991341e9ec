import type { Graded, View } from '../../checker/report/reporter.ts';
import type { Finding, Result, Traces } from '../../checker/report-types.ts';
import type { Exercise } from '../../checker/types.ts';

/** Results as the checker makes them, small enough to be read, for the reports to show. */

export const view: View = {
	colour: false,
	width: 80,
	hints: 2,
	requireAll: false,
	again: ({ exercise }) => `npm run check -- ${exercise.name}`,
	run: { version: '1.2.3', began: Date.UTC(2026, 0, 2, 3, 4, 5) },
};

const firstLoop: Exercise = {
	id: '3-gradient-descent/first-loop',
	chapter: '3-gradient-descent',
	name: 'first-loop',
	title: 'The smallest loop',
	specFile: 'exercises/3-gradient-descent/first-loop.yaml',
	routine: 'gradient-descent',
	inputs: { loss: '(w - 3)^2', start: { w: 0 }, learningRate: 0.2, steps: 6 },
	form: {
		kind: 'program',
		parameters: { w: 'start.w', learningRate: 'learningRate' },
		row: '{step} w= {w} loss= {loss}',
		decimals: 3,
		columns: ['step', 'w', 'loss'],
	},
	cases: [{}],
	probes: [{ 'start.w': 5.3, learningRate: 0.07 }],
	tolerance: { relative: 1e-9, absolute: 1e-12 },
	tolerances: {},
	curve: 'loss',
	hints: [
		'If the parameter moves a little in this direction, does the loss go up or down?',
		'Look at the line that changes w.',
		'Subtract the learning rate times the gradient.',
	],
	equal: [],
	uses: [],
	order: 1,
	misconceptions: ['update-adds-gradient', 'learning-rate-too-large'],
	expected: { columns: ['step', 'w', 'loss'], rows: [] },
};

const twoLayer: Exercise = {
	...firstLoop,
	id: '4-backpropagation/two-layer',
	chapter: '4-backpropagation',
	name: 'two-layer',
	title: 'Two layers, backwards',
	specFile: 'exercises/4-backpropagation/two-layer.yaml',
	routine: 'backward',
	form: {
		kind: 'function',
		name: 'backward',
		arguments: ['x', 'target', 'w1', 'b1', 'w2', 'b2'],
		returns: 'row',
		columns: ['loss', 'dw1', 'db1', 'dw2', 'db2'],
	},
	cases: [
		{ x: 2, target: 1, w1: 0.5, b1: 0.1, w2: -0.3, b2: 0.2 },
		{ x: 1.5, target: -0.4, w1: 0.7, b1: -0.2, w2: 1.1, b2: 0.3 },
	],
	hints: ['What arrives at h from above?', 'Look at the line of dw2.', 'Multiply by what arrives.'],
};
const { curve: _curve, ...withoutCurve } = twoLayer;

const firstLoopText = `// The smallest loop
let w = 0.0;
const learningRate = 0.2;

for (let step = 1; step <= 6; step += 1) {
	const gradient = 2 * (w - 3);
	w = w + learningRate * gradient;
	console.log(step, 'w=', +w.toFixed(3), 'loss=', +((w - 3) ** 2).toFixed(3));
}
`;

const expectedRows = [
	[1, 1.2, 3.24],
	[2, 1.92, 1.1664],
	[3, 2.352, 0.419904],
	[4, 2.6112, 0.15116544],
	[5, 2.76672, 0.0544195584],
	[6, 2.860032, 0.019591041],
];

const uphillRows = [
	[1, -1.2, 17.64],
	[2, -2.88, 34.574],
	[3, -5.232, 67.766],
	[4, -8.525, 132.82],
	[5, -13.135, 260.328],
	[6, -19.589, 510.243],
];

const uphill: Finding = {
	misconception: 'update-adds-gradient',
	family: 'sign-error',
	severity: 'error',
	message:
		'Each step walks uphill: the gradient points to where the loss grows, and the update adds it. So the loss grows from row to row. Go against the gradient.',
	question: 'If the parameter moves a little in this direction, does the loss go up or down?',
	line: 7,
	column: 2,
	endLine: 7,
	endColumn: 34,
	evidence: { predicted: true, repaired: true },
	alternatives: [],
	fix: {
		line: 7,
		before: 'w = w + learningRate * gradient;',
		after: 'w = w - learningRate * gradient;',
	},
};

const file = 'exercises/3-gradient-descent/first-loop.ts';

/** A result of first-loop with what differs from a failure that has nothing to say. */
export function sample(parts: Partial<Result>, more: Partial<Graded> = {}): Graded {
	const result: Result = {
		exercise: firstLoop.id,
		file,
		status: 'failed',
		score: 0,
		checks: [
			{ name: 'listed rows', passed: false },
			{ name: 'probe 1', passed: false, inputs: { w: 5.3, learningRate: 0.07 } },
		],
		findings: [],
		output: [],
		durationMs: 12.3,
		...parts,
	};
	return { result, exercise: firstLoop, text: firstLoopText, ...more };
}

/** The traces of first-loop with these rows for the student's. */
function traces(actual: (string | number)[][], row: number, column: string): Traces {
	const index = ['step', 'w', 'loss'].indexOf(column);
	const [expectedCell, actualCell] = [expectedRows[row - 1]?.[index], actual[row - 1]?.[index]];
	return {
		columns: ['step', 'w', 'loss'],
		expected: expectedRows,
		actual,
		firstDivergence: {
			row,
			column,
			...(expectedCell === undefined ? {} : { expected: expectedCell }),
			...(actualCell === undefined ? {} : { actual: actualCell }),
		},
	};
}

export const samples: Readonly<Record<string, Graded>> = {
	passed: sample({
		status: 'passed',
		score: 1,
		checks: [{ name: 'listed rows', passed: true }],
	}),
	'passed-with-warning': sample({
		status: 'passed',
		score: 1,
		findings: [
			{
				misconception: 'type-error',
				severity: 'warning',
				message: "Type 'string' is not assignable to type 'number'.",
				line: 3,
				column: 7,
				evidence: { predicted: false, repaired: false },
				alternatives: [],
			},
		],
	}),
	'not-started': sample({ status: 'not-started', checks: [] }),
	'sign-error': sample({ trace: traces(uphillRows, 1, 'w'), findings: [uphill], score: 0.5 }),
	'nothing-proved': sample({
		score: 0.28,
		trace: traces(
			[...expectedRows.slice(0, 2), [3, 2.5, 0.25], [4, 2.7, 0.09], [5, 2.8, 0.04], [6, 2.9, 0.01]],
			3,
			'w',
		),
		findings: [
			{
				severity: 'error',
				message: 'Row 3 is the first that differs: w is 2.5, expected 2.352.',
				evidence: { predicted: false, repaired: false },
				alternatives: [],
			},
		],
	}),
	diverges: sample({
		trace: traces(
			[
				[1, 6, 9],
				[2, -3e5, 9e10],
				[3, 1e160, 1e300],
				[4, Number.NaN, Number.NaN],
				[5, Number.NaN, Number.POSITIVE_INFINITY],
				[6, Number.NEGATIVE_INFINITY, Number.NaN],
			],
			1,
			'w',
		),
		findings: [
			{
				misconception: 'learning-rate-too-large',
				family: 'learning-rate',
				severity: 'error',
				message:
					'The learning rate 2 is past the stability bound 1 of this loss, so that each step overshoots.',
				question: 'How far may one step go before it lands higher on the other side?',
				line: 3,
				column: 7,
				endLine: 3,
				endColumn: 25,
				evidence: { predicted: true, repaired: false },
				alternatives: ['learning-rate-missing'],
			},
			{
				misconception: 'not-finite',
				severity: 'error',
				message: 'Row 4 has NaN where the reference is finite.',
				evidence: { predicted: false, repaired: false },
				alternatives: [],
			},
		],
	}),
	'row-missing': sample({ trace: traces(expectedRows.slice(0, 5), 6, 'step'), score: 0.8 }),
	'row-too-many': sample({
		trace: {
			columns: ['step', 'w', 'loss'],
			expected: expectedRows,
			actual: [...expectedRows, [7, 2.916, 0.007]],
			firstDivergence: { row: 7, column: 'step', actual: 7 },
		},
	}),
	'long-trace': sample({
		trace: {
			columns: ['step', 'w'],
			expected: Array.from({ length: 200 }, (_, k) => [k + 1, 1 - 0.9 ** (k + 1)]),
			actual: Array.from({ length: 200 }, (_, k) => [k + 1, k < 120 ? 1 - 0.9 ** (k + 1) : 2]),
			firstDivergence: { row: 121, column: 'w', expected: 1 - 0.9 ** 121, actual: 2 },
		},
	}),
	'only-a-probe': sample({
		trace: {
			columns: ['step', 'w', 'loss'],
			expected: expectedRows,
			actual: expectedRows,
			firstDivergence: null,
		},
		checks: [
			{ name: 'listed rows', passed: true },
			{ name: 'probe 1', passed: false, inputs: { w: 5.3, learningRate: 0.07 } },
			{ name: 'probe 2', passed: false, inputs: { w: -2 } },
		],
		findings: [
			{
				misconception: 'hard-coded-output',
				family: 'not-computed',
				severity: 'error',
				message: 'The rows stay the same when the inputs change: they are written out, not computed.',
				line: 8,
				evidence: { predicted: true, repaired: false },
				alternatives: [],
			},
		],
	}),
	'syntax-error': sample({
		status: 'error',
		checks: [],
		findings: [
			{
				misconception: 'syntax-error',
				severity: 'error',
				message: "')' expected: the bracket opened in line 6 is not closed. Nothing could be run.",
				line: 6,
				column: 29,
				endLine: 6,
				endColumn: 30,
				evidence: { predicted: false, repaired: false },
				alternatives: [],
			},
		],
	}),
	'wrong-format': sample({
		status: 'error',
		output: ['start', ...Array.from({ length: 9 }, (_, k) => `${k}: w is ${k / 4}`)],
		findings: [
			{
				misconception: 'wrong-format',
				severity: 'error',
				message: 'No line is a row of the form `{step} w= {w} loss= {loss}`.',
				evidence: { predicted: false, repaired: false },
				alternatives: [],
			},
		],
	}),
	hostile: sample({
		status: 'error',
		file: 'exercises/3-gradient-descent/\u001b[2J.ts',
		output: [
			'\u001b]0;owned\u0007\u001b[2J\u001b[1;31m✓ passed',
			'::error::forged',
			`##[error]forged ${'x'.repeat(500)}`,
			'a\u202Egnp.exe \u200b\u0085 z\u0301\u0301\u0301\u0301\u0301 \ud800 \r\n 🙂',
		],
		findings: [
			{
				misconception: 'runtime-error',
				severity: 'error',
				message: 'Error: \u001b[31mboom\n::error::forged\r::warning::forged',
				line: 4_000,
				evidence: { predicted: false, repaired: false },
				alternatives: [],
			},
		],
	}),
	'one-row-a-case': sample(
		{
			exercise: twoLayer.id,
			file: 'exercises/4-backpropagation/two-layer.ts',
			trace: {
				columns: ['loss', 'dw1', 'db1', 'dw2', 'db2'],
				expected: [
					[1.2769, 1.356, 0.678, -2.486, -2.26],
					[2.5281, 5.247, 3.498, 2.703, 3.18],
				],
				actual: [
					[1.2769, 1.356, 0.678, -2.486, -2.26],
					[2.5281, 5.247, 3.4980000001, 0.85, 3.18],
				],
				firstDivergence: { row: 2, column: 'db1', expected: 3.498, actual: 3.4980000001 },
			},
		},
		{ exercise: withoutCurve },
	),
	'wide-rows': sample(
		{
			exercise: '4-backpropagation/three-hidden',
			trace: {
				columns: [
					'loss',
					...['dw1', 'db1', 'dw2'].flatMap((name) => [1, 2, 3].map((k) => `${name}_${k}`)),
					'db2',
				],
				expected: [[0.123456, 1.5, 2.5, -0.75, 0.1, 0.2, 0.3, 1.1, 1.2, 1.3, -4.2]],
				actual: [[0.123456, 1.5, 2.5, -0.75, 0.1, 0.2, 0.3, 1, 1, 1, -4.2]],
				firstDivergence: { row: 1, column: 'dw2_1', expected: 1.1, actual: 1 },
			},
		},
		{ exercise: { ...withoutCurve, id: '4-backpropagation/three-hidden', name: 'three-hidden' } },
	),
};
