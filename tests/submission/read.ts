import { understand } from '../../checker/submission/understand.ts';
import type { Problem, Submission } from '../../checker/types.ts';

/** A text that must be readable, read in this process. */
export function read(text: string): Submission {
	const result = understand('submission.ts', text);
	if ('problem' in result) throw new Error(`${result.problem}: ${result.message}`);
	return result;
}

/** A text that must not be readable. */
export function refused(text: string): Problem {
	const result = understand('submission.ts', text);
	if (!('problem' in result)) throw new Error(`read without a problem: ${text}`);
	return result;
}
