import type { Limits, Program, Run } from '../types.ts';
import { type CallableMaker, hasCallable } from './arguments.ts';
import { createEngine } from './engine.ts';
import { clockLimit, looksInMillisecond, looksLimit } from './limits.ts';
import { missingModule } from './messages.ts';
import { Output } from './output.ts';
import { runProgram, type Session } from './run.ts';
import { furnish } from './surroundings.ts';
import { Vm } from './vm.ts';

/** An engine whose memory has grown past this is not kept: memory does not shrink. */
const largestKept = 32 * 1024 * 1024;

interface Furnished {
	readonly vm: Vm;
	readonly megabytes: number;
	session: Session | undefined;
}

/** Runs programs one after another in this thread, each in a context that is as it was before the first. */
export class Runner {
	readonly #keep: (line: string) => void;
	#furnished: Furnished | undefined;
	#newCallable: CallableMaker | undefined;

	/** @param keep called with each line that a program prints, as it does */
	constructor(keep: (line: string) => void) {
		this.#keep = keep;
	}

	/** Gets ready for programs with the usual limit. */
	async prepare(megabytes: number): Promise<void> {
		if (this.#furnished?.megabytes === megabytes) return;
		const vm = new Vm(await createEngine(megabytes));
		const furnished: Furnished = { vm, megabytes, session: undefined };
		furnish(vm, (method, values) => furnished.session?.output.print(vm, method, values) ?? false);
		vm.mark();
		this.#furnished = furnished;
	}

	/** Loads what a program needs beyond the usual. */
	async provide(program: Program): Promise<void> {
		if (program.task.do !== 'call' || !program.task.arguments.some(hasCallable)) return;
		this.#newCallable ??= (await import('./callable.ts')).newCallable;
	}

	async run(program: Program, limits: Limits): Promise<Run> {
		await this.provide(program);
		await this.prepare(limits.megabytes);
		const furnished = this.#furnished;
		if (furnished === undefined) throw new Error('There is no engine to run the program in.');
		const begun = performance.now();
		const session = this.#begin(furnished, limits, begun + clockLimit(limits));
		const run = runProgram(furnished.vm, program, session, this.#newCallable);
		this.#end(furnished, session);
		const { looks } = session;
		const milliseconds = limits.patience > 1 ? looks / looksInMillisecond : performance.now() - begun;
		return { ...run, milliseconds, looks };
	}

	#begin(furnished: Furnished, limits: Limits, deadline: number): Session {
		const { vm } = furnished;
		vm.restore();
		let isStopped = false;
		const mostLooks = looksLimit(limits);
		const session: Session = {
			output: new Output(limits, this.#keep, () => {
				isStopped = true;
			}),
			limits,
			deadline,
			isLate: false,
			looks: 0,
			imported: undefined,
			rejected: new Map(),
			failure: undefined,
		};
		furnished.session = session;
		// What is thrown in these goes through the engine's own frames and ends the run; the engine is given up then.
		vm.engine.host = {
			callFunction: (_self, count, values, id) => vm.answer(count, values, id),
			shouldInterrupt: () => {
				session.looks += 1;
				if (session.looks > mostLooks || performance.now() > session.deadline) session.isLate = true;
				return isStopped || session.isLate;
			},
			importModule: (name) => {
				session.imported = name;
				vm.refuse(missingModule(name));
			},
			promiseRejected: (promise, reason) => {
				session.rejected.set(promise, { promise: vm.keep(promise), reason: vm.keep(reason) });
			},
			promiseHandled: (promise) => {
				const rejected = session.rejected.get(promise);
				if (rejected === undefined) return;
				session.rejected.delete(promise);
				vm.release(rejected.promise);
				vm.release(rejected.reason);
			},
		};
		return session;
	}

	#end(furnished: Furnished, session: Session): void {
		furnished.session = undefined;
		const isLarge = furnished.vm.engine.memory.buffer.byteLength > largestKept;
		if (session.failure !== undefined || isLarge) this.#furnished = undefined;
	}
}
