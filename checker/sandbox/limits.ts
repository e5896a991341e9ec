/** Time limits by the clock, and by the engine's own work, which is the same on a busy machine. */
import type { Limits } from '../types.ts';

/** How often the engine looks whether to go on, in a millisecond: in an empty loop more often, in arithmetic less. */
export const looksInMillisecond = 6;

/** Milliseconds on the clock after which a run is ended in any case. */
export const clockLimit = ({ milliseconds, patience }: Limits): number => milliseconds * patience;

/** Looks after which a run is ended. */
export const looksLimit = ({ milliseconds, patience, looks }: Limits): number =>
	patience > 1 ? Math.min(looks, milliseconds * looksInMillisecond) : looks;
