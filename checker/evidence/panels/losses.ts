/** The loss after each step. */
import { cellText } from '../../report/cells.ts';
import type { Mark, Panel, XY } from '../panel.ts';
import { type Domain, footNote, hiddenNote, onFoot, wideAxis } from '../scale.ts';

import { labels, lossAt, symbols, type Way } from './way.ts';

const numbered = (values: readonly number[], first: number): XY[] =>
	values.map((value, i) => [first + i, value]);

export function lossPanel(way: Way): Panel {
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
