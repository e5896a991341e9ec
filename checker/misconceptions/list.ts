/**
 * All misconceptions. Where two fit equally well the one that stands first is the more telling name.
 */
import innerDerivativeMissing from './inner-derivative-missing.ts';
import type { Misconception } from './misconception.ts';
import updateAddsGradient from './update-adds-gradient.ts';

export const misconceptions: readonly Misconception[] = [updateAddsGradient, innerDerivativeMissing];
