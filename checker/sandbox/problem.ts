import type { Limits, Place, Problem } from '../types.ts';
import { inheritedText, readAncestry } from './ancestry.ts';
import type { Pointer } from './calls.ts';
import {
	forbidden,
	forbiddenImport,
	forbiddenName,
	missingModule,
	outOfMemory,
	at as placed,
	plain,
	stackOverflow,
} from './messages.ts';
import { textOf } from './replica.ts';
import type { Vm } from './vm.ts';

/** The name that the student's module has in QuickJS' own traces. */
export const moduleName = 'submission';

/** Something thrown by the student's code, as a problem with its place. None of that code runs any more. */
export function thrownProblem(
	vm: Vm,
	thrown: Pointer,
	javascript: string,
	limits: Limits,
	imported: string | undefined,
): Problem {
	if (vm.kind(thrown) !== 'object' || vm.classOf(thrown) !== 'error') {
		const kind = vm.kind(thrown);
		// Where not even an error could be made, QuickJS throws null.
		if (kind === 'null' && isFull(vm)) return outOfMemory(limits);
		return uncaught(`It threw ${plain(textOf(vm, thrown, 150))}, which nothing caught.`);
	}
	const member = (name: string) => inheritedText(vm, thrown, vm.newString(name));
	const name = member('name') ?? 'Error';
	const message = member('message') ?? '';
	const stack = withoutConstructor(member('stack') ?? '', readAncestry(vm, thrown).name);
	const place = placeIn(javascript, stack);
	if (imported !== undefined && message === missingModule(imported)) return forbiddenImport(imported, place);
	if (name === 'InternalError') {
		if (/out of memory|string too long|invalid string length/.test(message))
			return outOfMemory(limits, place);
		if (message === 'stack overflow') return stackOverflow(place);
	}
	if (name === 'ReferenceError') {
		const missing = forbiddenName(message);
		if (missing !== undefined) return forbidden(missing, place);
	}
	const text = plain(message === '' ? name : `${name}: ${message}`);
	// What is found before anything runs (an unknown #name, an export of nothing) has no frame of its own.
	if (name === 'SyntaxError' && (stack.trim() === '' || isParserStack(stack))) {
		return { problem: 'syntax-error', message: `It cannot be read as a program: ${text}`, ...placed(place) };
	}
	return uncaught(`It stopped with an error. ${text}`, place);
}

function uncaught(message: string, place?: Place): Problem {
	return { problem: 'runtime-error', message: plain(message, 250), ...placed(place) };
}

/** The trace of an error of the student's own class begins in its constructor; what is meant is where it was made. */
function withoutConstructor(stack: string, name: string | undefined): string {
	const lines = stack.split('\n');
	const first = lines.findIndex((line) => !line.trimStart().startsWith(`at ${name} (`));
	return lines.slice(Math.max(first, 0)).join('\n');
}

/** True where the memory has grown as far as it may. */
function isFull(vm: Vm): boolean {
	return !vm.canGrow();
}

/** `    at submission:1:9`, with no function around it: the parser's, not a call's. */
function isParserStack(stack: string): boolean {
	return new RegExp(`^\\s*at ${moduleName}:\\d+:\\d+\\s*$`).test(stack.split('\n')[0] ?? '');
}

/**
 * The first place in the module that a trace names. QuickJS counts line feeds and whole characters; a place counts
 * every kind of line break, and UTF-16 units.
 */
export function placeIn(javascript: string, stack: string): Place | undefined {
	const found = new RegExp(`\\b${moduleName}:(\\d+):(\\d+)`).exec(stack);
	if (found === null) return undefined;
	let start = 0;
	for (let line = 1; line < Number(found[1]); line++) start = javascript.indexOf('\n', start) + 1;
	const end = javascript.indexOf('\n', start);
	const row = javascript.slice(start, end < 0 ? undefined : end);
	const offset = start + [...row].slice(0, Number(found[2]) - 1).join('').length;
	const before = javascript.slice(0, offset).split(/\r\n|[\n\r\u2028\u2029]/);
	const line = before.length;
	const column = (before.at(-1)?.length ?? 0) + 1;
	return { line, column, endLine: line, endColumn: column + 1 };
}
