/** What the self-check has to say about an exercise: something to correct, or something to look at. */

export interface Remark {
	/** Relative to the folder of the course. */
	readonly file: string;
	/** Counts from 1; absent where no line is meant. */
	readonly line?: number;
	/** What is wrong, and what to do. */
	readonly message: string;
	/** A failure must be corrected; a warning is counted and shown. */
	readonly severity: 'failure' | 'warning';
}

export const failure = (file: string, message: string, line?: number): Remark => ({
	file,
	...(line === undefined ? {} : { line }),
	message,
	severity: 'failure',
});

export const warning = (file: string, message: string, line?: number): Remark => ({
	...failure(file, message, line),
	severity: 'warning',
});
