/** Gradients as arrows over contours. */
import { evaluate, type Point } from '../../core/evaluate.ts';
import { parseExpression } from '../../core/expression.ts';
import { lossOf, objectiveOf } from '../../core/objective.ts';
import { textbook } from '../../core/rules.ts';
import { cellText } from '../../report/cells.ts';
import type { DifferenceInputs, GradientInputs } from '../../spec-types.ts';
import type { Row } from '../../types.ts';
import type { Mark, Panel, Role, XY } from '../panel.ts';
import { type Domain, equalDomains, hiddenNote, padded } from '../scale.ts';
import { numberAt, type Shown } from '../shown.ts';

const gridSize = 72;

/** Values of a function of two variables on a grid over two domains and a little more, so that no line ends inside. */
export function contours(f: (x: number, y: number) => number, across: Domain, up: Domain): Mark {
	const [[x1, x2], [y1, y2]] = [padded(across), padded(up)];
	const at = (low: number, high: number, i: number) => low + ((high - low) * (i + 0.5)) / gridSize;
	const values = Array.from({ length: gridSize ** 2 }, (_, k) =>
		f(at(x1, x2, k % gridSize), at(y1, y2, Math.floor(k / gridSize))),
	);
	return { kind: 'contours', values, size: gridSize, area: [x1, y1, x2, y2] };
}

export const arrow = (role: Role, label: string, from: XY, to: XY): Mark => ({
	kind: 'arrow',
	role,
	label,
	from,
	to,
});

/** A vector as people read it. */
export const vectorText = (row: Row | undefined): string =>
	row === undefined ? 'nothing' : `(${row.map((cell) => cellText(cell)).join(', ')})`;

interface Field {
	readonly text: string;
	readonly names: readonly string[];
	readonly point: readonly number[];
	/** The function of all coordinates. */
	readonly value: (coordinates: readonly number[]) => number;
	/** The one coordinate in which a slope is asked; all of them where absent. */
	readonly index?: number;
}

export function fieldOfDifference({ function: text, variables, point, index }: DifferenceInputs): Field {
	const f = parseExpression(text);
	const value = (coordinates: readonly number[]) =>
		evaluate(f, Object.fromEntries(variables.map((name, i) => [name, coordinates[i] ?? 0])));
	return { text, names: variables, point: [point].flat(), value, ...(index === undefined ? {} : { index }) };
}

export function fieldOfGradient({ function: text, point, data, reduce = 'mean' }: GradientInputs): Field {
	const names = Object.keys(point);
	const objective = objectiveOf({ loss: text, parameters: names, ...(data ? { data } : {}) }, textbook);
	const all = Array.from({ length: objective.count }, (_, sample) => sample);
	const at = (coordinates: readonly number[]): Point =>
		Object.fromEntries(names.map((name, i) => [name, coordinates[i] ?? 0]));
	const whole = data ? `${reduce} of ${text}` : text;
	return {
		text: whole,
		names,
		point: Object.values(point),
		value: (given) => lossOf(objective, at(given), all, reduce),
	};
}

/** The gradient at a point, over the contours around it; of more than two coordinates the first two, or the one that is asked. */
export function gradientPanel(field: Field, { expected, rows }: Shown): Panel {
	const { names, point, value, index, text } = field;
	const [across, up] = index === undefined || index < 2 ? [0, 1] : [0, index];
	const center: XY = [point[across] ?? 0, point[up] ?? 0];
	const reach = Math.max(1.2, 0.6 * Math.max(...center.map(Math.abs)));
	const domains = equalDomains(
		[center[0] - reach, center[0] + reach],
		[center[1] - reach, center[1] + reach],
	);
	const part = (row: Row | undefined, coordinate: number) =>
		index === undefined ? numberAt(row, coordinate) : coordinate === index ? numberAt(row, 0) : 0;
	const [due, yours] = [expected[0], rows[0]].map((row): XY => [part(row, across), part(row, up)]) as [
		XY,
		XY,
	];
	const length = Math.hypot(...due) || 1;
	const tip = ([x, y]: XY): XY => [
		center[0] + (0.8 * reach * x) / length,
		center[1] + (0.8 * reach * y) / length,
	];
	const inPlane = (x: number, y: number) =>
		value(point.map((coordinate, i) => (i === across ? x : i === up ? y : coordinate)));
	const held = names.flatMap((name, i) =>
		i === across || i === up ? [] : [`${name} = ${cellText(point[i])}`],
	);
	const x = { label: names[across] ?? 'x', domain: domains[0] };
	const y = { label: names[up] ?? 'y', domain: domains[1] };
	const where = `(${point.map((coordinate) => cellText(coordinate)).join(', ')})`;
	const note = rows.length > 0 ? hiddenNote([tip(yours)], x, y) : undefined;
	return {
		title: text.length > 46 ? `${text.slice(0, 45)}…` : text,
		subtitle: [`at ${where}: yours ${vectorText(rows[0])}`, ...held.map((one) => `at ${one}`)].join(', '),
		x,
		y,
		marks: [
			contours(inPlane, ...domains),
			arrow('reference', 'gradient of the reference', center, tip(due)),
			...(rows.length > 0 ? [arrow('yours', 'your gradient', center, tip(yours))] : []),
			{ kind: 'dots', role: 'function', label: 'point', points: [center] },
		],
		description: `Contours of ${text} around ${where}${held.length > 0 ? ` with ${held.join(', ')}` : ''}. The gradient there is ${vectorText(expected[0])}, yours ${vectorText(rows[0])}. The arrows are drawn to one scale.`,
		...(note === undefined ? {} : { note }),
	};
}
