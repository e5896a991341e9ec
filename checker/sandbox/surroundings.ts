import type { Pointer } from './calls.ts';
import type { ConsoleMethod } from './output.ts';
import { consoleMethods } from './output.ts';
import { evaluateScript, type Vm } from './vm.ts';

/** Copies data as Node does: no functions, no prototypes but those of the language's own kinds. */
const structuredClone = `(function () {
	const seen = new Map();
	const copy = (value) => {
		if (typeof value === 'function' || typeof value === 'symbol') {
			const error = new Error(String(value) + ' could not be cloned.');
			error.name = 'DataCloneError';
			throw error;
		}
		if (typeof value !== 'object' || value === null) return value;
		if (seen.has(value)) return seen.get(value);
		const keep = (made) => (seen.set(value, made), made);
		if (value instanceof Date) return keep(new Date(value.getTime()));
		if (value instanceof RegExp) return keep(new RegExp(value.source, value.flags));
		if (ArrayBuffer.isView(value) && !(value instanceof DataView)) return keep(value.slice());
		if (value instanceof ArrayBuffer) return keep(value.slice(0));
		if (value instanceof Number || value instanceof String || value instanceof Boolean) {
			return keep(Object(value.valueOf()));
		}
		if (value instanceof Map) {
			const made = keep(new Map());
			for (const [key, item] of value) made.set(copy(key), copy(item));
			return made;
		}
		if (value instanceof Set) {
			const made = keep(new Set());
			for (const item of value) made.add(copy(item));
			return made;
		}
		if (value instanceof Error) {
			const made = keep(new Error(value.message));
			made.name = value.name;
			return made;
		}
		const made = keep(Array.isArray(value) ? new Array(value.length) : {});
		for (const key of Object.keys(value)) made[key] = copy(value[key]);
		return made;
	};
	return copy(arguments[0]);
})`;

/**
 * Gives a fresh context the few things that Node has and the language has not: console, queueMicrotask,
 * structuredClone and performance.now, whose clock goes on by a millisecond at each look.
 * @param print what a method of console does with the addresses of its arguments; false where no more is taken
 */
export function furnish(vm: Vm, print: (method: ConsoleMethod, values: readonly Pointer[]) => boolean): void {
	const methods: Record<string, Pointer> = {};
	for (const method of consoleMethods) {
		methods[method] = vm.newFunction(method, 0, (values) => {
			if (print(method, values)) return 0;
			return vm.refuse('Too much was printed.');
		});
	}
	vm.offerGlobal('console', vm.newObject(methods));
	vm.offerGlobal('queueMicrotask', vm.ask('queue', vm.held('error')));
	const clone = vm.newFunction('structuredClone', 1, (values) => {
		// Compiled where it is wanted, which is seldom. It works on what the program has made of the language by then.
		const compiled = vm.evaluate(structuredClone, 'structuredClone', evaluateScript);
		if ('thrown' in compiled) return vm.engine.calls.QTS_Throw(vm.engine.context, compiled.thrown);
		const outcome = vm.call(compiled.value, values.slice(0, 1));
		if ('thrown' in outcome) return vm.engine.calls.QTS_Throw(vm.engine.context, outcome.thrown);
		return vm.hold(outcome.value);
	});
	vm.offerGlobal('structuredClone', clone);
	vm.offerGlobal('performance', vm.ask('clock'));
}
