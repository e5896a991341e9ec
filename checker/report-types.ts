/** Derived from schemas/report.schema.json by `npm run schemas`; change the schema, not this file. */

export type Status = 'passed' | 'failed' | 'error' | 'not-started';
/**
 * A number with its sign, or a word; NaN and infinities as strings in JSON.
 */
export type ReportCell = number | string;
export type Rows = ReportCell[][];

/**
 * What the checker says of a set of submissions. Numbers that JSON cannot hold are the strings "NaN", "Infinity" and "-Infinity".
 */
export interface Report {
	version: 1;
	summary: Summary;
	results: Result[];
}
export interface Summary {
	passed: number;
	failed: number;
	error: number;
	notStarted: number;
	/**
	 * The sum of each result's score times the weight of its exercise.
	 */
	score: number;
	/**
	 * The sum of the weights: the number of results, where the configuration gives no other.
	 */
	maxScore: number;
}
/**
 * What came of one submission to one exercise.
 */
export interface Result {
	/**
	 * <chapter>/<name>
	 */
	exercise: string;
	/**
	 * Path of the student's file, relative to the folder the checker was called in.
	 */
	file: string;
	status: Status;
	score: number;
	trace?: Traces;
	checks: Check[];
	/**
	 * Best first.
	 */
	findings: Finding[];
	/**
	 * What it printed, cut at a limit, with a word where it was cut.
	 */
	output: string[];
	durationMs: number;
}
export interface Traces {
	columns: string[];
	expected: Rows;
	actual: Rows;
	firstDivergence: Divergence | null;
}
/**
 * The first cell that is not what it should be. A row or cell that is missing, or one too many, has no actual, or no expected, value.
 */
export interface Divergence {
	/**
	 * Counts from 1.
	 */
	row: number;
	column: string;
	expected?: ReportCell;
	actual?: ReportCell;
}
export interface Check {
	name: string;
	passed: boolean;
	/**
	 * The inputs that the probe gave, by name.
	 */
	inputs?: {};
}
export interface Finding {
	/**
	 * A misconception's id, or the name of a program problem; absent where nothing is named: a plain first difference, or a verified fix without a name.
	 */
	misconception?: string;
	family?: string;
	severity: 'error' | 'warning' | 'remark';
	/**
	 * What happened, why it matters, what to do next.
	 */
	message: string;
	/**
	 * The question to ask oneself.
	 */
	question?: string;
	line?: number;
	column?: number;
	endLine?: number;
	endColumn?: number;
	evidence: Evidence;
	/**
	 * Ids that fit equally well.
	 */
	alternatives: string[];
	fix?: Fix;
}
export interface Evidence {
	/**
	 * The reference with this mistake computes this very trace.
	 */
	predicted: boolean;
	/**
	 * Undoing it in the student's own code makes all checks pass.
	 */
	repaired: boolean;
}
/**
 * A verified change: with `after` for `before` on this line all checks pass.
 */
export interface Fix {
	line: number;
	before: string;
	after: string;
}
