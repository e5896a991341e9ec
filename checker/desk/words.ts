/** A verdict in the words of the terminal report. */
import type { View } from '../report/reporter.ts';
import { terminal } from '../report/terminal.ts';
import type { Verdict } from './verdict.ts';

/** To be checked again, a file is saved. */
export const viewOf = (shown: Pick<View, 'colour' | 'width' | 'hints' | 'required' | 'weights'>): View => ({
	...shown,
	requireAll: false,
	// The terminal report has no place for the run; what is watched has no end.
	run: { version: '', began: 0 },
	again: ({ result }) => `save ${result.file}`,
});

export function wordsOf(verdict: Verdict, view: View): string {
	switch (verdict.kind) {
		case 'graded':
			return terminal.result(verdict.graded, view);
		case 'broken-spec':
			return `! ${verdict.subject.id}  its spec is wrong, so nothing can be graded\n${verdict.complaints
				.map(({ file, line, column, message }) => `  ${file}:${line}:${column} ${message}\n`)
				.join('')}`;
		case 'no-file':
			return `! ${verdict.subject.id}  there is no file ${verdict.subject.file}. Was it renamed or moved? Put your answer there.\n`;
		case 'no-spec':
			return `· ${verdict.subject.file}  no exercise: there is no ${verdict.subject.specFile}\n`;
	}
}
