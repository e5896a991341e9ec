/** The names that have a value before an expression is read. */
import type { Fault, Path } from './fault.ts';

type Inputs = Readonly<Record<string, unknown>>;

/** Inputs that give names a value. */
const mappingsOfNames = ['point', 'start', 'data', 'constants', 'inputs'];

/** Names that stand for numbers in every expression. */
export const reservedNames: readonly string[] = ['e', 'pi', 'π'];
const nameForm = /^[A-Za-z_][A-Za-z0-9_]*$/;

export const isMapping = (value: unknown): value is Inputs =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

export const listAt = (inputs: Inputs, name: string): readonly unknown[] | undefined =>
	Array.isArray(inputs[name]) ? (inputs[name] as readonly unknown[]) : undefined;

export interface GivenName {
	readonly name: string;
	readonly path: Path;
	readonly onKey: boolean;
}

/** Every name that has a value before an expression is read, and where it is written. */
export function namesGiven(inputs: Inputs): GivenName[] {
	const names = mappingsOfNames.flatMap((input) =>
		isMapping(inputs[input])
			? Object.keys(inputs[input]).map((name) => ({ name, path: [input, name], onKey: true }))
			: [],
	);
	const list = (listAt(inputs, 'variables') ?? []) as readonly string[];
	const listed = list.map((name, i) => ({ name, path: ['variables', i], onKey: false }));
	const { variable } = inputs;
	const single = typeof variable === 'string' ? [{ name: variable, path: ['variable'], onKey: false }] : [];
	return [...listed, ...single, ...names];
}

/** Names that no expression could use, or that are given twice. */
export function faultsOfNames(inputs: Inputs): Fault[] {
	const given = namesGiven(inputs);
	return given.flatMap(({ name, path, onKey }, i) => {
		const fault = (message: string) => [{ path, onKey, message }];
		if (reservedNames.includes(name))
			return fault(`\`${name}\` stands for a number in every expression. Choose another name.`);
		if (!nameForm.test(name))
			return fault(`\`${name}\` is no name: letters, digits and _ make one, a letter first.`);
		const before = given.slice(0, i).find((other) => other.name === name);
		if (before === undefined) return [];
		return fault(`\`${name}\` is given in \`${before.path[0]}\` already. Give it once.`);
	});
}
