import type { Result, Status } from '../report-types.ts';
import { failure } from './failure.ts';
import type { Graded, View } from './reporter.ts';
import { visibleLines, withoutCommands } from './text.ts';

const words: Readonly<Record<Status, string>> = {
	passed: 'passed',
	failed: 'failed',
	error: 'could not be run',
	'not-started': 'not started',
};

/** `failed, score 0.33` */
export function verdictText({ status, score }: Result): string {
	return words[status] + (status === 'failed' && score > 0 ? `, score ${score.toFixed(2)}` : '');
}

/** The verdict, and what its first finding says, in one short paragraph: `failed: update-adds-gradient: The update …`. */
export function headline({ result }: Graded): string {
	const [best] = result.findings;
	if (best === undefined || result.status === 'passed') return verdictText(result);
	const name = best.misconception === undefined ? '' : `${best.misconception}: `;
	return `${verdictText(result)}: ${name}${best.message}`;
}

/** Width of a report that is read in no terminal. */
const width = 80;

/** All that the terminal says of a failure, without colour: lines that are harmless wherever they are shown as text. */
export function failureText(graded: Graded, view: View): string {
	if (graded.result.status === 'not-started') {
		return `Not started: the TODO of ${visibleLines(graded.result.file)} is still there, and it gives no rows.`;
	}
	const lines = failure(graded, { ...view, colour: false, width });
	return withoutCommands(lines.map(unindented).join('\n')).trimEnd();
}

function unindented(line: string): string {
	return line.replace(/^ {2}| +$/g, '');
}
