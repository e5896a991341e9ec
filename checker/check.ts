/** The pipeline: one submission in, one result out, whatever happens to it. */
import { type Attempt, attempt, followingCells, passed } from './attempt.ts';
import { studyOf, studyRemark } from './chosen-rate.ts';
import { withFreshCase } from './diagnosis/fresh.ts';
import { plainFindings } from './diagnosis/plain.ts';
import type { Graded } from './report/reporter.ts';
import type { Finding, Result } from './report-types.ts';
import { evidence, findingsOfTypes, problemFinding, quoted, traceOf } from './result.ts';
import { decode } from './submission/decode.ts';
import { forbiddenImport } from './submission/imports.ts';
import { usesRemarks } from './submission/uses.ts';
import { followThroughScore } from './trace/score.ts';
import { isProblem, missingPart } from './trial/program.ts';
import { isPassed, type Rooms } from './trial/trial.ts';
import type { Exercise, Problem, Submission } from './types.ts';

export interface Request {
	readonly exercise: Exercise;
	/** The file as it is to be shown. */
	readonly file: string;
	readonly bytes: Uint8Array | Problem;
}

export interface CheckOptions {
	/** Type errors fail. */
	readonly strictTypes: boolean;
	/** Time that a diagnosis may take; the usual where absent. */
	readonly diagnosisMilliseconds?: number;
	/** Is told where the result may be another on a less busy machine. */
	readonly hurried?: () => void;
}

/**
 * In less than this many milliseconds no diagnosis leaves anything out: the shortest time that limits a part of it is
 * longer.
 */
const surelyWhole = 900;

/** Grades one submission. Never rejects for anything that a submission can do. */
export async function check(request: Request, rooms: Rooms, options: CheckOptions): Promise<Graded> {
	const began = performance.now();
	const { exercise, file, bytes } = request;
	const submission = isProblem(bytes) ? bytes : await rooms.compiler.read(file, bytes);
	const { result, study } = isProblem(submission)
		? { result: broken(request, submission) }
		: await grade(request, submission, rooms, options);
	const durationMs = Math.round((performance.now() - began) * 10) / 10;
	return {
		result: { ...result, durationMs },
		...(study ? { study } : {}),
		exercise,
		...textOf(submission, bytes),
	};
}

/** What cannot be parsed has lines all the same, and the first complaint is about one of them. */
function textOf(submission: Submission | Problem, bytes: Request['bytes']): Pick<Graded, 'text'> {
	if (!isProblem(submission)) return { text: submission.text };
	const text = isProblem(bytes) || submission.place === undefined ? undefined : decode(bytes);
	return typeof text === 'string' ? { text } : {};
}

async function grade(
	request: Request,
	submission: Submission,
	rooms: Rooms,
	options: CheckOptions,
): Promise<Judged> {
	const checkTypes = () => rooms.compiler.checkTypes(submission.file, submission.text);
	// The types of an untouched starter are nobody's concern, so they wait until it is known to be none.
	const early = submission.todo ? undefined : checkTypes();
	const judged = await judge(request, submission, rooms, options);
	const { result } = judged;
	if (result.status === 'not-started') return judged;
	const types = await (early ?? checkTypes());
	if (types.gaveUp !== undefined) options.hurried?.();
	const typeFindings = findingsOfTypes(types);
	// Types that could not be checked fail nothing: only an error that was seen does.
	const failsTypes =
		options.strictTypes &&
		result.status === 'passed' &&
		typeFindings.some(({ severity }) => severity === 'warning');
	const findings = [...result.findings, ...typeFindings];
	if (!failsTypes) return { ...judged, result: { ...result, findings } };
	const failed: Result = {
		...result,
		status: 'failed',
		score: 0.9,
		checks: [...result.checks, { name: 'types', passed: false }],
		findings: findings.map((finding) =>
			finding.misconception === 'type-error' ? { ...finding, severity: 'error' } : finding,
		),
	};
	return { ...judged, result: failed };
}

type Judged = Pick<Graded, 'result' | 'study'>;

async function judge(
	request: Request,
	submission: Submission,
	rooms: Rooms,
	options: CheckOptions,
): Promise<Judged> {
	const { exercise } = request;
	const unfit = forbiddenImport(submission) ?? missingPart(exercise, submission);
	if (unfit) return { result: broken(request, unfit) };
	const tried = await withFreshCase(await attempt(exercise, { submission, edits: [] }, rooms), rooms);
	if (submission.todo && isUntouched(tried)) return { result: withoutRows(request, 'not-started', []) };
	const study = studyOf(tried);
	const result = await verdictOn(tried, request, rooms, options);
	if (!study) return { result };
	return { study, result: { ...result, findings: [...result.findings, studyRemark(study)] } };
}

async function verdictOn(
	tried: Attempt,
	request: Request,
	rooms: Rooms,
	options: CheckOptions,
): Promise<Result> {
	const { exercise, version } = tried;
	const problem = tried.trials.at(-1)?.problem;
	const common = {
		exercise: exercise.id,
		file: request.file,
		...traceOf(tried),
		checks: tried.trials.map(({ given, ...trial }) => ({
			name: given.name,
			passed: isPassed({ given, ...trial }),
			...(given.kind === 'listed' ? {} : { inputs: { ...given.overrides } }),
		})),
		output: quoted(
			tried.trials.filter(({ given }) => given.kind === 'listed').flatMap(({ run }) => run.output),
		),
		durationMs: 0,
	};
	if (problem) {
		const fact = problemFinding(problem, tried.trials);
		if (!isFailure(tried, problem)) return { ...common, status: 'error', score: 0, findings: [fact] };
		const explained = await explanationOf(tried, rooms, options);
		return { ...common, ...failure(tried, [...explained, fact]) };
	}
	if (passed(tried)) {
		const remarks = [...usesRemarks(exercise.uses, version.submission), ...(await remarksOn(tried, rooms))];
		return { ...common, status: 'passed', score: 1, findings: remarks };
	}
	const findings = await diagnosed(tried, rooms, options);
	return { ...common, ...failure(tried, findings) };
}

/** Only an update that adds can cancel a sign: every other right answer is spared a further run. */
async function remarksOn(tried: Attempt, rooms: Rooms): Promise<readonly Finding[]> {
	const { exercise, version } = tried;
	if (exercise.routine !== 'gradient-descent' || !/\+=|=[^=;\n]*\+/.test(version.submission.text)) return [];
	const { cancellingRemarks } = await import('./diagnosis/cancelling.ts');
	return cancellingRemarks(tried, rooms);
}

function failure(tried: Attempt, findings: Finding[]): Pick<Result, 'status' | 'score' | 'findings'> {
	const isHardCoded = findings[0]?.misconception === 'hard-coded-output';
	return { status: 'failed', score: isHardCoded ? 0 : scoreOf(tried), findings };
}

/** Limits are passed whatever the inputs are; they are never a matter of right or wrong values. */
const limitsPassed = new Set<string>(['timeout', 'out-of-memory', 'too-much-output', 'forbidden-api']);

/** Rows that could be read for the listed inputs, and not for others: such an answer ran, and has failed. */
const isFailure = ({ trials }: Attempt, { problem }: Problem): boolean =>
	!limitsPassed.has(problem) && trials.at(-1)?.given.kind !== 'listed';

/** What explains a failure that ends with a problem: of right rows a proved name alone, of wrong ones their difference. */
async function explanationOf(tried: Attempt, rooms: Rooms, options: CheckOptions): Promise<Finding[]> {
	const read = tried.trials.slice(0, -1);
	if (!read.every(isPassed)) return diagnosed({ ...tried, trials: read }, rooms, options);
	const findings = await diagnosed(tried, rooms, options);
	return findings.filter(({ misconception, fix }) => misconception !== undefined || fix !== undefined);
}

/** A verdict stands whatever becomes of its explanation: should that fail, the plain difference is shown. */
async function diagnosed(
	tried: Attempt,
	rooms: Rooms,
	{ diagnosisMilliseconds, hurried }: CheckOptions,
): Promise<Finding[]> {
	try {
		// Loaded only where there is something to explain: it brings all the misconceptions.
		const { diagnose } = await import('./diagnosis/diagnose.ts');
		const began = performance.now();
		const findings = await diagnose(tried, rooms, diagnosisMilliseconds);
		if (performance.now() - began > surelyWhole) hurried?.();
		return findings;
	} catch (error) {
		hurried?.();
		const remark = `The diagnosis itself stopped with a fault of its own: ${String(error)}. The verdict stands; please report this.`;
		return [...plainFindings(tried), { severity: 'remark', message: remark, evidence, alternatives: [] }];
	}
}

/** A starter gives no rows: it prints or returns nothing, an empty array, or stops at its own TODO. */
function isUntouched({ trials: [first, ...others] }: Attempt): boolean {
	const problem = first?.problem;
	if (!problem) return [first, ...others].every((trial) => trial?.rows.length === 0);
	return (
		problem.problem === 'no-output' ||
		(problem.problem === 'runtime-error' && problem.message.includes('TODO'))
	);
}

function scoreOf(tried: Attempt): number {
	const following = followingCells(tried);
	return followThroughScore(
		tried.trials.map(({ comparison }, i) => ({ right: comparison.cells, following: following[i] })),
	);
}

const broken = (request: Request, problem: Problem): Result =>
	withoutRows(request, 'error', [problemFinding(problem, [])]);

function withoutRows({ exercise, file }: Request, status: Result['status'], findings: Finding[]): Result {
	return { exercise: exercise.id, file, status, score: 0, checks: [], findings, output: [], durationMs: 0 };
}
