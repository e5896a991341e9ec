/** The few errors that are thrown: the call or a spec is wrong. Everything that a student can cause is a value. */

/** The call cannot be understood: a name or option that does not exist, a folder that is not there. Exit status 2. */
export class UsageError extends Error {}

/** One thing wrong in a spec or configuration file. Lines and columns count from 1. */
export interface Complaint {
	readonly file: string;
	readonly line: number;
	readonly column: number;
	/** What was found, what is allowed, the nearest allowed name, what to do next. */
	readonly message: string;
}

/** One or more specs are wrong; carries every complaint at once. Exit status 2. */
export class SpecError extends Error {
	readonly complaints: readonly Complaint[];

	constructor(complaints: readonly Complaint[]) {
		super(
			complaints.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`).join('\n'),
		);
		this.complaints = complaints;
	}
}
