/** Where submissions lie in the folder of a class: a path with names of what varies, `{student}/{chapter}/{name}.ts`. */
import { UsageError } from '../errors.ts';
import { allowedNames } from '../nearest.ts';

/** An exercise, as far as a path can name it. */
export interface Named {
	/** `<chapter>/<name>` */
	readonly id: string;
	readonly chapter: string;
	readonly name: string;
}

/** What the names in a pattern stood for. */
export type Groups = Readonly<Record<string, string | undefined>>;

export interface Pattern<Exercise extends Named = Named> {
	readonly text: string;
	/** One for each folder on the way, the last one for the file; the student is the group `student`. */
	readonly segments: readonly RegExp[];
	/** How many segments lead to what is the student's alone: the whole path where only the file is. */
	readonly own: number;
	exercise(groups: Groups): Exercise | undefined;
}

export const usualPattern = '{student}/{chapter}/{name}.ts';

const placeholders = ['student', 'exercise', 'chapter', 'name'];

/**
 * Reads a pattern. `{student}` is any name, the shortest that fits; `{name}` and `{exercise}` are the name of an exercise, `{chapter}` is its
 * folder in the course; `*` is any text within one name; all else stands for itself.
 *
 * @throws UsageError where the pattern cannot tell who wrote a file, or which exercise it answers
 */
export function readPattern<Exercise extends Named>(
	text: string,
	exercises: readonly Exercise[],
): Pattern<Exercise> {
	const found = [...text.matchAll(/\{([^{}/]*)\}/g)].map(([, name]) => name ?? '');
	const strange = found.find((name) => !placeholders.includes(name));
	if (strange !== undefined)
		fail(text, `\`{${strange}}\` stands for nothing. ${allowedNames(strange, placeholders)}`);
	const twice = found.find((name, i) => found.indexOf(name) < i);
	if (twice !== undefined) fail(text, `\`{${twice}}\` stands in it twice; once is enough.`);
	if (!found.includes('student')) fail(text, 'It has no `{student}`, so nobody can be told apart.');
	if (found.includes('name') === found.includes('exercise'))
		fail(text, 'It needs one of `{name}` and `{exercise}`, which say what a file answers.');
	const parts = text.split('/');
	if (parts.some((part) => part === '' || part === '.' || part === '..'))
		fail(text, 'It is a path below the folder of the class, without `.`, `..` and empty names.');
	const isAlone = !found.includes('chapter');
	const shared = exercises.find(({ name, id }) =>
		exercises.some((other) => other.name === name && other.id !== id),
	);
	if (isAlone && shared)
		fail(text, `Several exercises are called ${shared.name}: add \`{chapter}\`, which tells them apart.`);
	const student = parts.findIndex((part) => part.includes('{student}')) + 1;
	return {
		text,
		segments: parts.map((part) => segment(part, exercises)),
		own: student,
		exercise: ({ chapter, name, exercise }) =>
			exercises.find((one) => one.name === (name ?? exercise) && (isAlone || one.chapter === chapter)),
	};
}

function segment(part: string, exercises: readonly Named[]): RegExp {
	const names = oneOf(exercises.map(({ name }) => name));
	const chapters = oneOf(exercises.map(({ chapter }) => chapter));
	const source = part
		.split(/(\{[^{}]*\}|\*)/)
		.map((piece) => {
			if (piece === '{student}') return '(?<student>.+?)';
			if (piece === '{chapter}') return `(?<chapter>${chapters})`;
			if (piece === '{name}' || piece === '{exercise}') return `(?<${piece.slice(1, -1)}>${names})`;
			return piece === '*' ? '.*' : literally(piece);
		})
		.join('');
	return new RegExp(`^${source}$`, 'su');
}

/** The longer first: a name may begin another. */
const oneOf = (names: readonly string[]): string =>
	[...new Set(names)]
		.sort((a, b) => b.length - a.length)
		.map(literally)
		.join('|');

const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

function fail(text: string, why: string): never {
	throw new UsageError(`--pattern ${text}: ${why} For example: ${usualPattern}, or {exercise}/{student}.ts`);
}
