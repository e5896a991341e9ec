/** What the sandbox's thread is told to run, and what it answers. */
import type { Limits, Program, Run } from '../types.ts';

export interface Order {
	readonly programs: readonly {
		/** The program's place in its batch, of which others may have been run before. */
		readonly index: number;
		readonly program: Program;
	}[];
	readonly limits: Limits;
}

export interface FinishedRun {
	readonly index: number;
	readonly run: Run;
}
