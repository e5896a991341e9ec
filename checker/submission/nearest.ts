/** The name somebody most likely meant. */
import { distance } from 'fastest-levenshtein';

/** The nearest of some names, or undefined where none is near: at most a third of its letters differ. */
export function nearest(name: string, candidates: readonly string[]): string | undefined {
	const wanted = name.toLowerCase();
	let best: string | undefined;
	let least = Math.max(1, Math.floor(name.length / 3)) + 1;
	for (const candidate of candidates) {
		const apart = distance(wanted, candidate.toLowerCase());
		if (apart < least && apart < Math.min(name.length, candidate.length)) {
			least = apart;
			best = candidate;
		}
	}
	return best;
}
