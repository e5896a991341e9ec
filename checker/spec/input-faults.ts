/** What the schema cannot find wrong with inputs, but mathematics can. */
import { faultsOfExpressions } from './expressions.ts';
import type { Fault, Path, Whereabouts } from './fault.ts';
import { faultsOfLengths } from './lengths.ts';
import { faultsOfNames, isMapping } from './names.ts';

/**
 * @param inputs of the shape that the schema asks
 * @param whereabouts of each input in the document
 */
export function inputFaults(inputs: Readonly<Record<string, unknown>>, whereabouts: Whereabouts): Fault[] {
	const faults = [
		...notFinite(inputs, []),
		...faultsOfNames(inputs),
		...faultsOfExpressions(inputs),
		...faultsOfLengths(inputs),
	];
	return faults.map((fault) => ({ ...fault, path: whereabouts(fault.path) }));
}

function notFinite(value: unknown, path: Path): Fault[] {
	if (typeof value === 'number' && !Number.isFinite(value))
		return [{ path, message: `${value} cannot be an input; give a finite number.` }];
	if (Array.isArray(value)) return value.flatMap((part, i) => notFinite(part, [...path, i]));
	if (!isMapping(value)) return [];
	return Object.entries(value).flatMap(([key, part]) => notFinite(part, [...path, key]));
}
