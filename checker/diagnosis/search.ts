/** The search for changes that make everything right: one by one, and those together that make something better. */
import { routineNamed } from '../core/routines.ts';
import { textbook } from '../core/rules.ts';
import type { Change } from '../misconceptions/misconception.ts';
import { standardOf } from '../trace/compare.ts';
import { follows } from '../trace/follow.ts';
import { isPassed, type Trial } from '../trial/trial.ts';
import { areApart, isFix, type Tried, tryChanges, type Workshop } from './repair.ts';

export interface Search {
	readonly fix?: Change;
	/** Every single change that was run, with what it made of the first case. */
	readonly tried: readonly Tried[];
}

/** A change that makes more cells right or following than the student's own code has. */
interface Better {
	readonly change: Change;
	readonly count: number;
}

/** At most so many are combined: the best. */
const mostCombined = 14;
/** How many single changes are still tried when several together have been found, or a whole step written anew. */
const [patience, patienceForWhole] = [400, 300];
/** So many single changes are tried before those that were better are combined. */
const betweenCombinations = 56;
/** How many single changes are still tried when one has been found that stands elsewhere, or is of another kind. */
const secondThoughts = 96;
/** What is in less doubt is shown as it is. */
const littleDoubt = 0.35;
/** The same slip stands at most in so many places. */
const mostParts = 4;

/**
 * The first change, in the given order, that makes every case right; where another one after it is in less doubt, that
 * one. One slip may stand in several places (each parameter's update), so changes that make something better are tried
 * together as well, as soon as they are known.
 */
export async function searchFix(
	workshop: Workshop,
	ranked: readonly Change[],
	doubtOf: (change: Change) => number = () => 0,
): Promise<Search> {
	const doubt = (change: Change) => (change.whole ? Number.POSITIVE_INFINITY : doubtOf(change));
	const tried: Tried[] = [];
	const better: Better[] = [];
	const seen = new Set<string>();
	let waiting: Better[] = [];
	let several: Change | undefined;
	let single: Change | undefined;
	let last = Number.POSITIVE_INFINITY;
	for await (const one of tryChanges(workshop, ranked)) {
		tried.push(one);
		// What writes the whole answer anew tells less than several small changes.
		const isTelling = !several || one.change.kind !== 'answer' || one.change.cost < several.cost - 1;
		// A likelier place alone is no reason to write more anew.
		const isBetter = !single || doubt(one.change) + one.change.cost < doubt(single) + single.cost;
		if (isTelling && isBetter && isPassed(one.trial) && (await isFix(workshop, one.change.edits))) {
			if (doubt(one.change) < littleDoubt) return { fix: one.change, tried };
			if (!single) last = tried.length + (one.change.whole ? patienceForWhole : secondThoughts);
			single = one.change;
		}
		if (tried.length > last) break;
		if (single) continue;
		const count = countOf(workshop, one.trial);
		if (several) continue;
		if (count > workshop.good) waiting.push({ change: one.change, count });
		// Single changes that are as likely go before any two.
		if (tried.length % betweenCombinations > 0) continue;
		several = await combineAll(workshop, waiting, better, seen);
		waiting = [];
		// Several changes where one would do are not the mistake: the search goes on for a while.
		if (several) last = tried.length + patience;
	}
	if (single) return { fix: single, tried };
	several ??= await combineAll(workshop, waiting, better, seen);
	return several ? { fix: several, tried } : { tried };
}

async function combineAll(
	workshop: Workshop,
	found: readonly Better[],
	better: Better[],
	seen: Set<string>,
): Promise<Change | undefined> {
	for (const one of [...found].sort((a, b) => b.count - a.count)) {
		const fix = await combine(workshop, one, better, seen);
		if (fix) return fix;
	}
	return undefined;
}

/** The new one together with each that was better before, and what that leads to. */
async function combine(
	workshop: Workshop,
	found: Better,
	better: Better[],
	seen: Set<string>,
): Promise<Change | undefined> {
	const partners = [...better];
	better.push(found);
	better.sort((a, b) => b.count - a.count);
	better.splice(mostCombined);
	const merged = partners.flatMap((partner) => {
		if (!areApart(found.change, partner.change)) return [];
		const change = together(found.change, partner.change);
		const key = change.edits.map(({ start, text }) => `${start}:${text}`).join('|');
		if (change.parts.length > mostParts || seen.has(key)) return [];
		seen.add(key);
		return [[change, Math.max(found.count, partner.count)] as const];
	});
	const before = new Map<Change, number>(merged);
	for await (const { change, trial } of tryChanges(workshop, [...before.keys()])) {
		if (isPassed(trial) && (await isFix(workshop, change.edits))) return change;
		const count = countOf(workshop, trial);
		if (count <= (before.get(change) as number)) continue;
		const fix = await combine(workshop, { change, count }, better, seen);
		if (fix) return fix;
	}
	return undefined;
}

function together(one: Change, other: Change): Change & { readonly parts: readonly Change[] } {
	const [first, second] = one.node.start <= other.node.start ? [one, other] : [other, one];
	return {
		kind: first.kind,
		cost: one.cost + other.cost,
		node: first.node,
		edits: [...first.edits, ...second.edits].sort((a, b) => a.start - b.start),
		parts: [...(first.parts ?? [first]), ...(second.parts ?? [second])],
	};
}

/** Many changes come to the same rows: what those are worth is found out once. */
const counts = new WeakMap<Workshop, Map<string, number>>();

function countOf(workshop: Workshop, trial: Trial): number {
	if (trial.problem) return goodCells(workshop, trial);
	const known = counts.get(workshop) ?? new Map<string, number>();
	counts.set(workshop, known);
	const key = trial.rows
		.map((row) => row.map(({ value, decimals }) => `${value} ${decimals}`).join())
		.join(';');
	const count = known.get(key) ?? goodCells(workshop, trial);
	known.set(key, count);
	return count;
}

/** How many cells are right, or follow from the row before. */
export function goodCells(
	{ exercise }: Pick<Workshop, 'exercise'>,
	{ given, rows, comparison, problem }: Trial,
): number {
	if (problem) return -1;
	const { next } = routineNamed(given.inputs.routine);
	const { columns } = exercise.form;
	const following = next
		? follows(rows, (row, index) => next(given.inputs, columns, row, index, textbook), standardOf(exercise))
		: undefined;
	return comparison.cells.flat().filter(Boolean).length + (following?.flat().filter(Boolean).length ?? 0);
}
