/** A verdict as the text of a test module: what Vitest runs in place of a student's file. */
import { resolve } from 'node:path';
import { isFailing, type View } from '../report/reporter.ts';
import { count, wrap } from '../report/text.ts';
import { tracePicture } from './trace-picture.ts';
import type { Picture, Verdict } from './verdict.ts';
import { wordsOf } from './words.ts';

/** What is noted beside a test, as Vitest's `annotate` takes it. */
interface Note {
	readonly message: string;
	readonly type: string;
	readonly attachment?: { readonly body: string; readonly contentType: string };
}

/** What the test module shows; a failure is thrown as an error that stands at the place. */
interface Shown {
	readonly chapter: string;
	readonly title: string;
	readonly notes: readonly Note[];
	readonly failure?: { readonly message: string; readonly stack: string };
}

/**
 * The statements stand in the line that the failure points to, so that Vitest finds notes and error there in the
 * student's file; the long words come last, to keep columns short. All are in base64: nothing of a student's text is
 * code to whatever transforms this module.
 */
export function testModule(verdict: Verdict, view: View): string {
	const { chapter, title, ...shown } = shownOf(verdict, view);
	const names = `const [chapter, title] = ${decoded([chapter, title])};`;
	if (!isTried(verdict)) return `${names} describe(chapter, () => { test.todo(title); });\n`;
	return [
		`${names} describe(chapter, () => { test(title, async ({ annotate }) => {${'\n'.repeat(placeOf(verdict).line - 1)}`,
		'for (const { message, type, attachment } of shown.notes) await annotate(message, type, attachment);',
		"if (shown.failure) throw Object.assign(new Error(), { name: 'Checked' }, shown.failure);",
		'}); });',
		`const shown = ${decoded(shown)};\n`,
	].join(' ');
}

/** What is not started, and what is no exercise, is there to be done. */
function isTried(verdict: Verdict): boolean {
	if (verdict.kind === 'graded') return verdict.graded.result.status !== 'not-started';
	return verdict.kind === 'broken-spec';
}

function shownOf(verdict: Verdict, view: View): Shown {
	const { chapter, name } = verdict.subject;
	switch (verdict.kind) {
		case 'no-spec':
		case 'no-file':
			return { chapter, title: `${name}: ${wordsOf(verdict, view).trim()}`, notes: [] };
		case 'broken-spec':
			return { chapter, title: `${name}: its spec is wrong`, notes: [], failure: failureOf(verdict, view) };
		case 'graded': {
			const { exercise, result } = verdict.graded;
			const failed = result.status === 'failed' || result.status === 'error';
			return {
				chapter,
				title: `${name}: ${exercise.title}${marksOf(verdict, view)}`,
				notes: notesOf(verdict, view),
				...(failed ? { failure: failureOf(verdict, view) } : {}),
			};
		}
	}
}

/** ` (required, 3 points)`: what staff have settled of it, and would not be seen in the page otherwise. */
function marksOf({ graded: { result } }: Verdict & { kind: 'graded' }, view: View): string {
	const weight = view.weights?.[result.exercise];
	const marks = [
		...(result.status === 'not-started' && isFailing(result, view) ? ['required'] : []),
		...(weight === undefined ? [] : [count(weight, 'point')]),
	];
	return marks.length > 0 ? ` (${marks.join(', ')})` : '';
}

function failureOf(verdict: Verdict, view: View): { message: string; stack: string } {
	const { file, line, column } = placeOf(verdict);
	return { message: wordsOf(verdict, view).trimEnd(), stack: `    at ${file}:${line}:${column}` };
}

/** Where the failure points to: the first finding's place, or the first complaint's. */
function placeOf(verdict: Verdict): { file: string; line: number; column: number } {
	const { path, specFile } = verdict.subject;
	if (verdict.kind === 'broken-spec') {
		const [{ line, column } = { line: 1, column: 1 }] = verdict.complaints;
		return { file: resolve(specFile), line, column };
	}
	const finding = verdict.kind === 'graded' ? verdict.graded.result.findings[0] : undefined;
	return { file: path, line: finding?.line ?? 1, column: finding?.column ?? 1 };
}

function notesOf({ graded: { result }, picture }: Verdict & { kind: 'graded' }, view: View): Note[] {
	// The lowest level is the verdict alone.
	if (view.hints === 0) return [];
	const note = (type: string, { svg, text }: Picture): Note => ({
		message: wrap(text, view.width).join('\n'),
		type,
		attachment: { body: base64(svg), contentType: 'image/svg+xml' },
	});
	return [
		...(picture === undefined ? [] : [note('picture', picture)]),
		...(result.trace === undefined ? [] : [note('trace', tracePicture(result.trace))]),
	];
}

/** An expression that gives the value back. */
const decoded = (value: unknown): string =>
	`JSON.parse(Buffer.from('${base64(JSON.stringify(value))}', 'base64').toString('utf8'))`;

const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');
