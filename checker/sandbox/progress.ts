/** How much of what a program prints is kept where the host can read it. */
const keptBytes = 1024 * 1024;
const headBytes = 24;

/**
 * What a worker is at, in memory that it shares with the host: readable while the worker is too busy to answer, and
 * after it was ended.
 */
export class Progress {
	/** Whether a program is running, how many bytes of output are kept, and which program of the batch it is. */
	readonly #state: Int32Array;
	readonly #begun: Float64Array;
	readonly #output: Buffer;

	static memory(): SharedArrayBuffer {
		return new SharedArrayBuffer(headBytes + keptBytes);
	}

	constructor(memory: SharedArrayBuffer) {
		this.#state = new Int32Array(memory, 0, 3);
		this.#begun = new Float64Array(memory, 16, 1);
		this.#output = Buffer.from(memory, headBytes);
	}

	begin(index: number): void {
		this.#begun[0] = now();
		Atomics.store(this.#state, 2, index);
		Atomics.store(this.#state, 1, 0);
		Atomics.store(this.#state, 0, 1);
	}

	/** Keeps a printed line, as long as there is room. */
	print(line: string): void {
		const at = Atomics.load(this.#state, 1);
		if (at + Buffer.byteLength(line) + 1 > keptBytes) return;
		const bytes = this.#output.write(`${line}\n`, at);
		Atomics.store(this.#state, 1, at + bytes);
	}

	end(): void {
		Atomics.store(this.#state, 0, 0);
	}

	/** The present program's place in its batch, or that of the last one. */
	index(): number {
		return Atomics.load(this.#state, 2);
	}

	/** For how many milliseconds the present program has been running; absent between two programs. */
	elapsed(): number | undefined {
		return Atomics.load(this.#state, 0) === 0 ? undefined : now() - (this.#begun[0] ?? 0);
	}

	/** The lines that the present program has printed so far. */
	printed(): readonly string[] {
		return this.#output.toString('utf8', 0, Atomics.load(this.#state, 1)).split('\n').slice(0, -1);
	}
}

/** Milliseconds on a clock that all threads share. */
function now(): number {
	return performance.timeOrigin + performance.now();
}
