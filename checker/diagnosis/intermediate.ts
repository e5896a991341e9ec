/** Numbers that stand between the inputs and the answer: the parts of the task's formulas, at the points where they are taken. */
import { derive, partials } from '../core/derivation.ts';
import { evaluate, type Point } from '../core/evaluate.ts';
import { type Expression, number, parseExpression } from '../core/expression.ts';
import type { Rules } from '../core/rules.ts';
import type { Reference } from '../spec-types.ts';

/** A formula that is taken at some points. */
interface Taken {
	readonly formula: Expression;
	readonly at: readonly Point[];
}

/** Every value that the formulas of a routine, and their derivatives by these rules, have on the way. */
export function* intermediateNumbers(inputs: Reference, rules: Rules): Generator<number> {
	for (const { formula, at } of formulasOf(inputs, rules)) {
		for (const part of partsOf(formula)) for (const point of at) yield evaluate(part, point);
		// Over data the sum and the mean of a formula stand in many programs.
		const sum = at.reduce((total, point) => total + evaluate(formula, point), 0);
		if (inputs.routine === 'gradient' && at.length > 1) yield* [sum, sum / at.length];
	}
}

/** An expression and all that it is made of, but for bare numbers and variables. */
function* partsOf(e: Expression): Generator<Expression> {
	switch (e.kind) {
		case 'binary':
			yield e;
			yield* partsOf(e.left);
			yield* partsOf(e.right);
			break;
		case 'negative':
			yield e;
			yield* partsOf(e.of);
			break;
		case 'call':
			yield e;
			for (const argument of e.arguments) yield* partsOf(argument);
			break;
		default:
	}
}

function formulasOf(inputs: Reference, rules: Rules): readonly Taken[] {
	switch (inputs.routine) {
		case 'gradient': {
			const { point, data = {} } = inputs;
			const count = Object.values(data)[0]?.length ?? 1;
			const samples = Array.from({ length: count }, (_, i) =>
				Object.fromEntries(Object.entries(data).map(([name, values]) => [name, values[i] as number])),
			);
			const at = samples.map((sample) => ({ ...sample, ...point }));
			return withSlopes(inputs.function, Object.keys(point), at, rules);
		}
		case 'derivatives':
			return inputs.functions.flatMap((f) =>
				withSlopes(f, [inputs.variable], [{ [inputs.variable]: inputs.at }], rules),
			);
		case 'slope-table':
			return withSlopes(
				inputs.function,
				[inputs.variable],
				inputs.at.map((x) => ({ ...inputs.constants, [inputs.variable]: x })),
				rules,
			);
		case 'difference': {
			const { variables, h } = inputs;
			const point = [inputs.point].flat();
			const moved = [h]
				.flat()
				.flatMap((by) =>
					point.flatMap((_, i) =>
						[by, -by].map((nudge) => point.map((value, k) => (k === i ? value + nudge : value))),
					),
				);
			// The value at the point itself is no part of a central difference.
			const ends = inputs.scheme === 'central' ? moved : [point, ...moved];
			const at = ends.map((values) =>
				Object.fromEntries(variables.map((name, i) => [name, values[i] as number])),
			);
			return [{ formula: parseExpression(inputs.function), at }];
		}
		case 'tangent': {
			const { variable, x0, x } = inputs;
			const f = parseExpression(inputs.function);
			const slope = derive(f, variable);
			const run = number(x - x0);
			return [
				{ formula: f, at: [{ [variable]: x0 }, { [variable]: x }] },
				{ formula: slope, at: [{ [variable]: x0 }] },
				{ formula: { kind: 'binary', operator: '*', left: slope, right: run }, at: [{ [variable]: x0 }] },
			];
		}
		default:
			return [];
	}
}

const withSlopes = (
	text: string,
	names: readonly string[],
	at: readonly Point[],
	rules: Rules,
): readonly Taken[] => {
	const formula = parseExpression(text);
	return [formula, ...partials(formula, names, rules.derivation)].map((one) => ({ formula: one, at }));
};
