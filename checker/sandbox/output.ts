import { Console } from 'node:console';
import type { Limits } from '../types.ts';
import type { Pointer } from './calls.ts';
import { Replicator } from './replica.ts';
import type { Vm } from './vm.ts';

/** As deep as Node prints, and how deep `%o` or an option may ask for. */
const usualDepth = 2;
const deepest = 8;
const mostObjects = 2000;
const tableRows = 1001;
const mostRefused = 100;

/** What a program printed, line by line, as Node would have printed it. */
export class Output {
	readonly lines: string[] = [];
	/** What was printed too much of; absent while all is within the limits. */
	overflow: 'lines' | 'bytes' | undefined;
	readonly #limits: Limits;
	readonly #keep: (line: string) => void;
	readonly #stop: () => void;
	readonly #counts = new Map<string, number>();
	#bytes = 0;
	#refused = 0;
	#console: Console | undefined;

	/**
	 * @param keep called with each line
	 * @param stop called once, when a limit is passed
	 */
	constructor(limits: Limits, keep: (line: string) => void, stop: () => void) {
		this.#limits = limits;
		this.#keep = keep;
		this.#stop = stop;
	}

	/** Takes text that ends with a line feed. */
	write(text: string): void {
		if (this.overflow !== undefined) return;
		for (const line of text.slice(0, -1).split('\n')) {
			this.#bytes += Buffer.byteLength(line) + 1;
			if (this.lines.length >= this.#limits.lines) this.overflow = 'lines';
			else if (this.#bytes > this.#limits.outputBytes) this.overflow = 'bytes';
			else this.lines.push(line);
			if (this.overflow !== undefined) {
				this.#stop();
				return;
			}
			this.#keep(line);
		}
	}

	/**
	 * Does what a method of `console` does; the values are the addresses of its arguments.
	 * @returns false once too much was printed
	 */
	print(vm: Vm, method: ConsoleMethod, values: readonly Pointer[]): boolean {
		if (this.overflow !== undefined) {
			// A program that catches the refusal and prints on is not waited for.
			if (++this.#refused > mostRefused) throw new Error('The program prints on.');
			return false;
		}
		const depth = depthOf(vm, method, values);
		const elements = method === 'table' ? { elements: tableRows } : {};
		const units = this.#limits.outputBytes + 1;
		const replicator = new Replicator(vm, { depth, objects: mostObjects, units, ...elements });
		const copies = vm.scoped(() => values.map((value) => replicator.copy(value)));
		try {
			this.#call(method, copies);
		} catch {
			// Node itself refuses some calls, such as a symbol for a label. They print nothing.
		}
		return this.overflow === undefined;
	}

	#call(method: ConsoleMethod, copies: readonly unknown[]): void {
		const output = this.#node();
		const label = () => String(copies[0] ?? 'default');
		switch (method) {
			case 'count':
				this.#counts.set(label(), (this.#counts.get(label()) ?? 0) + 1);
				output.log(`${label()}: ${this.#counts.get(label())}`);
				break;
			case 'countReset':
				this.#counts.delete(label());
				break;
			case 'time':
			case 'clear':
				break;
			case 'timeEnd':
			case 'timeLog':
				// The clock stands still here.
				output.log(`${label()}: 0ms`);
				break;
			case 'trace':
				output.log('Trace:', ...copies);
				break;
			default:
				// Some of them take a fixed number of arguments of a fixed type, by their types alone.
				(output[method] as (...values: readonly unknown[]) => void)(...copies);
		}
	}

	#node(): Console {
		const stream = { write: (text: string) => this.write(text) } as unknown as NodeJS.WritableStream;
		this.#console ??= new Console({ stdout: stream, stderr: stream, ignoreErrors: false, colorMode: false });
		return this.#console;
	}
}

export const consoleMethods = [
	'log',
	'info',
	'warn',
	'error',
	'debug',
	'table',
	'dir',
	'dirxml',
	'group',
	'groupCollapsed',
	'groupEnd',
	'assert',
	'count',
	'countReset',
	'time',
	'timeEnd',
	'timeLog',
	'trace',
	'clear',
] as const;
export type ConsoleMethod = (typeof consoleMethods)[number];

/** How deep the values must be copied for what is to be printed. */
function depthOf(vm: Vm, method: ConsoleMethod, values: readonly Pointer[]): number {
	const [first] = values;
	if (method === 'dir') return deepest;
	if (first === undefined || !['string', 'rope'].includes(vm.kind(first))) return usualDepth;
	return /%[oO]/.test(vm.scoped(() => vm.string(first, 1000))) ? deepest : usualDepth;
}
