/** Where the outermost link of a whole chain is left out: dL/dy ← 1. */
import type { Meeting } from '../core/backward-rules.ts';
import { activations } from './activations.ts';

/** Not for a link that is looked at alone; a missing activation's slope has a name of its own. */
export const leavesOutFirst = ({ outermost, alone, operation }: Meeting): boolean =>
	outermost && !alone && !activations.has(operation);
