import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { UsageError } from '../errors.ts';
import { allowedNames } from '../nearest.ts';
import type { Format, HintLevel } from '../report/reporter.ts';
import { reporters } from '../report/reporters.ts';
import { type CourseCall, configOption, courseCommands } from './course-options.ts';
import { type DeskCall, deskCommands } from './desk-options.ts';
import { type ClassCall, classCommands } from './grade-options.ts';
import { hintLevel } from './hint-level.ts';
import { type PullRequestCall, pullRequestCommands } from './pull-options.ts';
import { asScript, type Typed } from './typed.ts';

/** Where one report goes: a file, or standard output where there is none. */
export interface Destination {
	readonly reporter: Format;
	readonly file?: string;
}

/** What `check` was asked for. */
export interface CheckCall {
	readonly do: 'check';
	/** Ids, names, chapters and paths; empty for all exercises. */
	readonly names: readonly string[];
	/** A file to grade instead of the exercise's own. */
	readonly submission?: string;
	/** A folder with `<chapter>/<name>.ts` to grade instead of the exercises' own. */
	readonly submissions?: string;
	/** Only what differs from this git revision. */
	readonly changed?: string;
	readonly destinations: readonly Destination[];
	/** Absent where the configuration has the say. */
	readonly hints?: HintLevel;
	readonly requireAll: boolean;
	readonly list: boolean;
	readonly strictTypes: boolean;
	/** Run again what has not changed, too. */
	readonly noCache: boolean;
	/** A configuration in place of the course's own. */
	readonly config?: string;
}

/** A call, understood. `say` is answered with a text and nothing else. */
export type Call =
	| CheckCall
	| ClassCall
	| CourseCall
	| DeskCall
	| PullRequestCall
	| { readonly do: 'say'; readonly text: string };

const explanations = (typed: Typed) => `
A name is an id (3-gradient-descent/first-loop), a name (first-loop), a chapter
(3-gradient-descent) or the path of an exercise's file.

Reports:
${reporters.map(({ name, purpose }) => `  ${name.padEnd(12)}${purpose}`).join('\n')}

Examples:
${exampleCalls
	.map(([words, what]) => `  ${typed('check', ...words).padEnd(50)}${what && `  ${what}`}`.trimEnd())
	.join('\n')}
  ${typed('check', '--reporter', 'json').replace('npm run', 'npm run --silent')} > report.json

Exit status: 0 nothing failed (with --list: always), 1 something failed or could
not be run, 2 the call or a spec is wrong.`;

const exampleCalls: readonly (readonly [words: readonly string[], what: string])[] = [
	[[], 'every exercise'],
	[['first-loop'], 'one exercise'],
	[['1-derivatives', '2-gradients'], 'two chapters'],
	[['first-loop', '--submission', 'answer.ts'], 'another file as the answer'],
	[['--submissions', 'solutions'], 'a folder of answers, <chapter>/<name>.ts'],
	[['--changed', 'main'], 'what differs from the branch main'],
	[['--reporter', 'terminal', '--reporter', 'json=report.json'], ''],
];

/**
 * Reads the arguments of the command.
 *
 * @param version what `--version` answers
 * @param typed how commands are typed where this one was called
 * @throws UsageError with the nearest right word where an option, a command or a value does not exist
 */
export function readCall(argv: readonly string[], version: string, typed: Typed = asScript): Call {
	let call: Call | undefined;
	const said: string[] = [];
	const program = new Command('downhill')
		.description('Checks calculus homework: says where a trace parts from the reference, and why.')
		.exitOverride()
		.configureOutput({ writeOut: (text) => said.push(text), writeErr: () => undefined })
		.helpOption('-h, --help', 'show this help')
		.version(version, '-V, --version', 'show the version');
	const check = checkCommand(typed, (names, options) => {
		call = checkCall(names, options);
	});
	const understood = (other: ClassCall | CourseCall | DeskCall | PullRequestCall) => {
		call = other;
	};
	const others = [
		...deskCommands(understood),
		...courseCommands(understood),
		...classCommands(typed, understood),
		...pullRequestCommands(understood),
	];
	for (const command of [check, ...others]) program.addCommand(command.copyInheritedSettings(program));
	try {
		program.parse([...argv], { from: 'user' });
	} catch (error) {
		if (!(error instanceof CommanderError)) throw error;
		if (error.exitCode === 0) return { do: 'say', text: said.join('') };
		const what = error.code === 'commander.help' ? 'No command was given.' : sentence(error.message);
		const command = program.commands.find((known) => known.name() === argv[0])?.name() ?? 'check';
		throw new UsageError(`${what} See \`${typed(command, '--help')}\`.`);
	}
	if (call === undefined) throw new Error('The command was read but not understood.');
	return call;
}

interface Given {
	readonly submission?: string;
	readonly submissions?: string;
	readonly changed?: string;
	readonly reporter?: readonly Destination[];
	readonly output?: string;
	readonly hints?: HintLevel;
	readonly requireAll?: boolean;
	readonly list?: boolean;
	readonly strictTypes?: boolean;
	readonly cache: boolean;
	readonly config?: string;
}

function checkCommand(typed: Typed, act: (names: readonly string[], options: Given) => void): Command {
	return new Command('check')
		.description('Grade exercises, each by its trace on the listed inputs and on probes.')
		.argument('[names...]', 'exercises to check; all of them where none is named')
		.option('--submission <file>', 'grade this file as the answer to the one exercise named')
		.option('--submissions <folder>', 'grade <folder>/<chapter>/<name>.ts for each that is there')
		.option('--changed <ref>', 'only exercises whose file differs from this git revision')
		.option('--reporter <name[=file]>', 'a report of this name, see below; may be repeated', addDestination)
		.option('--output <file>', 'write the report to this file instead of standard output')
		.option(
			'--hints <level>',
			'0 verdict alone, 1 a question, 2 also the place (the usual), 3 also the fix',
			hintLevel,
		)
		.option('--require-all', 'an exercise that is not started fails')
		.option('--list', 'only list ids, titles and state')
		.option('--strict-types', 'type errors fail')
		.option('--no-cache', 'run everything, also what has not changed since it was checked')
		.addOption(configOption())
		.helpOption('-h, --help', 'show this help')
		.addHelpText('after', explanations(typed))
		.action((names: string[], options: Given) => act(names, options));
}

/** `json` or `json=report.json` */
function addDestination(given: string, before: readonly Destination[] = []): Destination[] {
	const equals = given.indexOf('=');
	const name = equals < 0 ? given : given.slice(0, equals);
	const names = reporters.map((reporter) => reporter.name);
	const reporter = reporters.find((candidate) => candidate.name === name);
	if (reporter === undefined) {
		throw new InvalidArgumentError(`There is no reporter \`${name}\`. ${allowedNames(name, names)}`);
	}
	if (equals < 0) return [...before, { reporter }];
	const file = given.slice(equals + 1);
	if (file === '') throw new InvalidArgumentError(`The file after \`${name}=\` is missing.`);
	return [...before, { reporter, file }];
}

function checkCall(names: readonly string[], options: Given): CheckCall {
	const { submission, submissions, changed } = options;
	if (submission !== undefined && submissions !== undefined) {
		throw new UsageError('--submission and --submissions exclude each other: give one file or one folder.');
	}
	if (submission !== undefined && changed !== undefined) {
		throw new UsageError(
			'--submission and --changed exclude each other: the file is graded whatever git says.',
		);
	}
	for (const name of ['submission', 'submissions', 'changed', 'output', 'config'] as const) {
		if (options[name] === '') throw new UsageError(`--${name}: nothing is given after it. Write it out.`);
	}
	return {
		do: 'check',
		names,
		...(submission === undefined ? {} : { submission }),
		...(submissions === undefined ? {} : { submissions }),
		...(changed === undefined ? {} : { changed }),
		destinations: destinations(options),
		...(options.hints === undefined ? {} : { hints: options.hints }),
		requireAll: options.requireAll ?? false,
		list: options.list ?? false,
		strictTypes: options.strictTypes ?? false,
		noCache: !options.cache,
		...(options.config === undefined ? {} : { config: options.config }),
	};
}

/** Each report to its own place: `--output` is for the one that was given without a file. */
function destinations({ reporter = [], output }: Given): Destination[] {
	const [standard] = reporters;
	if (standard === undefined) throw new Error('There is no reporter.');
	const given = reporter.length === 0 ? [{ reporter: standard }] : reporter;
	const open = given.filter((destination) => destination.file === undefined);
	if (output !== undefined && open.length === 0) {
		throw new UsageError('--output has no report to write: each --reporter has its own file already.');
	}
	const placed = given.map((destination) =>
		destination.file === undefined && output !== undefined ? { ...destination, file: output } : destination,
	);
	const places = placed.map(({ file }) => file ?? 'standard output');
	const twice = places.find((place, index) => places.indexOf(place) < index);
	if (twice !== undefined) {
		throw new UsageError(
			`Two reports would go to ${twice}. Give each its own file: --reporter json=report.json`,
		);
	}
	return placed;
}

/** Commander's complaint as a sentence of ours. */
function sentence(message: string): string {
	const plain = message
		.replace(/^error: /, '')
		.replace(/\s*\n\s*\(Did you mean (.*)\?\)/, (_all, name) => `. Did you mean \`${name}\`?`)
		.trim();
	const upper = plain.charAt(0).toUpperCase() + plain.slice(1);
	return /[.?]$/.test(upper) ? upper : `${upper}.`;
}
