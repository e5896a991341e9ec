/** The Common Test Report Format (ctrf.io): its schema allows no fields of our own but in `extra`. */
import type { CTRFReport, Test, TestStatus } from 'ctrf';
import type { Result } from '../report-types.ts';
import { excerpt } from './excerpt.ts';
import { jsonText } from './json.ts';
import { painter } from './paint.ts';
import { type Graded, isFailing, type Reporter, type View } from './reporter.ts';
import { cut, visible, visibleLines, wellFormed } from './text.ts';
import { failureText, headline, verdictText } from './verdict.ts';

const specVersion = '0.0.0';
const longestMessage = 300;
const widthOfSnippet = 100;

export const ctrf: Reporter = {
	begin: () => '',
	result: () => '',
	end: (all, view) => jsonText(reportOf(all, view)),
};

function reportOf(all: readonly Graded[], view: View): CTRFReport {
	const tests = all.map((graded) => testOf(graded, view));
	const count = (status: TestStatus) => tests.filter((test) => test.status === status).length;
	const duration = tests.reduce((sum, test) => sum + test.duration, 0);
	return {
		reportFormat: 'CTRF',
		specVersion,
		results: {
			tool: { name: 'Downhill', version: view.run.version },
			summary: {
				tests: tests.length,
				passed: count('passed'),
				failed: count('failed'),
				skipped: 0,
				pending: count('pending'),
				other: 0,
				suites: new Set(all.map(({ exercise }) => exercise.chapter)).size,
				start: view.run.began,
				// One submission is graded after the other.
				stop: view.run.began + duration,
			},
			tests,
		},
	};
}

function statusOf(result: Result, view: View): TestStatus {
	if (result.status === 'passed') return 'passed';
	return isFailing(result, view) ? 'failed' : 'pending';
}

function testOf(graded: Graded, view: View): Test {
	const { result, exercise, text } = graded;
	const [best] = result.findings;
	const snippet =
		best === undefined || text === undefined
			? []
			: excerpt(text, best, widthOfSnippet, painter(false)).map(visibleLines);
	const failing = isFailing(result, view);
	return {
		name: exercise.name,
		status: statusOf(result, view),
		duration: Math.round(result.durationMs),
		suite: [exercise.chapter],
		...(result.status === 'passed' ? {} : { message: cut(visible(headline(graded)), longestMessage) }),
		...(failing ? { trace: failureText(graded, view) || verdictText(result) } : {}),
		...(snippet.length === 0 ? {} : { snippet: snippet.join('\n') }),
		...(best?.line === undefined ? {} : { line: best.line }),
		filePath: wellFormed(result.file),
		tags: best?.misconception === undefined ? [] : [best.misconception],
		rawStatus: result.status,
		stdout: result.output.map(visible),
		extra: harmless({
			exercise: exercise.id,
			title: exercise.title,
			score: result.score,
			checks: result.checks,
			findings: result.findings,
			// At hint level 0 the verdict stands alone.
			...(view.hints === 0 || result.trace === undefined ? {} : { trace: result.trace }),
		}) as Record<string, unknown>,
	};
}

/** The same value with every text in it made visible: many readers cannot write half a character back. */
function harmless(value: unknown): unknown {
	if (typeof value === 'string') return visibleLines(value);
	if (Array.isArray(value)) return value.map(harmless);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, harmless(inner)]));
}
