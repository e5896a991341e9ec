import { inspect } from 'node:util';

/** A function of the kind that prints like the student's, and does nothing. */
export function inertFunction(kind: string): object {
	switch (kind) {
		case 'async':
			return async () => {};
		case 'generator':
			return function* () {};
		case 'asyncGenerator':
			return async function* () {};
		default:
			return () => {};
	}
}

/** What stands for every getter: Node prints that there is one, and does not call it. */
export function inertGetter(): undefined {}
export function inertSetter(_value: unknown): void {}

/** Something that prints as the text itself. */
export function marker(text: string): object {
	return { [inspect.custom]: () => text };
}

export function emptyArguments(..._none: unknown[]): object {
	// biome-ignore lint/complexity/noArguments: the object itself is wanted, to be printed as [Arguments]
	return arguments;
}
