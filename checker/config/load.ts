/** downhill.config.yaml → what the staff of a course have settled; every mistake in it with line and column. */
import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { ErrorObject } from 'ajv';
import type { Config } from '../config-types.ts';
import { type Complaint, SpecError } from '../errors.ts';
import { allowedNames, nearestName } from '../nearest.ts';
import type { Fault } from '../spec/fault.ts';
import { ajv } from '../spec/libraries.ts';
import { ajvOptions } from '../spec/schema.ts';
import { faultsOf } from '../spec/schema-faults.ts';
import { readSpecText } from '../spec/text.ts';
import { isRight } from '../spec/validators.ts';
import type { Limits } from '../types.ts';

/** An exercise as the configuration may name it. */
interface Named {
	readonly id: string;
	readonly chapter: string;
}

/** What exercises count. */
export interface Marking {
	/** Ids of those that fail where they are not started. */
	readonly required: ReadonlySet<string>;
	/** Points by id; an exercise that is not there is worth 1. */
	readonly weights: Readonly<Record<string, number>>;
}

export interface Configuration {
	/** Where the folder of the exercises is settled; absent where it is the usual one. */
	readonly exercisesAt?: Omit<Complaint, 'message'>;
	/** Folders, relative to where the checker was called. */
	readonly exercises: string;
	readonly solutions: string;
	readonly hints?: 0 | 1 | 2 | 3;
	readonly strictTypes: boolean;
	/** Where they are not the usual ones. */
	readonly limits: Partial<Pick<Limits, 'milliseconds' | 'megabytes'>>;
	/**
	 * @param exercises all of the course
	 * @throws SpecError where a name in the configuration is none of theirs
	 */
	marking(exercises: readonly Named[]): Marking;
}

// From `checker/config/` and from its copy in `dist/config/` alike.
const schemaFile = new URL('../../schemas/config.schema.json', import.meta.url);

/**
 * @param file of the configuration, relative to `cwd` or absolute
 * @throws SpecError with all that is wrong in it
 */
export function loadConfiguration(file: string, cwd: string): Configuration {
	const { spec: text, complaints } = readSpecText(file, { name: 'configuration' });
	if (text === undefined) throw new SpecError(complaints);
	const faults = faultsOf(errorsOf(text.value), [], 'the configuration');
	const all = [...complaints, ...[...faults, ...unprintable(text.value)].map(text.complain)];
	if (all.length > 0) throw new SpecError(all.sort((a, b) => a.line - b.line || a.column - b.column));

	const { exercises, solutions, hints, strictTypes = false, limits = {}, ...marks } = text.value as Config;
	const from = (folder: string | undefined, otherwise: string) =>
		folder === undefined ? otherwise : relative(cwd, resolve(cwd, dirname(file), folder)) || '.';
	return {
		...(exercises === undefined ? {} : { exercisesAt: text.complain({ path: ['exercises'], message: '' }) }),
		exercises: from(exercises, 'exercises'),
		solutions: from(solutions, 'solutions'),
		...(hints === undefined ? {} : { hints }),
		strictTypes,
		limits,
		marking(all) {
			const unknown = unknownNames(marks, all).map(text.complain);
			if (unknown.length > 0) throw new SpecError(unknown);
			return { required: requiredOf(marks, all), weights: weightsOf(marks, all) };
		},
	};
}

/** No file system has such names, and no terminal shows them. */
function unprintable(value: unknown): Fault[] {
	const folders = (value ?? {}) as Readonly<Record<string, unknown>>;
	return (
		['exercises', 'solutions']
			// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
			.filter((key) => typeof folders[key] === 'string' && /[\x00-\x1f\x7f]/.test(folders[key]))
			.map((key) => ({
				path: [key],
				message: `\`${key}\` has a control character in it, so it is no folder. Write its name without.`,
			}))
	);
}

function errorsOf(value: unknown): readonly ErrorObject[] {
	if (isRight('config', value)) return [];
	const validate = new (ajv())(ajvOptions).compile(JSON.parse(readFileSync(schemaFile, 'utf8')));
	return validate(value) ? [] : (validate.errors ?? []);
}

type Marks = Pick<Config, 'required' | 'weights'>;

function unknownNames({ required = [], weights = {} }: Marks, exercises: readonly Named[]): Fault[] {
	const known = new Set(exercises.flatMap(({ id, chapter }) => [id, chapter]));
	const listed = required === 'all' ? [] : required.map((name, i) => ({ name, path: ['required', i] }));
	const weighed = Object.keys(weights).map((name) => ({ name, path: ['weights', name], onKey: true }));
	return [...listed, ...weighed]
		.filter(({ name }) => !known.has(name))
		.map(({ name, ...place }) => {
			// A name without its chapter is most likely that of an exercise.
			const near = nearestName(name, [...exercises.map(nameOf), ...known]);
			const full = exercises.find((exercise) => nameOf(exercise) === near)?.id;
			const advice = full === undefined ? allowedNames(name, [...known].sort()) : `Write \`${full}\`.`;
			return { ...place, message: `There is no exercise or chapter \`${name}\`. ${advice}` };
		});
}

const nameOf = ({ id, chapter }: Named) => id.slice(chapter.length + 1);

function requiredOf({ required = [] }: Marks, exercises: readonly Named[]): ReadonlySet<string> {
	const isRequired = ({ id, chapter }: Named) =>
		required === 'all' || required.includes(id) || required.includes(chapter);
	return new Set(exercises.filter(isRequired).map(({ id }) => id));
}

function weightsOf({ weights = {} }: Marks, exercises: readonly Named[]): Readonly<Record<string, number>> {
	const weighed = exercises.flatMap(({ id, chapter }) => {
		const weight = weights[id] ?? weights[chapter];
		return weight === undefined ? [] : [[id, weight] as const];
	});
	return Object.fromEntries(weighed);
}
