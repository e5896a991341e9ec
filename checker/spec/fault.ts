/** What is wrong in a spec, by its path in the document; line and column are looked up when all is known. */

/** Keys and indices from the document's root: `['rows', 2, 1]` */
export type Path = readonly (string | number)[];

export interface Fault {
	readonly path: Path;
	/** Where the key is meant that leads to the place, rather than what stands there. */
	readonly onKey?: boolean;
	/** Within a text: how many characters into it. */
	readonly index?: number;
	/** What was found, what is allowed, what to do. */
	readonly message: string;
}

/** Where an input is written: in the reference, or in the override of a case or probe that gives it. */
export type Whereabouts = (input: Path) => Path;

export const printPath = (path: Path): string => path.join('.');

/** A value as it may be quoted in a sentence. */
export function describe(value: unknown): string {
	if (value === null || value === undefined) return 'left empty';
	if (typeof value === 'string') return `the text ${JSON.stringify(short(value))}`;
	if (typeof value === 'number' || typeof value === 'boolean') return String(value);
	if (Array.isArray(value)) return value.length === 1 ? 'a list of 1' : `a list of ${value.length}`;
	return 'a mapping';
}

const short = (text: string) => (text.length > 60 ? `${text.slice(0, 57)}…` : text);
