import type { Test } from 'ctrf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ctrf } from '../../checker/report/ctrf.ts';
import type { Graded } from '../../checker/report/reporter.ts';
import { nastyRun, obeyed } from './nasty.ts';
import { readCtrf } from './readers.ts';
import { samples, view } from './samples.ts';

const all = Object.values(samples);

function only(name: string): Test {
	const [first] = readCtrf(ctrf.end([samples[name] as Graded], view)).tests;
	if (first === undefined) throw new Error('There is no test in the report.');
	return first;
}

describe('the Common Test Report Format', () => {
	test('of every sample is what its schema says, with the counts that are true', () => {
		const { tool, summary, tests } = readCtrf(ctrf.end(all, view));
		expect(tool).toEqual({ name: 'Downhill', version: '1.2.3' });
		expect(tests.map(({ rawStatus }) => rawStatus)).toEqual(all.map(({ result }) => result.status));
		expect(summary).toMatchObject({ tests: all.length, passed: 2, pending: 1, failed: all.length - 3 });
		expect(summary.start).toBe(view.run.began);
		expect(summary.stop).toBe(view.run.began + 12 * all.length);
	});

	test('has the diagnosis', () => {
		const failed = only('sign-error');
		expect(failed).toMatchObject({
			name: 'first-loop',
			status: 'failed',
			duration: 12,
			suite: ['3-gradient-descent'],
			line: 7,
			filePath: 'exercises/3-gradient-descent/first-loop.ts',
			tags: ['update-adds-gradient'],
		});
		expect(failed.message).toMatch(/^failed, score 0\.50: update-adds-gradient: Each step walks uphill/);
		expect(failed.trace).toContain('Row 1 is the first that does not follow');
		expect(failed.snippet).toContain('> 7 │   w = w + learningRate * gradient;');
		expect(failed.extra).toMatchObject({ score: 0.5, exercise: '3-gradient-descent/first-loop' });
	});

	test('names NaN and the infinities', () => {
		const extra = only('diverges').extra as { trace: { actual: unknown[] } };
		expect(extra.trace.actual.slice(4)).toEqual([
			[5, 'NaN', 'Infinity'],
			[6, '-Infinity', 'NaN'],
		]);
	});

	test('what is not started is pending, or fails where all are required', () => {
		const graded = [samples['not-started'] as Graded];
		expect(readCtrf(ctrf.end(graded, view)).tests[0]?.status).toBe('pending');
		expect(readCtrf(ctrf.end(graded, { ...view, requireAll: true })).tests[0]?.status).toBe('failed');
	});

	test('is valid whatever students write, and can be written as UTF-8 and read again', () => {
		fc.assert(
			fc.property(nastyRun, ({ all: graded, view: asked }) => {
				const text = ctrf.end(graded, asked);
				const { tests, summary } = readCtrf(text);
				expect(tests).toHaveLength(graded.length);
				expect(summary.passed + summary.failed + summary.pending).toBe(graded.length);
				expect(text).not.toMatch(obeyed);
				const again = JSON.stringify(tests);
				expect(Buffer.from(again).toString()).toBe(again);
				expect(again).not.toMatch(/\\ud[89a-f]/i);
			}),
		);
	});
});
