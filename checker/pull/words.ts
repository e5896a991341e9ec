/** What is said of a pull request beside its grades. Names of files are foreign text. */
import { code } from '../report/markdown-text.ts';
import { count, cut, visible } from '../report/text.ts';
import type { Answer, Sorted } from './changes.ts';

const namesShown = 20;
const longestName = 120;

/** One line for each answer, for the log: only ids of the base, and words of ours. */
export function broughtText(answers: readonly Answer[]): string {
	if (answers.length === 0) return 'No answer of the base was changed.\n';
	const lines = answers.map(({ exercise, entry }) => {
		if (entry.is === 'file') return `  ${exercise}`;
		return `  ${exercise}, which ${entry.is === 'missing' ? 'is deleted' : `is ${entry.what}, not read`}`;
	});
	return [`${count(answers.length, 'answer')} changed:`, ...lines, ''].join('\n');
}

/** One workflow command for all that is not graded, so that the limit of ten a step is never met; nothing where there is none. */
export function notGradedNotice({ strays, outside }: Sorted): string {
	const said = [
		...(outside.length === 0 ? [] : [`No answers, and not used: ${names(outside, plain)}.`]),
		...(strays.length === 0
			? []
			: [`No exercise's file, so not graded: ${names(strays, plain)}. A new name has no exercise.`]),
	];
	if (said.length === 0) return '';
	const text = said.join('\n').replaceAll('%', '%25').replaceAll('\n', '%0A');
	return `::notice title=Not graded::${text}\n`;
}

/** The same as Markdown; nothing where everything was graded. */
export function notGradedMarkdown({ strays, outside }: Omit<Sorted, 'answers'>): string {
	const parts = [
		...(outside.length === 0
			? []
			: [
					`**Changed beside the answers:** ${names(outside, inCode)}. The checker, its specs and its settings come from the base branch; nothing of these changes was used.`,
				]),
		...(strays.length === 0
			? []
			: [
					`**Not graded:** ${names(strays, inCode)}. No exercise of the base branch has a file of this name; an answer keeps the name of its starter.`,
				]),
	];
	return parts.map((part) => `${part}\n\n`).join('');
}

function names(paths: readonly string[], shown: (path: string) => string): string {
	const more = paths.length - namesShown;
	const first = paths.slice(0, namesShown).map(shown).join(', ');
	return more > 0 ? `${first} and ${count(more, 'more file')}` : first;
}

const plain = (path: string): string => cut(visible(path), longestName);
const inCode = (path: string): string => code(cut(path, longestName));
