import { describe, expect, it } from 'vitest';
import columnsSwapped from '../../checker/misconceptions/columns-swapped.ts';
import loggedBeforeUpdate from '../../checker/misconceptions/logged-before-update.ts';
import lossAfterUpdate from '../../checker/misconceptions/loss-after-update.ts';
import lossBeforeUpdate from '../../checker/misconceptions/loss-before-update.ts';
import offByOneSteps from '../../checker/misconceptions/off-by-one-steps.ts';
import printedTooCoarsely from '../../checker/misconceptions/printed-too-coarsely.ts';
import roundedWhileComputing from '../../checker/misconceptions/rounded-while-computing.ts';
import type { Row } from '../../checker/types.ts';
import { read } from '../submission/read.ts';
import {
	bowl,
	cluesOf,
	coupled,
	data,
	line,
	made,
	rowsWith,
	type Setting,
	walk,
	walkTogether,
} from './ways.ts';

const slope = (w: number) => 2 * (w - 3);
const loss = (w: number) => (w - 3) ** 2;
const step = (w: number) => w - 0.07 * slope(w);

/** The rows of the right loop, with its start in front. */
const states = (() => {
	const list = [5.3];
	for (let k = 0; k < 6; k += 1) list.push(step(list[k] as number));
	return list;
})();
const row = (number: number, state: number, lossOf = state): Row => [
	number,
	states[state] as number,
	loss(states[lossOf] as number),
];

const numbered = bowl({}, ['step', 'w', 'loss']);
made(offByOneSteps, 'a loop', numbered, {
	'step < 4': [row(1, 1), row(2, 2), row(3, 3)],
	'step <= 5': [row(1, 1), row(2, 2), row(3, 3), row(4, 4), row(5, 5)],
	'printed from 0': [row(0, 1), row(1, 2), row(2, 3), row(3, 4)],
	'printed from 2': [row(2, 1), row(3, 2), row(4, 3), row(5, 4)],
	'the start as step 0': [row(0, 0), row(1, 1), row(2, 2), row(3, 3), row(4, 4)],
	'the start as step 1': [row(1, 0), row(2, 1), row(3, 2), row(4, 3), row(5, 4)],
});
made(
	offByOneSteps,
	'several rates',
	{ ...bowl({ learningRate: [0.07, 0.4], rows: 'end' }, ['rate']), silent: 4 },
	{
		'the first rate alone': [[0.07]],
		'the last rate alone': [[0.4]],
	},
);
const steps = (h: readonly number[]) => h.map((size) => [size, 2 * 1.3 + size]);
made(
	offByOneSteps,
	'a list of steps',
	{
		reference: {
			routine: 'difference',
			function: 'x^2',
			variables: ['x'],
			point: 1.3,
			h: [1, 0.5, 0.1],
			scheme: 'forward',
		},
		columns: ['h', 'slope'],
		numbers: [0.05, 1],
	},
	{
		'without the last': steps([1, 0.5]),
		'without the first': steps([0.5, 0.1]),
		'one more': steps([1, 0.5, 0.1, 0.05]),
		'one more by ten': steps([1, 0.5, 0.1, 0.01]),
	},
);
const table = (at: readonly number[]) => at.map((x) => [x, 2 * x]);
made(
	offByOneSteps,
	'a table of slopes',
	{
		reference: { routine: 'slope-table', function: 'x^2', variable: 'x', at: [-1, 0, 1] },
		columns: ['x', 'slope'],
	},
	{
		'x < 1': table([-1, 0]),
		'from 0': table([0, 1]),
		'x <= 2': table([-1, 0, 1, 2]),
		'from -2': table([-2, -1, 0, 1]),
	},
);
const layers: Setting = {
	reference: { routine: 'repeated', function: 'x^2', variable: 'x', x: 1.12345678, depth: 3 },
	columns: ['slope'],
};
/** (x²)′, (x⁴)′, (x⁸)′ … */
const layer = (k: number): Row => [2 ** k * 1.12345678 ** (2 ** k - 1)];
made(offByOneSteps, 'layers', layers, {
	'layer < depth': [layer(1), layer(2)],
	'layer <= depth + 1': [layer(1), layer(2), layer(3), layer(4)],
	'the input in front': [[1], layer(1), layer(2), layer(3)],
});

made(loggedBeforeUpdate, 'a loop', numbered, {
	'log above the update': [row(1, 0), row(2, 1), row(3, 2), row(4, 3)],
	'with its counter at 0': [row(0, 0), row(1, 1), row(2, 2), row(3, 3)],
	'w before, loss after': [row(1, 0, 1), row(2, 1, 2), row(3, 2, 3), row(4, 3, 4)],
});
made(
	loggedBeforeUpdate,
	'layers',
	{ ...layers, silent: 0 },
	{ 'push above the update': [[1], layer(1), layer(2)] },
);
made(loggedBeforeUpdate, 'momentum', bowl({ momentum: 0.8 }, ['w', 'v']), {
	'log above both': rolled((w, v) => [w, v]),
	'log between them': rolled((w, _, next) => [w, next]),
});
function rolled(shown: (w: number, v: number, next: number) => number[]): number[][] {
	let [w, v] = [5.3, 0];
	return [1, 2, 3, 4].map(() => {
		const next = 0.8 * v + slope(w);
		const row = shown(w, v, next);
		[w, v] = [w - 0.07 * next, next];
		return row;
	});
}

made(lossBeforeUpdate, 'a loop', numbered, {
	'loss above the update': [row(1, 1, 0), row(2, 2, 1), row(3, 3, 2), row(4, 4, 3)],
});

/** Updates after each sample; what is noted of each epoch. */
function trained(note: (before: number[], after: number[], end: number[]) => number): number[][] {
	const error = (w: number, b: number, i: number) => w * (data.xs[i] as number) + b - (data.ys[i] as number);
	const all = (w: number, b: number) => [0, 1, 2, 3].map((i) => error(w, b, i) ** 2);
	let [w, b] = [0.2, -0.5];
	return [1, 2, 3].map(() => {
		const [before, after]: [number[], number[]] = [[], []];
		for (const i of [0, 1, 2, 3]) {
			const e = error(w, b, i);
			before.push(e * e);
			[w, b] = [w - 0.06 * 2 * e * (data.xs[i] as number), b - 0.06 * 2 * e];
			after.push(error(w, b, i) ** 2);
		}
		return [note(before, after, all(w, b))];
	});
}
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
made(lossAfterUpdate, 'training sample by sample', line({ batches: 'each' }, ['loss seen']), {
	'each after its update': trained((_, after) => mean(after)),
	'all at the end of the epoch': trained((_, __, end) => mean(end)),
});
made(lossAfterUpdate, 'one update', bowl({ steps: 1 }, ['loss before', 'loss']), {
	'both after': [[loss(states[1] as number), loss(states[1] as number)]],
});

type Round = (value: number) => number;
const same: Round = (value) => value;
const decimals = [0, 1, 2, 3, 4, 5, 6];
const round = (value: number, d: number) => Math.round(value * 10 ** d) / 10 ** d;
const toFixed = (value: number, digits: number) => +value.toFixed(digits);
const perDecimals = (name: string, most: number, rows: (digits: number) => readonly Row[]) =>
	Object.fromEntries(
		decimals.filter((d) => d <= most).map((digits) => [`${name} to ${digits}`, rows(digits)]),
	);
made(roundedWhileComputing, 'a loop', bowl(), {
	...perDecimals('w', 6, (digits) => walk((w) => toFixed(step(w), digits))),
	...perDecimals('g', 4, (digits) => walk((w) => w - 0.07 * toFixed(slope(w), digits))),
	'Math.round(100 * w) / 100': walk((w) => Math.round(100 * step(w)) / 100),
});
made(roundedWhileComputing, 'momentum', bowl({ momentum: 0.8 }, ['w', 'v']), {
	...perDecimals('v', 4, (digits) => momentum((v) => toFixed(v, digits))),
	...perDecimals('w', 6, (digits) => momentum(undefined, (w) => toFixed(w, digits))),
	...perDecimals('g', 4, (digits) => momentum(undefined, undefined, (g) => toFixed(g, digits))),
});
function momentum(ofV: Round = same, ofW: Round = same, ofG: Round = same): number[][] {
	let [w, v] = [5.3, 0];
	return [1, 2, 3, 4].map(() => {
		v = ofV(0.8 * v + ofG(slope(w)));
		w = ofW(w - 0.07 * v);
		return [w, v];
	});
}
const gx = (x: number, y: number) => 2 * x + y;
const gy = (x: number, y: number) => x + 4 * y;
made(roundedWhileComputing, 'two parameters', coupled, {
	'y alone to 1': walkTogether((x, y) => [x - 0.13 * gx(x, y), toFixed(y - 0.13 * gy(x, y), 1)]),
	...perDecimals('both', 6, (d) =>
		walkTogether((x, y) => [toFixed(x - 0.13 * gx(x, y), d), toFixed(y - 0.13 * gy(x, y), d)]),
	),
	...perDecimals('Math.round', 6, (d) =>
		walkTogether((x, y) => [round(x - 0.13 * gx(x, y), d), round(y - 0.13 * gy(x, y), d)]),
	),
	...perDecimals('gradient', 4, (d) =>
		walkTogether((x, y) => [x - 0.13 * toFixed(gx(x, y), d), y - 0.13 * toFixed(gy(x, y), d)]),
	),
});
made(
	roundedWhileComputing,
	'layers',
	layers,
	perDecimals('slope', 6, (digits) => rounded(digits)),
);
function rounded(digits: number): number[][] {
	let [x, slope] = [1.12345678, 1];
	return [1, 2, 3].map(() => {
		const shown = slope * 2 * x;
		slope = toFixed(shown, digits);
		x = x * x;
		return [shown];
	});
}

const value = 2.6845296713;
const returned: Setting = {
	reference: { routine: 'directional', gradient: [value], direction: [1] },
	columns: ['slope'],
};
made(printedTooCoarsely, 'a returned number', returned, {
	...perDecimals('toFixed', 6, (digits) => [[toFixed(value, digits)]]),
	...Object.fromEntries(
		decimals.concat(7).map((d) => [`cut off at ${d}`, [[Math.floor(value * 10 ** d) / 10 ** d]]]),
	),
	...Object.fromEntries([1, 2, 3, 4, 5, 6].map((d) => [`${d} digits`, [[Number(value.toPrecision(d))]]])),
});
const printed: Setting = { ...bowl({ steps: 1, start: { w: 5.3712345 } }, ['step', 'w']), decimals: 3 };
const after = step(5.3712345);
made(printedTooCoarsely, 'printed rows', printed, {
	...perDecimals('toFixed', 2, (digits) => [[1, toFixed(after, digits)]]),
	...perDecimals('cut off', 3, (digits) => [[1, Math.trunc(after * 10 ** digits) / 10 ** digits]]),
	...Object.fromEntries([2, 3, 4, 5, 6].map((d) => [`${d} digits`, [[1, Number(after.toPrecision(d))]]])),
});
made(
	printedTooCoarsely,
	'a negative number',
	{
		reference: { routine: 'directional', gradient: [-value], direction: [1] },
		columns: ['slope'],
	},
	{
		...perDecimals('toFixed', 6, (d) => [[toFixed(-value, d)]]),
		...perDecimals('Math.floor', 6, (d) => [[Math.floor(-value * 10 ** d) / 10 ** d]]),
		...perDecimals('Math.trunc', 6, (d) => [[-Math.floor(value * 10 ** d) / 10 ** d]]),
		'cut off at 7': [[-2.6845296]],
		'next below at 7': [[-2.6845297]],
		...Object.fromEntries([1, 2, 3, 4, 5, 6].map((d) => [`${d} digits`, [[-Number(value.toPrecision(d))]]])),
	},
);

const pair = [
	[1.5, 0.4, 3.17],
	[1.16, 0.09, 1.4662],
	[0.919, -0.062, 0.795271],
];
const triple: Setting = {
	reference: { ...coupled.reference, start: { x: 2, y: 1 }, learningRate: 0.1 } as Setting['reference'],
	columns: ['x', 'y', 'loss'],
};
const reordered = (order: readonly number[]) => pair.map((cells) => order.map((i) => cells[i] as number));
made(columnsSwapped, 'rows of three', triple, {
	'y, x, loss': reordered([1, 0, 2]),
	'loss, y, x': reordered([2, 1, 0]),
	'x, loss, y': reordered([0, 2, 1]),
	'y, loss, x': reordered([1, 2, 0]),
	'loss, x, y': reordered([2, 0, 1]),
});

describe('columns-swapped', () => {
	const wide: Setting = {
		reference: { routine: 'steepest', gradient: [1, 2, 3, 4, 5] },
		columns: ['a', 'b', 'c', 'd', 'e'],
	};
	const orders = (columnsSwapped.predict?.(cluesOf(wide)) ?? []).map((way) => rowsWith(way, wide)[0]?.[0]);

	it('tries all exchanges, rotations of three and four neighbours and of the whole row, and the row from its end', () => {
		const seen = new Set(
			orders.map((cells) => JSON.stringify(cells?.map((v) => Math.round(-(v as number) * Math.sqrt(55))))),
		);
		expect(seen.size).toBe(10 + 3 * 2 + 2 * 3 + 4 + 1);
		for (const order of [
			[1, 2, 3, 5, 4],
			[5, 2, 3, 4, 1],
			[2, 3, 1, 4, 5],
			[1, 3, 4, 5, 2],
			[5, 1, 2, 3, 4],
			[5, 4, 3, 2, 1],
		])
			expect(seen).toContain(JSON.stringify(order));
	});

	it('lets rows be that are too short for it', () => {
		const short: Setting = { ...wide, reference: { routine: 'steepest', gradient: [3, 4] } };
		const rows = (columnsSwapped.predict?.(cluesOf(wide)) ?? []).map((way) => rowsWith(way, short)[0]?.[0]);
		for (const cells of rows) expect([...(cells ?? [])].sort()).toEqual([-0.6, -0.8]);
		expect(rows).toContainEqual([-0.8, -0.6]);
	});
});

describe('rounded-while-computing', () => {
	/** What taking off the first rounding of a text proves. */
	function proves(text: string): boolean {
		const submission = read(text);
		const node = submission.syntax.find(({ kind, start, end }) => {
			const written = submission.text.slice(start, end);
			return kind === 'CallExpression' && /^Number\(/.test(written);
		});
		if (!node) throw new Error('there is no rounding');
		return (
			roundedWhileComputing.provedBy?.({ kind: 'unwrap', edits: [], node, cost: 1 }, submission) ?? false
		);
	}

	it('is proved by a state that was rounded', async () => {
		expect(proves('let w = 1;\nfor (;;) w = Number((w - 2).toFixed(3));')).toBe(true);
	});

	it.each([
		['a rounding for the reader', 'let w = 1;\nfor (;;) console.log(Number(w.toFixed(3)));'],
		['a rounding outside of a loop', 'let w = 1;\nw = Number(w.toFixed(3));'],
		['a value that is only shown', 'let w = 1, shown = 0;\nfor (;;) shown = Number(w.toFixed(3));'],
		['no rounding', 'let w = 1;\nfor (;;) w = Number(w);'],
	])('is not proved by %s', async (_, text) => {
		expect(proves(text)).toBe(false);
	});
});
