/** A small exercise that works, of each routine: what `npm run new` begins with. */
import type { RoutineName } from '../core/routines.ts';

export interface Template {
	readonly routine: RoutineName;
	/** What the function is, in a line of the starter's comment. */
	readonly about: string;
	/** YAML: `reference`, `submission`, `probes` and what else the routine needs; the rows are computed. */
	readonly spec: string;
	/** `export function f(x: number): number[]`, or `export let rate: number` for a value. */
	readonly declaration: string;
	/** The statements of the solution, or the value. */
	readonly solution: string;
}

/** Gives the object its type; a template is nothing more than its fields. */
export const template = (fields: Template): Template => fields;
