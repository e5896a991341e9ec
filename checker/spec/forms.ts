/** What a submission is asked for: do its parameters, arguments and columns name something? */
import { ExpressionError, parseExpression, variablesOf } from '../core/expression.ts';
import { type RoutineName, routineNamed } from '../core/routines.ts';
import { textbook } from '../core/rules.ts';
import { allowedNames } from '../nearest.ts';
import type { SpecForm } from '../spec-types.ts';
import type { ArgumentForm, Form, Overrides } from '../types.ts';
import { holdsExpression } from './expressions.ts';
import { describe, type Fault, type Path } from './fault.ts';
import { areNested, type Inputs, inputAt, inputsWith, variablesGiven } from './inputs.ts';
import { pathsOf } from './runs.ts';

/** The form with its columns; those of a program are the placeholders of its row. */
export function formOf(form: SpecForm): Form {
	if (form.kind !== 'program') return form;
	return { ...form, columns: placeholdersOf(form.row).map(({ name }) => name) };
}

/** `{step} w= {w}` → step at 0, w at 10 */
function placeholdersOf(
	row: string,
): { readonly name: string; readonly index: number; readonly end: number }[] {
	return [...row.matchAll(/\{([^{}]*)\}/g)].map((match) => {
		const [whole, name = ''] = match;
		return { name, index: match.index, end: match.index + whole.length };
	});
}

/**
 * What is wrong with a row form, parameters, arguments, the input of a value.
 *
 * @param inputs of the reference, of the shape that the schema asks
 */
export function formFaults(form: SpecForm | Form, inputs: Inputs): Fault[] {
	const faults: Fault[] = [];
	if (form.kind === 'program')
		faults.push(...rowFormFaults(form.row), ...parameterFaults(form.parameters, inputs));
	if (form.kind === 'function')
		form.arguments.forEach((argument, i) => {
			faults.push(...argumentFaults(argument, ['submission', 'arguments', i], inputs));
		});
	if (form.kind === 'value') faults.push(...numberFaults(form.input, ['submission', 'input'], inputs));
	return faults;
}

const noInput = (path: string, inputs: object): string =>
	`There is no input \`${path}\`. ${allowedNames(path, pathsOf(inputs))}`;

function numberFaults(input: string, path: Path, inputs: object): Fault[] {
	const value = inputAt(inputs, input);
	if (value === undefined) return [{ path, message: noInput(input, inputs) }];
	if (typeof value === 'number') return [];
	return [
		{
			path,
			message: `\`${input}\` is ${describe(value)}; here a single number is needed.${parts(input, value)}`,
		},
	];
}

/** ` Name a part of it: start.x, start.y.` */
function parts(input: string, value: unknown): string {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return '';
	return ` Name a part of it: ${Object.keys(value)
		.map((key) => `${input}.${key}`)
		.join(', ')}.`;
}

// ---------------------------------------------------------------------------------------------------- columns

/** Columns that the routine does not compute. @param inputs of the reference, found right */
export function columnFaults(form: SpecForm, inputs: Inputs): Fault[] {
	const { columns } = formOf(form);
	const places = form.kind === 'program' ? placeholdersOf(form.row) : [];
	// One computation says that all is well; only where it is not is each column asked by itself.
	const allComputed = refusalOf(inputs, columns) === undefined;
	return columns.flatMap((column, i): Fault[] => {
		const path: Path = form.kind === 'program' ? ['submission', 'row'] : ['submission', 'columns', i];
		const place = places[i];
		const at = place === undefined ? { path } : { path, index: place.index };
		if (columns.indexOf(column) < i)
			return [{ ...at, message: `There is a column \`${column}\` already. Give each a name of its own.` }];
		const refusal = allComputed ? undefined : refusalOf(inputs, [column]);
		if (refusal === undefined) return [];
		const allowed = /columns are (.*)$/.exec(refusal)?.[1]?.split(', ');
		const known = allowed ? allowedNames(column, allowed) : refusal;
		return [{ ...at, message: `Routine ${inputs.routine} computes no column \`${column}\`. ${known}` }];
	});
}

/** Why a routine does not compute these columns; undefined where it does. */
function refusalOf(inputs: Inputs, columns: readonly string[]): string | undefined {
	try {
		routineNamed(inputs.routine as RoutineName).trace(inputs, columns, textbook);
		return undefined;
	} catch (error) {
		// Both are all that a routine throws.
		if (error instanceof RangeError || error instanceof ExpressionError) return error.message;
		throw error;
	}
}

function rowFormFaults(row: string): Fault[] {
	const path = ['submission', 'row'];
	const places = placeholdersOf(row);
	const faults: Fault[] = [];
	if (places.length === 0)
		faults.push({ path, message: 'The row has no column. Put each in braces: `{step} w= {w}`.' });
	const rest = row.replace(/\{[^{}]*\}/g, (whole) => ' '.repeat(whole.length));
	const stray = rest.search(/[{}]/);
	if (stray !== -1)
		faults.push({ path, index: stray, message: 'This brace has no partner. A column is written `{name}`.' });
	places.forEach(({ index }, i) => {
		if (places[i - 1]?.end !== index) return;
		const message =
			'Two columns without anything between them cannot be told apart. Put a space or a label there.';
		faults.push({ path, index, message });
	});
	return faults;
}

// --------------------------------------------------------------------------------------- parameters, arguments

const identifier = /^[A-Za-z_$][\w$]*$/;

function parameterFaults(parameters: Readonly<Record<string, string>>, inputs: object): Fault[] {
	return Object.entries(parameters).flatMap(([variable, input]) => {
		const path = ['submission', 'parameters', variable];
		const named: Fault[] = identifier.test(variable)
			? []
			: [{ path, onKey: true, message: `\`${variable}\` cannot be the name of a variable in a program.` }];
		return [...named, ...numberFaults(input, path, inputs)];
	});
}

function argumentFaults(argument: ArgumentForm, path: Path, inputs: Inputs): Fault[] {
	if (typeof argument === 'string') return givenFaults(argument, path, inputs);
	if (!('function' in argument))
		return argument.flatMap((input, i) => givenFaults(input, [...path, i], inputs));
	const input = argument.function;
	const at = { path: [...path, 'function'] };
	const text = inputAt(inputs, input);
	if (text === undefined) return [{ ...at, message: noInput(input, inputs) }];
	if (!holdsExpression(input, text))
		return [
			{
				...at,
				message: `\`${input}\` is ${describe(text)}; a function is made of an expression.${parts(input, text)}`,
			},
		];
	const variables = variablesGiven(inputs);
	if (argument.derivative && variables.length !== 1) {
		const found = `there are ${variables.length}: ${variables.join(', ')}`;
		const message = `The derivative is taken with respect to one variable, and ${found}.`;
		return [{ path: [...path, 'derivative'], message }];
	}
	const missing = namesIn(text).filter((name) => !variables.includes(name));
	// A name that nothing gives a value is complained of where it stands.
	if (missing.length === 0 || !missing.every((name) => hasValues(inputs, name))) return [];
	const message = `The function would get ${variables.join(', ')}, but \`${input}\` also needs ${missing.join(', ')}.`;
	return [{ ...at, message }];
}

/** The names in an expression; none where it cannot be read, which is complained of elsewhere. */
function namesIn(text: string): readonly string[] {
	try {
		return [...variablesOf(parseExpression(text))];
	} catch {
		return [];
	}
}

const hasValues = (inputs: object, name: string): boolean =>
	['data', 'constants', 'point', 'start'].some((input) => inputAt(inputs, `${input}.${name}`) !== undefined);

function givenFaults(input: string, path: Path, inputs: Inputs): Fault[] {
	const value = inputAt(inputs, input);
	if (value === undefined) return [{ path, message: noInput(input, inputs) }];
	if (holdsExpression(input, value)) {
		const advice = `Hand it over as a function: \`{ function: ${input}, takes: numbers }\`.`;
		const message = `\`${input}\` is an expression. ${advice}`;
		return [{ path, message }];
	}
	if (typeof value !== 'object' || Array.isArray(value)) return [];
	return [{ path, message: `\`${input}\` is a mapping, which no argument can be.${parts(input, value)}` }];
}

// ------------------------------------------------------------------------------------------- what a run changes

function pathsIn(argument: ArgumentForm): readonly string[] {
	if (typeof argument === 'string') return [argument];
	return 'function' in argument ? [argument.function, 'variable', 'variables'] : argument;
}

/**
 * A run may change only what the submission gets: it could not follow otherwise. And what it gets must still be
 * what it can be given.
 *
 * @param inputs of the reference, without the overrides, with which nothing is wrong
 */
export function unfollowable(form: Form, overrides: Overrides, path: Path, inputs: Inputs): Fault[] {
	const unfit = formFaults(form, inputsWith(inputs, overrides)).slice(0, 1);
	if (unfit.length > 0)
		return unfit.map(({ message }) => ({ path, message: `With this change: ${message}` }));
	if (form.kind === 'value') return [];
	const seen = form.kind === 'program' ? Object.values(form.parameters) : form.arguments.flatMap(pathsIn);
	const there = seen.filter((known) => inputAt(inputs, known) !== undefined);
	const what = form.kind === 'program' ? 'parameter of the program' : 'argument of the function';
	return Object.keys(overrides).flatMap((input) => {
		if (seen.some((known) => areNested(known, input))) return [];
		const found = `No ${what} holds \`${input}\`, so no submission could follow this change.`;
		const message = `${found} ${allowedNames(input, there)}`;
		return [{ path: [...path, input], onKey: true, message }];
	});
}
