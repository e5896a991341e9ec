import type { Report, Result, Summary } from '../report-types.ts';

/**
 * Counts of the verdicts, and the score: the sum of what each result scored times its weight, out of the sum of the
 * weights.
 *
 * @param weights points by the exercise's id; what is not there is worth 1
 */
export function summarise(
	results: readonly Result[],
	weights: Readonly<Record<string, number>> = {},
): Summary {
	const weightOf = ({ exercise }: Result) => weights[exercise] ?? 1;
	const count = (status: Result['status']) => results.filter((result) => result.status === status).length;
	const score = results.reduce((sum, result) => sum + result.score * weightOf(result), 0);
	const maxScore = results.reduce((sum, result) => sum + weightOf(result), 0);
	return {
		passed: count('passed'),
		failed: count('failed'),
		error: count('error'),
		notStarted: count('not-started'),
		// Sums of tenths leave a tail (0.1 + 0.2); nine decimals are more than any mark has.
		score: Number(score.toFixed(9)),
		maxScore: Number(maxScore.toFixed(9)),
	};
}

/** The whole report, as `schemas/report.schema.json` has it, NaN and infinities still being numbers. */
export function reportOf(results: readonly Result[], weights: Readonly<Record<string, number>> = {}): Report {
	return { version: 1, summary: summarise(results, weights), results: [...results] };
}
