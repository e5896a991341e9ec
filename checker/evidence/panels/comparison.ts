/** Derivatives by hand beside those of the reference's reverse mode. */
import { lastOf, parseAssignments } from '../../core/backward.ts';
import { cellText } from '../../report/cells.ts';
import type { BackwardInputs, CompareGradientsInputs, RepeatedInputs } from '../../spec-types.ts';
import type { Mark, Panel, XY } from '../panel.ts';
import { domainOf, hiddenNote, wideAxis } from '../scale.ts';
import { numberAt, type Shown } from '../shown.ts';

const [byHand, autograd] = ['by hand (yours)', 'autograd (reference)'];

/** A line of dots for each name: where two symbols lie in one another the values agree. */
function comparison(
	names: readonly string[],
	reference: readonly number[],
	yours: readonly number[],
	texts: Pick<Panel, 'title' | 'subtitle'>,
	others: readonly Mark[] = [],
): Panel {
	const at = (values: readonly number[]): XY[] => values.slice(0, names.length).map((value, i) => [value, i]);
	const x = { label: 'value', domain: domainOf([...reference, 0], yours) };
	const y = { label: '', domain: [-0.5, names.length - 0.5] as const, names };
	const apart: Mark[] = names.flatMap((_, i): Mark[] => {
		const [from, to] = [reference[i], yours[i]];
		const isSame = from !== undefined && to !== undefined && Math.abs(from - to) <= 1e-6 * Math.abs(from);
		if (from === undefined || to === undefined || !Number.isFinite(to) || isSame) return [];
		return [
			{
				kind: 'line',
				role: 'other',
				label: 'difference',
				points: [
					[from, i],
					[to, i],
				],
			},
		];
	});
	const note = hiddenNote(at(yours), x, y);
	return {
		...texts,
		x,
		y,
		marks: [
			{
				kind: 'line',
				role: 'function',
				label: '',
				points: [
					[0, -0.5],
					[0, names.length - 0.5],
				],
			},
			...apart,
			{ kind: 'dots', role: 'reference', label: autograd, points: at(reference) },
			...others,
			{ kind: 'dots', role: 'yours', label: byHand, points: at(yours) },
		],
		description: names
			.map((name, i) => `${name}: ${cellText(yours[i])} by hand, ${cellText(reference[i])} by autograd.`)
			.join(' '),
		...(note === undefined ? {} : { note }),
	};
}

const settings = (inputs: Readonly<Record<string, number>>): string =>
	Object.entries(inputs)
		.map(([name, value]) => `${name} = ${cellText(value)}`)
		.join(', ');

/** All columns of one row. */
export function rowPanel(
	{ inputs, expected, rows }: Shown & { inputs: Pick<BackwardInputs, 'assignments' | 'inputs'> },
	columns: readonly string[],
): Panel {
	const numbers = (row: Shown['rows'][number] | undefined) => columns.map((_, i) => numberAt(row, i));
	const loss = lastOf(parseAssignments(inputs.assignments));
	return comparison(columns, numbers(expected[0]), rows.length > 0 ? numbers(rows[0]) : [], {
		title: `${loss} and its derivatives`,
		subtitle: settings(inputs.inputs),
	});
}

/** A row for each parameter, of which the first column is by hand and the second numeric. */
export function gradientsPanel({
	inputs,
	expected,
	rows,
}: Shown & { inputs: CompareGradientsInputs }): Panel {
	const { parameters } = inputs;
	const column = (from: Shown['rows'], index: number) => from.map((row) => numberAt(row, index));
	const numeric = column(rows, 1).map((value, i): XY => [value, i]);
	return comparison(
		parameters.map((name) => `d${name}`),
		column(expected, 0),
		column(rows, 0),
		{ title: 'the gradient, three times', subtitle: settings(inputs.inputs) },
		[{ kind: 'dots', role: 'derivative', label: 'central difference (yours)', points: numeric }],
	);
}

/** The derivative of each layer's output, layer by layer. */
export function layersPanel({ inputs, expected, rows }: Shown & { inputs: RepeatedInputs }): Panel {
	const pointsOf = (from: Shown['rows']): XY[] => from.map((row, i) => [i + 1, numberAt(row, 0)]);
	const [reference, yours] = [pointsOf(expected), pointsOf(rows)];
	const ys = (points: readonly XY[]) => points.map(([, y]) => y);
	const x = {
		label: 'layer',
		domain: [0.7, Math.max(reference.length, yours.length) + 0.3],
		isCount: true,
	} as const;
	const y = wideAxis('derivative', ys(reference), ys(yours));
	const note = hiddenNote(yours, x, y);
	return {
		title: `${inputs.function}, ${reference.length} times`,
		subtitle: `from ${inputs.variable} = ${cellText(inputs.x)}`,
		x,
		y,
		marks: [
			{ kind: 'line', role: 'reference', label: autograd, points: reference },
			{ kind: 'dots', role: 'reference', label: autograd, points: reference },
			{ kind: 'line', role: 'yours', label: byHand, points: yours },
			{ kind: 'dots', role: 'yours', label: byHand, points: yours },
		],
		description: `The derivative after each layer, by hand ${
			ys(yours)
				.map((value) => cellText(value))
				.join(', ') || 'missing'
		}; by autograd ${ys(reference)
			.map((value) => cellText(value))
			.join(', ')}.`,
		...(note === undefined ? {} : { note }),
	};
}

/** The end of a training: what its row shows, on both sides. */
export function endPanel({ expected, rows }: Shown, columns: readonly string[], subtitle: string): Panel {
	const numbers = (row: Shown['rows'][number] | undefined) => columns.map((_, i) => numberAt(row, i));
	return comparison(columns, numbers(expected[0]), rows.length > 0 ? numbers(rows[0]) : [], {
		title: 'before and after the update',
		subtitle,
	});
}
