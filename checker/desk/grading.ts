/** Grades the files of a folder of exercises one at a time, with workers that stay warm from save to save. */
import { existsSync, lstatSync } from 'node:fs';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { gradeOne } from '../command/grade-one.ts';
import { readSubmission } from '../command/read-submission.ts';
import { closeRooms, openRooms, withLimits } from '../command/rooms.ts';
import { shownIn } from '../command/shown-in.ts';
import { SpecError } from '../errors.ts';
import { cardOf } from '../evidence/card.ts';
import { svgOf } from '../evidence/svg.ts';
import type { Graded, HintLevel } from '../report/reporter.ts';
import { loadExercise } from '../spec/load.ts';
import type { Rooms } from '../trial/trial.ts';
import type { Limits } from '../types.ts';
import type { Picture, Subject, Verdict } from './verdict.ts';

export interface GradingOptions {
	/** The folder of exercises, relative to where the checker was called or absolute. */
	readonly folder: string;
	readonly hints: HintLevel;
	/** What a run may take, where it is not the usual. */
	readonly limits?: Partial<Limits>;
	/** Type errors fail. */
	readonly strictTypes?: boolean;
	/** Whether the evidence is drawn as well. */
	readonly pictures: boolean;
	/** Is told where the checker itself fails on a file. */
	readonly broken: (file: string, error: unknown) => void;
}

export interface Grading {
	/** The folder of exercises, absolute. */
	readonly folder: string;
	/** Never rejects for anything that a submission or a spec can do. */
	verdictOn(path: string): Promise<Verdict>;
	/** The latest verdict of each file, by its absolute path. */
	readonly latest: ReadonlyMap<string, Verdict>;
	forget(path: string): void;
	close(): Promise<void>;
}

/** No worker is started before there is something to grade. */
export function createGrading(options: GradingOptions): Grading {
	const folder = resolve(options.folder);
	const latest = new Map<string, Verdict>();
	let rooms: Rooms | undefined;
	let queue: Promise<unknown> = Promise.resolve();
	const verdictOn = async (path: string) => {
		rooms ??= withLimits(openRooms(), options.limits ?? {});
		const verdict = await verdictOf(subjectOf(path), folder, rooms, options);
		latest.set(path, verdict);
		return verdict;
	};
	return {
		folder,
		latest,
		// One after the other: time limits are those of a program that has the machine to itself.
		verdictOn: (path) => {
			const verdict = queue.then(() => verdictOn(path));
			queue = verdict.catch(() => undefined);
			return verdict;
		},
		forget: (path) => void latest.delete(path),
		close: async () => {
			if (rooms !== undefined) await closeRooms(rooms);
		},
	};
}

function subjectOf(path: string): Subject {
	const chapter = basename(dirname(path));
	const name = basename(path, '.ts');
	const file = shown(path);
	return { id: `${chapter}/${name}`, chapter, name, path, file, specFile: file.replace(/\.ts$/, '.yaml') };
}

const shown = (path: string): string => relative(process.cwd(), path).split(sep).join('/');

async function verdictOf(
	subject: Subject,
	folder: string,
	rooms: Rooms,
	options: GradingOptions,
): Promise<Verdict> {
	if (!existsSync(subject.specFile)) return { kind: 'no-spec', subject };
	if (lstatSync(subject.path, { throwIfNoEntry: false }) === undefined) return { kind: 'no-file', subject };
	try {
		const exercise = loadExercise(subject.specFile);
		const target = { exercise: subject, path: subject.path, folder, shown: subject.file };
		const graded = await gradeOne(
			target,
			exercise,
			rooms,
			{ strictTypes: options.strictTypes ?? false, hints: options.hints },
			(error) => options.broken(subject.file, error),
		);
		const picture = options.pictures ? await pictureOf(graded, subject, folder, rooms) : undefined;
		return { kind: 'graded', subject, graded, ...(picture === undefined ? {} : { picture }) };
	} catch (error) {
		if (!(error instanceof SpecError)) throw error;
		return { kind: 'broken-spec', subject, complaints: error.complaints };
	}
}

/** What `npm run evidence` draws; nothing of an exercise that is not started. */
async function pictureOf(
	{ result, exercise }: Graded,
	{ path, file }: Subject,
	folder: string,
	rooms: Rooms,
): Promise<Picture | undefined> {
	const { status } = result;
	if (status === 'not-started') return undefined;
	const bytes = readSubmission(path, folder, file);
	const { figure } = cardOf(await shownIn(exercise, file, bytes, rooms), { ...result, status });
	return { svg: await svgOf(figure), text: figure.description };
}
