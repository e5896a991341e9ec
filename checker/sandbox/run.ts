import type { Limits, Problem, Program, Run, Value, Watched } from '../types.ts';
import { type CallableMaker, isChanged, newArgument } from './arguments.ts';
import type { Pointer } from './calls.ts';
import { MemoryGone } from './holding.ts';
import {
	lost,
	missingExport,
	neverSettles,
	notCallable,
	outOfMemory,
	plain,
	stackOverflow,
	timeout,
	tooMuchOutput,
} from './messages.ts';
import type { Output } from './output.ts';
import { moduleName, thrownProblem } from './problem.ts';
import { textOf } from './replica.ts';
import { readValue } from './values.ts';
import { evaluateModule, type Outcome, type Vm } from './vm.ts';
import { offerWatch } from './watch.ts';

/** How many jobs of promises run between two looks at the clock: some of them never come past QuickJS' own. */
const jobsAtOnce = 500;

/** A rejected promise, held so that no other can come to lie at its address, and the reason. */
export interface Rejected {
	readonly promise: Pointer;
	readonly reason: Pointer;
}

/** The state of one run that the engine's host functions share with it. */
export interface Session {
	readonly output: Output;
	readonly limits: Limits;
	readonly deadline: number;
	/** True once the engine has been told to stop for its time. */
	isLate: boolean;
	/** How often the engine looked whether to go on. */
	looks: number;
	/** The module that was last asked for. */
	imported: string | undefined;
	/** Rejected promises that nobody has taken care of yet. */
	readonly rejected: Map<bigint, Rejected>;
	/** What went wrong in the host's own part. */
	failure: unknown;
}

/** A problem that ends the run; thrown and caught within this file alone. */
class Ended {
	readonly problem: Problem;
	constructor(problem: Problem) {
		this.problem = problem;
	}
}

/** Runs one program in a fresh context. Whatever the program does comes back as a Run. */
export function runProgram(
	vm: Vm,
	program: Program,
	session: Session,
	newCallable: CallableMaker | undefined,
): Omit<Run, 'milliseconds' | 'looks'> {
	const watched: Watched[] = [];
	const answer: { returned?: Value; argumentsChanged: boolean } = { argumentsChanged: false };
	let problem: Problem | undefined;
	try {
		perform(vm, program, session, newCallable, watched, answer);
	} catch (error) {
		if (error instanceof Ended) problem = error.problem;
		else session.failure ??= error;
	}
	// A native loop may have gone on past the deadline without one look at the clock.
	if (performance.now() > session.deadline) session.isLate = true;
	problem = overruling(session) ?? problem;
	const { output } = session;
	if (problem === undefined) return { output: output.lines, ...answer, watched };
	return { output: output.lines, argumentsChanged: false, watched, problem };
}

/** A limit that was passed is what counts, whatever else the program made of it. */
function overruling({ output, isLate, limits, failure }: Session): Problem | undefined {
	if (output.overflow !== undefined) return tooMuchOutput(limits, output.overflow);
	if (failure !== undefined) return hostProblem(failure, limits);
	return isLate ? timeout(limits) : undefined;
}

function hostProblem(error: unknown, limits: Limits): Problem {
	if (error instanceof MemoryGone) return outOfMemory(limits);
	if (error instanceof RangeError) return stackOverflow();
	return lost(error instanceof Error ? error.message : String(error));
}

function perform(
	vm: Vm,
	program: Program,
	session: Session,
	newCallable: CallableMaker | undefined,
	watched: Watched[],
	answer: { returned?: Value; argumentsChanged: boolean },
): void {
	const { task } = program;
	const given = task.do === 'call' ? task.arguments : [];
	const values = given.map((argument) => newArgument(vm, argument, newCallable));
	if (program.watch !== undefined) offerWatch(vm, program.watch, watched);

	const fail = (thrown: Pointer): never => {
		throw new Ended(thrownProblem(vm, thrown, program.javascript, session.limits, session.imported));
	};
	const valueFrom = (outcome: Outcome): Pointer =>
		'value' in outcome ? outcome.value : fail(outcome.thrown);
	const drain = () => {
		runJobs(vm, session);
		for (const { reason } of session.rejected.values()) fail(reason);
	};
	const settle = (promise: Pointer): Pointer => {
		const { state, result } = vm.promise(promise);
		if (state === 'rejected') return fail(result);
		if (state === 'pending') throw new Ended(session.isLate ? timeout(session.limits) : neverSettles());
		return result;
	};
	const readSettled = (at: Pointer): Value => {
		if (vm.promise(at).state === 'none') return readValue(vm, at);
		return { other: 'promise', text: `a promise of ${plain(textOf(vm, settle(at), 150))}` };
	};

	const module = valueFrom(vm.evaluate(program.javascript, moduleName, evaluateModule));
	drain();
	// A module with an `await` of its own gives a promise of its exports.
	const exports = vm.promise(module).state === 'none' ? module : settle(module);
	if (task.do === 'print') return;

	const found = vm.own(exports, vm.newString(task.name));
	if (found === undefined || !('value' in found)) throw new Ended(missingExport(task.name));
	if (task.do === 'read') {
		answer.returned = readSettled(found.value);
		return;
	}
	if (!vm.isCallable(found.value)) throw new Ended(notCallable(task.name, textOf(vm, found.value, 100)));
	const returned = valueFrom(vm.call(found.value, values));
	drain();
	answer.returned = readSettled(returned);
	answer.argumentsChanged = given.some((argument, index) => isChanged(vm, values[index] ?? 0, argument));
}

/** Runs what promises have left to do until nothing is left, or the time is over. */
function runJobs(vm: Vm, session: Session): void {
	while (vm.runJobs(jobsAtOnce)) {
		if (performance.now() > session.deadline) session.isLate = true;
		if (session.isLate || session.output.overflow !== undefined) return;
	}
}
