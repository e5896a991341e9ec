/** What the compiler's worker is asked and what it answers. */
import type { Problem, Submission, TypeReport } from '../types.ts';

export type Request =
	| { readonly do: 'read'; readonly file: string; readonly text: string }
	| { readonly do: 'erase'; readonly texts: readonly string[]; readonly inPlace: boolean }
	| { readonly do: 'check-types'; readonly text: string }
	| { readonly do: 'keep-compiled-code' };

export interface Answers {
	read: Submission | Problem;
	erase: readonly (string | Problem)[];
	'check-types': TypeReport;
	'keep-compiled-code': null;
}

/** `ready` once, when the compiler is loaded; then one message for each request. */
export type Message =
	| { readonly is: 'ready' }
	| { readonly is: 'answer'; readonly answer: Answers[keyof Answers] }
	/** The request overran the stack or hit a fault: this worker must not be used again. */
	| { readonly is: 'broken'; readonly reason: string };
