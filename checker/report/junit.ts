/**
 * JUnit XML. No document defines it; this is the form that most readers know: suites (the chapters) of cases (the
 * exercises), with the file and, where the hint level allows it, the line.
 */
import type { Result } from '../report-types.ts';
import { type Graded, isFailing, type Reporter, type View } from './reporter.ts';
import { cut, visible, visibleLines } from './text.ts';
import { failureText, headline } from './verdict.ts';
import { element, xmlText } from './xml.ts';

const longestMessage = 300;

export const junit: Reporter = {
	begin: () => '',
	result: () => '',
	end: (all, view) => {
		const chapters = [...new Set(all.map(({ exercise }) => exercise.chapter))];
		const suites = chapters.map((chapter) => {
			const cases = all.filter(({ exercise }) => exercise.chapter === chapter);
			return element(
				'testsuite',
				{ name: chapter, ...counts(cases, view), timestamp: timestamp(view) },
				cases.map((graded) => testCase(graded, view)),
			);
		});
		const root = element('testsuites', { name: 'Downhill', ...counts(all, view) }, suites);
		return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
	},
};

type Outcome = 'passed' | 'failure' | 'error' | 'skipped';

function outcomeOf(result: Result, view: View): Outcome {
	if (result.status === 'error') return 'error';
	if (isFailing(result, view)) return 'failure';
	return result.status === 'passed' ? 'passed' : 'skipped';
}

function counts(cases: readonly Graded[], view: View) {
	const outcomes = cases.map(({ result }) => outcomeOf(result, view));
	const count = (outcome: Outcome) => outcomes.filter((other) => other === outcome).length;
	return {
		tests: cases.length,
		failures: count('failure'),
		errors: count('error'),
		skipped: count('skipped'),
		time: seconds(cases.reduce((sum, { result }) => sum + result.durationMs, 0)),
	};
}

/** Without a fraction and a zone: some readers know no other form. */
const timestamp = ({ run }: View) => new Date(run.began).toISOString().slice(0, 19);
const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(4);

function testCase(graded: Graded, view: View): string {
	const { result, exercise } = graded;
	const attributes = {
		name: exercise.name,
		classname: exercise.chapter,
		time: seconds(result.durationMs),
		file: visible(result.file),
		line: result.findings[0]?.line,
	};
	const printed = visibleLines(result.output.join('\n'));
	return element('testcase', attributes, [
		properties(graded),
		...complaint(graded, view),
		...(printed === '' ? [] : [element('system-out', {}, xmlText(printed))]),
	]);
}

function properties({ result, exercise }: Graded): string {
	const [best] = result.findings;
	const named: readonly (readonly [string, string | undefined])[] = [
		['title', exercise.title],
		['status', result.status],
		['score', String(result.score)],
		['misconception', best?.misconception],
		['family', best?.family],
	];
	return element(
		'properties',
		{},
		named.flatMap(([name, value]) => (value === undefined ? [] : [element('property', { name, value })])),
	);
}

function complaint(graded: Graded, view: View): string[] {
	const { result } = graded;
	const outcome = outcomeOf(result, view);
	if (outcome === 'passed') return [];
	const message = cut(visible(headline(graded)), longestMessage);
	if (outcome === 'skipped') return [element('skipped', { message })];
	const type =
		result.findings[0]?.misconception ?? (result.status === 'failed' ? 'wrong-trace' : result.status);
	return [element(outcome, { message, type }, xmlText(failureText(graded, view)))];
}
