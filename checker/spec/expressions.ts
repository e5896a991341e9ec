/** The expressions among the inputs: can they be read, and has every name in them a value? */
import { parseAssignment } from '../core/backward.ts';
import { type Expression, ExpressionError, parseExpression, variablesOf } from '../core/expression.ts';
import { functionTable } from '../core/functions.ts';
import { allowedNames, nearestName } from '../nearest.ts';
import type { Fault, Path } from './fault.ts';
import { listAt, namesGiven, reservedNames } from './names.ts';

type Inputs = Readonly<Record<string, unknown>>;

/** Inputs that hold expressions, one or a list, in whichever routine they stand. */
const expressionInputs = ['function', 'functions', 'loss'];
/** Inputs whose list is one of assignments. */
const assignmentInputs = ['assignments', 'loss'];

/** True where an input is an expression that can be handed over as a function. */
export const holdsExpression = (path: string, value: unknown): value is string =>
	typeof value === 'string' && expressionInputs.includes(path.split('.')[0] as string);

/** Expressions that cannot be read, in inputs of which the rest may be wrong too. */
export function unreadable(inputs: Inputs, base: Path): Fault[] {
	return Object.entries(inputs).flatMap(([input, value]) => {
		const assigned = Array.isArray(value) && assignmentInputs.includes(input);
		if (!assigned && !expressionInputs.includes(input)) return [];
		return [value].flat().flatMap((text, i) => {
			// What is empty, or no assignment where one is due, the schema has found.
			const begin = assigned ? String(text).indexOf('=') + 1 : 0;
			if (typeof text !== 'string' || text.trim() === '' || (assigned && begin === 0)) return [];
			return faultsOfExpression(text, begin, [...base, input, ...(Array.isArray(value) ? [i] : [])]);
		});
	});
}

/** Expressions that cannot be read, and names in them that nothing gives a value. */
export function faultsOfExpressions(inputs: Inputs): Fault[] {
	const given = namesGiven(inputs).map(({ name }) => name);
	const faults: Fault[] = [];
	for (const input of expressionInputs) {
		const value = inputs[input];
		if (typeof value === 'string') faults.push(...faultsOfExpression(value, 0, [input], given));
		if (input === 'loss' || !Array.isArray(value)) continue;
		value.forEach((text, i) => {
			faults.push(...faultsOfExpression(text, 0, [input, i], given));
		});
	}
	for (const input of assignmentInputs) {
		const lines = listAt(inputs, input) as readonly string[] | undefined;
		if (lines) faults.push(...faultsOfAssignments(lines, input, given));
	}
	const parameters = (listAt(inputs, 'parameters') ?? []) as readonly string[];
	parameters.forEach((name, i) => {
		if (given.includes(name)) return;
		faults.push({
			path: ['parameters', i],
			message: `No input is named \`${name}\`. ${allowedNames(name, given)}`,
		});
	});
	return faults;
}

/**
 * @param begin where the expression begins in the text: 0, or behind the `=` of an assignment
 * @param known names that have a value; where absent, names are not looked at
 */
function faultsOfExpression(text: string, begin: number, path: Path, known?: readonly string[]): Fault[] {
	let expression: Expression;
	try {
		expression = begin === 0 ? parseExpression(text) : parseAssignment(text).value;
	} catch (error) {
		if (!(error instanceof ExpressionError)) throw error;
		const called = /^"(\w+)" is no function/.exec(error.message)?.[1];
		const near = called === undefined ? undefined : nearestName(called, Object.keys(functionTable));
		const advice = called === undefined ? howToWrite : near === undefined ? '' : `Did you mean \`${near}\`?`;
		const index = Math.min(text.length, begin + error.index);
		return [{ path, index, message: `${withStop(capital(error.message))} ${advice}`.trim() }];
	}
	if (known === undefined) return [];
	const unknown = [...variablesOf(expression)].filter((name) => !known.includes(name));
	return unknown.map((name) => {
		const index = begin + Math.max(0, placeOfName(text.slice(begin), name));
		return { path, index, message: `Nothing gives \`${name}\` a value. ${allowedNames(name, known)}` };
	});
}

const howToWrite = 'Write it of numbers, names, brackets, + - * / ^ and functions, every product with its *.';

const placeOfName = (text: string, name: string): number => {
	const escaped = name.replace(/[$]/g, '\\$&');
	return text.search(new RegExp(`(?<![\\w$])${escaped}(?![\\w$])`, 'u'));
};

function faultsOfAssignments(lines: readonly string[], input: string, given: readonly string[]): Fault[] {
	const known = [...given];
	return lines.flatMap((line, i) => {
		const path = [input, i];
		const cut = line.indexOf('=') + 1;
		const name = line.slice(0, cut - 1).trim();
		const index = line.length - line.trimStart().length;
		const faults = faultsOfExpression(line, cut, path, known);
		if (reservedNames.includes(name))
			faults.push({
				path,
				index,
				message: `\`${name}\` stands for a number in every expression. Choose another name.`,
			});
		else if (known.includes(name))
			faults.push({
				path,
				index,
				message: `\`${name}\` has a value already. Give each assignment a name of its own.`,
			});
		known.push(name);
		return faults;
	});
}

const withStop = (sentence: string) => sentence.replace(/\.?$/, '.');
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
