/** What a report is made of: one graded submission after the other, and how the reader wants to see them. */
import type { Result } from '../report-types.ts';
import type { Exercise, RateStudy } from '../types.ts';

/** How much of the way out a report gives away: 0 verdict, 1 a question, 2 also the place, 3 also the fix. */
export type HintLevel = 0 | 1 | 2 | 3;

/** One result with what is needed to show it: the exercise it answers and the text that was graded. */
export interface Graded {
	readonly result: Result;
	readonly exercise: Exercise;
	/** The submission's text as its author wrote it; absent where it could not be read. */
	readonly text?: string;
	/** What the learning rate that was chosen achieves, where one was asked. */
	readonly study?: RateStudy;
}

/** How the reader sees the report. */
export interface View {
	/** Escape sequences for colour may be used. */
	readonly colour: boolean;
	/** Columns that fit in a line. */
	readonly width: number;
	readonly hints: HintLevel;
	/** An exercise that is not started counts as failed. */
	readonly requireAll: boolean;
	/** Ids of exercises that count as failed where they are not started, whatever is true of the others. */
	readonly required?: ReadonlySet<string>;
	/** Points by id; what is not there is worth 1. */
	readonly weights?: Readonly<Record<string, number>>;
	/** The call that checks one exercise again. */
	readonly again: (graded: Graded) => string;
	/** The run itself, for formats that have a place for it. */
	readonly run: {
		/** Of the checker. */
		readonly version: string;
		/** Milliseconds since 1970. */
		readonly began: number;
	};
	/** The call that writes the evidence cards; there where all exercises of the course were asked for. */
	readonly evidence?: string;
}

/** A format as `--reporter` names it; loaded where it is asked for, since most calls need one of them. */
export interface Format {
	readonly name: string;
	/** A few words for `--help`. */
	readonly purpose: string;
	load(): Promise<Reporter>;
}

/**
 * One format of the report. Its three functions are pure and are called in this order: `begin` once, `result` as
 * each submission is known, `end` once with all of them. What they return is written out as it is.
 */
export interface Reporter {
	begin(view: View): string;
	result(graded: Graded, view: View): string;
	end(all: readonly Graded[], view: View): string;
	/**
	 * A whole report of this format that says that the run did not end; for readers that take a missing file for a
	 * fault of their own. It stands in the file until the report itself is there.
	 */
	unfinished?(): string;
}

/** Whether a result makes the whole call fail: what failed or could not be run, and what had to be started and was not. */
export function isFailing(
	{ status, exercise }: Pick<Result, 'status' | 'exercise'>,
	view: Pick<View, 'requireAll' | 'required'>,
): boolean {
	if (status === 'not-started') return view.requireAll || view.required?.has(exercise) === true;
	return status !== 'passed';
}
