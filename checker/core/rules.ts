/**
 * Everything the core does is done by small named rules. A misconception replaces a rule, at one place where it is
 * used or at all of them, and the core runs again: what comes out is what a student who believes so would print.
 * The rules of a table stand next to the mathematics that uses them; here is what all tables share.
 */
import { type BackwardRules, backwardRules } from './backward-rules.ts';
import { type DerivationRules, derivationRules } from './derivation.ts';
import { type DescentRules, descentRules } from './descent-rules.ts';
import { type DifferenceRules, differenceRules } from './difference.ts';
import { type RecordRules, recordRules } from './record.ts';
import { type RegimeRules, regimeRules } from './regime.ts';
import { type TangentRules, tangentRules } from './tangent.ts';
import { type VectorRules, vectorRules } from './vector.ts';

export interface Rules {
	readonly derivation: DerivationRules;
	readonly difference: DifferenceRules;
	readonly backward: BackwardRules;
	readonly descent: DescentRules;
	readonly vector: VectorRules;
	readonly tangent: TangentRules;
	readonly regime: RegimeRules;
	readonly record: RecordRules;
}

/** The rules as the textbook has them. */
export const textbook: Rules = {
	derivation: derivationRules,
	difference: differenceRules,
	backward: backwardRules,
	descent: descentRules,
	vector: vectorRules,
	tangent: tangentRules,
	regime: regimeRules,
	record: recordRules,
};

export type TableName = keyof Rules;
/** Other rules for some tables: each function gets the table in force and returns the table with a rule replaced. */
export type Replacement = { readonly [T in TableName]?: (table: Rules[T]) => Rules[T] };

interface Context {
	readonly place: string;
	/** The name whose gradient is asked, where each gradient is computed by itself. */
	readonly towards?: string;
}
type AnyRule = (context: Context) => unknown;
type AnyTable = Readonly<Record<string, AnyRule>>;

/** The place that stands for all places on the way to one gradient. */
const wayTo = ({ towards }: Context) => (towards === undefined ? undefined : `towards ${towards}`);

/** The rules with a replacement in force at every place, or at the one place alone. */
export function replaceRules(rules: Rules, replacement: Replacement, place?: string): Rules {
	const replaced: Record<string, AnyTable> = { ...(rules as unknown as Record<string, AnyTable>) };
	for (const name of Object.keys(replacement) as TableName[]) {
		const before = rules[name] as unknown as AnyTable;
		const change = replacement[name] as unknown as (table: AnyTable) => AnyTable;
		const after = change(before);
		replaced[name] = place === undefined ? after : onlyAt(place, before, after);
	}
	return replaced as unknown as Rules;
}

const known = new Map<string, string>();

/**
 * A place with `#` for every number in it, whichever term of a sum it is in: what the units of a layer have in common, or
 * the weights of one kind.
 */
export function alike(place: string): string {
	const before = known.get(place);
	if (before !== undefined) return before;
	const kind = place.replace(/\d+/g, '#').replace(/(\.(?:left|right))+(?=\.(?:left|right))/g, '');
	known.set(place, kind);
	return kind;
}

function onlyAt(place: string, before: AnyTable, after: AnyTable): AnyTable {
	const table: Record<string, AnyRule> = { ...before };
	const isAlike = place.includes('#');
	for (const [name, rule] of Object.entries(after)) {
		const original = before[name] as AnyRule;
		if (rule === original) continue;
		table[name] = (context) => {
			const isHere = isAlike
				? alike(context.place) === place
				: context.place === place || wayTo(context) === place;
			return isHere ? rule(context) : original(context);
		};
	}
	return table;
}

/** Rules that note at which places the replacement would have been asked, while they compute as before. */
export function notePlaces(rules: Rules, replacement: Replacement): { rules: Rules; places: Set<string> } {
	const places = new Set<string>();
	const noted: Record<string, AnyTable> = { ...(rules as unknown as Record<string, AnyTable>) };
	for (const name of Object.keys(replacement) as TableName[]) {
		const before = rules[name] as unknown as AnyTable;
		const after = (replacement[name] as unknown as (table: AnyTable) => AnyTable)(before);
		const table: Record<string, AnyRule> = { ...before };
		for (const [rule, replaced] of Object.entries(after)) {
			const original = before[rule] as AnyRule;
			if (replaced === original) continue;
			table[rule] = (context) => {
				places.add(context.place);
				const way = wayTo(context);
				if (way !== undefined) places.add(way);
				return original(context);
			};
		}
		noted[name] = table;
	}
	return { rules: noted as unknown as Rules, places };
}
