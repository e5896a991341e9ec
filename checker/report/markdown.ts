/**
 * GitHub's Markdown: a table of the chapters, then each failure with its trace and its question. What does not fit
 * is left out failure by failure, never within one, and the last line says so.
 */
import type { Finding, Fix, Result } from '../report-types.ts';
import { excerpt, linesOf } from './excerpt.ts';
import { curveOf, differenceOf } from './failure.ts';
import { alternativesOf } from './findings.ts';
import { code, fence, inline, quote } from './markdown-text.ts';
import { painter } from './paint.ts';
import { type Graded, isFailing, type Reporter, type View } from './reporter.ts';
import { summarise } from './summary.ts';
import { traceTable } from './table.ts';
import { count, cut, visible } from './text.ts';
import { verdictText } from './verdict.ts';

/** A comment has room for 65,536 characters, which are never more than bytes; a job summary for 1 MiB. */
const bytesOfComment = 60_000;
const bytesOfSummary = 1_000_000;
/** Kept free for the line that says what was left out. */
const bytesOfEnd = 300;

const width = 100;
const chaptersShown = 50;
const longestMessage = 1_500;
const longestFix = 5;
const findingsShown = 3;
const plain = painter(false);

export const markdown: Reporter = {
	begin: () => '',
	result: () => '',
	end: (all, view) => markdownOf(all, view, bytesOfComment),
};

export const summary: Reporter = {
	begin: () => '',
	result: () => '',
	end: (all, view) => markdownOf(all, view, bytesOfSummary),
};

const bytesOf = (text: string) => Buffer.byteLength(text);

/**
 * The whole report.
 *
 * @param limit bytes of UTF-8 that it may have, at least some 10,000
 */
export function markdownOf(all: readonly Graded[], view: View, limit: number): string {
	if (all.length === 0) return 'There was nothing to check.\n';
	const told = all.filter(({ result }) => isFailing(result, view) || result.findings.length > 0);
	const parts = [head(all, view), table(all, view)];
	let room = limit - bytesOfEnd - bytesOf(parts.join('\n\n'));
	let shown = 0;
	for (const graded of inOrder(told, view)) {
		const part = section(graded, view);
		room -= bytesOf(part) + 2;
		if (room < 0) break;
		parts.push(part);
		shown += 1;
	}
	if (shown < told.length) {
		const left = count(told.length - shown, 'more exercise');
		parts.push(`_Cut here: ${left} with something to say found no room. The JSON report has them all._`);
	}
	return `${parts.join('\n\n')}\n`;
}

/** What failed before what only has a remark. */
function inOrder(told: readonly Graded[], view: View): readonly Graded[] {
	const failing = told.filter(({ result }) => isFailing(result, view));
	return [...failing, ...told.filter((graded) => !failing.includes(graded))];
}

function head(all: readonly Graded[], { weights }: View): string {
	const results = all.map(({ result }) => result);
	const { passed, score, maxScore } = summarise(results, weights);
	return `## ${passed} of ${count(all.length, 'exercise')} passed, score ${Number(score.toFixed(2))} of ${maxScore}`;
}

function table(all: readonly Graded[], { weights }: View): string {
	const chapters = [...new Set(all.map(({ exercise }) => exercise.chapter))];
	const left = chapters.length - chaptersShown;
	const rows = chapters.slice(0, chaptersShown).map((chapter) => {
		const results = all.filter(({ exercise }) => exercise.chapter === chapter).map(({ result }) => result);
		const { passed, failed, error, notStarted, score, maxScore } = summarise(results, weights);
		const cells = [passed, failed, error, notStarted, `${Number(score.toFixed(2))} of ${maxScore}`];
		return `| ${code(cut(chapter, width)).replaceAll('|', '\\|')} | ${cells.join(' | ')} |`;
	});
	return [
		'| chapter | passed | failed | could not be run | not started | score |',
		'| --- | ---: | ---: | ---: | ---: | ---: |',
		...rows,
		...(left > 0 ? [`| … and ${count(left, 'more chapter')} | | | | | |`] : []),
	].join('\n');
}

const marks = { passed: '✓', failed: '✗', error: '!', 'not-started': '·' } as const;

function section(graded: Graded, view: View): string {
	const { result, exercise } = graded;
	const line = result.findings[0]?.line;
	const place = code(cut(result.file, width) + (line === undefined ? '' : `:${line}`));
	const title = inline(cut(visible(exercise.title), width));
	const parts = [
		`### ${marks[result.status]} ${code(cut(exercise.id, width))} ${title}`,
		`**${verdictText(result)}**, ${place}`,
		...details(graded, view),
	];
	return parts.filter((part) => part !== '').join('\n\n');
}

function details(graded: Graded, view: View): string[] {
	const { result, exercise } = graded;
	if (result.status === 'not-started')
		return ['The `TODO` of the starter is still there, and it gives no rows.'];
	if (view.hints === 0 || result.status === 'passed')
		return result.findings.map(inShort).slice(0, findingsShown);
	const [best, ...others] = result.findings;
	const picture = [
		...(result.trace === undefined ? [] : traceTable(result.trace, exercise, width, plain)),
		...curveOf(result, exercise, width, plain),
	];
	return [
		inline(differenceOf(result, exercise, Number.POSITIVE_INFINITY).join(' ')),
		fence(picture),
		...(best === undefined ? [] : inFull(best, graded)),
		...further(others),
		...(isNamed(result) ? [] : exercise.hints.slice(0, view.hints).map((hint) => quote(inline(hint)))),
		`Check again: ${code(view.again(graded))}`,
	];
}

function isNamed({ status, findings }: Result): boolean {
	return (
		status === 'error' ||
		findings.some(({ misconception, evidence }) => misconception !== undefined || evidence.repaired)
	);
}

function inFull(finding: Finding, { text }: Graded): string[] {
	const { misconception, family, message, question, fix } = finding;
	const kind = family === undefined || family === misconception ? '' : ` (${inline(family)})`;
	const name = misconception === undefined ? '' : `**${inline(misconception)}**${kind}`;
	return [
		name,
		message === question ? '' : inline(cut(message, longestMessage)),
		inline(alternativesOf(finding)),
		text === undefined ? '' : fence(excerpt(text, finding, width, plain)),
		fix === undefined ? '' : fixOf(fix),
		question === undefined ? '' : quote(inline(cut(question, longestMessage))),
	];
}

function fixOf({ line, before, after }: Fix): string {
	const side = (mark: string, text: string) =>
		linesOf(text)
			.slice(0, longestFix)
			.map((source) => cut(`${mark} ${visible(source).trim()}`, width));
	return `With this on line ${line} all checks pass:\n\n${fence([...side('-', before), ...side('+', after)], 'diff')}`;
}

function further(findings: readonly Finding[]): string[] {
	const left = findings.length - findingsShown;
	return [
		...findings.slice(0, findingsShown).map(inShort),
		...(left > 0 ? [`… and ${count(left, 'more finding')}`] : []),
	];
}

function inShort({ severity, misconception, line, message }: Finding): string {
	const place = line === undefined ? '' : `, line ${line}`;
	const name = misconception === undefined ? '' : ` ${inline(misconception)}`;
	return `_${severity}_${name}${place}: ${inline(cut(message, longestMessage))}`;
}
