import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradescope } from '../../checker/report/gradescope.ts';
import type { Graded } from '../../checker/report/reporter.ts';
import { nastyRun, obeyed } from './nasty.ts';
import { readGradescope } from './readers.ts';
import { sample, samples, view } from './samples.ts';

describe('results.json of Gradescope', () => {
	test('has a test with points for each exercise', () => {
		const report = readGradescope(gradescope.end([samples.passed as Graded, sample({ score: 1 / 3 })], view));
		expect(report.tests.map((one) => [one.score, one.max_score, one.status])).toEqual([
			[1, 1, 'passed'],
			[1 / 3, 1, 'failed'],
		]);
		expect(report.score).toBeCloseTo(4 / 3, 8);
		expect(report.output).toBe('1 of 2 exercises passed.');
		expect(new Set(report.tests.map((one) => one.visibility))).toEqual(new Set(['visible']));
	});

	test('gives an exercise the points that the course gives it', () => {
		const weights = { [samples.passed?.result.exercise ?? '']: 2.5 };
		const all = [samples.passed as Graded, sample({ score: 0.5 }), samples['one-row-a-case'] as Graded];
		const report = readGradescope(gradescope.end(all, { ...view, weights }));
		expect(report.tests.map((one) => [one.score, one.max_score])).toEqual([
			[2.5, 2.5],
			[1.25, 2.5],
			[0, 1],
		]);
		expect(report.score).toBe(3.75);
	});

	test('says of a failure what the terminal says', () => {
		const [first] = readGradescope(gradescope.end([samples['sign-error'] as Graded], view)).tests;
		expect(first?.name).toBe('3-gradient-descent/first-loop  The smallest loop');
		expect(first?.output).toMatch(/^failed, score 0\.50\n\nRow 1 is the first that does not follow/);
		expect(first?.output).toContain('> 7 │   w = w + learningRate * gradient;');
		expect(first?.tags).toEqual(['update-adds-gradient']);
	});

	test('what is not started, and what could not be run, has no points', () => {
		const all = [samples['not-started'] as Graded, samples['syntax-error'] as Graded];
		const { tests, score } = readGradescope(gradescope.end(all, view));
		expect(score).toBe(0);
		expect(tests.map((one) => one.status)).toEqual(['failed', 'failed']);
		expect(tests[0]?.output).toContain('is still there, and it gives no rows.');
		expect(tests[1]?.output).toContain("')' expected");
	});

	test('a remark on what passed is told', () => {
		const { tests } = readGradescope(gradescope.end([samples['passed-with-warning'] as Graded], view));
		expect(tests[0]?.output).toBe("passed\n\nType 'string' is not assignable to type 'number'.");
	});

	test('of a run that did not end is valid, and worth nothing', () => {
		const report = readGradescope(gradescope.unfinished?.() ?? '');
		expect(report.score).toBe(0);
		expect(report.output).toContain('stopped before it had finished');
	});

	test('of nothing has a score all the same', () => {
		expect(readGradescope(gradescope.end([], view))).toMatchObject({ score: 0, tests: [] });
	});

	test('is valid whatever students write, and no text in it is one that a log would obey', () => {
		fc.assert(
			fc.property(nastyRun, ({ all, view: asked }) => {
				const { tests, score } = readGradescope(gradescope.end(all, asked));
				expect(tests).toHaveLength(all.length);
				expect(score).toBeCloseTo(tests.reduce((sum, one) => sum + one.score, 0));
				for (const { output, name } of tests) {
					expect(output + name).not.toMatch(obeyed);
					expect(output).not.toMatch(/^\s*::|##\[/m);
				}
			}),
		);
	});
});
