/** What the schema finds wrong, in words. */
import type { AnySchemaObject, ErrorObject } from 'ajv';
import { allowedNames, nearestName } from '../nearest.ts';
import { describe, type Fault, type Path, printPath } from './fault.ts';

/**
 * One fault for each mistake: of the ways that a value may be written only the one that it is an attempt at is
 * spoken of, and a key that is missing because it is misspelt is not missed as well.
 *
 * @param base path in the document of the value that was validated
 * @param what the whole is called, `routine difference`
 */
export function faultsOf(errors: readonly ErrorObject[], base: Path, what: string): Fault[] {
	const meant = withoutOtherWays(errors);
	const misspelt = meant.flatMap((error) => {
		if (error.keyword !== 'additionalProperties') return [];
		const near = nearestName(error.params.additionalProperty, keysOf(error));
		return near === undefined ? [] : [`${error.instancePath}/${near}`];
	});
	return meant
		.filter(
			({ keyword, instancePath, params }) =>
				keyword !== 'required' || !misspelt.includes(`${instancePath}/${params.missingProperty}`),
		)
		.map((error) => faultOf(error, base, what));
}

const keysOf = (error: ErrorObject): readonly string[] => Object.keys(error.parentSchema?.properties ?? {});

/** `/start/w` → `start`, `w` */
const pathOf = (pointer: string): readonly string[] =>
	pointer
		.split('/')
		.slice(1)
		.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

// ----------------------------------------------------------------------------------- several ways to write one

/**
 * Under an `anyOf` every branch complains. Kept are the complaints of the branch that has the type of what was
 * found; where no branch has, the one complaint that none fits.
 */
function withoutOtherWays(errors: readonly ErrorObject[]): ErrorObject[] {
	const choices = errors.filter(({ keyword }) => keyword === 'anyOf');
	return errors.filter((error) => {
		if (error.keyword === 'anyOf') return branchMeant(error) === undefined;
		return choices.every((choice) => {
			const branch = branchOf(error, choice);
			return branch === undefined || branch === branchMeant(choice);
		});
	});
}

/** Which branch of the choice an error was found in; undefined where it was found outside. */
function branchOf(error: ErrorObject, choice: ErrorObject): number | undefined {
	const inside = error !== choice && `${error.instancePath}/`.startsWith(`${choice.instancePath}/`);
	if (!inside || !error.schemaPath.startsWith(`${choice.schemaPath}/`)) return undefined;
	return Number(error.schemaPath.slice(choice.schemaPath.length + 1).split('/')[0]);
}

function branchMeant(choice: ErrorObject): number | undefined {
	const branch = waysOf(choice).findIndex(
		(way) => typesOf(way).includes(typeOf(choice.data)) && isNearWord(choice.data, way),
	);
	return branch === -1 ? undefined : branch;
}

/** Whoever writes a word that is none of those allowed, and like none, may as well have meant another way. */
function isNearWord(data: unknown, way: AnySchemaObject): boolean {
	return !Array.isArray(way.enum) || nearestName(String(data), way.enum.map(String)) !== undefined;
}

const waysOf = (choice: ErrorObject): readonly AnySchemaObject[] => choice.schema as AnySchemaObject[];

function typesOf(schema: AnySchemaObject): readonly string[] {
	if (Array.isArray(schema.enum)) return [...new Set(schema.enum.map(typeOf))];
	return [schema.type].flat().map((type) => (type === 'integer' ? 'number' : type));
}

function typeOf(value: unknown): string {
	if (Array.isArray(value)) return 'array';
	return value === null ? 'null' : typeof value;
}

// ---------------------------------------------------------------------------------------------------- the words

function faultOf(error: ErrorObject, base: Path, what: string): Fault {
	const inside = pathOf(error.instancePath);
	const path = [...base, ...inside];
	const name = inside.length === 0 ? what : `\`${printPath(inside)}\``;
	const meaning = error.parentSchema?.description
		? ` Its description: ${withStop(error.parentSchema.description)}`
		: '';
	const { params } = error;
	switch (error.keyword) {
		case 'additionalProperties': {
			const key = params.additionalProperty as string;
			const message = `\`${key}\` is no key of ${name}. ${allowedNames(key, keysOf(error))}`;
			return { path: [...path, key], onKey: true, message };
		}
		case 'required': {
			const key = params.missingProperty as string;
			const { description } = error.parentSchema?.properties?.[key] ?? {};
			const about = description ? ` Its description: ${withStop(description)}` : '';
			return { path, message: `${capital(name)} lacks \`${key}\`. Add it.${about}` };
		}
		case 'type':
			return { path, message: mismatch(name, error.data, [error.parentSchema ?? {}]) + meaning };
		case 'anyOf':
			return { path, message: mismatch(name, error.data, waysOf(error)) + meaning };
		case 'enum':
		case 'const': {
			const allowed = (params.allowedValues ?? [params.allowedValue]).map(String);
			const found = `${capital(name)} is ${describe(error.data)}, which is not allowed here.`;
			return { path, message: `${found} ${allowedNames(String(error.data), allowed)}` };
		}
		case 'minItems':
		case 'maxItems': {
			const { minItems, maxItems } = error.parentSchema as { minItems?: number; maxItems?: number };
			const bound = minItems === maxItems ? 'exactly' : error.keyword === 'minItems' ? 'at least' : 'at most';
			const found = `${capital(name)} has ${count((error.data as unknown[]).length)}`;
			return { path, message: `${found}; it must have ${bound} ${params.limit}.${meaning}` };
		}
		case 'minProperties':
			return {
				path,
				message: `${capital(name)} is an empty mapping; name at least ${params.limit} in it.${meaning}`,
			};
		case 'minLength':
			return { path, message: `${capital(name)} is an empty text. Write it out.${meaning}` };
		case 'minimum':
		case 'maximum': {
			const bound = error.keyword === 'minimum' ? 'at least' : 'at most';
			return {
				path,
				message: `${capital(name)} is ${error.data}; it must be ${bound} ${params.limit}.${meaning}`,
			};
		}
		case 'pattern': {
			const found = `${capital(name)} is ${describe(error.data)}, which is no assignment.`;
			return { path, message: `${found} Write \`name = expression\`, as in \`z = w*x + b\`.` };
		}
	}
	return { path, message: `${capital(name)} ${error.message}; found is ${describe(error.data)}.${meaning}` };
}

const articles: Readonly<Record<string, string>> = {
	number: 'a number',
	integer: 'a whole number',
	string: 'a text',
	boolean: 'true or false',
	object: 'a mapping of names to values',
};

/** `a number or a list of numbers` */
function wayInWords(way: AnySchemaObject): string {
	if (Array.isArray(way.enum)) return way.enum.join(' or ');
	if (way.type !== 'array')
		return [way.type]
			.flat()
			.map((type) => articles[type] ?? type)
			.join(' or ');
	const item = way.items as AnySchemaObject | undefined;
	const items: Readonly<Record<string, string>> = {
		number: 'numbers',
		integer: 'whole numbers',
		string: 'texts',
		array: 'lists',
	};
	return `a list${item?.type ? ` of ${items[String(item.type)] ?? 'values'}` : ''}`;
}

function mismatch(name: string, data: unknown, ways: readonly AnySchemaObject[]): string {
	const expected = ways.map(wayInWords).join(' or ');
	const quoted =
		typeof data === 'string' && data.trim() !== '' && Number.isFinite(Number(data))
			? ' Take the quotes away.'
			: '';
	return `${capital(name)} is ${describe(data)}; it must be ${expected}.${quoted}`;
}

const count = (length: number) => (length === 1 ? '1 entry' : `${length} entries`);
const withStop = (sentence: string) => sentence.replace(/\.?$/, '.');
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
