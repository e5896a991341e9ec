/** An exercise's inputs, read and changed by dotted path, and what a submission gets of them. */
import { derive } from '../core/derivation.ts';
import { parseExpression, printExpression } from '../core/expression.ts';
import type { Reference } from '../spec-types.ts';
import type { Argument, ArgumentForm, Exercise, Overrides } from '../types.ts';

/** The reference with its inputs, as a routine takes it and as paths walk it. */
export type Inputs = Reference & Readonly<Record<string, unknown>>;

/** `start.w` → `start`, `w` */
export const stepsOf = (path: string): readonly string[] => path.split('.');

const isHolder = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null;

/** What stands at a dotted path (`start.w`, `data.x`, `point`, `point.0`); undefined where nothing does. */
export function inputAt(inputs: object, path: string): unknown {
	let value: unknown = inputs;
	for (const step of stepsOf(path)) {
		if (!isHolder(value) || !Object.hasOwn(value, step)) return undefined;
		value = value[step];
	}
	return value;
}

/**
 * The inputs with other values at some dotted paths, one after the other; what is given stays as it is.
 *
 * @throws RangeError where a path leads into something that holds nothing
 */
export function inputsWith(inputs: object, overrides: Overrides): Inputs {
	let changed: unknown = inputs;
	for (const [path, value] of Object.entries(overrides))
		changed = changedAt(changed, stepsOf(path), value, path);
	return changed as Inputs;
}

function changedAt(holder: unknown, steps: readonly string[], value: unknown, path: string): unknown {
	const [step, ...rest] = steps;
	if (step === undefined) return value;
	if (!isHolder(holder)) throw new RangeError(`there is no input at \`${path}\``);
	const part = changedAt(rest.length > 0 ? holder[step] : undefined, rest, value, path);
	if (Array.isArray(holder)) return Object.assign([...holder], { [step]: part });
	return { ...holder, [step]: part };
}

/** The variables of the function that an expression among the inputs is handed over as. */
export function variablesGiven(inputs: object): readonly string[] {
	const { variables, variable, start, point } = inputs as Readonly<Record<string, unknown>>;
	if (Array.isArray(variables)) return variables as readonly string[];
	if (typeof variable === 'string') return [variable];
	return Object.keys(isHolder(start) ? start : isHolder(point) ? point : {});
}

/**
 * The arguments that the student's function is called with; none for other forms.
 *
 * @param inputs of the run at hand: the exercise's own, or `inputsWith` of a case or probe
 */
export function argumentsOf(exercise: Pick<Exercise, 'form'>, inputs: object): Argument[] {
	const { form } = exercise;
	return form.kind === 'function' ? form.arguments.map((argument) => argumentOf(argument, inputs)) : [];
}

function argumentOf(form: ArgumentForm, inputs: object): Argument {
	if (typeof form === 'string') return inputAt(inputs, form) as Argument;
	if (!('function' in form)) return form.map((path) => inputAt(inputs, path) as Argument);
	const variables = variablesGiven(inputs);
	const text = inputAt(inputs, form.function) as string;
	const expression = form.derivative
		? printExpression(derive(parseExpression(text), variables[0] ?? ''))
		: text;
	return { expression, variables, takes: form.takes };
}

/**
 * What a program's parameters hold in a run: variable → number. All of them as soon as the run's overrides touch
 * one, so that nothing of the run is left to the values a student wrote; none where they touch none, so that the
 * program runs as it is written.
 *
 * @param inputs of the run at hand, overrides applied
 */
export function parameterValues(
	exercise: Pick<Exercise, 'form'>,
	inputs: object,
	overrides: Overrides,
): Readonly<Record<string, number>> {
	const { form } = exercise;
	if (form.kind !== 'program') return {};
	const parameters = Object.entries(form.parameters);
	const touched = parameters.some(([, path]) => Object.keys(overrides).some((key) => areNested(key, path)));
	if (!touched) return {};
	return Object.fromEntries(
		parameters.map(([variable, path]) => [variable, inputAt(inputs, path) as number]),
	);
}

/** Whether two paths are the same or one leads into the other: `start` and `start.w`. */
export const areNested = (one: string, other: string): boolean =>
	`${one}.`.startsWith(`${other}.`) || `${other}.`.startsWith(`${one}.`);
