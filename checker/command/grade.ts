/** Grades a whole class: every submission below a folder, side by side, one row each, in an order that does not change. */
import { inOrder } from '../class/in-order.ts';
import { listOf, type Origin } from '../class/journal.ts';
import { readRow, rowText } from '../class/row.ts';
import { isInShard, type Shard } from '../class/shard.ts';
import type { Submitted } from '../class/submissions.ts';
import type { Configuration, Marking } from '../config/load.ts';
import type { HintLevel } from '../report/reporter.ts';
import { visible } from '../report/text.ts';
import { type FoundExercise, findExercises } from '../spec/find.ts';
import { submissionsToGrade } from './grading/class-folder.ts';
import { contentOf, readSubmitted } from './grading/content.ts';
import { type Exports, writeExports } from './grading/exports.ts';
import { checkerFingerprint, specsFingerprint } from './grading/fingerprint.ts';
import type { Grader, Manner, Outcome } from './grading/job.ts';
import { takeLock } from './grading/lock.ts';
import { openGrader } from './grading/open-grader.ts';
import type { PageOfClass } from './grading/page.ts';
import { type Existing, openResults } from './grading/results-file.ts';
import { Tally } from './grading/tally.ts';
import { inCourseOrder } from './load-specs.ts';
import type { Outside } from './outside.ts';
import { type ProgressBar, progressBar } from './progress-bar.ts';

export interface GradeCall {
	readonly do: 'grade';
	/** The folder of the class. */
	readonly folder: string;
	/** Where the rows go; standard output where absent. */
	readonly output?: string;
	readonly pattern: string;
	/** Where they are not given: as the course has settled. */
	readonly hints?: HintLevel;
	readonly config?: string;
	readonly strictTypes: boolean;
	readonly timing: boolean;
	/** How many are graded at once; with a queue, how many are in it at once. */
	readonly jobs: number;
	/** Where workers take the submissions from, when this machine does not grade them itself. */
	readonly queue?: string;
	readonly existing: Existing;
	readonly shard?: Shard;
	readonly exports: Exports;
	/** A folder for the class page. */
	readonly page?: string;
}

const usualHints: HintLevel = 2;
const faultsShown = 10;
/** So many rows may wait for one that takes long. */
const window = 500;

/** One submission in its place. */
interface Placed {
	readonly index: number;
	readonly submitted: Submitted<FoundExercise>;
}

/** Gives the exit status: 1 where a submission failed or could not be run. */
export async function gradeClass(
	call: GradeCall,
	configuration: Configuration,
	outside: Outside,
): Promise<0 | 1> {
	const exercises = inCourseOrder(findExercises(configuration.exercises));
	const submissions = submissionsToGrade(call.folder, call.pattern, exercises, outside.say);
	const { timing, shard } = call;
	const { limits } = configuration;
	const hints = call.hints ?? configuration.hints ?? usualHints;
	const manner: Manner = {
		hints,
		strictTypes: call.strictTypes || configuration.strictTypes,
		timing,
		limits,
	};
	const origin: Origin = {
		version: 1,
		checker: checkerFingerprint(),
		exercises: specsFingerprint(exercises.map(({ specFile }) => specFile)),
		options: { hints, strictTypes: manner.strictTypes, timing, ...limits },
		submissions: listOf(submissions),
		...(shard ? { shard } : {}),
	};
	const placed = submissions
		.map((submitted, index): Placed => ({ index, submitted }))
		.filter(({ index }) => shard === undefined || isInShard(index, shard));
	const { weights, required } = configuration.marking(exercises);
	const page = call.page === undefined ? undefined : await pageIn(call.page, exercises, weights);
	const specs = new Map(exercises.map(({ id, specFile }) => [id, specFile]));
	const { jobs, queue } = call;
	const open = { jobs, queue, manner, left: placed.length, version: origin };
	// Before any results are touched: a queue that is not there leaves nothing behind.
	const grader = await openGrader(open, (id) => specs.get(id) ?? '', outside);
	const sink = await openSink(call, origin, placed, required, outside).catch(async (error) => {
		await grader.close();
		throw error;
	});
	const takeBack = outside.beforeStop(() => {
		sink.close();
		outside.say(`${stopped(call, sink.tally.count, placed.length)}\n`);
	});
	try {
		await gradeAll(placed.slice(sink.tally.count), grader, sink, placed.length, outside);
	} finally {
		takeBack();
		await grader.close();
		sink.close();
	}
	if (call.output !== undefined) {
		await writeExports(call.output, call.exports, configuration, outside);
		await page?.write(call.output, submissions);
	}
	outside.say(`${sink.tally.summary()}\n`);
	if (page) outside.say(`The class page is ${call.page}/index.html.\n`);
	return sink.tally.hasFailures ? 1 : 0;
}

/** Loaded only where it is asked for. */
async function pageIn(
	folder: string,
	exercises: readonly FoundExercise[],
	weights: Marking['weights'],
): Promise<PageOfClass> {
	const { openPage } = await import('./grading/page.ts');
	return openPage(folder, exercises, weights);
}

/** Where rows go. */
interface Sink {
	readonly tally: Tally;
	add(placed: Placed, content: string, outcome: Outcome): Promise<void>;
	close(): void;
}

async function openSink(
	{ output, existing }: GradeCall,
	origin: Origin,
	placed: readonly Placed[],
	required: Marking['required'],
	outside: Outside,
): Promise<Sink> {
	const tally = new Tally(required);
	if (output === undefined) {
		const add: Sink['add'] = async ({ index, submitted }, _content, { text, status }) => {
			await outside.write(rowText(index, submitted.student, text));
			tally.add(submitted.student, { status, exercise: submitted.exercise.id });
		};
		return { tally, add, close: () => undefined };
	}
	const lock = await takeLock(output);
	try {
		const file = openResults(output, origin, existing, (row, content) => {
			const next = placed[tally.count];
			if (next === undefined || contentOf(readSubmitted(next.submitted)) !== content) return false;
			const { student, result } = readRow(row);
			tally.add(student, result);
			return true;
		});
		tally.begin();
		let isOpen = true;
		return {
			tally,
			async add({ index, submitted: { student, exercise } }, content, { text, status }) {
				if (!isOpen) return;
				lock.hold();
				file.add(rowText(index, student, text), content);
				tally.add(student, { status, exercise: exercise.id });
			},
			close: () => {
				if (isOpen) file.close();
				isOpen = false;
				lock.release();
			},
		};
	} catch (error) {
		lock.release();
		throw error;
	}
}

async function gradeAll(
	placed: readonly Placed[],
	grader: Grader,
	sink: Sink,
	total: number,
	outside: Outside,
): Promise<void> {
	const bar = barFor(outside, total, sink.tally.count);
	let faults = 0;
	const work = async (one: Placed) => {
		const bytes = readSubmitted(one.submitted);
		const { exercise, shown } = one.submitted;
		const outcome = await grader.grade({ exercise: exercise.id, file: shown, bytes });
		return { one, content: contentOf(bytes), outcome };
	};
	try {
		// One more than there are workers, so that none waits for the next file to be read.
		const width = { atOnce: grader.width + 1, window: Math.max(window, 2 * grader.width) };
		for await (const { one, content, outcome } of inOrder(placed, width, work)) {
			await sink.add(one, content, outcome);
			bar?.show(sink.tally.count);
			if (outcome.fault !== undefined && ++faults <= faultsShown) {
				bar?.clear();
				outside.say(
					`${visible(one.submitted.shown)}: the checker itself failed, please report this.\n${outcome.fault}\n`,
				);
			}
		}
	} finally {
		bar?.end();
	}
}

function barFor({ screen }: Outside, total: number, done: number): ProgressBar | undefined {
	if (!screen || total < 2) return undefined;
	return progressBar(screen, total, {
		done,
		format: '{bar} {value}/{total}  {rate}/s  {eta_formatted} left',
	});
}

function stopped({ output }: GradeCall, done: number, total: number): string {
	const goOn = output === undefined ? '' : ' The same call with --resume goes on where it was.';
	return `Stopped after ${done} of ${total} submissions.${goOn}`;
}
