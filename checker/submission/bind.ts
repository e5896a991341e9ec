/** Giving a program's parameters other values by rewriting the initialisers of its top-level variables. */

import { nearestName } from '../nearest.ts';
import type { Edit, Problem, Submission, Variable } from '../types.ts';

export interface Bound {
	readonly edits: readonly Edit[];
}

/**
 * Edits of the submission's text (and, where types were erased in place, of its JavaScript) after which each named
 * variable begins with the given number.
 *
 * @returns a `missing-parameter` problem for the first name that no top-level variable with a value has
 */
export function bind(
	submission: Pick<Submission, 'variables' | 'innerNames'>,
	values: Readonly<Record<string, number>>,
): Bound | Problem {
	const edits = new Map<number, Edit>();
	for (const [name, value] of Object.entries(values)) {
		const found = submission.variables
			.filter((variable) => variable.name === name)
			.flatMap((variable) => editsFor(variable, literal(value)));
		if (found.length === 0) return missingParameter(submission, name);
		for (const edit of found) edits.set(edit.start, edit);
	}
	return { edits: [...edits.values()] };
}

function editsFor({ initializer, source, pattern }: Variable, value: string): readonly Edit[] {
	const spans = [initializer, source].filter((span) => span !== undefined);
	if (spans.length > 0) return spans.map((span) => ({ ...span, text: value }));
	return pattern ? [{ ...pattern.span, text: pattern.before + value + pattern.after }] : [];
}

/** A number as source text that fits wherever an expression fits. */
export function literal(value: number): string {
	if (Object.is(value, -0)) return '(-0)';
	return value < 0 ? `(${value})` : String(value);
}

function missingParameter({ variables, innerNames }: Parameters<typeof bind>[0], name: string): Problem {
	const why =
		'The program is run again with other values, which are put in where its parameters are declared. ';
	const unset = variables.find((variable) => variable.name === name);
	if (unset) {
		return missing(
			`${name} is declared in line ${unset.place.line}, but not with a value of its own. ${why}` +
				`Give it its value there: let ${name} = …;`,
			unset,
		);
	}
	const inner = innerNames.find((declared) => declared.name === name);
	if (inner) {
		return missing(
			`${name} is declared in line ${inner.place.line}, inside a block or function. ${why}` +
				`Declare it at the top level of the file, outside all braces: let ${name} = …;`,
			inner,
		);
	}
	const candidates = [...variables, ...innerNames];
	const wanted = nearestName(
		name,
		candidates.map((declared) => declared.name),
	);
	const near = candidates.find((declared) => declared.name === wanted);
	return missing(
		`The program has no variable ${name}. ${why}` +
			(near
				? `There is a ${near.name} in line ${near.place.line}: is it meant? Then name it ${name}, as the task does.`
				: `Declare it at the top level of the file: let ${name} = …;`),
		near,
	);
}

function missing(message: string, at?: Pick<Submission['variables'][number], 'place'>): Problem {
	return { problem: 'missing-parameter', message, ...(at && { place: at.place }) };
}
