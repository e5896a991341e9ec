import type { Finding, Result } from '../report-types.ts';
import type { Exercise } from '../types.ts';
import { cellText, unequalTexts } from './cells.ts';
import { curves } from './curve.ts';
import { findingInFull, findingInShort } from './findings.ts';
import { type Paint, painter } from './paint.ts';
import { rateCurve } from './rate-curve.ts';
import type { Graded, View } from './reporter.ts';
import { traceTable } from './table.ts';
import { count, cut, visible, wrap } from './text.ts';

/** With the verdict's own two lines a failure fits one screen. */
const linesOfScreen = 30;
const outputShown = 6;
const findingsShown = 3;
const indent = '  ';

interface Section {
	readonly lines: readonly string[];
	/** Sections of the lowest weight are the first to be left out where the screen is too small. */
	readonly weight: number;
}

/** All that is said of a submission that failed or could not be run, below its verdict. */
export function failure(graded: Graded, view: View): string[] {
	if (view.hints === 0) return facts(graded, view);
	const { result, exercise, text, study } = graded;
	const paint = painter(view.colour);
	const width = view.width - indent.length;
	const [best, ...others] = result.findings;
	const table = result.trace === undefined ? [] : traceTable(result.trace, exercise, width, paint);
	const told = best !== undefined && isPlainDifference(best) && table.length > 0;
	const named = result.findings.some(
		(finding) => finding.misconception !== undefined || finding.evidence.repaired,
	);
	const sections: Section[] = [
		{ lines: differenceOf(result, exercise, width), weight: 9 },
		{ lines: table, weight: 7 },
		{ lines: curveOf(result, exercise, width, paint), weight: 3 },
		{ lines: study ? rateCurve(study, width, paint) : [], weight: 6 },
		{ lines: best === undefined || told ? [] : findingInFull(best, text, width, paint), weight: 10 },
		{ lines: further(others, width, paint), weight: 5 },
		{ lines: named || result.status === 'error' ? [] : hintsOf(exercise, view, width, paint), weight: 8 },
		{ lines: table.length > 0 ? [] : outputOf(result, width, paint), weight: 4 },
	];
	const lines = onOneScreen(sections).flatMap((section) => [
		'',
		...section.lines.map((line) => indent + line),
	]);
	return [...lines.slice(1), '', ...next(graded, view, paint)];
}

/** Hint level 0: the verdict alone, and facts about the program where it could not be run. */
function facts(graded: Graded, view: View): string[] {
	const paint = painter(view.colour);
	const width = view.width - indent.length;
	return further(graded.result.findings, width, paint).map((line) => indent + line);
}

/** The call that checks this one again. */
function next(graded: Graded, view: View, paint: Paint): string[] {
	return [paint('dim', cut(`${indent}Check again: ${view.again(graded)}`, Math.max(view.width, 200)))];
}

function onOneScreen(sections: readonly Section[]): readonly Section[] {
	let kept = sections.filter(({ lines }) => lines.length > 0);
	const height = () => kept.reduce((sum, { lines }) => sum + lines.length + 1, 0);
	while (kept.length > 1 && height() > linesOfScreen) {
		const lightest = Math.min(...kept.map(({ weight }) => weight));
		kept = kept.filter(({ weight }) => weight !== lightest);
	}
	return kept;
}

/** A finding that says no more than which row is the first that differs; the table says the same at its head. */
function isPlainDifference({ misconception, line, evidence }: Finding): boolean {
	return misconception === undefined && line === undefined && !evidence.repaired;
}

/** Which row is the first that is not right, or which inputs lead elsewhere where all listed rows are right. */
export function differenceOf(
	{ trace, checks, findings }: Result,
	exercise: Exercise,
	width: number,
): string[] {
	const first = trace?.firstDivergence;
	if (trace !== undefined && first !== null && first !== undefined) {
		const texts = unequalTexts(first.expected, first.actual, exercise);
		const inputs = inputsOf(caseOfRow(first.row, trace.expected.length, exercise));
		const parted = `Row ${first.row}${inputs} is the first that does not follow`;
		if (first.row > trace.actual.length) return wrap(`${parted}: it is missing.`, width);
		if (first.row > trace.expected.length) return wrap(`${parted}: it is one too many.`, width);
		return wrap(`${parted}: ${first.column} is ${texts.actual}, expected ${texts.expected}.`, width);
	}
	const listed = checks.filter(({ name }) => name.startsWith('listed'));
	const missed = checks.filter(({ name, passed }) => name.startsWith('probe') && !passed);
	const [probe] = missed;
	if (probe === undefined || !listed.every(({ passed }) => passed)) return [];
	const others = 'All listed rows are right, but with other inputs they are not';
	const [best] = findings;
	// The plain finding names the inputs itself.
	if (best !== undefined && isPlainDifference(best)) return wrap(`${others}.`, width);
	const more = missed.length > 1 ? `, and in ${count(missed.length - 1, 'more probe')}` : '';
	return wrap(`${others}: ${probe.name}${inputsOf(probe.inputs)}${more}.`, width);
}

/** The inputs that a row was computed from, where cases and rows go together. */
function caseOfRow(row: number, rows: number, { cases }: Exercise): object | undefined {
	if (cases.length === 1) return cases[0];
	return cases.length === rows ? cases[row - 1] : undefined;
}

/** ` (x = 2, h = 0.1)`: the inputs of a case or a probe; nothing where there are none. */
function inputsOf(inputs: object | undefined): string {
	const texts = Object.entries(inputs ?? {}).map(([name, value]) => `${name} = ${inputText(value)}`);
	return texts.length === 0 ? '' : ` (${cut(visible(texts.join(', ')), 120)})`;
}

function inputText(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(inputText).join(', ')}]`;
	if (typeof value === 'number' || typeof value === 'string') return cellText(value);
	return JSON.stringify(value) ?? String(value);
}

export function curveOf({ trace }: Result, { curve }: Exercise, width: number, paint: Paint): string[] {
	const index = curve === undefined ? -1 : (trace?.columns.indexOf(curve) ?? -1);
	if (trace?.firstDivergence == null || curve === undefined || index < 0) return [];
	const series = (rows: readonly (readonly unknown[])[]) =>
		rows.map((row) => row[index]).filter((cell) => typeof cell === 'number');
	const [expected, actual] = [series(trace.expected), series(trace.actual)];
	if (expected.length < 2 || actual.length < 2) return [];
	const lead = `${curve}  expected  `;
	const drawn = curves(expected, actual, Math.min(60, width - lead.length));
	const scale = drawn.scale === 'logarithmic' ? '  (logarithmic scale)' : '';
	const yours = drawn.actual + (lead.length + drawn.actual.length + scale.length <= width ? scale : '');
	return [
		lead + paint('green', drawn.expected),
		`${' '.repeat(curve.length)}  yours     ${paint('yellow', yours)}`,
	];
}

function further(findings: Result['findings'], width: number, paint: Paint): string[] {
	const shown = findings.slice(0, findingsShown).flatMap((finding) => findingInShort(finding, width, paint));
	const left = findings.length - findingsShown;
	return left > 0 ? [...shown, paint('dim', `… and ${count(left, 'more finding')}`)] : shown;
}

/** The exercise's own hints, as many as the level gives; for where no finding names anything. */
function hintsOf({ hints }: Exercise, view: View, width: number, paint: Paint): string[] {
	return hints
		.slice(0, view.hints)
		.flatMap((hint, order) =>
			wrap(hint, width - 2).map((line, index) =>
				paint('cyan', (index > 0 ? '  ' : order === 0 ? '? ' : '→ ') + line),
			),
		);
}

function outputOf({ output }: Result, width: number, paint: Paint): string[] {
	if (output.length === 0) return [];
	const left = output.length - outputShown;
	return [
		'It printed:',
		...output.slice(0, outputShown).map((line) => cut(`│ ${visible(line)}`, width)),
		...(left > 0 ? [paint('dim', `│ … ${count(left, 'more line')}`)] : []),
	];
}
