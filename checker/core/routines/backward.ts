/** Values and derivatives of a sequence of assignments, by the chain rule. */
import type { BackwardInputs, CompareGradientsInputs, RepeatedInputs } from '../../spec-types.ts';
import type { Cell, Row } from '../../types.ts';
import { backward, forward, lastOf, localDerivative, parseAssignments } from '../backward.ts';
import { backwardRules, headedFor } from '../backward-rules.ts';
import { differences } from '../difference.ts';
import { evaluate, type Point } from '../evaluate.ts';
import { parseExpression, variablesOf } from '../expression.ts';
import { written } from '../record.ts';
import { type Routine, unknownColumn } from '../routine.ts';
import type { Rules } from '../rules.ts';

/**
 * A column is a name of an assignment (its value), `dy/du` (the derivative of y with respect to u: of the one link where
 * u stands in y's assignment, of the whole chain otherwise) or `dw` (of the last value with respect to w).
 */
function cellOf(column: string, inputs: BackwardInputs, values: Point, rules: Rules): Cell {
	const assignments = parseAssignments(inputs.assignments);
	if (Object.hasOwn(values, column)) return values[column] as number;
	const [, of = lastOf(assignments), by, whole = ''] = /^d(?:(\w+)\/d(\w+)|(\w+))$/.exec(column) ?? [];
	const assignment = assignments.find(({ name }) => name === of);
	const to = by ?? whole;
	if (!assignment || !Object.hasOwn(values, to)) {
		return unknownColumn(column, [...Object.keys(values), ...Object.keys(values).map((name) => `d${name}`)]);
	}
	if (by !== undefined && variablesOf(assignment.value).has(by)) {
		return localDerivative(assignment, by, values, rules.backward, column);
	}
	const headed = headedFor(rules.backward, to);
	// Where values come about as in the textbook, they are the same on the way to each gradient.
	const known = headed.value === backwardRules.value ? values : undefined;
	return backward(assignments, inputs.inputs, headed, 'chain', of, known, [to])[to] ?? 0;
}

export const backwardRoutine: Routine<BackwardInputs> = {
	trace(inputs, columns, rules) {
		const values = forward(parseAssignments(inputs.assignments), inputs.inputs, rules.backward);
		const row = columns.map((column) => cellOf(column, inputs, values, rules));
		return { columns, rows: written([row], columns, rules.record) };
	},
};

/** One row for each layer: the derivative of its output with respect to the first input. */
export const repeated: Routine<RepeatedInputs> = {
	trace({ function: text, variable, x, depth }, columns, rules) {
		const f = parseExpression(text);
		const rows: Row[] = [];
		let input = x;
		let slope = 1;
		const layers = rules.record.steps({ place: 'layers', steps: depth });
		for (let layer = 1; layer <= layers; layer += 1) {
			const before = slope;
			const link = { name: 'a', value: f };
			const at = { [variable]: input };
			const local = localDerivative(link, variable, at, rules.backward, `layer ${layer}`, x);
			const meeting = {
				upstream: slope,
				local,
				operation: 'layer',
				outermost: false,
				leaf: false,
			};
			slope = layer === 1 ? local : rules.backward.combine({ place: `layers:${layer}`, ...meeting });
			rows.push([rules.record.state({ place: 'layer', before, after: slope })]);
			slope = rules.record.kept({ place: 'layer', value: slope });
			input = evaluate(f, { [variable]: input });
		}
		return { columns, rows: written(rows, columns, rules.record) };
	},
};

/** A row for each parameter: by hand, by central difference, the one minus the other. */
export const compareGradients: Routine<CompareGradientsInputs> = {
	trace(inputs, columns, rules) {
		const assignments = parseAssignments(inputs.assignments);
		const loss = lastOf(assignments);
		const point = inputs.parameters.map((name) => inputs.inputs[name] ?? Number.NaN);
		const f = (at: readonly number[]) => {
			const moved: Point = Object.fromEntries(inputs.parameters.map((name, i) => [name, at[i] as number]));
			return forward(assignments, { ...inputs.inputs, ...moved }, rules.backward)[loss] as number;
		};
		const numeric = differences(f, point, { h: inputs.h, scheme: 'central' }, rules.difference);
		const rows = inputs.parameters.map((name, i) => {
			const headed = headedFor(rules.backward, name);
			const hand = backward(assignments, inputs.inputs, headed, 'chain', loss, undefined, [name]);
			const [byHand, byDifference] = [hand[name] ?? 0, numeric[i] as number];
			const apart = rules.vector.discrepancy({ place: name, analytic: byHand, numeric: byDifference });
			return [byHand, byDifference, apart];
		});
		return { columns, rows: written(rows, columns, rules.record) };
	},
};
