/** The runs that a spec lists: do their overrides name inputs, and may those have such values? */

import { allowedNames } from '../nearest.ts';
import type { Overrides } from '../types.ts';
import type { Fault, Path, Whereabouts } from './fault.ts';
import { inputFaults } from './input-faults.ts';
import { inputAt, inputsWith, stepsOf } from './inputs.ts';
import { inputErrors, inputsAllowed } from './schema.ts';
import { faultsOf } from './schema-faults.ts';

/** The dotted paths of everything among the inputs but single entries of lists; `routine` is no input. */
export function pathsOf(inputs: object): string[] {
	return Object.entries(inputs).flatMap(([name, value]) => {
		if (name === 'routine') return [];
		if (typeof value !== 'object' || value === null || Array.isArray(value)) return [name];
		return [name, ...Object.keys(value).map((inner) => `${name}.${inner}`)];
	});
}

/** Whether there is such an input, or the routine may have one that the reference leaves out. */
function isInput(inputs: object, routine: string, path: string): boolean {
	if (path === 'routine') return false;
	return inputAt(inputs, path) !== undefined || inputsAllowed(routine).includes(path);
}

/**
 * @param inputs of the reference, of the shape that the schema asks
 * @param path of the run's overrides in the document: `cases`, 0
 * @param inputsSound whether nothing else is wrong with the inputs, so that what is wrong now comes of the overrides
 */
export function runFaults(
	inputs: { readonly routine: string },
	overrides: Overrides,
	path: Path,
	inputsSound: boolean,
): Fault[] {
	const { routine } = inputs;
	const unknown = Object.keys(overrides).filter((input) => !isInput(inputs, routine, input));
	if (unknown.length > 0) {
		const allowed = [...new Set([...pathsOf(inputs), ...inputsAllowed(routine)])];
		return unknown.map((input) => ({
			path: [...path, input],
			onKey: true,
			message: `There is no input \`${input}\` that a run could change. ${allowedNames(input, allowed)}`,
		}));
	}
	const changed = inputsWith(inputs, overrides);
	const whereabouts = inOverrides(overrides, path);
	const wrong = faultsOf(inputErrors(routine, changed), [], `routine ${routine}`);
	if (wrong.length > 0) return wrong.map((fault) => ({ ...fault, path: whereabouts(fault.path) }));
	return inputsSound ? inputFaults(changed, whereabouts) : [];
}

/** An input is written in the last override that gives it, or else in the one that gives a part of it. */
function inOverrides(overrides: Overrides, path: Path): Whereabouts {
	const keys = Object.keys(overrides).reverse();
	return (input) => {
		const whole = keys.find((key) => stepsOf(key).every((step, i) => step === String(input[i])));
		if (whole !== undefined) return [...path, whole, ...input.slice(stepsOf(whole).length)];
		const part = keys.find((key) => input.every((step, i) => stepsOf(key)[i] === String(step)));
		return part === undefined || input.length === 0 ? path : [...path, part];
	};
}

/** A probe that asks for what is listed anyway proves nothing. */
export function idleProbe(
	cases: readonly Overrides[],
	probe: Overrides,
	path: Path,
	inputs: object,
): Fault[] {
	const changed = JSON.stringify(inputsWith(inputs, probe));
	if (cases.every((listed) => JSON.stringify(inputsWith(inputs, listed)) !== changed)) return [];
	const message = 'This probe has the inputs of a listed run. Give an input a value that is not listed.';
	return [{ path, message }];
}
