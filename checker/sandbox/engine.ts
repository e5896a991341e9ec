import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import load from '@jitl/quickjs-wasmfile-release-sync/emscripten-module';
import { QuickJSFFI } from '@jitl/quickjs-wasmfile-release-sync/ffi';
import type { Calls, EmscriptenModule, Host, Pointer } from './calls.ts';
import { asRejectionTracker, withTableExported } from './wasm-table.ts';

/** One instance of QuickJS with one runtime and one context, which can be put back to the state it was marked in. */
export interface Engine {
	readonly calls: Calls;
	readonly module: EmscriptenModule;
	readonly memory: WebAssembly.Memory;
	/** How far the memory may grow, its growth being by an uneven step. */
	readonly mostBytes: number;
	readonly runtime: Pointer;
	readonly context: Pointer;
	/** Who answers the engine; replaced for each run. */
	host: Host;
	/** Remembers the present state of the memory. */
	mark(): void;
	/** Puts every byte back to what it was at the mark: nothing of what ran since is left. */
	restore(): void;
}

const page = 65_536;
const initialPages = 256;
/** What the build itself needs beside what a program asks for: its data, its stack of 5 MiB, one fresh context. */
const ownMegabytes = 6;
/** Deep enough for about 12,000 calls of a simple function, as in Node. The worker's own stack must hold it. */
const stackBytes = 2 * 1024 * 1024;

let compiled: WebAssembly.Module | undefined;

function compiledModule(): WebAssembly.Module {
	const file = createRequire(import.meta.url).resolve('@jitl/quickjs-wasmfile-release-sync/wasm');
	compiled ??= new WebAssembly.Module(withTableExported(readFileSync(file), 'table'));
	return compiled;
}

const silent: Host = {
	callFunction: () => 0,
	shouldInterrupt: () => false,
	importModule: () => {},
	promiseRejected: () => {},
	promiseHandled: () => {},
};

/**
 * A new instance whose whole memory, typed arrays and strings included, cannot grow past the limit.
 * @param megabytes what a program may ask for
 */
export async function createEngine(megabytes: number): Promise<Engine> {
	const maximum = Math.max(initialPages, (megabytes + ownMegabytes) * 16);
	const memory = new WebAssembly.Memory({ initial: initialPages, maximum });
	let table: WebAssembly.Table | undefined;
	const module = (await (load as unknown as (options: object) => Promise<unknown>)({
		wasmMemory: memory,
		print: () => {},
		printErr: () => {},
		instantiateWasm(imports: WebAssembly.Imports, done: (instance: WebAssembly.Instance) => void) {
			const instance = new WebAssembly.Instance(compiledModule(), imports);
			table = instance.exports.table as WebAssembly.Table;
			done(instance);
			return instance.exports;
		},
	})) as EmscriptenModule;
	const calls = new QuickJSFFI(module as never) as unknown as Calls;
	let marked: { readonly page: number; readonly bytes: Uint8Array }[] = [];

	module.callbacks = {
		callFunction: (
			_: unknown,
			_context: Pointer,
			self: Pointer,
			count: number,
			values: Pointer,
			id: number,
		) => engine.host.callFunction(self, count, values, id),
		shouldInterrupt: () => (engine.host.shouldInterrupt() ? 1 : 0),
		freeHostRef: () => {},
		loadModuleSource: (_: unknown, _runtime: Pointer, _context: Pointer, name: string) => {
			engine.host.importModule(name);
			return 0;
		},
		normalizeModule: () => 0,
	};
	const runtime = calls.QTS_NewRuntime();
	const interruptField = changedWord(memory, runtime, () => calls.QTS_RuntimeEnableInterruptHandler(runtime));
	calls.QTS_RuntimeSetMaxStackSize(runtime, stackBytes);
	calls.QTS_RuntimeEnableModuleLoader(runtime, 0);
	const context = calls.QTS_NewContext(runtime, 0);
	const engine: Engine = {
		calls,
		module,
		memory,
		mostBytes: 0.9 * maximum * page,
		runtime,
		context,
		host: silent,
		mark() {
			// Larger than any gap between blocks, so it lies behind all of them: nothing above it was ever given out.
			const behindAll = module._malloc(2 * 1024 * 1024);
			module._free(behindAll);
			marked = nonZeroPages(memory, behindAll + page);
		},
		restore() {
			const bytes = new Uint8Array(memory.buffer);
			for (const saved of marked) bytes.set(saved.bytes, saved.page * page);
			engine.host = silent;
		},
	};
	if (table === undefined) throw new Error('The QuickJS binary did not give its table of functions.');
	const slot = table.grow(1);
	table.set(
		slot,
		asRejectionTracker((_, promise, reason, isHandled) => {
			if (isHandled) engine.host.promiseHandled(promise);
			else engine.host.promiseRejected(promise, reason);
		}),
	);
	// In JSRuntime the rejection tracker and its opaque word follow the interrupt handler and its own.
	new DataView(memory.buffer).setUint32(interruptField + 8, slot, true);
	return engine;
}

/** The address of the one word behind `start` that an action changes: how a field of a struct is found. */
function changedWord(memory: WebAssembly.Memory, start: Pointer, action: () => void): Pointer {
	const words = 256;
	const before = new Uint32Array(memory.buffer, start, words).slice();
	action();
	const after = new Uint32Array(memory.buffer, start, words);
	const at = before.findIndex((word, index) => word !== after[index]);
	if (at < 0) throw new Error('The QuickJS runtime keeps its interrupt handler elsewhere than expected.');
	return start + 4 * at;
}

/**
 * The pages that hold anything, and the first few in any case: the static data lies there and may yet be written.
 * What is zero otherwise is the unused stack, or heap that was never given out.
 */
function nonZeroPages(memory: WebAssembly.Memory, end: Pointer): { page: number; bytes: Uint8Array }[] {
	const staticPages = 4;
	const zero = Buffer.alloc(page);
	const saved: { page: number; bytes: Uint8Array }[] = [];
	for (let index = 0; index * page < end; index++) {
		const bytes = Buffer.from(memory.buffer, index * page, page);
		if (index >= staticPages && bytes.equals(zero)) continue;
		saved.push({ page: index, bytes: new Uint8Array(bytes) });
	}
	return saved;
}
