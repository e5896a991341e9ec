import { cellText } from '../../report/cells.ts';
import type {
	DirectionalInputs,
	MostSensitiveInputs,
	RelativeErrorInputs,
	SteepestInputs,
} from '../../spec-types.ts';
import type { Row } from '../../types.ts';
import type { Panel, Role, XY } from '../panel.ts';
import { equalDomains, hiddenNote } from '../scale.ts';
import { cellAt, numberAt, type Shown } from '../shown.ts';

import { arrow, contours, vectorText } from './vectors.ts';

/** Near any point a function looks like a plane that rises along its gradient: contours are straight lines across it. */
function planePanel(
	gradient: readonly number[],
	[across, up]: readonly [number, number],
	texts: Pick<Panel, 'title' | 'subtitle' | 'description'>,
	arrows: readonly { readonly role: Role; readonly label: string; readonly to: readonly number[] }[],
): Panel {
	const side = (vector: readonly number[]): XY => [vector[across] ?? 0, vector[up] ?? 0];
	const longest = Math.max(
		...arrows.filter(({ role }) => role !== 'yours').map(({ to }) => Math.hypot(...side(to))),
		0,
	);
	const reach = longest === 0 ? 1 : 1.2 * longest;
	const [right, upward] = equalDomains([-reach, reach], [-reach, reach]);
	const [gx, gy] = side(gradient);
	const x = { label: `component ${across + 1}`, domain: right };
	const y = { label: `component ${up + 1}`, domain: upward };
	const yours = arrows.filter(({ role }) => role === 'yours').map(({ to }) => side(to));
	const note = hiddenNote(yours, x, y);
	return {
		...texts,
		x,
		y,
		marks: [
			contours((a, b) => gx * a + gy * b, right, upward),
			...arrows.map(({ role, label, to }) => arrow(role, label, [0, 0], side(to))),
		],
		...(note === undefined ? {} : { note }),
	};
}

const firstTwo = [0, 1] as const;
const unit = (vector: readonly number[]): number[] => {
	const length = Math.hypot(...vector) || 1;
	return vector.map((component) => component / length);
};
const numbersOf = (row: Row | undefined): number[] => (row ?? []).map((_, i) => numberAt(row, i));

export function steepestPanel({ inputs, expected, rows }: Shown & { inputs: SteepestInputs }): Panel {
	const { gradient } = inputs;
	return planePanel(
		gradient,
		firstTwo,
		{
			title: `gradient ${vectorText(gradient)}`,
			subtitle: `yours ${vectorText(rows[0])}, due ${vectorText(expected[0])}`,
			description: `A plane that rises along ${vectorText(gradient)}. Its steepest descent is ${vectorText(expected[0])}, yours ${vectorText(rows[0])}.`,
		},
		[
			{ role: 'other', label: 'direction of the gradient', to: unit(gradient) },
			{ role: 'reference', label: 'steepest descent', to: numbersOf(expected[0]) },
			{ role: 'yours', label: 'your direction', to: numbersOf(rows[0]) },
		],
	);
}

/** The slope along a direction is how long the gradient's shadow on it is. */
export function directionalPanel({ inputs, expected, rows }: Shown & { inputs: DirectionalInputs }): Panel {
	const { gradient, direction } = inputs;
	const along = unit(direction);
	const shadow = (slope: number) => along.map((component) => component * slope);
	const [due, yours] = [numberAt(expected[0], 0), numberAt(rows[0], 0)];
	return planePanel(
		gradient,
		firstTwo,
		{
			title: `gradient ${vectorText(gradient)}, direction ${vectorText(direction)}`,
			subtitle: `yours ${cellText(cellAt(rows, 0))}, due ${cellText(due)}`,
			description: `The gradient ${vectorText(gradient)} and its shadow on the direction ${vectorText(direction)}, whose length is the slope ${cellText(due)}; yours is ${cellText(cellAt(rows, 0))}.`,
		},
		[
			{ role: 'other', label: 'gradient', to: gradient },
			{ role: 'reference', label: 'slope along the direction', to: shadow(due) },
			{ role: 'yours', label: 'your slope', to: shadow(yours) },
		],
	);
}

export function distancePanel({ inputs, expected, rows }: Shown & { inputs: RelativeErrorInputs }): Panel {
	const { analytic, numeric } = inputs;
	const said = `yours ${cellText(cellAt(rows, 0))}, due ${cellText(cellAt(expected, 0))}`;
	return planePanel(
		analytic,
		firstTwo,
		{
			title: `${vectorText(analytic)} and ${vectorText(numeric)}`,
			subtitle: `relative error: ${said}`,
			description: `Two gradients, ${vectorText(analytic)} and ${vectorText(numeric)}. Relative error: ${said}.`,
		},
		[
			{ role: 'function', label: 'analytic gradient', to: analytic },
			{ role: 'derivative', label: 'numeric gradient', to: numeric },
		],
	);
}

/** The two parameters that count most, and the turn of one of them. */
export function knobPanel({ inputs, expected, rows }: Shown & { inputs: MostSensitiveInputs }): Panel {
	const { gradient } = inputs;
	const bySize = gradient
		.map((_, i) => i)
		.sort((a, b) => Math.abs(gradient[b] ?? 0) - Math.abs(gradient[a] ?? 0));
	const [one = 0, other = 1] = bySize.slice(0, 2).sort((a, b) => a - b);
	const turned = (row: Row | undefined) => {
		const [index, turn] = [row?.[0], row?.[1]];
		const size = Math.abs(gradient[typeof index === 'number' ? index : -1] ?? 0);
		return gradient.map((_, i) =>
			i === index ? (turn === 'raise' ? size : turn === 'lower' ? -size : 0) : 0,
		);
	};
	const [due, yours] = [vectorText(expected[0]), vectorText(rows[0])];
	const panel = planePanel(
		gradient,
		[one, other],
		{
			title: `gradient ${vectorText(gradient)}`,
			subtitle: `yours ${yours}, due ${due}`,
			description: `A plane that rises along ${vectorText(gradient)}. The knob to turn is ${due}; you say ${yours}.`,
		},
		[
			{ role: 'other', label: 'gradient', to: gradient },
			{ role: 'reference', label: 'turn of the reference', to: turned(expected[0]) },
			{ role: 'yours', label: 'your turn', to: turned(rows[0]) },
		],
	);
	return {
		...panel,
		x: { ...panel.x, label: `parameter ${one}` },
		y: { ...panel.y, label: `parameter ${other}` },
	};
}
