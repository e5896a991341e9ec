import type { Limits, Place, Problem } from '../types.ts';

/** Names of other surroundings than ours, and what to use here instead. */
const elsewhere: Readonly<Record<string, string>> = {
	process: 'Print with console.log, and take inputs from the variables or arguments of the exercise.',
	require: 'The program runs by itself, without other modules: write what you need in this file.',
	module: 'Use `export` to give a function away.',
	exports: 'Use `export` to give a function away.',
	__dirname: 'There are no files here.',
	__filename: 'There are no files here.',
	Buffer: 'An array of numbers does.',
	fetch: 'There is no network here: write the numbers you need in this file.',
	XMLHttpRequest: 'There is no network here: write the numbers you need in this file.',
	WebSocket: 'There is no network here: write the numbers you need in this file.',
	setTimeout: 'There are no timers here: call the function directly, in a loop if it has to be repeated.',
	setInterval: 'There are no timers here: call the function directly, in a loop if it has to be repeated.',
	setImmediate: 'There are no timers here: call the function directly.',
	requestAnimationFrame: 'There are no timers here: call the function directly, in a loop.',
	clearTimeout: 'There are no timers here.',
	clearInterval: 'There are no timers here.',
	Deno: 'Print with console.log.',
	Bun: 'Print with console.log.',
	window: 'There is no browser here: print with console.log.',
	document: 'There is no browser here: print with console.log.',
	navigator: 'There is no browser here.',
	localStorage: 'There is no browser here: keep values in variables.',
	alert: 'There is no browser here: print with console.log.',
	prompt: 'Take inputs from the variables or arguments of the exercise.',
	self: 'Use globalThis.',
	global: 'Use globalThis.',
	Worker: 'The program runs alone: do the work in a loop.',
	WebAssembly: 'Write the calculation in TypeScript.',
	Intl: 'Print numbers with toFixed.',
	URL: 'There is no network here.',
	TextEncoder: 'An array of numbers does.',
	TextDecoder: 'An array of numbers does.',
	AbortController: 'Nothing here needs to be cancelled.',
};

/** The name in a message such as `'process' is not defined` where it is one of another surrounding. */
export function forbiddenName(message: string): string | undefined {
	const name = /^'?([\w$]+)'? is not defined$/.exec(message)?.[1];
	return name !== undefined && Object.hasOwn(elsewhere, name) ? name : undefined;
}

export function forbidden(name: string, place?: Place): Problem {
	const message = `\`${name}\` is not here: the program runs in a bare JavaScript engine. ${elsewhere[name] ?? ''}`;
	return { problem: 'forbidden-api', message: message.trim(), ...at(place) };
}

/** What the engine throws at an import; how it is known again. */
export const missingModule = (name: string): string => `There is no module '${name}' here.`;

export function forbiddenImport(name: string, place?: Place): Problem {
	const message = `The program asks for the module "${plain(name, 100)}", and there are no other modules here. Write what you need in this file.`;
	return { problem: 'forbidden-api', message, ...at(place) };
}

export function timeout(limits: Limits): Problem {
	const seconds = `${limits.milliseconds / 1000} s`;
	return {
		problem: 'timeout',
		message: `It was still running after ${seconds} and was stopped. Most often a loop never reaches its end: see what should make its condition false.`,
	};
}

export function neverSettles(): Problem {
	return {
		problem: 'timeout',
		message:
			'It waits for a promise that nothing is left to settle, so it would wait for ever. There are no timers or files here: the calculation needs no `await`.',
	};
}

export function outOfMemory(limits: Limits, place?: Place): Problem {
	const message = `It asked for more than ${limits.megabytes} MiB of memory and was stopped. Most often an array or a string grows in a loop that does not end.`;
	return { problem: 'out-of-memory', message, ...at(place) };
}

export function tooMuchOutput(limits: Limits, overflow: 'lines' | 'bytes'): Problem {
	const most = overflow === 'lines' ? `${limits.lines} lines` : `${limits.outputBytes / 1024} KiB`;
	const message = `It printed more than ${most} and was stopped. See whether a loop prints that should end, or prints at every step.`;
	return { problem: 'too-much-output', message };
}

export function stackOverflow(place?: Place): Problem {
	const message =
		'The calls went too deep. A function that calls itself probably never reaches the case in which it stops.';
	return { problem: 'runtime-error', message, ...at(place) };
}

export function missingExport(name: string): Problem {
	const message = `The file exports no \`${name}\`. Write \`export\` before its declaration, and see that the name is spelt so.`;
	return { problem: 'missing-export', message };
}

export function notCallable(name: string, text: string): Problem {
	const message = `\`${name}\` is exported, but it is no function: ${plain(text, 100)}. Export a function of that name.`;
	return { problem: 'wrong-format', message };
}

export function lost(reason: string): Problem {
	return { problem: 'runtime-error', message: `It could not be run to its end: ${plain(reason, 150)}` };
}

const longest = 200;

/** Text for a message: control characters and line breaks as spaces, cut at a number of characters. */
export function plain(text: string, most = longest): string {
	const clean = text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu, ' ').trim();
	return clean.length > most ? `${clean.slice(0, most - 1)}…` : clean;
}

export const at = (place: Place | undefined): { place?: Place } => (place === undefined ? {} : { place });
