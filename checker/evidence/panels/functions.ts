/** Functions of one variable with their slopes: tangents, derivatives, moves. */
import { derive } from '../../core/derivation.ts';
import { evaluate, type Point } from '../../core/evaluate.ts';
import { type Expression, parseExpression } from '../../core/expression.ts';
import { cellText } from '../../report/cells.ts';
import type {
	DerivativesInputs,
	DifferenceInputs,
	NudgeInputs,
	SlopeTableInputs,
	TangentInputs,
} from '../../spec-types.ts';
import type { Mark, Panel, Role, XY } from '../panel.ts';
import { type Domain, domainOf, hiddenNote, padded, rangeOf } from '../scale.ts';
import { cellAt, numberAt, type Shown } from '../shown.ts';

const samples = 161;

/** Points of an expression over a domain; a gap where it has no finite value. */
function curveOf(f: Expression, variable: string, [low, high]: Domain, constants: Point = {}): XY[] {
	return Array.from({ length: samples }, (_, i) => {
		const x = low + ((high - low) * i) / (samples - 1);
		return [x, evaluate(f, { ...constants, [variable]: x })];
	});
}

const line = (role: Role, label: string, points: readonly XY[]): Mark => ({
	kind: 'line',
	role,
	label,
	points,
});
const dots = (role: Role, label: string, points: readonly XY[]): Mark => ({
	kind: 'dots',
	role,
	label,
	points,
});

/** Without what lies far above or below: the two sides of a pole are not one line. */
const withoutPoles = (points: readonly XY[], [low, high]: Domain): XY[] =>
	points.map(([x, y]) => (Math.abs(y - (low + high) / 2) > 2 * (high - low) ? [x, Number.NaN] : [x, y]));

/** The straight line through a point with a slope, across a domain. */
const through = ([x, y]: XY, slope: number, [low, high]: Domain): XY[] => [
	[low, y + slope * (low - x)],
	[high, y + slope * (high - x)],
];

const ys = (points: readonly XY[]): number[] => points.map(([, y]) => y);

/** Difference quotients in one variable: the function with the lines that have the two slopes. */
export function quotientPanel({ inputs, expected, rows }: Shown & { inputs: DifferenceInputs }): Panel {
	const [variable = 'x'] = inputs.variables;
	const f = parseExpression(inputs.function);
	const at = [inputs.point].flat()[0] as number;
	const steps = [inputs.h].flat();
	const reach = Math.max(1, 1.4 * Math.max(...steps.map(Math.abs)));
	const domain: Domain = [at - reach, at + reach];
	const touch: XY = [at, evaluate(f, { [variable]: at })];
	const slopeIn = (row: Shown['rows'][number] | undefined) => numberAt(row, (row?.length ?? 1) - 1);
	const [due, yours] = [slopeIn(expected.at(-1)), slopeIn(rows.at(-1))];
	const curve = curveOf(f, variable, domain);
	const first =
		rows.length > 1
			? [line('other', `your slope with h = ${steps[0]}`, through(touch, slopeIn(rows[0]), domain))]
			: [];
	const h = steps.at(-1) as number;
	return {
		title: `f(${variable}) = ${inputs.function}`,
		subtitle: `at ${variable} = ${cellText(at)}, h = ${h}: yours ${cellText(yours)}, due ${cellText(due)}`,
		x: { label: variable, domain },
		y: { label: 'f', domain: domainOf(ys(curve), []) },
		marks: [
			line('function', 'function', curve),
			...first,
			line('reference', 'slope of the reference', through(touch, due, domain)),
			line('yours', 'your slope', Number.isFinite(yours) ? through(touch, yours, domain) : []),
			dots('function', 'point', [touch]),
		],
		description: `The function ${inputs.function} near ${variable} = ${cellText(at)}, with a line of slope ${cellText(due)} (reference) and one of slope ${cellText(yours)} (yours).`,
		...noteOf(Number.isFinite(yours) ? undefined : 'your slope is not finite'),
	};
}

const noteOf = (note: string | undefined) => (note === undefined ? {} : { note });

/** One panel a function: the function, its derivative, and the slopes in all cases. */
export function derivativePanels(cases: readonly (Shown & { inputs: DerivativesInputs })[]): Panel[] {
	const [first] = cases;
	if (first === undefined) return [];
	const { functions, variable } = first.inputs;
	const places = cases.map(({ inputs }) => inputs.at);
	const [low, high] = rangeOf(places) ?? [0, 1];
	const domain: Domain = [low - 1, high + 1];
	return functions.map((text, i): Panel => {
		const f = parseExpression(text);
		const slope = curveOf(derive(f, variable), variable, domain);
		const curve = curveOf(f, variable, domain);
		const due = cases.map(({ expected }, k): XY => [places[k] as number, numberAt(expected[0], i)]);
		const yours = cases.map(({ rows }, k): XY => [places[k] as number, numberAt(rows[0], i)]);
		const near = [...ys(due), ...due.map(([x]) => evaluate(f, { [variable]: x }))];
		const x = { label: variable, domain };
		const y = { label: 'f and f′', domain: domainOf([...near, 0], ys(yours)) };
		return {
			title: `f(${variable}) = ${text}`,
			subtitle: 'and its derivative, with the slopes in the listed cases',
			x,
			y,
			marks: [
				line('function', 'function', withoutPoles(curve, y.domain)),
				line('derivative', 'derivative', withoutPoles(slope, y.domain)),
				dots('reference', 'slope of the reference', due),
				dots('yours', 'your slope', yours),
			],
			description: `The function ${text} and its derivative. ${pairsText(variable, due, yours)}`,
			...noteOf(hiddenNote(yours, x, y)),
		};
	});
}

const pairsText = (variable: string, due: readonly XY[], yours: readonly XY[]): string =>
	due
		.map(
			([x, y], i) =>
				`At ${variable} = ${cellText(x)} the slope is ${cellText(y)}, yours ${cellText(yours[i]?.[1])}.`,
		)
		.join(' ');

/** Values and slopes of one function at several points. */
export function tablePanel(
	{ inputs, expected, rows }: Shown & { inputs: SlopeTableInputs },
	columns: readonly string[],
): Panel {
	const { variable, constants = {} } = inputs;
	const f = parseExpression(inputs.function);
	const domain = padded(rangeOf(inputs.at) ?? [0, 1], 0.15);
	const [curve, slope] = [
		curveOf(f, variable, domain, constants),
		curveOf(derive(f, variable), variable, domain, constants),
	];
	const pointsOf = (from: Shown['rows'], column: string): XY[] => {
		const index = columns.indexOf(column);
		return index === -1 ? [] : inputs.at.map((x, i) => [x, numberAt(from[i], index)]);
	};
	const [values, slopes] = [pointsOf(rows, 'f'), pointsOf(rows, 'slope')];
	const due = [...pointsOf(expected, 'f'), ...pointsOf(expected, 'slope')];
	const x = { label: variable, domain };
	const y = { label: 'f and f′', domain: domainOf([...ys(curve), ...ys(due)], ys([...values, ...slopes])) };
	const held = Object.entries(constants).map(([name, value]) => `${name} = ${cellText(value)}`);
	return {
		title: `f(${variable}) = ${inputs.function}`,
		subtitle: ['and its derivative', ...held].join(', '),
		x,
		y,
		marks: [
			line('function', 'function', curve),
			line('derivative', 'derivative', slope),
			dots('reference', 'reference', due),
			dots('yours', 'yours', [...values, ...slopes]),
		],
		description: `The function ${inputs.function} and its derivative. ${pairsText(variable, pointsOf(expected, 'slope'), slopes)}`,
		...noteOf(hiddenNote([...values, ...slopes], x, y)),
	};
}

/** What the tangent predicts: the line from where it touches to the student's prediction. */
export function tangentPanel({ inputs, expected, rows }: Shown & { inputs: TangentInputs }): Panel {
	const { variable, x0, x } = inputs;
	const f = parseExpression(inputs.function);
	const domain = padded([Math.min(x0, x), Math.max(x0, x)], 0.6);
	const touch: XY = [x0, evaluate(f, { [variable]: x0 })];
	const [due, yours] = [numberAt(expected[0], 0), numberAt(rows[0], 0)];
	const slopeTo = (y: number) => (y - touch[1]) / (x - x0);
	const curve = curveOf(f, variable, domain);
	const axes = {
		x: { label: variable, domain },
		y: { label: 'f', domain: domainOf([...ys(curve), due], [yours]) },
	};
	return {
		title: `f(${variable}) = ${inputs.function}`,
		subtitle: `tangent at ${cellText(x0)}, asked at ${cellText(x)}: yours ${cellText(cellAt(rows, 0))}, due ${cellText(due)}`,
		...axes,
		marks: [
			line('function', 'function', curve),
			line('reference', 'tangent', through(touch, slopeTo(due), domain)),
			line('yours', 'your prediction', Number.isFinite(yours) ? [touch, [x, yours]] : []),
			dots('yours', 'your prediction', [[x, yours]]),
		],
		description: `The function ${inputs.function} with its tangent at ${cellText(x0)}, which predicts ${cellText(due)} at ${cellText(x)}; you predict ${cellText(cellAt(rows, 0))}.`,
		...noteOf(hiddenNote([[x, yours]], axes.x, axes.y)),
	};
}

/** A move along the curve, and the word for it. */
export function nudgePanel({ inputs, expected, rows }: Shown & { inputs: NudgeInputs }): Panel {
	const { variable, x, h } = inputs;
	const f = parseExpression(inputs.function);
	const reach = Math.max(0.6, 1.2 * Math.abs(h));
	const domain: Domain = [Math.min(x, x + h) - reach, Math.max(x, x + h) + reach];
	const at = (place: number): XY => [place, evaluate(f, { [variable]: place })];
	const curve = curveOf(f, variable, domain);
	const [said, due] = [cellText(cellAt(rows, 0)), cellText(cellAt(expected, 0))];
	return {
		title: `f(${variable}) = ${inputs.function}`,
		subtitle: `from ${cellText(x)} by ${cellText(h)}: you say ${said}, it goes ${due}`,
		x: { label: variable, domain },
		y: { label: 'f', domain: domainOf([...ys([at(x), at(x + h)]), ...ys(curve)], []) },
		marks: [
			line('function', 'function', curve),
			{ kind: 'arrow', role: 'reference', label: 'the move', from: at(x), to: at(x + h) },
		],
		description: `${inputs.function} goes ${due} from ${variable} = ${cellText(x)} to ${cellText(x + h)}; you say ${said}.`,
	};
}
