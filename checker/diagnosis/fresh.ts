/** Inputs drawn for the purpose of proving a fix, or of telling two mistakes apart: nobody has seen them before. */
import type { Attempt } from '../attempt.ts';
import { type Case, caseOf } from '../trial/cases.ts';
import { isPassed, type Rooms, tryCases } from '../trial/trial.ts';
import type { Exercise, Overrides } from '../types.ts';

/** A small generator of the numbers 0 … 1 (mulberry32), so that a verdict repeats. */
function draws(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

/** Numbers with a fraction are moved by up to a sixth; whole ones (counts, indices, exponents) stay. */
function varied(value: unknown, draw: () => number): unknown {
	if (typeof value === 'number') {
		if (Number.isInteger(value) || !Number.isFinite(value)) return value;
		return Number((value * (1 + (draw() - 0.5) / 3)).toPrecision(6));
	}
	if (Array.isArray(value)) return value.map((item) => varied(item, draw));
	return value;
}

/** What is drawn is the same for every submission to an exercise. */
const drawnBefore = new WeakMap<Exercise, Map<number, readonly Case[]>>();

/** Variations of the probes whose reference rows are finite; the spec's probes show what may vary and how far. */
export function freshCases(exercise: Exercise, count: number): readonly Case[] {
	const before = drawnBefore.get(exercise) ?? new Map<number, readonly Case[]>();
	drawnBefore.set(exercise, before);
	const cases = before.get(count) ?? drawCases(exercise, count);
	before.set(count, cases);
	return cases;
}

function drawCases(exercise: Exercise, count: number): readonly Case[] {
	const draw = draws(20_240_607);
	const cases: Case[] = [];
	for (let i = 0; i < 4 * count && cases.length < count; i += 1) {
		const probe = exercise.probes[i % exercise.probes.length];
		if (!probe) break;
		const overrides: Overrides = Object.fromEntries(
			Object.entries(probe).map(([path, value]) => [path, varied(value, draw)]),
		);
		const drawn = caseOf(exercise, 'fresh', `fresh ${cases.length + 1}`, overrides);
		if (drawn.expected.flat().every((cell) => typeof cell === 'string' || Number.isFinite(cell)))
			cases.push(drawn);
	}
	return cases;
}

/** The probes stand in the spec for all to read; inputs that nobody has seen stop a table of their answers. */
export async function withFreshCase(tried: Attempt, rooms: Rooms): Promise<Attempt> {
	const { exercise, version, trials } = tried;
	if (!trials.every(isPassed) || exercise.form.kind === 'value') return tried;
	const drawn = await tryCases(exercise, version, freshCases(exercise, 1), rooms);
	return drawn.every(isPassed) ? tried : { ...tried, trials: [...trials, ...drawn] };
}
