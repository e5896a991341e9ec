/** Names that were meant. */
import { closest, distance } from 'fastest-levenshtein';

/** The allowed name that a misspelt one most likely stands for; undefined where none is near. */
export function nearestName(found: string, allowed: readonly string[]): string | undefined {
	if (allowed.length === 0) return undefined;
	// A single letter is near to every other; it is only ever meant in the other case.
	const spelling = found.toLowerCase();
	const best = closest(
		spelling,
		allowed.map((name) => name.toLowerCase()),
	);
	if (distance(spelling, best) > Math.floor(Math.max(spelling.length, best.length) / 2)) return undefined;
	return allowed.find((name) => name.toLowerCase() === best);
}

/** `Did you mean \`w\`? Allowed are w, b.` */
export function allowedNames(found: string, allowed: readonly string[]): string {
	const near = nearestName(found, allowed);
	const names = [...new Set(allowed)];
	const list =
		names.length === 0
			? 'None is allowed.'
			: `Allowed ${names.length === 1 ? 'is' : 'are'} ${names.join(', ')}.`;
	return near === undefined ? list : `Did you mean \`${near}\`? ${list}`;
}
