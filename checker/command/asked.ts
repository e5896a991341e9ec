import type { Configuration } from '../config/load.ts';
import { visible } from '../report/text.ts';
import type { CheckCall } from './options.ts';
import { type Listed, type Selected, select } from './select.ts';
import { filesBelow, oneFile, ownFiles, strays, strayWarning, type Target } from './targets.ts';
import type { Typed } from './typed.ts';

interface Asked {
	readonly call: CheckCall;
	readonly configuration: Configuration;
	readonly exercises: readonly Listed[];
	readonly typed: Typed;
}

/**
 * The submissions that a check was asked for.
 *
 * @param complain is told of files that answer no exercise
 */
export async function targetsOf(
	{ call, configuration, exercises, typed }: Asked,
	cwd: string,
	complain: (text: string) => void,
): Promise<Target[]> {
	const folder = configuration.exercises;
	const selected: Selected[] = select(call.names, exercises, folder, cwd);
	if (call.submission !== undefined) return oneFile(selected, call.names, call.submission, cwd, typed);
	if (call.submissions === undefined) return differing(ownFiles(selected, folder, cwd), call.changed, folder);
	const targets = filesBelow(selected, call.submissions, cwd);
	complain(strayWarning(call.submissions, strays(exercises, call.submissions)));
	if (targets.length === 0) complain(noAnswer(call.submissions, typed));
	return differing(targets, call.changed, call.submissions);
}

/** The folder of a whole class, or a chapter alone, would pass without a word. */
function noAnswer(folder: string, typed: Typed): string {
	const wanted = `${visible(folder)} holds no answer: looked for are files <chapter>/<name>.ts of the exercises`;
	return `${wanted}. A folder for each student is graded by ${typed('grade', visible(folder), '--output', 'results.jsonl')}\n`;
}

async function differing(targets: Target[], ref: string | undefined, folder: string): Promise<Target[]> {
	if (ref === undefined) return targets;
	const { changedFiles } = await import('./changed.ts');
	const changed = await changedFiles(ref, folder);
	return targets.filter(({ path }) => changed.has(path));
}
