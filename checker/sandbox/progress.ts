/** What a worker is at, readable while it is too busy to answer. */
export class Progress {
	readonly #state: Int32Array;
	readonly #begun: Float64Array;

	static memory(): SharedArrayBuffer {
		return new SharedArrayBuffer(16);
	}

	constructor(memory: SharedArrayBuffer) {
		this.#state = new Int32Array(memory, 0, 1);
		this.#begun = new Float64Array(memory, 8, 1);
	}

	begin(): void {
		this.#begun[0] = now();
		Atomics.store(this.#state, 0, 1);
	}

	end(): void {
		Atomics.store(this.#state, 0, 0);
	}

	/** For how many milliseconds the present program has been running; absent between two programs. */
	elapsed(): number | undefined {
		return Atomics.load(this.#state, 0) === 0 ? undefined : now() - (this.#begun[0] ?? 0);
	}
}

/** Milliseconds on a clock that all threads share. */
function now(): number {
	return performance.timeOrigin + performance.now();
}
