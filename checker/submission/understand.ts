/** A text → a `Submission`: parsed, erased, its names known. Pure; the worker calls it. */
import type { Problem, Submission } from '../types.ts';
import { erase } from './erase.ts';
import { exportsOf } from './exports.ts';
import { declaredTwice } from './names.ts';
import { parse } from './parse.ts';
import { placeOf } from './positions.ts';
import type { Tree } from './tree.ts';
import { innerNamesOf, variablesOf } from './variables.ts';

/**
 * @param text without byte order mark
 * @returns the submission, or `syntax-error`, or `unreadable` where it is too large or too deep
 * @throws EraserBroken where the eraser must not be used again
 */
export function understand(file: string, text: string): Submission | Problem {
	const parsed = parse(text);
	if ('problem' in parsed) return parsed;
	const erased = erase(text);
	if ('problem' in erased) return erased;
	const { syntax, todo } = parsed;
	return (
		redeclared(text, syntax) ?? {
			file,
			text,
			...erased,
			syntax,
			variables: variablesOf(text, syntax),
			innerNames: innerNamesOf(text, syntax),
			exports: exportsOf(text, syntax),
			...(todo && { todo }),
		}
	);
}

/** `let w = 0; … let w = 1;`: neither the parser nor the eraser minds, but no program may. */
function redeclared(text: string, tree: Tree): Problem | undefined {
	const twice = declaredTwice(tree);
	if (!twice) return undefined;
	const [second, first] = twice;
	const place = placeOf(text, second.node);
	const { name } = second;
	return {
		problem: 'syntax-error',
		message:
			`The program cannot be read at line ${place.line}: the name ${name} is declared twice, first in line ` +
			`${placeOf(text, first.node).line}. To give it a new value write ${name} = … alone; for something else ` +
			'choose another name.',
		place,
	};
}
