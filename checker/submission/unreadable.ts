/** Why a file cannot be read at all; every message says what, why and what to do. */
import type { Problem } from '../types.ts';

export function unreadable(message: string): Problem {
	return { problem: 'unreadable', message };
}

export function tooDeep(): Problem {
	return unreadable(
		'The file is nested too deeply to be read: brackets, operators or blocks lie hundreds or thousands deep in each ' +
			'other. An answer needs a few levels: check that this is the right file, and shorten what is repeated.',
	);
}

/** @param most how many nodes of the syntax tree are read */
export function tooMuch(most: number): Problem {
	return unreadable(
		`The file has more than ${most.toLocaleString('en')} names, numbers and operators, too many to be ` +
			'read. An answer takes a few dozen lines: check that this is the right file, and take out pasted data.',
	);
}

export function tooSlow(milliseconds: number): Problem {
	return unreadable(
		`The file could not be read within ${milliseconds / 1000} seconds: something in it is too involved. ` +
			'An answer is read in an instant: check that this is the right file, and shorten what is repeated or nested.',
	);
}

export function tooHungry(): Problem {
	return unreadable(
		'The file could not be read in the memory there is: something in it is too large or too involved. ' +
			'An answer takes a few dozen lines: check that this is the right file, and shorten what is repeated or nested.',
	);
}
