import type { Pointer } from './calls.ts';
import type { Engine } from './engine.ts';
import { Heap } from './heap.ts';
import type { Layout } from './layout.ts';

/** Not even the few bytes that a question to the engine takes could be had. */
export class MemoryGone extends Error {}

/** A QuickJS context's values as the host takes hold of them, makes them and lets go of them. */
export class Holding extends Heap {
	readonly engine: Engine;
	/** What the work at hand has taken hold of; undefined where nothing need be let go of. */
	protected scope: Pointer[] | undefined;

	constructor(engine: Engine, layout: Layout) {
		super(engine.memory, layout);
		this.engine = engine;
	}

	/** A second hold on a value, at an address of its own that does not move. */
	hold(at: Pointer): Pointer {
		return this.owned(this.engine.calls.QTS_DupValuePointer(this.engine.context, at));
	}

	/** Keeps the value whose 64 bits are given until it is released. */
	keep(bits: bigint): Pointer {
		const { module, calls, context } = this.engine;
		const at = module._malloc(8);
		if (at === 0) throw new MemoryGone();
		this.putBits(at, bits);
		const kept = calls.QTS_DupValuePointer(context, at);
		module._free(at);
		if (kept === 0) throw new MemoryGone();
		return kept;
	}

	release(at: Pointer): void {
		this.engine.calls.QTS_FreeValuePointer(this.engine.context, at);
	}

	/** Does some work and lets go of every value that was taken hold of meanwhile. */
	scoped<Result>(work: () => Result): Result {
		const outer = this.scope;
		const scope: Pointer[] = [];
		this.scope = scope;
		const result = work();
		this.scope = outer;
		for (const at of scope) this.engine.calls.QTS_FreeValuePointer(this.engine.context, at);
		return result;
	}

	/** Notes a value that was just taken hold of, so that the scope at hand lets go of it. */
	protected owned(at: Pointer): Pointer {
		if (at === 0) throw new MemoryGone();
		this.scope?.push(at);
		return at;
	}

	newNumber(value: number): Pointer {
		return this.owned(this.engine.calls.QTS_NewFloat64(this.engine.context, value));
	}

	truth(value: boolean): Pointer {
		const { calls } = this.engine;
		return value ? calls.QTS_GetTrue() : calls.QTS_GetFalse();
	}

	newString(text: string): Pointer {
		return this.withText(text, (at) => this.owned(this.engine.calls.QTS_NewString(this.engine.context, at)));
	}

	/** Does some work with a copy of the text in the engine's memory. */
	protected withText<Result>(text: string, use: (at: Pointer) => Result): Result {
		const { module } = this.engine;
		const bytes = module.lengthBytesUTF8(text) + 1;
		const at = module._malloc(bytes);
		if (at === 0) throw new MemoryGone();
		module.stringToUTF8(text, at, bytes);
		const result = use(at);
		module._free(at);
		return result;
	}
}
