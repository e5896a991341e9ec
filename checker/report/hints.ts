import type { Finding, Result } from '../report-types.ts';
import type { HintLevel } from './reporter.ts';

/** Names of findings that state a fact about the program; nothing in them has to be held back. */
export const programProblems = [
	'unreadable',
	'syntax-error',
	'type-error',
	'runtime-error',
	'timeout',
	'out-of-memory',
	'too-much-output',
	'forbidden-api',
	'missing-export',
	'missing-parameter',
	'wrong-format',
	'no-output',
	'not-finite',
] as const;

/** True for a finding that is a fact about the program, false for a mistake in the mathematics. */
export function isProgramProblem(finding: Finding): boolean {
	return (
		finding.misconception !== undefined &&
		(programProblems as readonly string[]).includes(finding.misconception)
	);
}

/**
 * A result with no more of the way out than the level allows. Program problems are facts: they keep their message and
 * their place at every level. Of all else level 0 keeps nothing; level 1 the name and the question (which stands as
 * the message too, where there is one), without a place; level 2 the place; level 3 the fix. What was proved by a
 * repair and has no question would say where the repair is, so level 1 leaves it out.
 */
export function atHintLevel(result: Result, level: HintLevel): Result {
	if (level === 3) return result;
	const findings = result.findings.filter((finding) => isAllowed(finding, level));
	return { ...result, findings: findings.map((finding) => heldBack(finding, level)) };
}

function isAllowed(finding: Finding, level: HintLevel): boolean {
	if (level >= 2 || isProgramProblem(finding)) return true;
	return level === 1 && (finding.question !== undefined || !finding.evidence.repaired);
}

function heldBack(finding: Finding, level: HintLevel): Finding {
	const { fix: _fix, ...withoutFix } = finding;
	if (level === 2) return withoutFix;
	if (isProgramProblem(finding)) {
		const { question: _question, ...fact } = withoutFix;
		return level === 0 ? fact : withoutFix;
	}
	const { line: _line, column: _column, endLine: _endLine, endColumn: _endColumn, ...placeless } = withoutFix;
	return { ...placeless, message: finding.question ?? finding.message };
}
