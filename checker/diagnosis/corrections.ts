/**
 * What the reference would have held in place of each number that a mistake led to: wherever a replaced rule hands
 * something else out than the textbook's would from just the same, both are noted, and followed through what is made of it.
 */
import { routineNamed } from '../core/routines.ts';
import { type Rules, type TableName, textbook } from '../core/rules.ts';
import type { Case } from '../trial/cases.ts';
import type { Exercise } from '../types.ts';
import { isTelling, keyOf } from './number-set.ts';
import { inputsOf, type Prediction, rulesWith } from './predict.ts';

/** A number that is due instead of another, and where the mistake was made that led to the other. */
export interface Correction {
	readonly due: number;
	readonly place: string;
	/** How many rules have made something of it since: the nearer, the likelier is this the line. */
	readonly since: number;
}

/** Corrections by the wrong number, up to rounding. */
export class Corrections {
	readonly #byNumber = new Map<string, Correction[]>();
	readonly #places = new Set<string>();

	add(wrong: number, correction: Correction): void {
		if (correction.due !== wrong) this.#places.add(correction.place);
		const key = keyOf(wrong);
		const known = this.#byNumber.get(key);
		if (!known) this.#byNumber.set(key, [correction]);
		else if (known.length < mostForOne && !known.some((other) => isSame(other, correction)))
			known.push(correction);
	}

	of(wrong: number): readonly Correction[] {
		return this.#byNumber.get(keyOf(wrong)) ?? none;
	}

	/** Where the mistake is made. */
	get places(): ReadonlySet<string> {
		return this.#places;
	}
}

const none: readonly Correction[] = [];
/** One number may stand for so many: a 1 that is written where a derivative belongs stands for all of its values. */
const mostForOne = 400;

const isSame = (one: Correction, other: Correction) =>
	one.place === other.place && Math.abs(one.due - other.due) <= 1e-12 * Math.abs(one.due);

type Context = Readonly<Record<string, unknown>> & { readonly place: string };
type Rule = (context: Context) => unknown;

/** The corrections for cases in which these mistakes are made. */
export function correctionsOf(
	exercise: Exercise,
	cases: readonly Case[],
	predictions: readonly Prediction[],
): Corrections {
	const corrections = new Corrections();
	for (const given of cases) follow(exercise, given, predictions, corrections);
	return corrections;
}

function follow(
	exercise: Exercise,
	given: Case,
	predictions: readonly Prediction[],
	corrections: Corrections,
): void {
	const rules = following(rulesWith(predictions), corrections);
	try {
		routineNamed(given.inputs.routine).trace(inputsOf(predictions, given), exercise.form.columns, rules);
	} catch {
		// A mistake that cannot be made with these inputs has led nowhere.
	}
}

/** Rules that compute as these do, and note what they should have handed out. */
function following(rules: Rules, corrections: Corrections): Rules {
	// The last result that was wrong by itself: what comes next may be made of it, though it be a 0 or a 1.
	let last: { wrong: number; correction: Correction; isUpstream: boolean } | undefined;
	const correctionFor = (field: string, value: unknown): Correction | undefined => {
		if (typeof value !== 'number') return undefined;
		if (last && value === last.wrong && field === (last.isUpstream ? 'upstream' : 'local'))
			return last.correction;
		return isTelling(value) ? corrections.of(value)[0] : undefined;
	};
	const corrected = (rule: Rule, replaced: Rule, context: Context, result: number): readonly Correction[] => {
		const found = ingredients.flatMap((field) => {
			const correction = correctionFor(field, context[field]);
			return correction ? [{ correction, changed: { [field]: correction.due } }] : [];
		});
		const from = found.at(-1)?.correction;
		if (!from && replaced === rule) return [];
		const fromTheSame = { due: rule(context) as number, place: context.place, since: 0 };
		if (!from) return [fromTheSame];
		const isOwn = replaced !== rule && fromTheSame.due !== result;
		const dueWith = (changed: object, { place, since }: Correction): Correction => {
			const due = rule({ ...context, ...changed }) as number;
			return isOwn ? { ...fromTheSame, due } : { due, place, since: since + 1 };
		};
		const all = dueWith(Object.assign({}, ...found.map(({ changed }) => changed)), from);
		// Link by link the mistake adds up; each link may as well be put right by itself, with what arrives as it is.
		const alone =
			found.length > 1 ? found.map(({ correction, changed }) => dueWith(changed, correction)) : [];
		return isOwn ? [fromTheSame, all, ...alone] : [all, ...alone];
	};
	const tables = Object.keys(rules) as TableName[];
	const followed = tables.map((name) => {
		const table = rules[name] as unknown as Record<string, Rule>;
		const right = textbook[name] as unknown as Record<string, Rule>;
		const entries = Object.entries(table).map(([rule, replaced]) => [
			rule,
			(context: Context) => {
				const result = replaced(context);
				if (typeof result !== 'number') return result;
				const [correction, ...alone] = corrected(right[rule] as Rule, replaced, context, result);
				if (correction) {
					for (const one of [correction, ...alone]) corrections.add(result, one);
					last = { wrong: result, correction, isUpstream: handingOn.has(rule) };
				}
				return result;
			},
		]);
		return [name, Object.fromEntries(entries)];
	});
	return Object.fromEntries(followed) as Rules;
}

/** Rules whose result arrives at the next link; that of others is the link's own. */
const handingOn = new Set(['combine', 'pass', 'join']);

/** What rules are handed that other rules have computed. */
const ingredients = [
	'local',
	'upstream',
	'base',
	'input',
	'contribution',
	'sum',
	'slope',
	'value',
	'velocity',
] as const;
