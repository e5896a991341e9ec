/** All that is wrong with a spec, from its shape to the last listed cell. */

import { allowedNames } from '../nearest.ts';
import type { Spec, SpecForm } from '../spec-types.ts';
import type { Form, Overrides, Trace } from '../types.ts';
import { unreadable } from './expressions.ts';
import { describe, type Fault, type Path } from './fault.ts';
import { columnFaults, formFaults, formOf, unfollowable } from './forms.ts';
import { inputFaults } from './input-faults.ts';
import type { Inputs } from './inputs.ts';
import { isMapping } from './names.ts';
import { joined, layoutFaults, rowFaults, tracesOf } from './rows.ts';
import { idleProbe, runFaults } from './runs.ts';
import { formErrors, frameErrors, inputErrors, kindsAllowed, routinesAllowed } from './schema.ts';
import { faultsOf } from './schema-faults.ts';

export interface Examined {
	readonly faults: readonly Fault[];
	/** With the columns that a program's row names; there where nothing is wrong. */
	readonly form?: Form;
	/** The rows of all listed runs, as the core computes them; there where nothing is wrong. */
	readonly expected?: Trace;
}

/** The listed runs; one that changes nothing where the spec lists none. */
export const casesOf = ({ cases }: Partial<Spec>): readonly Overrides[] => cases ?? [{}];

/**
 * One question after the other. A part is asked further only where what it stands on was found right, so that
 * one mistake is one fault.
 *
 * @param value the document as plain data
 * @param written a number as it stands in the file
 * @param certain false where a key is given twice: nobody knows which inputs are meant, so rows are let be
 */
export function examine(
	value: unknown,
	written: (path: Path) => string | undefined,
	certain = true,
): Examined {
	const faults: Fault[] = faultsOf(frameErrors(value), [], 'this spec');
	if (!isMapping(value)) return { faults };
	const spec = value as Partial<Spec>;
	faults.push(...faultsOfPart(spec.reference, ['reference'], 'routine', routinesAllowed, inputErrors));
	faults.push(...faultsOfPart(spec.submission, ['submission'], 'kind', kindsAllowed, formErrors));
	/** Nothing is wrong so far with what stands at the path. */
	const sound = (...path: Path) =>
		faults.every((fault) => !path.every((step, i) => String(fault.path[i]) === String(step)));

	const inputs = 'reference' in value && sound('reference') ? (spec.reference as Inputs) : undefined;
	if (inputs) faults.push(...inputFaults(inputs, (input) => ['reference', ...input]));
	else if (isMapping(spec.reference)) faults.push(...unreadable(spec.reference, ['reference']));

	const form = 'submission' in value && sound('submission') ? formOf(spec.submission as SpecForm) : undefined;
	if (form) faults.push(...columnNames(spec, form.columns));
	if (!inputs) return { faults };
	const inputsSound = sound('reference');
	if (form) faults.push(...formFaults(spec.submission as SpecForm, inputs));
	if (form && inputsSound) faults.push(...columnFaults(spec.submission as SpecForm, inputs));
	const formSound = form !== undefined && sound('submission');
	for (const key of ['cases', 'probes'] as const) {
		for (const [i, run] of runsOf(spec[key])) {
			const path = [key, i];
			if (sound(...path)) faults.push(...runFaults(inputs, run, path, inputsSound));
			if (formSound && inputsSound && sound(...path)) faults.push(...unfollowable(form, run, path, inputs));
		}
	}
	if (form && spec.probes?.length === 0 && form.kind !== 'value')
		faults.push({ path: ['probes'], message: noProbes });
	if (!inputsSound || !sound('cases')) return { faults };
	for (const [i, run] of runsOf(spec.probes))
		if (sound('probes', i)) faults.push(...idleProbe(casesOf(spec), run, ['probes', i], inputs));
	if (!formSound) return { faults };

	const traces = tracesOf(inputs, casesOf(spec), form.columns);
	const expected = joined(traces, form.columns);
	faults.push(...layoutFaults(form, traces));
	if (certain && sound('submission') && sound('rows') && spec.rows)
		faults.push(...rowFaults(spec.rows, expected, form, written));
	return { faults, form, expected };
}

const noProbes =
	'There is no probe. Add at least one run with inputs that are not listed: only it shows that a submission computes.';

/** `reference` and `submission`: the part of the schema is chosen by the name that stands in them. */
function faultsOfPart(
	part: unknown,
	path: readonly [string],
	tag: 'routine' | 'kind',
	allowed: readonly string[],
	errorsOf: (name: string, value: unknown) => Parameters<typeof faultsOf>[0],
): Fault[] {
	if (!isMapping(part)) return [];
	const name = part[tag];
	if (name === undefined || name === null) {
		const message = `\`${path[0]}\` lacks \`${tag}\`, which says what it is. Add it. Allowed are ${allowed.join(', ')}.`;
		return [{ path, message }];
	}
	const what = tag === 'routine' ? 'routine' : 'a submission of kind';
	if (typeof name === 'string' && allowed.includes(name))
		return faultsOf(errorsOf(name, part), path, `${what} ${name}`);
	const found = typeof name === 'string' ? `\`${name}\`` : describe(name);
	const message = `There is no ${tag} ${found}. ${allowedNames(String(name), allowed)}`;
	return [{ path: [...path, tag], message }];
}

/** The runs that are mappings at all, each with its index. */
const runsOf = (runs: unknown): readonly (readonly [number, Overrides])[] =>
	Array.isArray(runs) ? [...runs.entries()].filter(([, run]) => isMapping(run)) : [];

/** `curve` and `tolerances` speak of columns that there are. */
function columnNames({ curve, tolerances }: Partial<Spec>, columns: readonly string[]): Fault[] {
	if (columns.length === 0) return [];
	const unknown = (column: string) => `There is no column \`${column}\`. ${allowedNames(column, columns)}`;
	const faults: Fault[] = [];
	if (typeof curve === 'string' && !columns.includes(curve))
		faults.push({ path: ['curve'], message: unknown(curve) });
	for (const column of Object.keys(isMapping(tolerances) ? tolerances : {})) {
		if (columns.includes(column)) continue;
		faults.push({ path: ['tolerances', column], onKey: true, message: unknown(column) });
	}
	return faults;
}
