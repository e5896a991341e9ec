/** The one comment that a pull request gets: its grades, what was not graded, and what the grade is worth. */
import { markdown } from '../report/markdown.ts';
import type { Graded, View } from '../report/reporter.ts';
import type { Sorted } from './changes.ts';
import { notGradedMarkdown } from './words.ts';

/** The first line of the comment, which nobody sees and by which it is found again. */
const marker = '<!-- downhill: the grades of this pull request -->';

export interface Comment extends Pick<Sorted, 'strays' | 'outside'> {
	readonly graded: readonly Graded[];
	/** Why there is no report. */
	readonly refused?: string;
	/** The full name of the commit that was graded. */
	readonly commit: string;
	/** The address of the log. */
	readonly run: string;
	readonly view: View;
}

/** The comment as Markdown, marker first. */
export function commentText({ graded, refused, commit, run, view, ...sorted }: Comment): string {
	const changesItsGrader = sorted.outside.some((path) => path.startsWith('.github/'));
	return [
		`${marker}\n`,
		refused === undefined ? gradesText(graded, view) : refusal(refused),
		'\n',
		notGradedMarkdown(sorted),
		`Commit ${commit.slice(0, 12)}, [log of the check](${run}). `,
		changesItsGrader
			? '**This pull request changes the workflows**, one of which made the grades above: they may say anything.'
			: 'These grades help with the work. They come from a workflow that a pull request can change, so they are no marks.',
		'\n',
	].join('');
}

const refusal = (why: string): string =>
	`**The answers have no grades here:** the report of the check cannot be used, for ${why}. The log of the check says more.\n`;

function gradesText(graded: readonly Graded[], view: View): string {
	if (graded.length === 0) return 'No answer to an exercise was changed.\n';
	const results = graded.map((one) => markdown.result(one, view));
	return [markdown.begin(view), ...results, markdown.end(graded, view)].join('');
}
