/** One submission on its way to where it is graded: another process, or another machine. */
import type { HintLevel } from '../../report/reporter.ts';
import type { Finding, Result } from '../../report-types.ts';
import type { Limits, Problem } from '../../types.ts';

/** All that grading needs besides the checker and the course. */
export interface Job {
	/** The exercise's id. */
	readonly exercise: string;
	/** The path as the result shows it. */
	readonly file: string;
	/** What was read, or why it could not be. */
	readonly bytes: Uint8Array | Problem;
}

/** How results are to be; the same for all jobs of a run. */
export interface Manner {
	readonly hints: HintLevel;
	readonly strictTypes: boolean;
	/** Whether results say how long they took. */
	readonly timing: boolean;
	/** Of one run, where the course has settled others than the usual. */
	readonly limits: Partial<Limits>;
}

export interface Outcome {
	/** The result as one line of JSON, without its end. */
	readonly text: string;
	readonly status: Result['status'];
	/** Where the checker itself failed: what it says of it. */
	readonly fault?: string;
	/** Where no process came to an end with it. */
	readonly isLost?: true;
}

/** Where submissions are graded. */
export interface Grader {
	/** How many it can have under way. */
	readonly width: number;
	/** There is an outcome for each job, whatever the job does; rejects only where nothing can be graded at all. */
	grade(job: Job): Promise<Outcome>;
	close(): Promise<void>;
}

/** A result for what could not be graded, with the reason. */
export function notGraded(job: Job, message: string): Result {
	const finding: Finding = {
		severity: 'error',
		message,
		evidence: { predicted: false, repaired: false },
		alternatives: [],
	};
	return {
		exercise: job.exercise,
		file: job.file,
		status: 'error',
		score: 0,
		checks: [],
		findings: [finding],
		output: [],
		durationMs: 0,
	};
}
