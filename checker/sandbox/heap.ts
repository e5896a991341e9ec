import type { Pointer } from './calls.ts';
import {
	classAt,
	functionClasses,
	isDense,
	type Kind,
	type Layout,
	stringDataOffset,
	stringLengthOffset,
} from './layout.ts';

/** How many Proxies around each other are looked through. */
const mostProxies = 20;

/**
 * The values in an engine's memory, read where they lie. A value is named by its address. Nothing here runs any code
 * in the engine, and nothing the student's code does can change what is read.
 */
export class Heap {
	readonly #memory: WebAssembly.Memory;
	readonly #layout: Layout;
	#view: DataView;

	constructor(memory: WebAssembly.Memory, layout: Layout) {
		this.#memory = memory;
		this.#layout = layout;
		this.#view = new DataView(memory.buffer);
	}

	/** A memory that has grown has another buffer. */
	#fresh(): DataView {
		if (this.#view.buffer !== this.#memory.buffer) this.#view = new DataView(this.#memory.buffer);
		return this.#view;
	}

	word(at: Pointer): number {
		return this.#fresh().getUint32(at, true);
	}

	put(at: Pointer, word: number): void {
		this.#fresh().setUint32(at, word, true);
	}

	putBits(at: Pointer, bits: bigint): void {
		this.#fresh().setBigUint64(at, BigInt.asUintN(64, bits), true);
	}

	kind(at: Pointer): Kind {
		const tag = this.#fresh().getInt32(at + 4, true);
		const { kinds, lowestTag, highestTag } = this.#layout;
		return kinds.get(tag) ?? (tag < lowestTag || tag > highestTag ? 'number' : 'undefined');
	}

	number(at: Pointer): number {
		const view = this.#fresh();
		const tag = view.getInt32(at + 4, true);
		const low = view.getUint32(at, true);
		if (tag === this.#layout.integerTag) return low | 0;
		scratch.setUint32(0, low, true);
		scratch.setInt32(4, tag + this.#layout.numberShift, true);
		return scratch.getFloat64(0, true);
	}

	boolean(at: Pointer): boolean {
		return this.word(at) !== 0;
	}

	/** The address of the object that a value of kind `object` stands for: equal for the same object alone. */
	object(at: Pointer): Pointer {
		return this.word(at);
	}

	/** The name of the class of a value of kind `object`, as layout.ts names it. */
	classOf(at: Pointer): string {
		return classAt(this.#fresh(), this.#layout, this.object(at));
	}

	isFunction(at: Pointer): boolean {
		return this.kind(at) === 'object' && functionClasses.has(this.classOf(at));
	}

	/** Whether a value can be called: a function, or a Proxy around one. */
	isCallable(at: Pointer): boolean {
		let target = at;
		for (let step = 0; step < mostProxies; step++) {
			if (this.kind(target) !== 'object' || this.classOf(target) !== 'proxy') break;
			target = this.target(target);
		}
		return this.isFunction(target);
	}

	/** The first `most` units of a string that is no rope, or of a symbol's description. */
	text(at: Pointer, most: number): string {
		const start = this.word(at);
		const length = this.word(start + stringLengthOffset);
		const units = Math.min(length & 0x7fffffff, most);
		const data = start + stringDataOffset;
		if (length >>> 31 === 0) return Buffer.from(this.#memory.buffer, data, units).toString('latin1');
		return Buffer.from(this.#memory.buffer, data, 2 * units).toString('utf16le');
	}

	/**
	 * Addresses of the elements of a dense array: `first + 8 · index`. They hold until code runs in the engine.
	 * Absent where the array has holes, getters or anything else that is not simply there.
	 */
	elements(at: Pointer): { readonly first: Pointer; readonly count: number } | undefined {
		const object = this.object(at);
		if (!isDense(this.#fresh(), this.#layout, object)) return undefined;
		const { elements, count } = this.#layout;
		return { first: this.word(object + elements), count: this.word(object + count) };
	}

	/** What a Proxy stands for, without asking its handler; not an object for a revoked one. */
	target(at: Pointer): Pointer {
		return this.word(this.object(at) + this.#layout.proxy);
	}
}

const scratch = new DataView(new ArrayBuffer(8));
