import type { Pointer } from './calls.ts';
import type { Engine } from './engine.ts';
import { Holding, MemoryGone } from './holding.ts';
import { type Intrinsic, intrinsicNames, intrinsics } from './intrinsics.ts';
import { readLayout } from './layout.ts';

/** What came of a piece of the student's code: a value, or what it threw. */
export type Outcome = { readonly value: Pointer } | { readonly thrown: Pointer };

export type OwnProperty =
	| { readonly enumerable: boolean; readonly value: Pointer }
	| { readonly enumerable: boolean; readonly get: boolean; readonly set: boolean };

/** A function of the host's: the addresses of its arguments; gives the address of its answer, 0 for undefined. */
export type HostFunction = (values: readonly Pointer[]) => Pointer;

export type PromiseState = 'pending' | 'fulfilled' | 'rejected' | 'none';
const promiseStates: readonly PromiseState[] = ['pending', 'fulfilled', 'rejected'];

export const evaluateScript = 0;
export const evaluateModule = 1;

/**
 * One fresh QuickJS context, seen from the host. Values are named by their address. Nothing need be freed: all of it
 * is gone with the next `restore`.
 */
export class Vm extends Holding {
	readonly #functions = new Map<number, HostFunction>();
	readonly #held = new Map<Intrinsic, Pointer>();
	readonly #word: Pointer;
	#permanent = 0;

	constructor(engine: Engine) {
		super(
			engine,
			readLayout(engine, (expression) => sample(engine, expression)),
		);
		this.#word = engine.module._malloc(8);
		const library = sample(engine, intrinsics);
		for (const name of intrinsicNames) this.#held.set(name, this.member(library, name));
	}

	/** Marks the present state, host functions included, as the one that every run starts from. */
	mark(): void {
		this.#permanent = this.#functions.size;
		this.engine.mark();
	}

	/** Puts everything back to the mark. */
	restore(): void {
		this.scope = undefined;
		this.engine.restore();
		for (const id of this.#functions.keys()) if (id > this.#permanent) this.#functions.delete(id);
	}

	// -- reading

	/** A string's first `most` UTF-16 units, NUL and lone surrogates included; '' where memory ran out. */
	string(at: Pointer, most: number): string {
		if (this.kind(at) !== 'rope') return this.text(at, most);
		const flat = this.ask('flat', at, this.newNumber(most));
		return this.kind(flat) === 'string' ? this.text(flat, most) : '';
	}

	/** The length of an array, a typed array apart. */
	arrayLength(at: Pointer): number {
		this.engine.calls.QTS_GetLength(this.engine.context, this.#word, at);
		return this.word(this.#word);
	}

	/** How a promise stands, and its value or reason once it is settled. */
	promise(at: Pointer): { readonly state: PromiseState; readonly result: Pointer } {
		const { calls, context } = this.engine;
		const state = promiseStates[calls.QTS_PromiseState(context, at)] ?? 'none';
		if (state !== 'fulfilled' && state !== 'rejected') return { state, result: 0 };
		return { state, result: this.owned(calls.QTS_PromiseResult(context, at)) };
	}

	// -- asking the intrinsics taken before the student's code ran

	/** Calls one of the functions of intrinsics.ts; gives undefined where memory or stack ran out in it. */
	ask(name: Intrinsic, ...values: Pointer[]): Pointer {
		const outcome = this.call(this.#held.get(name) ?? 0, values);
		return 'value' in outcome ? outcome.value : this.engine.calls.QTS_GetUndefined();
	}

	held(name: Intrinsic): Pointer {
		return this.#held.get(name) ?? 0;
	}

	/** An element of an array that the host's own code made. */
	item(at: Pointer, index: number): Pointer {
		return this.owned(this.engine.calls.QTS_GetPropNumber(this.engine.context, at, index));
	}

	/** A member of an object that the host's own code made. */
	member(at: Pointer, name: string): Pointer {
		return this.owned(this.engine.calls.QTS_GetProp(this.engine.context, at, this.newString(name)));
	}

	/** An object's own property, read without running a getter; absent where it has none of that name. */
	own(at: Pointer, name: Pointer): OwnProperty | undefined {
		const found = this.ask('property', at, name);
		if (this.kind(found) !== 'object') return undefined;
		const part = (index: number) => this.item(found, index);
		const form = this.number(part(0));
		if (form === 0) return undefined;
		const enumerable = this.boolean(part(1));
		if (form === 1) return { enumerable, value: part(2) };
		return { enumerable, get: this.boolean(part(2)), set: this.boolean(part(3)) };
	}

	// -- making values; arrays and objects only before the student's code has run, when no prototype has a setter

	newFunction(name: string, parameters: number, body: HostFunction): Pointer {
		const id = this.#functions.size + 1;
		this.#functions.set(id, body);
		return this.engine.calls.QTS_NewFunction(this.engine.context, name, parameters, false, id);
	}

	newArray(values: readonly Pointer[]): Pointer {
		const array = this.engine.calls.QTS_NewArray(this.engine.context);
		for (const [index, value] of values.entries()) {
			this.engine.calls.QTS_SetProp(this.engine.context, array, this.newNumber(index), value);
		}
		return array;
	}

	newObject(members: Readonly<Record<string, Pointer>>): Pointer {
		const object = this.engine.calls.QTS_NewObject(this.engine.context);
		for (const [name, value] of Object.entries(members)) {
			this.engine.calls.QTS_SetProp(this.engine.context, object, this.newString(name), value);
		}
		return object;
	}

	/** Gives the global object a property that cannot be changed and does not show. */
	defineGlobal(name: string, value: Pointer): void {
		const { calls, context } = this.engine;
		const none = calls.QTS_GetUndefined();
		calls.QTS_DefineProp(context, this.global, this.newString(name), value, none, none, false, false, true);
	}

	/** Gives the global object a property as the language's own are: to be replaced, but not enumerable. */
	offerGlobal(name: string, value: Pointer): void {
		this.ask('offer', this.global, this.newString(name), value);
	}

	get global(): Pointer {
		return this.engine.calls.QTS_GetGlobalObject(this.engine.context);
	}

	// -- running

	evaluate(text: string, file: string, flags: number): Outcome {
		const bytes = this.engine.module.lengthBytesUTF8(text);
		return this.withText(text, (at) =>
			this.#outcome(this.engine.calls.QTS_Eval(this.engine.context, at, bytes, file, 0, flags)),
		);
	}

	call(callee: Pointer, values: readonly Pointer[]): Outcome {
		const { module, calls, context } = this.engine;
		const list = module._malloc(4 * values.length + 4);
		if (list === 0) throw new MemoryGone();
		for (const [index, value] of values.entries()) this.put(list + 4 * index, value);
		const outcome = this.#outcome(
			calls.QTS_Call(context, callee, calls.QTS_GetUndefined(), values.length, list),
		);
		module._free(list);
		return outcome;
	}

	/** A host function's answer: the engine takes hold of it, and lets go of it. */
	answerNumber(value: number): Pointer {
		return this.engine.calls.QTS_NewFloat64(this.engine.context, value);
	}

	/** True while the engine's memory has not grown as far as it may. */
	canGrow(): boolean {
		return this.engine.memory.buffer.byteLength < this.engine.mostBytes;
	}

	/** Runs at most so many of the jobs that promises have left; false when none is left. */
	runJobs(most: number): boolean {
		const { calls, context, runtime } = this.engine;
		const count = calls.QTS_ExecutePendingJob(runtime, most, this.#word);
		calls.QTS_FreeValuePointer(context, count);
		return calls.QTS_IsJobPending(runtime) !== 0;
	}

	/** Throws a TypeError in the place of a host function's answer. */
	refuse(message: string): Pointer {
		return this.engine.calls.QTS_Throw(this.engine.context, this.ask('error', this.newString(message)));
	}

	/** Answers a call that the engine makes to one of the host's functions. */
	answer(count: number, values: Pointer, id: number): Pointer {
		const list: Pointer[] = [];
		for (let index = 0; index < count; index++) list.push(values + 8 * index);
		// The answer is the engine's: no work that may be going on outside of this call may let go of it.
		const outer = this.scope;
		this.scope = undefined;
		const answer = this.#functions.get(id)?.(list) ?? 0;
		this.scope = outer;
		return answer;
	}

	#outcome(value: Pointer): Outcome {
		this.owned(value);
		const thrown = this.engine.calls.QTS_ResolveException(this.engine.context, value);
		return thrown === 0 ? { value } : { thrown: this.owned(thrown) };
	}
}

/** The value of an expression of the checker's own, in a context that no student's code has seen. */
function sample(engine: Engine, expression: string): Pointer {
	const { calls, context, module } = engine;
	const bytes = module.lengthBytesUTF8(expression);
	const at = module._malloc(bytes + 1);
	module.stringToUTF8(expression, at, bytes + 1);
	const value = calls.QTS_Eval(context, at, bytes, 'sample', 0, evaluateScript);
	module._free(at);
	if (calls.QTS_ResolveException(context, value) === 0) return value;
	throw new Error(`QuickJS could not evaluate ${expression.slice(0, 80)}.`);
}
