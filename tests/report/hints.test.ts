import { describe, expect, test } from 'vitest';
import { atHintLevel } from '../../checker/report/hints.ts';
import type { Graded } from '../../checker/report/reporter.ts';
import type { Finding, Result } from '../../checker/report-types.ts';
import { samples } from './samples.ts';

const signError = samples['sign-error'] as Graded;
const mistake = signError.result.findings[0] as Finding;
const fact: Finding = {
	misconception: 'syntax-error',
	severity: 'error',
	message: "')' expected.",
	question: 'Is every bracket closed?',
	line: 6,
	column: 29,
	evidence: { predicted: false, repaired: false },
	alternatives: [],
};
const result: Result = { ...signError.result, findings: [mistake, fact] };

describe('what each hint level gives away', () => {
	test('0: facts about the program, with their place and without a question', () => {
		const { question: _question, ...plain } = fact;
		expect(atHintLevel(result, 0).findings).toEqual([plain]);
	});

	test('1: the question stands for the message, and there is no place and no fix', () => {
		const [first, second] = atHintLevel(result, 1).findings;
		expect(first).toEqual({
			misconception: mistake.misconception,
			family: mistake.family,
			severity: 'error',
			message: mistake.question,
			question: mistake.question,
			evidence: mistake.evidence,
			alternatives: [],
		});
		expect(second).toEqual(fact);
	});

	test('1: without a question, what a repair proved is left out, and a plain difference stays', () => {
		const { question: _question, ...repaired } = mistake;
		const silent = { ...repaired, evidence: { predicted: true, repaired: false } };
		expect(atHintLevel({ ...result, findings: [repaired] }, 1).findings).toEqual([]);
		expect(atHintLevel({ ...result, findings: [silent] }, 1).findings[0]?.message).toBe(mistake.message);
	});

	test('2: all but the fix', () => {
		const { fix: _fix, ...rest } = mistake;
		expect(atHintLevel(result, 2).findings).toEqual([rest, fact]);
	});

	test('3: everything', () => {
		expect(atHintLevel(result, 3)).toEqual(result);
	});

	test('nothing else of the result is touched, and the result given stays as it was', () => {
		const before = structuredClone(result);
		for (const level of [0, 1, 2, 3] as const) {
			const { findings: _findings, ...rest } = atHintLevel(result, level);
			const { findings: _before, ...expected } = before;
			expect(rest).toEqual(expected);
		}
		expect(result).toEqual(before);
	});
});
