/** The way over the loss itself, where it has one or two parameters. */
import type { Point } from '../../core/evaluate.ts';
import { cellText } from '../../report/cells.ts';
import type { Mark, Panel, XY } from '../panel.ts';
import { domainOf, equalDomains, hiddenNote, padded, rangeOf } from '../scale.ts';
import { contours } from './vectors.ts';

import { endSymbols, labels, lossAt, type Way } from './way.ts';

/** Over the curve of one parameter, or over the contours of two; of more there is no picture. */
export function pathPanels(way: Way): Panel[] {
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
