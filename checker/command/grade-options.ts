/** The commands for whole classes. */
import { availableParallelism } from 'node:os';
import { Command, InvalidArgumentError, Option } from 'commander';
import { usualPattern } from '../class/pattern.ts';
import { readShard, type Shard } from '../class/shard.ts';
import { UsageError } from '../errors.ts';
import type { HintLevel } from '../report/reporter.ts';
import { gradeHelp, mergeHelp, workerHelp } from './class-help.ts';
import type { GradeCall } from './grade.ts';
import type { Exports } from './grading/exports.ts';
import { hintLevel } from './hint-level.ts';
import type { MergeCall } from './merge.ts';
import type { WorkCall } from './queue/work.ts';
import type { Typed } from './typed.ts';

export type ClassCall = GradeCall | MergeCall | WorkCall;

interface Given {
	readonly output?: string;
	readonly pattern: string;
	readonly hints?: HintLevel;
	readonly config?: string;
	readonly strictTypes?: boolean;
	readonly timing: boolean;
	readonly jobs?: number;
	readonly queue?: string;
	readonly resume?: boolean;
	readonly force?: boolean;
	readonly shard?: Shard;
	readonly csv?: string;
	readonly junit?: string;
	readonly gradescope?: string;
	readonly page?: string;
}

interface GivenToMerge extends Exports {
	readonly output: string;
	readonly force?: boolean;
	readonly config?: string;
	readonly page?: string;
	readonly submissions?: string;
	readonly pattern: string;
}

/** So many that some hundred cores are never without work, so few that Redis holds some megabytes at most. */
const usualInQueue = 256;

/**
 * @param typed how commands are typed where this one was called
 * @param understood is given what was asked for
 */
export function classCommands(typed: Typed, understood: (call: ClassCall) => void): readonly Command[] {
	const grade = new Command('grade')
		.description('Grade the submissions of a whole class.')
		.argument('<folder>', 'the folder of the class')
		.option('--output <file>', 'where the rows go, instead of standard output')
		.option('--pattern <path>', 'how submissions lie in the folder', usualPattern)
		.addOption(
			new Option(
				'--hints <level>',
				'0 verdict alone, 1 a question, 2 also the place, 3 also the fix',
			).argParser(hintLevel),
		)
		.option('--strict-types', 'type errors fail')
		.option('--no-timing', 'leave out how long each took, so that every run gives the same bytes')
		.option(
			'--jobs <number>',
			`how many are graded at once (all cores), or are in the queue at once (${usualInQueue})`,
			jobs,
		)
		.option('--queue <address>', 'put them into a queue, redis://host:6379, from which workers take them')
		.option('--resume', 'go on with the results that are there')
		.option('--force', 'replace the results that are there')
		.option('--shard <part/of>', 'grade one part of so many', shard)
		.option('--config <file>', 'what the course has settled, instead of downhill.config.yaml')
		.addOption(csv())
		.addOption(junit())
		.addOption(gradescope())
		.option('--page <folder>', 'also the class page: what was found, by exercise, mistake and student')
		.addHelpText('after', gradeHelp(typed))
		.action((folder: string, given: Given) => understood(gradeCall(folder, given)));
	const merge = new Command('merge')
		.description('Put the results of all shards together: the same as of one run.')
		.argument('<parts...>', 'the results of each shard, with their .downhill files beside them')
		.requiredOption('--output <file>', 'where the rows of all go')
		.option('--force', 'replace the results that are there')
		.option('--config <file>', 'what the course has settled, instead of downhill.config.yaml')
		.addOption(csv())
		.addOption(junit())
		.addOption(gradescope())
		.option('--page <folder>', 'also the class page; needs --submissions')
		.option('--submissions <folder>', 'the folder that was graded, from which the page has its examples')
		.option('--pattern <path>', 'how submissions lie in that folder', usualPattern)
		.addHelpText('after', mergeHelp(typed))
		.action((parts: string[], given: GivenToMerge) => understood(mergeCall(parts, given)));
	const worker = new Command('worker')
		.description('Grade what is put into a queue, until asked to stop.')
		.requiredOption('--queue <address>', 'redis://host:6379, rediss://user@host/0, unix:///path/to/socket')
		.option('--jobs <number>', 'how many are graded at once (all cores)', jobs)
		.option('--config <file>', 'what the course has settled, instead of downhill.config.yaml')
		.addHelpText('after', workerHelp(typed))
		.action((given: { queue: string; jobs?: number; config?: string }) =>
			understood({ do: 'worker', ...given, jobs: given.jobs ?? availableParallelism() }),
		);
	return [grade, merge, worker].map((command) => command.helpOption('-h, --help', 'show this help'));
}

const csv = () => new Option('--csv <file>', 'also a table of marks, one line for each student');
const junit = () => new Option('--junit <folder>', 'also a JUnit file for each student');
const gradescope = () =>
	new Option('--gradescope <folder>', 'also a Gradescope results file for each student');

function exportsOf({ csv, junit, gradescope }: Exports): Exports {
	return {
		...(csv === undefined ? {} : { csv }),
		...(junit === undefined ? {} : { junit }),
		...(gradescope === undefined ? {} : { gradescope }),
	};
}

function gradeCall(folder: string, given: Given): GradeCall {
	const { output, pattern, hints, config, timing, page, resume = false, force = false } = given;
	if (resume && force)
		throw new UsageError('--resume and --force exclude each other: one goes on, the other begins again.');
	if (output === undefined && (resume || force))
		throw new UsageError(
			`--${resume ? 'resume' : 'force'} is about a file of results: name it with --output.`,
		);
	if (page !== undefined && given.shard)
		throw new UsageError(
			'--page and --shard exclude each other: a part is no class. Give --page to merge, which has all parts.',
		);
	const exports = exportsOf(given);
	const [unplaced] = [...Object.keys(exports), ...(page === undefined ? [] : ['page'])];
	if (output === undefined && unplaced !== undefined)
		throw new UsageError(`--${unplaced} is made from a file of results: name it with --output.`);
	if (output === '' || folder === '' || page === '') throw new UsageError('A path that was given is empty.');
	return {
		do: 'grade',
		folder,
		...(output === undefined ? {} : { output }),
		pattern,
		...(hints === undefined ? {} : { hints }),
		...(config === undefined ? {} : { config }),
		strictTypes: given.strictTypes ?? false,
		timing,
		jobs: given.jobs ?? (given.queue === undefined ? availableParallelism() : usualInQueue),
		...(given.queue === undefined ? {} : { queue: given.queue }),
		existing: resume ? 'resume' : force ? 'overwrite' : 'refuse',
		...(given.shard ? { shard: given.shard } : {}),
		exports,
		...(page === undefined ? {} : { page }),
	};
}

function mergeCall(parts: readonly string[], given: GivenToMerge): MergeCall {
	const { output, force = false, config, page, submissions, pattern } = given;
	if (page === '' || submissions === '') throw new UsageError('A path that was given is empty.');
	if (page !== undefined && submissions === undefined)
		throw new UsageError(
			'--page shows examples: say where the submissions are, with --submissions and the folder that was graded.',
		);
	return {
		do: 'merge',
		parts,
		output,
		force,
		...(config === undefined ? {} : { config }),
		exports: exportsOf(given),
		...(page === undefined || submissions === undefined
			? {}
			: { page: { folder: page, submissions, pattern } }),
	};
}

function jobs(given: string): number {
	if (!/^[1-9]\d{0,2}$/.test(given)) throw new InvalidArgumentError('Allowed are 1 to 999.');
	return Number(given);
}

function shard(given: string): Shard {
	const read = readShard(given);
	if (!read) throw new InvalidArgumentError('Give the part and how many there are: 1/8, 2/8, … 8/8.');
	return read;
}
