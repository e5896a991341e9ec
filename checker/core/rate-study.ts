/** What a learning rate achieves on a loss with a goal, and the window of rates that achieve what is asked. */
import type { RateGoalInputs } from '../spec-types.ts';
import type { RateStudy } from '../types.ts';
import { stabilityBound } from './curvature.ts';
import { descend } from './descent.ts';
import { hessian, lossOf, type Objective, objectiveOf } from './objective.ts';
import { type Rules, textbook } from './rules.ts';

/** The loss at the start, and after each step of a descent with this rate, as far as it is asked for. */
export function* lossesOf(
	inputs: RateGoalInputs,
	objective: Objective,
	rate: number,
	rules: Rules,
): Generator<number> {
	const { start, steps } = inputs;
	yield lossOf(objective, start, [0], 'mean');
	const epochs = Array.from({ length: steps }, () => [[0]]);
	for (const { after } of descend({ objective, start, rate, reduce: 'mean', epochs }, rules))
		yield lossOf(objective, after, [0], 'mean');
}

export const objectiveFor = ({ loss, start }: RateGoalInputs, rules: Rules): Objective =>
	objectiveOf({ loss, parameters: Object.keys(start) }, rules);

/** The first step at which the loss does not fall; -1 where it always does. */
export const firstRise = (losses: readonly number[]): number =>
	losses.findIndex((loss, i) => i > 0 && !(loss < (losses[i - 1] as number)));

/** The descent with the inputs' own rate, the bound of stability, and the window of rates that work. */
export function studyRate(inputs: RateGoalInputs): RateStudy {
	const objective = objectiveFor(inputs, textbook);
	const rate = inputs.learningRate;
	const losses = [...lossesOf(inputs, objective, rate, textbook)];
	const risesAt = firstRise(losses);
	const bound = stabilityBound(hessian(objective, inputs.start, 'mean'));
	const works = (other: number) => achieves(inputs, objective, other);
	const window = windowOf(works, Number.isFinite(bound) ? bound : 1, rate);
	return {
		rate,
		losses,
		goal: inputs.below,
		...(risesAt === -1 ? {} : { risesAt }),
		...(Number.isFinite(bound) ? { bound } : {}),
		...(window ? { window } : {}),
	};
}

/** Whether the loss falls at every step and ends below the goal; a descent that rises is followed no further. */
function achieves(inputs: RateGoalInputs, objective: Objective, rate: number): boolean {
	let before = Number.POSITIVE_INFINITY;
	for (const loss of lossesOf(inputs, objective, rate, textbook)) {
		if (!(loss < before)) return false;
		before = loss;
	}
	return before < inputs.below;
}

/** Rates are tried at so many places of each decade, from 10⁻⁴ to 3 times the bound. */
const [perDecade, lowest, highest] = [16, -4, 0.5];
/** Halvings of an edge's bracket: far finer than the digits that are shown. */
const halvings = 24;

/** The widest stretch of rates that work, among those tried and the student's own, with its edges bisected. */
function windowOf(works: (rate: number) => boolean, bound: number, own: number): RateStudy['window'] {
	const count = Math.round((highest - lowest) * perDecade);
	const tried = Array.from({ length: count + 1 }, (_, i) => bound * 10 ** (lowest + i / perDecade));
	if (own > 0 && Number.isFinite(own)) tried.push(own);
	tried.sort((a, b) => a - b);
	const working = tried.map(works);
	let best: { readonly first: number; readonly last: number } | undefined;
	for (let first = 0; first < tried.length; first += 1) {
		if (!working[first]) continue;
		let last = first;
		while (working[last + 1]) last += 1;
		if (!best || last - first > best.last - best.first) best = { first, last };
		first = last;
	}
	if (!best) return undefined;
	const [lower, upper] = [tried[best.first - 1], tried[best.last + 1]];
	return {
		from: edge(works, tried[best.first] as number, lower),
		to: edge(works, tried[best.last] as number, upper),
	};
}

/** The last rate that works on the way to one that does not. */
function edge(works: (rate: number) => boolean, inside: number, outside: number | undefined): number {
	if (outside === undefined) return inside;
	let [good, bad] = [inside, outside];
	for (let i = 0; i < halvings; i += 1) {
		const middle = Math.sqrt(good * bad);
		if (works(middle)) good = middle;
		else bad = middle;
	}
	return good;
}
