/** Descents as an exercise asks for them: with one rate or several, each step or the end. */
import type { Point } from '../../core/evaluate.ts';
import { objectiveOf } from '../../core/objective.ts';
import { routineNamed } from '../../core/routines.ts';
import { textbook } from '../../core/rules.ts';
import { cellText } from '../../report/cells.ts';
import type { DescentInputs } from '../../spec-types.ts';
import type { Row } from '../../types.ts';
import type { Panel } from '../panel.ts';
import { numberAt, type Shown } from '../shown.ts';
import { lossPanel } from './losses.ts';
import { pathPanels } from './paths.ts';
import type { Way } from './way.ts';

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
