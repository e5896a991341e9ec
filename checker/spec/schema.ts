/**
 * The schema of specs, in parts. Compiling the whole takes 0.1 s, the frame and the two parts that one spec needs
 * 0.017 s together; and with the part chosen by its name there is no `oneOf` that complains of all the others.
 */
import { readFileSync } from 'node:fs';
import type { ErrorObject, Options, ValidateFunction } from 'ajv';
import { ajv } from './libraries.ts';
import { isRight } from './validators.ts';

// From `checker/spec/` and from its copy in `dist/spec/` alike.
const schemaFile = new URL('../../schemas/exercise.schema.json', import.meta.url);

/** As much of a JSON Schema as is looked at here. */
interface Schema {
	readonly $id?: string;
	readonly $ref?: string;
	readonly type?: string;
	readonly const?: unknown;
	readonly properties?: Readonly<Record<string, Schema>>;
	readonly definitions?: Readonly<Record<string, Schema>>;
	readonly oneOf?: readonly Schema[];
}

const { definitions = {}, $id: _, ...frame } = JSON.parse(readFileSync(schemaFile, 'utf8')) as Schema;

export const ajvOptions: Options = {
	allErrors: true,
	verbose: true,
	strict: false,
	// NaN and infinities are values of rows; where a number must be finite is said elsewhere.
	strictNumbers: false,
	// The schema is proved by a test, not at every start.
	meta: false,
	validateSchema: false,
	addUsedSchema: false,
	code: { optimize: false },
};

/** The parts of a schema with a choice, by the value that tells them apart: `routine` or `kind`. */
function partsOf(choice: string, tag: string): Readonly<Record<string, Schema>> {
	const parts = (definitions[choice]?.oneOf ?? []).map(({ $ref }) => {
		const part = definitions[String($ref).replace('#/definitions/', '')] as Schema;
		return [String(part.properties?.[tag]?.const), part] as const;
	});
	return Object.fromEntries(parts);
}

const routineParts = partsOf('reference', 'routine');
const formParts = partsOf('submission', 'kind');

export const routinesAllowed: readonly string[] = Object.keys(routineParts);
export const kindsAllowed: readonly string[] = Object.keys(formParts);

/** The inputs that a routine may have, as keys of `reference`. */
export const inputsAllowed = (routine: string): readonly string[] =>
	Object.keys(routineParts[routine]?.properties ?? {}).filter((name) => name !== 'routine');

const mapping: Schema = { type: 'object' };

function frameSchema(): Schema {
	const { overrides = {}, tolerance = {} } = definitions;
	const properties = { ...frame.properties, reference: mapping, submission: mapping };
	return { ...frame, properties, definitions: { overrides, tolerance } };
}

const formSchema = (kind: string): Schema => ({
	...formParts[kind],
	definitions: { argument: definitions.argument ?? {} },
});

/** Every part by its name: what validators are made of beforehand. */
export const schemaParts = (): ReadonlyMap<string, Schema> =>
	new Map([
		['frame', frameSchema()],
		...routinesAllowed.map((routine) => [`routine ${routine}`, routineParts[routine] as Schema] as const),
		...kindsAllowed.map((kind) => [`kind ${kind}`, formSchema(kind)] as const),
	]);

const compiled = new Map<string, ValidateFunction>();

/** Compiled for the first spec that is wrong, kept for those that follow. */
function errorsOf(name: string, schema: () => Schema, value: unknown): readonly ErrorObject[] {
	if (isRight(name, value)) return [];
	const validate = compiled.get(name) ?? new (ajv())(ajvOptions).compile(schema());
	compiled.set(name, validate);
	return validate(value) ? [] : (validate.errors ?? []);
}

/** What is wrong with a spec outside of `reference` and `submission`. */
export const frameErrors = (value: unknown): readonly ErrorObject[] => errorsOf('frame', frameSchema, value);

/** What is wrong with the inputs of a routine that there is. */
export const inputErrors = (routine: string, value: unknown): readonly ErrorObject[] =>
	errorsOf(`routine ${routine}`, () => routineParts[routine] as Schema, value);

/** What is wrong with a form of a kind that there is. */
export const formErrors = (kind: string, value: unknown): readonly ErrorObject[] =>
	errorsOf(`kind ${kind}`, () => formSchema(kind), value);
