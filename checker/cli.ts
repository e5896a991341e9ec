/**
 * The command: the one file that reads the arguments, writes to standard output and sets the exit status
 * (0 nothing failed, 1 something did, 2 the call or a spec is wrong).
 */
import { readFileSync } from 'node:fs';
import { targetsOf } from './command/asked.ts';
import { mustHaveFolder } from './command/course-folder.ts';
import { storeFor } from './command/earlier-results.ts';
import { type Call, type CheckCall, type Destination, readCall } from './command/options.ts';
import { add, begin, end, fileOutput, type Output } from './command/output.ts';
import { outsideOf } from './command/outside.ts';
import type { ProgressBar } from './command/progress-bar.ts';
import { closeRooms, openRooms, withLimits } from './command/rooms.ts';
import { shownOn } from './command/screen.ts';
import type { Listed } from './command/select.ts';
import { settingsOf } from './command/settings.ts';
import type { Target } from './command/targets.ts';
import { type Typed, typedIn } from './command/typed.ts';
import type { Configuration, Marking } from './config/load.ts';
import { SpecError, UsageError } from './errors.ts';
import { type Graded, type HintLevel, isFailing, type View } from './report/reporter.ts';
import type { Rooms } from './trial/trial.ts';
import type { Limits } from './types.ts';

const usualHints: HintLevel = 2;

/** What a check needs to know beside the submissions: the call, and what the course has settled. */
interface Work extends Marking {
	readonly call: CheckCall;
	readonly configuration: Configuration;
	readonly exercises: readonly Listed[];
	readonly hints: HintLevel;
	readonly typed: Typed;
}

/**
 * Does what the arguments (without those of Node) ask for; never rejects.
 *
 * @param opened workers that load already; closed here, whether they were needed or not
 */
export async function main(argv: readonly string[], opened?: Rooms): Promise<void> {
	process.stdout.on('error', pipeClosed);
	process.stderr.on('error', pipeClosed);
	try {
		const typed = typedIn(process.cwd(), process.env);
		const call = readCall(argv, version(), typed);
		if (call.do === 'say') process.stdout.write(call.text);
		else process.exitCode = await obey(call, typed, opened);
	} catch (error) {
		const expected = error instanceof UsageError || error instanceof SpecError;
		process.stderr.write(`${expected ? error.message : brokenChecker(error)}\n`);
		process.exitCode = 2;
	} finally {
		if (opened) await closeRooms(opened);
	}
}

/** Whoever reads the report may stop early (`| head`); the verdict and the other reports are not touched by it. */
function pipeClosed(error: NodeJS.ErrnoException): void {
	// A full disk behind standard output is told by those who write to it.
	if (error.code !== 'EPIPE' && error.code !== 'ENOSPC') throw error;
}

function version(): string {
	const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
	return (JSON.parse(text) as { version: string }).version;
}

function brokenChecker(error: unknown): string {
	const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
	return `The checker itself failed; this is a fault of its own, please report it.\n${trace}`;
}

async function obey(
	call: Exclude<Call, { do: 'say' }>,
	typed: Typed,
	opened: Rooms | undefined,
): Promise<0 | 1> {
	const write = (text: string) => process.stdout.write(text);
	const configuration = await settingsOf('config' in call ? call.config : undefined, process.cwd());
	const { limits } = configuration;
	// What begins a course, and what needs none.
	if (!['new', 'pull', 'merge'].includes(call.do)) mustHaveFolder(configuration, process.cwd(), typed);
	switch (call.do) {
		case 'check':
			return check(call, configuration, typed, opened);
		case 'watch':
		case 'ui': {
			const { openDesk } = await import('./desk/open.ts');
			const stopped = new Promise((resolve) => {
				for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
			});
			const shown = shownOn(process.stdout, process.env);
			const complain = (text: string) => process.stderr.write(text);
			const told = { ...call, hints: call.hints ?? configuration.hints ?? usualHints };
			const desk = await openDesk(told, configuration, shown, { write, complain });
			await stopped;
			await desk.close();
			return 0;
		}
		case 'new': {
			const { createExercise } = await import('./command/new.ts');
			return createExercise(call, configuration, typed, write);
		}
		case 'verify': {
			const { verify } = await import('./command/verify.ts');
			return inRooms(limits, (rooms) => verify(call, configuration, rooms, write));
		}
		case 'evidence': {
			const { writeEvidence } = await import('./command/evidence.ts');
			return inRooms(limits, (rooms) => writeEvidence(call, configuration, rooms, write));
		}
		case 'pull': {
			const { pull } = await import('./command/pull.ts');
			return pull(call, configuration, write);
		}
		case 'comment': {
			const { comment } = await import('./command/comment.ts');
			return comment(call, configuration, typed, version(), write);
		}
		case 'grade': {
			const { gradeClass } = await import('./command/grade.ts');
			return gradeClass(call, configuration, outsideOf(process, version(), typed));
		}
		case 'worker': {
			const { work } = await import('./command/queue/work.ts');
			// All is said and given back; a queue that is away is nothing to stay for, though its library would.
			return process.exit(await work(call, configuration, outsideOf(process, version(), typed)));
		}
		case 'merge': {
			const { mergeParts } = await import('./command/merge.ts');
			return mergeParts(call, configuration, outsideOf(process, version(), typed));
		}
	}
}

async function inRooms(limits: Partial<Limits>, work: (rooms: Rooms) => Promise<0 | 1>): Promise<0 | 1> {
	const rooms = withLimits(openRooms(), limits);
	try {
		return await work(rooms);
	} finally {
		await closeRooms(rooms);
	}
}

async function check(
	call: CheckCall,
	configuration: Configuration,
	typed: Typed,
	opened: Rooms | undefined,
): Promise<0 | 1> {
	const cwd = process.cwd();
	const folder = configuration.exercises;
	const rooms = opened ?? openRooms();
	try {
		// The workers load what they need while the specs are read here.
		const { findExercises } = await import('./spec/find.ts');
		const exercises = findExercises(folder);
		const marking = configuration.marking(exercises);
		const hints = call.hints ?? configuration.hints ?? usualHints;
		const work: Work = { call, configuration, exercises, hints, typed, ...marking };
		const targets = await targetsOf(work, cwd, (text) => process.stderr.write(text));
		return await grade(work, targets, withLimits(rooms, configuration.limits));
	} finally {
		await closeRooms(rooms);
	}
}

async function grade(work: Work, targets: readonly Target[], rooms: Rooms): Promise<0 | 1> {
	const { call, configuration, hints } = work;
	const outputs = await outputsOf(work);
	const { loadSpecs } = await import('./command/load-specs.ts');
	const assignments = loadSpecs(targets);
	const { gradeOne } = await import('./command/grade-one.ts');
	const strictTypes = call.strictTypes || configuration.strictTypes;
	const options = { hints, strictTypes };
	const bar = await barFor(targets.length);
	const store = await storeFor(call, work.exercises, process.env.CI);
	const interrupted = () => {
		store?.close();
		void stop(rooms, bar);
	};
	process.once('SIGINT', interrupted);
	const all: Graded[] = [];
	begin(outputs);
	for (const { target, exercise } of assignments) {
		const graded = await gradeOne(
			target,
			exercise,
			rooms,
			options,
			(error) => {
				process.stderr.write(`${target.shown}: ${brokenChecker(error)}\n`);
			},
			store,
		);
		all.push(graded);
		bar?.clear();
		add(outputs, graded);
		bar?.show(all.length);
	}
	bar?.end();
	process.removeListener('SIGINT', interrupted);
	end(outputs, all);
	// A listing is no verdict: it fails nothing.
	return !call.list && all.some(({ result }) => isFailing(result, { ...call, ...work })) ? 1 : 0;
}

async function barFor(total: number): Promise<ProgressBar | undefined> {
	if (!process.stderr.isTTY || total < 2) return undefined;
	const { progressBar } = await import('./command/progress-bar.ts');
	return progressBar(process.stderr, total);
}

/** Ctrl-C: the workers are ended, and the shell is told why nothing more comes. */
async function stop(rooms: Rooms, bar: ProgressBar | undefined): Promise<void> {
	bar?.end();
	const patience = new Promise((resolve) => setTimeout(resolve, 500));
	await Promise.race([closeRooms(rooms), patience]);
	process.exit(130);
}

async function outputsOf({ call, exercises, hints, required, weights, typed }: Work): Promise<Output[]> {
	const { again } = await import('./command/again.ts');
	const { names, submission, submissions, changed } = call;
	const isWhole = names.length === 0 && [submission, submissions, changed].every((one) => one === undefined);
	const view: View = {
		colour: false,
		width: 80,
		hints,
		requireAll: call.requireAll,
		required,
		weights,
		again: again(call, exercises, typed),
		run: { version: version(), began: Date.now() },
		...(isWhole ? { evidence: typed('evidence') } : {}),
	};
	const outputs = call.destinations.map(async ({ reporter: format, file }: Destination): Promise<Output> => {
		const reporter = call.list && format.name === 'terminal' ? await listing() : await format.load();
		if (file !== undefined) return fileOutput(reporter, view, file);
		const onScreen = { ...view, ...shownOn(process.stdout, process.env) };
		return { reporter, view: onScreen, write: (text) => process.stdout.write(text), finish: () => undefined };
	});
	return Promise.all(outputs);
}

const listing = async () => (await import('./report/terminal.ts')).list;
