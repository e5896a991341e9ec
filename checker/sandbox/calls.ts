/** What is called of the build of QuickJS, and what it calls. */

/** The address of a JSValue in the engine's memory. */
export type Pointer = number;

/** The part of the build's own C interface that is used here. Every pointer it returns is owned by the caller. */
export interface Calls {
	QTS_NewRuntime(): Pointer;
	QTS_NewContext(runtime: Pointer, intrinsics: number): Pointer;
	QTS_RuntimeSetMaxStackSize(runtime: Pointer, bytes: number): void;
	QTS_RuntimeEnableInterruptHandler(runtime: Pointer): void;
	QTS_RuntimeEnableModuleLoader(runtime: Pointer, ownNames: number): void;
	QTS_Eval(
		context: Pointer,
		text: Pointer,
		bytes: number,
		file: string,
		detect: number,
		flags: number,
	): Pointer;
	QTS_ResolveException(context: Pointer, value: Pointer): Pointer;
	QTS_GetGlobalObject(context: Pointer): Pointer;
	QTS_GetUndefined(): Pointer;
	QTS_GetTrue(): Pointer;
	QTS_GetFalse(): Pointer;
	QTS_NewObject(context: Pointer): Pointer;
	QTS_NewArray(context: Pointer): Pointer;
	QTS_NewFloat64(context: Pointer, value: number): Pointer;
	QTS_GetFloat64(context: Pointer, value: Pointer): number;
	QTS_NewString(context: Pointer, text: Pointer): Pointer;
	QTS_GetLength(context: Pointer, out: Pointer, value: Pointer): number;
	QTS_GetPropNumber(context: Pointer, object: Pointer, index: number): Pointer;
	QTS_GetProp(context: Pointer, object: Pointer, name: Pointer): Pointer;
	QTS_SetProp(context: Pointer, object: Pointer, name: Pointer, value: Pointer): void;
	QTS_DefineProp(
		context: Pointer,
		object: Pointer,
		name: Pointer,
		value: Pointer,
		get: Pointer,
		set: Pointer,
		configurable: boolean,
		enumerable: boolean,
		hasValue: boolean,
	): void;
	QTS_Call(context: Pointer, callee: Pointer, self: Pointer, count: number, values: Pointer): Pointer;
	QTS_Throw(context: Pointer, error: Pointer): Pointer;
	QTS_NewFunction(
		context: Pointer,
		name: string,
		parameters: number,
		isConstructor: boolean,
		id: number,
	): Pointer;
	QTS_DupValuePointer(context: Pointer, value: Pointer): Pointer;
	QTS_FreeValuePointer(context: Pointer, value: Pointer): void;
	QTS_IsJobPending(runtime: Pointer): number;
	QTS_ExecutePendingJob(runtime: Pointer, most: number, contextOut: Pointer): Pointer;
	QTS_PromiseState(context: Pointer, value: Pointer): number;
	QTS_PromiseResult(context: Pointer, value: Pointer): Pointer;
}

/** What the engine asks of its host while it runs. After one of these has thrown, the engine is of no more use. */
export interface Host {
	callFunction(self: Pointer, count: number, values: Pointer, id: number): Pointer;
	shouldInterrupt(): boolean;
	importModule(name: string): void;
	promiseRejected(promise: bigint, reason: bigint): void;
	promiseHandled(promise: bigint): void;
}

/** The build's own JavaScript, as far as it is used: its heap, and text in it. */
export interface EmscriptenModule {
	callbacks: unknown;
	_malloc(bytes: number): Pointer;
	_free(at: Pointer): void;
	lengthBytesUTF8(text: string): number;
	stringToUTF8(text: string, at: Pointer, bytes: number): void;
	UTF8ToString(at: Pointer): string;
}
