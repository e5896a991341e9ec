/** What the commands for whole classes say of themselves below their options. */
import type { Typed } from './typed.ts';

type Example = readonly [words: readonly string[], what: string];

const gradeExamples: readonly Example[] = [
	[['class', '--output', 'results.jsonl'], '<student>/<chapter>/<name>.ts'],
	[['class', '--pattern', "'{exercise}/{student}.ts'", '--output', 'results.jsonl'], ''],
	[['class', '--output', 'results.jsonl', '--resume'], 'go on where it was stopped'],
	[['class', '--output', 'part2.jsonl', '--shard', '2/8'], 'every eighth, on one of eight machines'],
	[['class', '--output', 'results.jsonl', '--page', 'page'], 'also the class page'],
	[['class', '--output', 'results.jsonl', '--queue', 'redis://host:6379'], 'let workers grade them'],
];

const mergeExamples: readonly Example[] = [
	[['part*.jsonl', '--output', 'results.jsonl'], ''],
	[['part*.jsonl', '--output', 'results.jsonl', '--page', 'page', '--submissions', 'class'], ''],
];

const workerExamples: readonly Example[] = [
	[['--queue', 'redis://host:6379'], ''],
	[['--queue', 'redis://host:6379', '--jobs', '4'], 'four submissions at once'],
];

export const gradeHelp = (typed: Typed): string => `
Examples:
${calls(typed, 'grade', gradeExamples)}

Results are one JSON line for each submission (schemas/row.schema.json), by student, then in
the order of the course. Beside them lies results.jsonl.downhill, by which --resume and merge
know what they were made from.

Exit status: 0 nothing failed, 1 something failed, could not be run, or is required by the
course and not started, 2 the call or a spec is wrong or the results cannot be written, 130
stopped by Ctrl-C.`;

export const mergeHelp = (typed: Typed): string => `
Examples:
${calls(typed, 'merge', mergeExamples)}

Exit status: 0 the parts are together, whatever their results are; 2 the call is wrong, a part is
missing or damaged, or the results cannot be written.`;

export const workerHelp = (typed: Typed): string => `
Examples:
${calls(typed, 'worker', workerExamples)}

A worker grades with the exercises of the folder that it is started in. It takes the jobs of graders
that have the same checker, the same exercises and the same main version of Node, and no others.
A password is better given as DOWNHILL_QUEUE_PASSWORD than in the address, which others may see.

Asked to stop (Ctrl-C, SIGTERM) it brings to an end what it has begun, or gives it back; asked
twice, or killed, it leaves that to other workers, who notice within some 15 seconds.

Exit status: 0 stopped as asked, 2 the call is wrong or nothing can be graded on this machine.`;

/** A line each; where one is long, what it does stands below it. */
function calls(typed: Typed, command: string, examples: readonly Example[]): string {
	return examples
		.map(([words, what]) => {
			const call = `  ${typed(command, ...words)}`;
			if (what === '') return call;
			return call.length > 58 ? `${call}\n${' '.repeat(60)}${what}` : `${call.padEnd(60)}${what}`;
		})
		.join('\n');
}
