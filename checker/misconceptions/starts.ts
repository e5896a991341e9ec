/** Parameters that begin at 0: where a mistake makes their gradient 0, no one can tell it from a missing update. */
import type { Clues } from './misconception.ts';

export function startingAtZero({ inputs }: Clues): readonly string[] {
	if (inputs.routine !== 'gradient-descent') return [];
	return Object.keys(inputs.start).filter((name) => inputs.start[name] === 0);
}
