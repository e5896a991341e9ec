/** What a learning rate does: on a bowl of known curvature, and to a descent that has a goal. */
import type { Point } from '../../core/evaluate.ts';
import { objectiveOf } from '../../core/objective.ts';
import { routineNamed } from '../../core/routines.ts';
import { textbook } from '../../core/rules.ts';
import { cellText } from '../../report/cells.ts';
import type { RateGoalInputs, RegimeInputs } from '../../spec-types.ts';
import type { Mark, Panel, XY } from '../panel.ts';
import { type Domain, padded } from '../scale.ts';
import { cellAt, numberAt, type Shown } from '../shown.ts';
import { lossPanel } from './losses.ts';
import { pathPanels } from './paths.ts';
import type { Way } from './way.ts';

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
