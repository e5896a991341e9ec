/** Gradient descent, step by step, by the rules of descent-rules.ts. */
import type { Situation } from './descent-rules.ts';
import type { Point } from './evaluate.ts';
import { lossOf, type Objective } from './objective.ts';
import type { Rules } from './rules.ts';

export interface Walk {
	readonly objective: Objective;
	readonly start: Point;
	readonly rate: number;
	readonly reduce: 'mean' | 'sum';
	/** The batches of each epoch: one update for each. */
	readonly epochs: readonly (readonly (readonly number[])[])[];
	readonly momentum?: number;
	readonly tolerance?: number;
	/** Where the first step is taken from, when the descent has already left its start. */
	readonly from?: Point;
	/** Velocity to begin with; zero where absent. */
	readonly velocity?: Point;
}

/** One epoch: where it began, where it ended, and what was seen on the way. */
export interface Epoch {
	readonly before: Point;
	readonly after: Point;
	/** The velocity before and after it; the gradient itself where there is no momentum. */
	readonly velocityBefore: Point;
	readonly velocity: Point;
	/** For each update: the state before and after, and the samples that it saw. */
	readonly updates: readonly {
		readonly before: Point;
		readonly after: Point;
		readonly samples: readonly number[];
	}[];
}

interface State {
	current: Point;
	previous: Point;
	velocity: Point;
	/** Sums of the batch before, per parameter. */
	sums: Point;
	/** What the sums became: their means, where a mean is asked. */
	reduced: Point;
	/** Whether no update of the epoch has been made yet. */
	first: boolean;
	/** How many samples the epoch sees. */
	samples: number;
}

/** The epochs of a walk, one after the other; ends early where the stopping rule says so. */
export function* descend(walk: Walk, rules: Rules): Generator<Epoch, void> {
	const { start, from = start } = walk;
	const zero = Object.fromEntries(Object.keys(start).map((name) => [name, 0]));
	const velocity = walk.velocity ?? zero;
	const state: State = {
		current: from,
		previous: from,
		velocity,
		sums: zero,
		reduced: zero,
		first: true,
		samples: 0,
	};
	for (const given of walk.epochs) {
		if (walk.tolerance !== undefined && !goesOn(walk, state, walk.tolerance, rules)) return;
		state.current = rules.descent.resumed({ place: 'epoch', current: state.current, start });
		state.first = true;
		state.samples = given.flat().length;
		const [before, velocityBefore] = [state.current, state.velocity];
		const batches = rules.descent.batches({ place: 'batches', batches: given, count: walk.objective.count });
		const updates = batches.map((samples) => {
			const from = state.current;
			takeStep(walk, state, samples, rules);
			return { before: from, after: state.current, samples };
		});
		yield { before, after: state.current, velocityBefore, velocity: state.velocity, updates };
	}
}

function goesOn(walk: Walk, state: State, tolerance: number, rules: Rules): boolean {
	const all = Array.from({ length: walk.objective.count }, (_, sample) => sample);
	const slopes = gradientAt(walk, state, all, rules, 'stop').gradient;
	const names = Object.keys(slopes);
	const only =
		names.length === 1 ? (slopes[names[0] as string] as number) : Math.hypot(...Object.values(slopes));
	const moves = names.map((name) => (state.current[name] as number) - (state.previous[name] as number));
	const moved = state.current === state.previous ? Number.POSITIVE_INFINITY : Math.hypot(...moves);
	return rules.descent.goesOn({ place: 'stop', slope: only, move: moved, rate: walk.rate, tolerance });
}

/** The gradient of a batch as the rules take it, the sums it was made of, and what they became. */
function gradientAt(
	{ objective, start, rate, reduce }: Walk,
	state: State,
	samples: readonly number[],
	rules: Rules,
	place: 'where' | 'stop' = 'where',
): { gradient: Point; sums: Point; reduced: Point } {
	const situation: Situation = { current: state.current, previous: state.previous, start };
	const at = rules.descent.where({ place, ...situation });
	// With one parameter the slope has two uses that can go wrong apart: the step, and the stop test.
	const placeOf = (name: string) => (place === 'stop' && objective.parameters.length === 1 ? 'stop' : name);
	const sums: Record<string, number> = {};
	const left: Record<string, number> = {};
	for (const name of objective.parameters) {
		const before = state.sums[name] as number;
		const reduced = state.reduced[name] as number;
		left[name] = rules.descent.carried({ place: placeOf(name), before, reduced, first: state.first });
		sums[name] = left[name];
	}
	for (const sample of samples) {
		const contribution = objective.gradient(at, sample, rate);
		for (const name of objective.parameters) {
			const sum = sums[name] as number;
			sums[name] = rules.descent.join({ place: name, sum, contribution: contribution[name] as number });
		}
	}
	const gradient: Record<string, number> = {};
	for (const name of objective.parameters) {
		const sum = sums[name] as number;
		const counts = { count: samples.length, total: objective.count, epoch: state.samples };
		gradient[name] = rules.descent.reduce({
			place: name,
			sum,
			...counts,
			asked: reduce,
			left: left[name] as number,
		});
	}
	const loss = (there: Point = at) => lossOf(objective, there, samples, reduce);
	const used: Record<string, number> = {};
	for (const name of objective.parameters) {
		const slope = gradient[name] as number;
		used[name] = rules.descent.slope({
			place: placeOf(name),
			...situation,
			current: at,
			slope,
			loss,
			gradient,
		});
	}
	return { gradient: used, sums, reduced: gradient };
}

/** x ← x − η·v for every parameter, from one gradient or, where the rules say so, one after the other. */
function takeStep(walk: Walk, state: State, samples: readonly number[], rules: Rules): void {
	const { objective, start, momentum } = walk;
	const together = rules.descent.together({ place: 'order' });
	const before = state.current;
	const next: Record<string, number> = { ...before };
	const velocity: Record<string, number> = {};
	let { gradient, sums, reduced } = gradientAt(walk, state, samples, rules);
	for (const name of rules.descent.order({ place: 'order', parameters: objective.parameters })) {
		if (!together)
			({ gradient, sums, reduced } = gradientAt(walk, { ...state, current: { ...next } }, samples, rules));
		const slope = gradient[name] as number;
		const rate = rules.descent.rate({ place: name, rate: walk.rate });
		velocity[name] =
			momentum === undefined
				? slope
				: rules.descent.velocity({
						place: name,
						velocity: state.velocity[name] as number,
						momentum,
						slope,
						rate,
					});
		const moved = rules.descent.update({
			place: name,
			x: before[name] as number,
			rate,
			slope: velocity[name] as number,
			gradient: slope,
			start: start[name] as number,
		});
		next[name] = rules.record.kept({ place: name, value: moved });
	}
	Object.assign(state, { previous: before, current: next, velocity, sums, reduced, first: false });
}
