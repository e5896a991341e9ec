/** Gradient descent in all its variants: a row for each step or epoch, or one at the end. */

import type { DescentInputs } from '../../spec-types.ts';
import type { Cell, Row } from '../../types.ts';
import { descend, type Epoch, type Walk } from '../descent.ts';
import type { Point } from '../evaluate.ts';
import { lossOf, type Objective, objectiveOf } from '../objective.ts';
import { written } from '../record.ts';
import { type Routine, unknownColumn } from '../routine.ts';
import type { Rules } from '../rules.ts';

/** One descent with the rate it was made with. */
interface Descent {
	readonly walk: Walk;
	readonly epochs: readonly Epoch[];
}

/** A descent is followed step by step, and the loss that it walks down stays the same. */
const objectives = new WeakMap<Rules, WeakMap<DescentInputs, Objective>>();

function objectiveHere(inputs: DescentInputs, rules: Rules): Objective {
	const known = objectives.get(rules) ?? new WeakMap<DescentInputs, Objective>();
	objectives.set(rules, known);
	const objective =
		known.get(inputs) ?? objectiveOf({ ...inputs, parameters: Object.keys(inputs.start) }, rules);
	known.set(inputs, objective);
	return objective;
}

function walkOf(inputs: DescentInputs, objective: Objective, rate: number, steps: number): Walk {
	return {
		objective,
		start: inputs.start,
		rate,
		reduce: inputs.reduce ?? 'mean',
		epochs: epochsOf(inputs.batches ?? 'all', objective.count, steps),
		...(inputs.momentum === undefined ? {} : { momentum: inputs.momentum }),
		...(inputs.tolerance === undefined ? {} : { tolerance: inputs.tolerance }),
	};
}

/** A list of batches is itself the list of epochs: one update and one row for each. */
function epochsOf(
	batches: 'all' | 'each' | readonly (readonly number[])[],
	count: number,
	steps: number,
): Walk['epochs'] {
	if (typeof batches !== 'string') return batches.map((batch) => [batch]);
	const all = Array.from({ length: count }, (_, sample) => sample);
	const epoch = batches === 'all' ? [all] : all.map((sample) => [sample]);
	return Array.from({ length: Math.max(0, steps) }, () => epoch);
}

function* descents(inputs: DescentInputs, rules: Rules): Generator<Descent> {
	const objective = objectiveHere(inputs, rules);
	const asked = Array.isArray(inputs.batches) ? inputs.batches.length : (inputs.steps ?? 0);
	const steps = rules.record.steps({ place: 'steps', steps: asked });
	let last: Point | undefined;
	for (const rate of [inputs.learningRate].flat()) {
		const start = rules.descent.begin({ place: 'start', start: inputs.start, last });
		const whole = walkOf(inputs, objective, rate, steps);
		const walk = { ...whole, start, epochs: whole.epochs.slice(0, Math.max(0, steps)) };
		const epochs = [...descend(walk, rules)];
		last = epochs.at(-1)?.after ?? start;
		yield { walk, epochs };
	}
}

/** @param first the first epoch that the row stands for: with a row at the end, that of the whole descent */
function cellOf(column: string, { walk, epochs }: Descent, index: number, rules: Rules, first = index): Cell {
	const epoch = epochs[index];
	const before = epoch?.before ?? walk.start;
	const after = epoch?.after ?? walk.start;
	const all = Array.from({ length: walk.objective.count }, (_, sample) => sample);
	const { count } = walk.objective;
	const reduced = (sum: number, seen: number, asked: 'mean' | 'sum') =>
		rules.descent.reduce({ place: column, sum, count: seen, total: count, epoch: count, asked, left: 0 });
	const lossAt = (at: Point) => reduced(lossOf(walk.objective, at, all, 'sum'), count, walk.reduce);
	switch (column) {
		case 'step':
			return epoch ? index + 1 : 0;
		case 'steps':
			return epochs.length;
		case 'rate':
			return walk.rate;
		case 'loss':
			return lossAt(rules.record.loss({ place: column, before, after, asked: 'after' }));
		case 'loss before': {
			const begun = epochs[first]?.before ?? walk.start;
			return lossAt(rules.record.loss({ place: column, before: begun, after, asked: 'before' }));
		}
		case 'loss seen': {
			if (!epoch) return lossAt(before);
			const seen = epoch.updates.map(({ samples, ...update }) => {
				const at = rules.record.loss({ place: column, ...update, end: after, asked: 'before' });
				return { sum: lossOf(walk.objective, at, samples, 'sum'), count: samples.length };
			});
			// The mean over all samples that the epoch's updates saw.
			const total = (part: 'sum' | 'count') => seen.reduce((whole, update) => whole + update[part], 0);
			return reduced(total('sum'), total('count'), 'mean');
		}
	}
	const names = walk.objective.parameters;
	if (names.includes(column)) return rules.record.state({ place: column, before, after })[column] as number;
	const moving = names.find((name) => velocityColumns(name, names).includes(column));
	if (moving !== undefined) {
		if (!epoch) return 0;
		const { velocityBefore, velocity } = epoch;
		return rules.record.state({ place: column, before: velocityBefore, after: velocity })[moving] as number;
	}
	return unknownColumn(column, ['step', 'steps', 'rate', 'loss', 'loss before', 'loss seen', 'v', ...names]);
}

/** A parameter's velocity has the column `v x`; that of the first one may be called `v`. */
const velocityColumns = (name: string, names: readonly string[]) => [
	`v ${name}`,
	...(name === names[0] ? ['v'] : []),
];

/** The state that a row shows, where it shows all of it. */
function stateOf(
	inputs: DescentInputs,
	columns: readonly string[],
	row: Row | undefined,
): { at: Point; velocity?: Point } | undefined {
	if (row === undefined) return { at: inputs.start };
	const names = Object.keys(inputs.start);
	const at: Record<string, number> = {};
	for (const name of names) {
		const value = row[columns.indexOf(name)];
		if (typeof value !== 'number') return undefined;
		at[name] = value;
	}
	if (inputs.momentum === undefined) return { at };
	const velocity: Record<string, number> = {};
	for (const name of names) {
		const shown = velocityColumns(name, names);
		const value = row[columns.findIndex((column) => shown.includes(column))];
		if (typeof value !== 'number') return undefined;
		velocity[name] = value;
	}
	return { at, velocity };
}

/** One epoch of the reference from a state, with the objective it walked on. */
function oneEpoch(
	inputs: DescentInputs,
	columns: readonly string[],
	row: Row | undefined,
	index: number,
	rules: Rules,
): Descent | undefined {
	const state = stateOf(inputs, columns, row);
	if (!state || inputs.rows === 'end' || Array.isArray(inputs.learningRate)) return undefined;
	// How many steps there are in all is no matter of one step.
	if (columns.includes('steps')) return undefined;
	const objective = objectiveHere(inputs, rules);
	const batch = Array.isArray(inputs.batches) ? inputs.batches[index] : undefined;
	const isWithin = Array.isArray(inputs.batches) ? batch !== undefined : index < (inputs.steps ?? 0);
	if (!isWithin) return undefined;
	const walk = walkOf(
		{ ...inputs, ...(batch ? { batches: [batch] } : {}) },
		objective,
		inputs.learningRate,
		1,
	);
	const one = {
		...walk,
		from: state.at,
		...(state.velocity ? { velocity: state.velocity } : {}),
	};
	return { walk: one, epochs: [...descend(one, rules)] };
}

export const gradientDescent: Routine<DescentInputs> = {
	trace(inputs, columns, rules) {
		const rows: Row[] = [];
		for (const descent of descents(inputs, rules)) {
			const last = Math.max(0, descent.epochs.length - 1);
			const shown = inputs.rows === 'end' ? [last] : descent.epochs.map((_, index) => index);
			for (const index of shown) {
				const first = inputs.rows === 'end' ? 0 : index;
				rows.push(columns.map((column) => cellOf(column, descent, index, rules, first)));
			}
		}
		return { columns, rows: written(rows, columns, rules.record) };
	},

	next(inputs, columns, row, index, rules) {
		const one = oneEpoch(inputs, columns, row, index, rules);
		if (!one?.epochs[0]) return undefined;
		return columns.map((column) => (column === 'step' ? index + 1 : cellOf(column, one, 0, rules)));
	},

	revisited(inputs, columns, rules, due) {
		const objective = objectiveHere(inputs, due);
		return [...descents(inputs, rules)].flatMap(({ walk, epochs }) =>
			epochs.slice(0, mostRevisited).flatMap(({ updates, velocityBefore }) =>
				updates.map(({ before, samples }) => {
					const at = { ...walk, objective, epochs: [[samples]], from: before, velocity: velocityBefore };
					const one = { walk: at, epochs: [...descend(at, due)] };
					return columns.map((column) => cellOf(column, one, 0, due));
				}),
			),
		);
	},
};

/** After so many epochs a mistake has shown what it does. */
const mostRevisited = 40;
