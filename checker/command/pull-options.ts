/** The commands that the workflows of pull requests call. */
import { Command } from 'commander';
import type { CommentCall } from './comment.ts';
import { configOption } from './course-options.ts';
import type { PullCall } from './pull.ts';

export type PullRequestCall = PullCall | CommentCall;

/** @param understood is given what was asked for */
export function pullRequestCommands(understood: (call: PullRequestCall) => void): readonly Command[] {
	const pull = new Command('pull')
		.description(
			'Bring the answers of a pull request to the exercises here, as data, and say what else it changes.',
		)
		.requiredOption('--base <commit>', 'what grades; it has to be checked out')
		.requiredOption('--head <commit>', 'whose answers are graded; it has to be fetched, and nothing more')
		.option('--summary <file>', 'add what is not graded to this file, as Markdown')
		.action((options: Omit<PullCall, 'do'>) => understood({ do: 'pull', ...options }));
	const comment = new Command('comment')
		.description('Make the comment on a pull request out of a report that is not trusted.')
		.requiredOption('--report <file>', 'a JSON report, from wherever it may come')
		.requiredOption('--changes <file>', 'paths that the pull request changes, as a JSON array')
		.requiredOption('--commit <commit>', 'the full name of the commit that was graded')
		.requiredOption('--run <address>', 'where the log of the check is')
		.requiredOption('--output <file>', 'where the comment goes, as Markdown')
		.action((options: Omit<CommentCall, 'do'>) => understood({ do: 'comment', ...options }));
	return [pull, comment].map((command) =>
		command.addOption(configOption()).helpOption('-h, --help', 'show this help'),
	);
}
