import type { Report, Result, Summary } from '../report-types.ts';

/** Counts of the verdicts, and the score out of one point for each result. */
export function summarise(results: readonly Result[]): Summary {
	const count = (status: Result['status']) => results.filter((result) => result.status === status).length;
	const score = results.reduce((sum, result) => sum + result.score, 0);
	return {
		passed: count('passed'),
		failed: count('failed'),
		error: count('error'),
		notStarted: count('not-started'),
		// Sums of tenths leave a tail (0.1 + 0.2); nine decimals are more than any mark has.
		score: Number(score.toFixed(9)),
		maxScore: results.length,
	};
}

/** The whole report, as `schemas/report.schema.json` has it, NaN and infinities still being numbers. */
export function reportOf(results: readonly Result[]): Report {
	return { version: 1, summary: summarise(results), results: [...results] };
}
