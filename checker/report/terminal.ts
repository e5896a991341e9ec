import type { Result, Status } from '../report-types.ts';
import type { Exercise } from '../types.ts';
import { failure } from './failure.ts';
import { findingInShort } from './findings.ts';
import { painter } from './paint.ts';
import { progress } from './progress.ts';
import { rateCurve } from './rate-curve.ts';
import type { Graded, Reporter, View } from './reporter.ts';
import { count, cut, padEnd, visible, withoutCommands } from './text.ts';

const symbols = {
	passed: { mark: '✓', word: 'passed', style: 'green' },
	failed: { mark: '✗', word: 'failed', style: 'red' },
	error: { mark: '!', word: 'error', style: 'red' },
	'not-started': { mark: '·', word: 'not started', style: 'dim' },
} as const satisfies Record<Status, { mark: string; word: string; style: string }>;

/** Longest word that an id is padded to, so that titles stand below each other. */
const idWidth = 40;
/** `· not started` */
const stateWidth = 13;

/** The report for people at a terminal: a line for what passed, a screen for what did not, a summary. */
export const terminal: Reporter = {
	begin: () => '',
	result: (graded, view) => harmless([verdict(graded, view), ...details(graded, view)]),
	end: (all, view) => {
		// One exercise that was asked for has been told of in full.
		if (all.length === 1 && view.evidence === undefined) return '';
		const last = all.at(-1);
		// A screen of details ends with a free line of its own.
		const space = last !== undefined && hasScreen(last.result) && view.hints > 0 ? [] : [''];
		return harmless([...space, ...progress(all, view)]);
	},
};

/** One line for each exercise and the progress, whatever the verdicts: what `--list` shows. */
export const list: Reporter = {
	begin: () => '',
	result: (graded, view) => harmless([entry(graded, view)]),
	end: (all, view) => harmless(['', ...progress(all, view)]),
};

function verdict({ result, exercise }: Graded, view: View): string {
	const { mark, word, style } = symbols[result.status];
	const paint = painter(view.colour);
	const score = result.status === 'failed' && result.score > 0 ? `, score ${result.score.toFixed(2)}` : '';
	const state = result.status === 'passed' ? '' : `  ${word}${score}`;
	const id = hasScreen(result) ? result.exercise : padEnd(result.exercise, idWidth);
	const title = titleIn(exercise, view.width - 2 - id.length - state.length);
	return `${paint(style, mark)} ${id}${title}${paint(style, state)}`.trimEnd();
}

/** `✗ failed       3-gradient-descent/first-loop`, then the title: columns that stand below each other. */
function entry({ result, exercise }: Graded, view: View): string {
	const { mark, word, style } = symbols[result.status];
	const state = padEnd(`${mark} ${word}`, stateWidth);
	const id = padEnd(result.exercise, idWidth);
	const title = titleIn(exercise, view.width - stateWidth - 2 - id.length);
	return `${painter(view.colour)(style, state)}  ${id}${title}`.trimEnd();
}

/** The title with two spaces before it, cut to the room; nothing where there is hardly any. */
function titleIn({ title }: Exercise, room: number): string {
	return room < 8 ? '' : `  ${cut(visible(title), room - 2)}`;
}

/** What passed or was not started is told in a line, all else in full. */
function hasScreen({ status }: Result): boolean {
	return status === 'failed' || status === 'error';
}

function details(graded: Graded, view: View): string[] {
	const { result } = graded;
	if (!hasScreen(result)) return remarks(graded, view);
	const place = result.findings[0]?.line;
	const where = visible(result.file) + (place === undefined ? '' : `:${place}`);
	const lines = failure(graded, view);
	return [
		painter(view.colour)('dim', cut(`  ${where}`, view.width)),
		...(lines.length > 0 ? ['', ...lines, ''] : []),
	];
}

const remarksShown = 2;

/** What is to be said of an answer that passed all the same: type errors, signs that cancel. */
function remarks({ result, study }: Graded, view: View): string[] {
	const paint = painter(view.colour);
	const achieved = study && view.hints > 0 ? rateCurve(study, view.width - 2, paint) : [];
	const left = result.findings.length - remarksShown;
	return [
		...result.findings
			.slice(0, remarksShown)
			.flatMap((finding) => findingInShort(finding, view.width - 2, paint))
			.map((line) => `  ${line}`),
		...achieved.map((line) => `  ${line}`),
		...(left > 0 ? [paint('dim', `  … and ${count(left, 'more finding')}`)] : []),
	];
}

function harmless(lines: readonly string[]): string {
	return `${withoutCommands(lines.join('\n').replace(/ +$/gm, ''))}\n`;
}
