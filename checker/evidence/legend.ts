/** The names of all marks of a figure, each once, in lines below the panels. */
import { widthOf } from '../report/text.ts';
import type { Mark, Panel, Role } from './panel.ts';

interface Item {
	readonly x: number;
	readonly y: number;
	readonly text: string;
	readonly role: Role;
	/** The kinds of marks that have this name. */
	readonly kinds: ReadonlySet<Mark['kind']>;
}

const lineHeight = 20;
const swatchWidth = 34;
const characterWidth = 6.8;

/** @param width that a line may have, in pixels */
export function legend(
	panels: readonly Panel[],
	width: number,
): { readonly items: readonly Item[]; readonly height: number } {
	const entries = new Map<string, { text: string; role: Role; kinds: Set<Mark['kind']> }>();
	for (const mark of panels.flatMap(({ marks }) => marks)) {
		if (mark.kind === 'contours' || mark.label === '') continue;
		const key = `${mark.role} ${mark.label}`;
		const known = entries.get(key) ?? { text: mark.label, role: mark.role, kinds: new Set() };
		known.kinds.add(mark.kind);
		entries.set(key, known);
	}
	let [x, y] = [0, 6];
	const items: Item[] = [];
	for (const entry of entries.values()) {
		const length = swatchWidth + widthOf(entry.text) * characterWidth + 18;
		if (x > 0 && x + length > width) [x, y] = [0, y + lineHeight];
		items.push({ x, y, ...entry });
		x += length;
	}
	return { items, height: y + lineHeight };
}
