/** Descents: the loss after each step, and the way over the loss itself where it has one or two parameters. */

import type { Point } from '../../core/evaluate.ts';
import { lossOf, type Objective, objectiveOf } from '../../core/objective.ts';
import { routineNamed } from '../../core/routines.ts';
import { textbook } from '../../core/rules.ts';
import { cellText } from '../../report/cells.ts';
import type { DescentInputs, RateGoalInputs, RegimeInputs } from '../../spec-types.ts';
import type { Row } from '../../types.ts';
import type { Mark, Panel, Role, XY } from '../panel.ts';
import {
	type Domain,
	domainOf,
	equalDomains,
	footNote,
	hiddenNote,
	onFoot,
	padded,
	rangeOf,
	wideAxis,
} from '../scale.ts';
import { cellAt, numberAt, type Shown } from '../shown.ts';
import { contours } from './vectors.ts';

/** A descent with one rate, as both sides tell it. */
interface Way {
	readonly title: string;
	readonly subtitle: string;
	readonly objective: Objective;
	readonly reduce: 'mean' | 'sum';
	readonly isNet: boolean;
	/** The parameters of the reference, from the start on. */
	readonly reference: readonly Point[];
	/** Those of the student's rows; some parameters may not be shown in them. */
	readonly yours: readonly Point[];
	/** The step of the student's first row: the last one where only the end is asked. */
	readonly firstStep: number;
	/** Series of a column that is no parameter and no loss at one, such as the mean of losses seen. */
	readonly column?: {
		readonly name: string;
		readonly reference: readonly number[];
		readonly yours: readonly number[];
	};
}

const labels = (isNet: boolean) => ({
	reference: isNet ? 'autograd (reference)' : 'reference',
	yours: isNet ? 'by hand (yours)' : 'yours',
});

/** Panels of one case: for one rate the loss and the way over it, for several rates the loss of each. */
export function descentPanels(shown: Shown & { inputs: DescentInputs }, columns: readonly string[]): Panel[] {
	const { inputs } = shown;
	const rates = [inputs.learningRate].flat();
	return rates.flatMap((rate, i) => {
		const way = wayOf({ ...inputs, learningRate: rate }, shown, columns, rates.length > 1 ? i : undefined);
		const loss = lossPanel(way);
		return rates.length > 1 ? [loss] : [loss, ...pathPanels(way)];
	});
}

function wayOf(
	inputs: DescentInputs,
	{ expected, rows }: Shown,
	columns: readonly string[],
	ownRow: number | undefined,
): Way {
	const names = Object.keys(inputs.start);
	const { reduce = 'mean', loss, data } = inputs;
	const objective = objectiveOf({ loss, parameters: names, ...(data ? { data } : {}) }, textbook);
	const given = ownRow === undefined ? rows : rows.slice(ownRow, ownRow + 1);
	const steps = routineNamed('gradient-descent').trace({ ...inputs, rows: 'each' }, names, textbook).rows;
	const pointOf = (row: Row, shown: readonly string[]): Point =>
		Object.fromEntries(names.map((name) => [name, numberAt(row, shown.indexOf(name))]));
	const reference = [inputs.start, ...steps.map((row) => pointOf(row, names))];
	const text = typeof loss === 'string' ? loss : (loss.at(-1) ?? '').replace(/^.*?= */, '');
	const showsAll = names.every((name) => columns.includes(name));
	const column = showsAll ? undefined : columnOf(columns, expected, given);
	const rate = inputs.learningRate as number;
	return {
		title: data ? `${reduce} of ${text}` : text,
		subtitle: `learning rate ${cellText(rate)}, from ${names.map((name) => `${name} = ${cellText(inputs.start[name])}`).join(', ')}`,
		objective,
		reduce,
		isNet: typeof loss !== 'string',
		reference,
		yours: showsAll ? given.map((row) => pointOf(row, columns)) : [],
		firstStep: inputs.rows === 'end' ? reference.length - 1 : 1,
		...(column === undefined ? {} : { column }),
	};
}

/** The column of a loss, or else the first: a net's parameters are not all printed. */
function columnOf(columns: readonly string[], expected: readonly Row[], rows: readonly Row[]): Way['column'] {
	const index = Math.max(
		0,
		columns.findLastIndex((name) => name.startsWith('loss')),
	);
	const name = columns[index] ?? 'value';
	return {
		name,
		reference: expected.map((row) => numberAt(row, index)),
		yours: rows.map((row) => numberAt(row, index)),
	};
}

const lossAt = ({ objective, reduce }: Way, at: Point): number =>
	lossOf(
		objective,
		at,
		Array.from({ length: objective.count }, (_, sample) => sample),
		reduce,
	);

const numbered = (values: readonly number[], first: number): XY[] =>
	values.map((value, i) => [first + i, value]);

/** Curves of at most so many steps have a symbol at each. */
const mostSymbols = 40;

const symbols = (role: Role, label: string, points: readonly XY[]): readonly Mark[] =>
	points.length <= mostSymbols ? [{ kind: 'dots', role, label, points }] : [];

/** A symbol at each step, or where there are too many at the end alone. */
const endSymbols = (role: Role, label: string, points: readonly XY[]): readonly Mark[] =>
	symbols(role, label, points.length <= mostSymbols ? points : points.slice(-1));

function lossPanel(way: Way): Panel {
	const { column, firstStep } = way;
	const isEnd = firstStep > 1;
	const reference = column
		? numbered(column.reference, firstStep)
		: numbered(
				way.reference.map((at) => lossAt(way, at)),
				0,
			);
	const yours = numbered(column ? column.yours : way.yours.map((at) => lossAt(way, at)), firstStep);
	const name = column?.name ?? 'loss';
	const label = labels(way.isNet);
	const ys = (points: readonly XY[]) => points.map(([, y]) => y);
	const last = Math.max(1, ...[...reference, ...yours].map(([step]) => step));
	const x = { label: 'step', domain: [-0.02 * last, last * 1.02] as Domain, isCount: true } as const;
	const y = wideAxis(name, ys(reference), ys(yours));
	const start = column || reference[0] === undefined ? [] : [reference[0]];
	const [due, own] = [onFoot(reference, y), onFoot(yours, y)];
	const marks: Mark[] = [
		{ kind: 'line', role: 'reference', label: label.reference, points: due },
		...symbols('reference', label.reference, due),
		...(isEnd
			? []
			: [
					{ kind: 'line', role: 'yours', label: label.yours, points: [...onFoot(start, y), ...own] } as const,
				]),
		...symbols('yours', label.yours, own),
	];
	const note = hiddenNote(own, x, y) ?? footNote([...reference, ...yours], y);
	const ends = [reference, yours].map((points) => cellText(points.at(-1)?.[1]));
	return {
		title: `${name}: ${way.title}`,
		subtitle: way.subtitle,
		x,
		y,
		marks,
		description: `The ${name} by step, ${way.subtitle}. The reference ends at ${ends[0]}, yours at ${ends[1]}.`,
		...(note === undefined ? {} : { note }),
	};
}

/** Over the curve of one parameter, or over the contours of two; of more there is no picture. */
function pathPanels(way: Way): Panel[] {
	const [first, second, ...others] = way.objective.parameters;
	if (first === undefined || others.length > 0 || way.yours.length === 0) return [];
	return [second === undefined ? slopePanel(way, first) : contourPanel(way, first, second)];
}

function slopePanel(way: Way, name: string): Panel {
	const pointsOf = (states: readonly Point[]): XY[] =>
		states.map((at) => [at[name] as number, lossAt(way, at)]);
	const [reference, yours] = [pointsOf(way.reference), pointsOf(way.yours)];
	const domain = padded(
		domainOf(
			reference.map(([x]) => x),
			yours.map(([x]) => x),
		),
		0.2,
	);
	const curve = Array.from({ length: 121 }, (_, i): XY => {
		const x = domain[0] + ((domain[1] - domain[0]) * i) / 120;
		return [x, lossAt(way, { [name]: x })];
	});
	const x = { label: name, domain };
	const y = {
		label: 'loss',
		domain: padded(rangeOf([...curve, ...reference].map(([, loss]) => loss)) ?? [0, 1], 0.05),
	};
	return pathPanel(
		way,
		{ x, y },
		[{ kind: 'line', role: 'function', label: 'loss', points: curve }],
		reference,
		yours,
	);
}

function contourPanel(way: Way, first: string, second: string): Panel {
	const pointsOf = (states: readonly Point[]): XY[] =>
		states.map((at) => [at[first] as number, at[second] as number]);
	const [reference, yours] = [pointsOf(way.reference), pointsOf(way.yours)];
	const domainAlong = (i: 0 | 1) =>
		padded(
			domainOf(
				reference.map((point) => point[i]),
				yours.map((point) => point[i]),
			),
			0.25,
		);
	const [across, up] = equalDomains(domainAlong(0), domainAlong(1));
	const field = contours((a, b) => lossAt(way, { [first]: a, [second]: b }), across, up);
	return pathPanel(
		way,
		{ x: { label: first, domain: across }, y: { label: second, domain: up } },
		[field],
		reference,
		yours,
	);
}

function pathPanel(
	way: Way,
	axes: Pick<Panel, 'x' | 'y'>,
	ground: readonly Mark[],
	reference: readonly XY[],
	yours: readonly XY[],
): Panel {
	const isEnd = way.firstStep > 1;
	const label = labels(way.isNet);
	const marks: Mark[] = [
		...ground,
		{ kind: 'line', role: 'reference', label: label.reference, points: reference },
		...endSymbols('reference', label.reference, reference),
		...(isEnd || reference[0] === undefined
			? []
			: [{ kind: 'line', role: 'yours', label: label.yours, points: [reference[0], ...yours] } as const]),
		...endSymbols('yours', label.yours, yours),
	];
	const note = hiddenNote(yours, axes.x, axes.y);
	const place = (point: XY | undefined) =>
		point === undefined ? 'nowhere' : `(${point.map((value) => cellText(value)).join(', ')})`;
	return {
		title: `the way: ${way.title}`,
		subtitle: way.subtitle,
		...axes,
		marks,
		description: `The way over the loss, ${axes.x.label} to the right and ${axes.y.label} upwards, from ${place(reference[0])}. The reference arrives at ${place(reference.at(-1))}, yours at ${place(yours.at(-1))}.`,
		...(note === undefined ? {} : { note }),
	};
}

/** A walk on a bowl of this curvature, and the word for it. */
export function regimePanel({ inputs, expected, rows }: Shown & { inputs: RegimeInputs }): Panel {
	const { curvature, learningRate } = inputs;
	const factor = 1 - learningRate * curvature;
	const bowl = (x: number) => 0.5 * curvature * x ** 2;
	const walk = Array.from({ length: 7 }, (_, k): XY => [factor ** k, bowl(factor ** k)]);
	const widest = Math.min(4, Math.max(1.4, 1.2 * Math.abs(factor) ** 2));
	const domain: Domain = [-widest, widest];
	const curve = Array.from({ length: 81 }, (_, i): XY => {
		const x = -widest + (widest * i) / 40;
		return [x, bowl(x)];
	});
	const [said, due] = [cellText(cellAt(rows, 0)), cellText(cellAt(expected, 0))];
	return {
		title: `curvature ${cellText(curvature)}, learning rate ${cellText(learningRate)}`,
		subtitle: `factor of a step ${cellText(factor)}: you say ${said}, it is ${due}`,
		x: { label: 'x', domain },
		y: { label: 'loss', domain: padded([0, bowl(widest)], 0.05) },
		marks: [
			{ kind: 'line', role: 'function', label: 'loss', points: curve },
			{ kind: 'line', role: 'reference', label: 'six steps from 1', points: walk },
			{ kind: 'dots', role: 'reference', label: 'six steps from 1', points: walk },
		],
		description: `Six steps from x = 1 on a bowl of curvature ${cellText(curvature)} with learning rate ${cellText(learningRate)}: each multiplies x by ${cellText(factor)}, which is ${due}; you say ${said}.`,
	};
}

/** The descent with the student's rate beside one with a rate that arrives, and the goal. */
export function goalPanels(
	{ inputs }: Shown & { inputs: RateGoalInputs },
	chosen: number | undefined,
): Panel[] {
	const { loss, start, steps, below, learningRate } = inputs;
	const names = Object.keys(start);
	const walked = (rate: number): Point[] => {
		const walk = {
			routine: 'gradient-descent',
			loss,
			start,
			learningRate: rate,
			steps,
			rows: 'each',
		} as const;
		const { rows } = routineNamed('gradient-descent').trace(walk, names, textbook);
		return [
			start,
			...rows.map((row) => Object.fromEntries(names.map((name, i) => [name, numberAt(row, i)]))),
		];
	};
	const way: Way = {
		title: loss,
		subtitle: `your learning rate ${cellText(chosen)}; one that arrives ${cellText(learningRate)}`,
		objective: objectiveOf({ loss, parameters: names }, textbook),
		reduce: 'mean',
		isNet: false,
		reference: walked(learningRate),
		yours: chosen === undefined ? [] : walked(chosen).slice(1),
		firstStep: 1,
	};
	const panel = lossPanel(way);
	const goal: Mark = {
		kind: 'line',
		role: 'other',
		label: `the goal: below ${below}`,
		points: [
			[0, below],
			[steps, below],
		],
	};
	return [{ ...panel, marks: [...panel.marks, goal] }, ...pathPanels(way)];
}
