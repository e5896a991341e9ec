/** What the reference computes, in JavaScript and the student's own names: whole answers, and what they are made of. */
import { derive } from '../../core/derivation.ts';
import { parseExpression } from '../../core/expression.ts';
import { variablesGiven } from '../../spec/inputs.ts';
import type { Reference } from '../../spec-types.ts';
import { inJavaScript } from './reference.ts';

/** Input path → the student's name for it. */
export type Names = ReadonlyMap<string, string>;

/** An answer, column by column, or as one expression where the number of columns is not fixed. */
export interface Answer {
	readonly columns?: readonly string[];
	readonly whole: string;
}

/** The right answer of a function exercise; undefined where the student has no names for what it takes. */
export function answerIn(inputs: Reference, names: Names): Answer | undefined {
	const named = (path: string) => names.get(path);
	switch (inputs.routine) {
		case 'tangent': {
			const [f, slope, x0, x] = ['function', "function'", 'x0', 'x'].map(named);
			if (!f || !slope || !x0 || !x) return undefined;
			const line = `${f}(${x0}) + ${slope}(${x0}) * (${x} - ${x0})`;
			return inColumns([line, `${f}(${x}) - (${line})`]);
		}
		case 'gradient':
		case 'derivatives':
			return inColumns(formulasIn(inputs, names));
		case 'steepest': {
			const g = named('gradient');
			const length = g && lengthOf(g);
			return length ? { whole: `${g}.map((v) => (${length} === 0 ? 0 : -v / ${length}))` } : undefined;
		}
		case 'directional':
		case 'relative-error': {
			const { top, bottom } = quotientIn(inputs, names) ?? {};
			return top && bottom ? { whole: guarded(top, bottom) } : undefined;
		}
		default:
			return undefined;
	}
}

/** `0/0` counts as 0. */
export const guarded = (top: string, bottom: string): string => {
	const divisor = /[-+]/.test(bottom) ? `(${bottom})` : bottom;
	return `${bottom} === 0 ? 0 : ${top} / ${divisor}`;
};

/** What an answer is a quotient of. */
export function quotientIn(
	inputs: Reference,
	names: Names,
): { readonly top?: string; readonly bottom: string } | undefined {
	const [gradient, direction, analytic, numeric] = ['gradient', 'direction', 'analytic', 'numeric'].map(
		(path) => names.get(path),
	);
	switch (inputs.routine) {
		case 'steepest':
			return gradient === undefined ? undefined : { bottom: lengthOf(gradient) };
		case 'directional':
			if (!gradient || !direction) return undefined;
			return {
				top: `${gradient}.reduce((sum, v, k) => sum + v * ${direction}[k]!, 0)`,
				bottom: lengthOf(direction),
			};
		case 'relative-error':
			if (!analytic || !numeric) return undefined;
			return {
				top: `Math.hypot(...${analytic}.map((v, k) => v - ${numeric}[k]!))`,
				bottom: `${lengthOf(analytic)} + ${lengthOf(numeric)}`,
			};
		default:
			return undefined;
	}
}

/** A difference quotient in one coordinate, or of a function of one variable; undefined where a name is missing. */
export function differenceIn(
	inputs: Extract<Reference, { routine: 'difference' }>,
	names: Names,
	index: string | undefined,
): string | undefined {
	const [f, point, h] = ['function', 'point', 'h'].map((path) => names.get(path));
	const isList = Array.isArray(inputs.point);
	if (!f || !point || !h || (isList && index === undefined)) return undefined;
	const end = (by: string) =>
		isList
			? `${f}(${point}.map((v, j) => (j === ${index} ? v ${by} ${h} : v)))`
			: `${f}(${point} ${by} ${h})`;
	switch (inputs.scheme) {
		case 'forward':
			return `(${end('+')} - ${f}(${point})) / ${h}`;
		case 'backward':
			return `(${f}(${point}) - ${end('-')}) / ${h}`;
		default:
			return `(${end('+')} - ${end('-')}) / (2 * ${h})`;
	}
}

/** Single numbers that a right answer rests on: what is compared, divided by, or chosen. */
export function quantitiesIn(inputs: Reference, names: Names): readonly string[] {
	const { top, bottom } = quotientIn(inputs, names) ?? {};
	const given = [top, bottom].filter((text) => text !== undefined);
	const [gradient, f, slope, x0, x, h] = ['gradient', 'function', "function'", 'x0', 'x', 'h'].map((path) =>
		names.get(path),
	);
	if (inputs.routine === 'most-sensitive' && gradient) {
		const larger = `Math.abs(v) > Math.abs(${gradient}[best]!)`;
		return [
			`${gradient}.reduce((best, v, k) => (${larger} ? k : best), 0)`,
			`${gradient}.reduce((best, v) => (Math.abs(v) > Math.abs(best) ? v : best), 0)`,
		];
	}
	if (inputs.routine === 'nudge' && f && x && h) return [`${f}(${x} + ${h}) - ${f}(${x})`];
	if (inputs.routine === 'tangent' && f && slope && x0 && x) {
		return [`${f}(${x0}) + ${slope}(${x0}) * (${x} - ${x0})`, `${slope}(${x0})`];
	}
	return given;
}

const lengthOf = (list: string) => `Math.hypot(...${list})`;

const inColumns = (columns: readonly (string | undefined)[]): Answer | undefined => {
	const known = columns.filter((column) => column !== undefined);
	return known.length === columns.length && known.length > 0
		? { columns: known, whole: `[${known.join(', ')}]` }
		: undefined;
};

/** The derivatives that are asked, in the student's names; over data as sums of what the samples contribute. */
function formulasIn(
	inputs: Extract<Reference, { routine: 'gradient' | 'derivatives' }>,
	names: Names,
): readonly (string | undefined)[] {
	if (inputs.routine === 'derivatives') {
		const variables = new Map([[inputs.variable, names.get('at') ?? inputs.variable]]);
		return inputs.functions.map((f) => inJavaScript(derive(parseExpression(f), inputs.variable), variables));
	}
	const contributions = contributionsIn(inputs, names, 'k');
	const [data] = Object.keys(inputs.data ?? {}).map((name) => names.get(`data.${name}`));
	if (data === undefined) return contributions;
	const over = inputs.reduce === 'sum' ? '' : ` / ${data}.length`;
	return contributions.map(
		(contribution) => contribution && `${data}.reduce((sum, _, k) => sum + ${contribution}, 0)${over}`,
	);
}

/** What one sample contributes to each component of a gradient; the whole component without data. */
export function contributionsIn(
	inputs: Extract<Reference, { routine: 'gradient' }>,
	names: Names,
	index: string,
): readonly (string | undefined)[] {
	const own = new Map<string, string>();
	for (const name of variablesGiven(inputs)) own.set(name, names.get(`point.${name}`) ?? name);
	for (const name of Object.keys(inputs.data ?? {})) {
		const list = names.get(`data.${name}`);
		if (list) own.set(name, `${list}[${index}]!`);
	}
	const f = parseExpression(inputs.function);
	return variablesGiven(inputs).map((name) => inJavaScript(derive(f, name), own));
}
