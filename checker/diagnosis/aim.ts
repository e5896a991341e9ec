/** Rewritings that give what is due, for the ways in which the names fit, as several runs at once ask for them. */
import type { Change } from '../misconceptions/misconception.ts';
import { inputAt } from '../spec/inputs.ts';
import type { Rooms, Trial } from '../trial/trial.ts';
import type { Exercise, Submission } from '../types.ts';
import { aimedChanges } from './changes/aimed.ts';
import { parameterNames } from './changes/parameters.ts';
import type { Moment } from './changes/quantities.ts';
import { correctionsOf } from './corrections.ts';
import type { Named } from './named.ts';
import { type WatchedNode, watched } from './watch.ts';

/** A name mostly fits in one way; so many are followed up. */
const mostWays = 3;
/** What is 0 in one run, where a unit is closed, is not in another. */
const mostRuns = 3;

interface Seen {
	readonly trial: Trial;
	readonly nodes: readonly WatchedNode[];
}

/** @param seen the run that was watched already, with what was seen */
export async function aimedAt(
	exercise: Exercise,
	submission: Submission,
	seen: Seen,
	failing: readonly Trial[],
	told: readonly Named[],
	rooms: Rooms,
): Promise<readonly Change[]> {
	// Where only the record is wrong, the numbers are right already.
	const ways = told
		.filter(({ misconception }) => misconception.family !== 'bookkeeping')
		.flatMap(({ predictions }) => predictions.slice(0, 2))
		.slice(0, mostWays);
	if (ways.length === 0) return [];
	const others = failing.filter((trial) => trial !== seen.trial && trial.problem === undefined);
	const more = others.slice(-(mostRuns - 1)).map(async (trial) => ({
		trial,
		nodes: await watched(exercise, submission, trial.given, rooms),
	}));
	const runs = [seen, ...(await Promise.all(more))];
	const { nodes, begins } = joined(runs.map((run) => run.nodes));
	const given = new Map<string, Moment[]>();
	for (const [path, name] of parameterNames(exercise, submission)) {
		const values = runs.map(({ trial }) => inputAt(trial.given.inputs, path));
		const moments = (numbers: readonly number[]) =>
			numbers.map((value, i) => ({ value, time: begins[i] as number }));
		if (values.every((value) => typeof value === 'number')) given.set(name, moments(values));
		else if (values.every(Array.isArray))
			given.set(`${name}.length`, moments(values.map(({ length }) => length)));
	}
	const cases = runs.map(({ trial }) => trial.given);
	return ways.flatMap((way) => aimedChanges(submission, nodes, correctionsOf(exercise, cases, [way]), given));
}

/** What was seen in several runs, as though they had been one after the other. */
export function joined(runs: readonly (readonly WatchedNode[])[]): {
	readonly nodes: readonly WatchedNode[];
	/** When each run begins. */
	readonly begins: readonly number[];
} {
	const found = new Map<number, WatchedNode>();
	const begins: number[] = [];
	let begin = 0;
	for (const nodes of runs) {
		begins.push(begin);
		let end = begin;
		for (const { node, values, times, isList } of nodes) {
			const before = found.get(node.id);
			const shifted = times.map((time) => time + begin);
			for (const time of shifted) end = Math.max(end, time);
			found.set(node.id, {
				node,
				values: [...(before?.values ?? []), ...values],
				times: [...(before?.times ?? []), ...shifted],
				isList: isList || before?.isList === true,
			});
		}
		begin = end + 1;
	}
	return { nodes: [...found.values()], begins };
}
