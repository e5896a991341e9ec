/** The first two fields of a card: what is computed on, and how, as the exercise's own formulas and numbers. */
import { parseAssignments } from '../core/backward.ts';
import { simplify } from '../core/build.ts';
import { derive } from '../core/derivation.ts';
import { parseExpression, printExpression, variablesOf } from '../core/expression.ts';
import { cellText } from '../report/cells.ts';
import type { DescentInputs, DifferenceInputs, GradientInputs, Reference } from '../spec-types.ts';
import type { Exercise } from '../types.ts';

export interface Formulas {
	readonly function: readonly string[];
	readonly calculation: readonly string[];
}

const derivative = (text: string, variable: string): string =>
	printExpression(simplify(derive(parseExpression(text), variable)));

const numbers = (values: Readonly<Record<string, number>>): string =>
	Object.entries(values)
		.map(([name, value]) => `${name} = ${cellText(value)}`)
		.join(', ');

const vector = (values: readonly number[]): string =>
	`(${values.map((value) => cellText(value)).join(', ')})`;

const quotients: Readonly<Record<DifferenceInputs['scheme'], string>> = {
	forward: '(f(x + h) - f(x)) / h',
	central: '(f(x + h) - f(x - h)) / (2h)',
	backward: '(f(x) - f(x - h)) / h',
};

/** Of all listed cases the functions, each once; of the first the numbers. */
export function formulasOf(
	{ inputs, cases }: Pick<Exercise, 'inputs' | 'cases'>,
	listed: readonly Reference[],
): Formulas {
	const [first = inputs as unknown as Reference] = listed;
	const each = listed.length > 0 ? listed : [first];
	const functions = [...new Set(each.flatMap(functionLines))];
	const more = cases.length > 1 ? [`${cases.length} listed cases; these are the numbers of the first`] : [];
	return { function: functions, calculation: [...calculationLines(first), ...more] };
}

function functionLines(inputs: Reference): readonly string[] {
	switch (inputs.routine) {
		case 'difference':
			return [`f(${inputs.variables.join(', ')}) = ${inputs.function}`];
		case 'derivatives':
			return inputs.functions.map((text, i) => `f${i + 1}(${inputs.variable}) = ${text}`);
		case 'slope-table':
		case 'tangent':
		case 'nudge':
			return [`f(${inputs.variable}) = ${inputs.function}`];
		case 'gradient':
			return [
				`${inputs.data ? 'loss of a sample' : `f(${Object.keys(inputs.point).join(', ')})`} = ${inputs.function}`,
			];
		case 'gradient-descent':
			return typeof inputs.loss === 'string' ? [`loss = ${inputs.loss}`] : inputs.loss;
		case 'rate-goal':
			return [`loss = ${inputs.loss}`];
		case 'backward':
		case 'compare-gradients':
			return inputs.assignments;
		case 'repeated':
			return [`a(${inputs.variable}) = ${inputs.function}, again and again`];
		case 'learning-rate-regime':
			return ['loss = 1/2 L x^2, a bowl of curvature L'];
		case 'steepest':
		case 'directional':
		case 'most-sensitive':
			return ['a function with the gradient g'];
		case 'relative-error':
			return ['two gradients a and n of the same function'];
	}
}

function calculationLines(inputs: Reference): readonly string[] {
	switch (inputs.routine) {
		case 'difference':
			return [
				`slope = ${quotients[inputs.scheme]}${inputs.variables.length > 1 ? ' in each coordinate that is asked' : ''}`,
				`at ${vector([inputs.point].flat())}, h = ${[inputs.h].flat().join(', ')}`,
			];
		case 'derivatives':
			return inputs.functions.map(
				(text, i) => `f${i + 1}′(${inputs.variable}) = ${derivative(text, inputs.variable)}`,
			);
		case 'slope-table':
			return [
				`f′(${inputs.variable}) = ${derivative(inputs.function, inputs.variable)}`,
				...(inputs.constants ? [numbers(inputs.constants)] : []),
			];
		case 'tangent':
			return ['predicted = f(x0) + f′(x0) (x - x0)', numbers({ x0: inputs.x0, x: inputs.x })];
		case 'nudge':
			return ['change = f(x + h) - f(x)', numbers({ x: inputs.x, h: inputs.h })];
		case 'gradient':
			return [
				...partialLines(inputs),
				...(inputs.data ? [`${inputs.reduce ?? 'mean'} over the samples`] : []),
				numbers(inputs.point),
			];
		case 'gradient-descent':
			return descentLines(inputs);
		case 'rate-goal':
			return [
				`${inputs.steps} steps from ${numbers(inputs.start)}: fall at each, and end below ${inputs.below}`,
				'parameter = parameter - learning rate * slope',
			];
		case 'backward':
			return [...linkLines(inputs.assignments), numbers(inputs.inputs)];
		case 'compare-gradients':
			return [
				...linkLines(inputs.assignments),
				`numeric: ${quotients.central} in each of ${inputs.parameters.join(', ')}, h = ${inputs.h}`,
				numbers(inputs.inputs),
			];
		case 'repeated':
			return [
				`a′(${inputs.variable}) = ${derivative(inputs.function, inputs.variable)}`,
				'derivative of a layer = derivative of the layer before * slope of this layer',
				numbers({ x: inputs.x, depth: inputs.depth }),
			];
		case 'learning-rate-regime':
			return [
				'r = 1 - learning rate * L',
				numbers({ L: inputs.curvature, 'learning rate': inputs.learningRate }),
			];
		case 'steepest':
			return ['direction = -g / ‖g‖', `g = ${vector(inputs.gradient)}`];
		case 'directional':
			return ['slope = g · u / ‖u‖', `g = ${vector(inputs.gradient)}, u = ${vector(inputs.direction)}`];
		case 'most-sensitive':
			return ['the largest |gᵢ|, turned against its sign', `g = ${vector(inputs.gradient)}`];
		case 'relative-error':
			return [
				'error = ‖a - n‖ / (‖a‖ + ‖n‖)',
				`a = ${vector(inputs.analytic)}, n = ${vector(inputs.numeric)}`,
			];
	}
}

const partialLines = ({ function: text, point }: Pick<GradientInputs, 'function' | 'point'>): string[] =>
	Object.keys(point).map((name) => `∂f/∂${name} = ${derivative(text, name)}`);

function descentLines(inputs: DescentInputs): readonly string[] {
	const { loss, start, data, batches, momentum, tolerance, steps } = inputs;
	const slopes =
		typeof loss === 'string'
			? Object.keys(start).map((name) => `∂loss/∂${name} = ${derivative(loss, name)}`)
			: linkLines(loss);
	const update =
		momentum === undefined
			? 'parameter = parameter - learning rate * slope'
			: `velocity = ${momentum} * velocity + slope; parameter = parameter - learning rate * velocity`;
	const samples = data
		? `${inputs.reduce ?? 'mean'} over ${batches === 'each' ? 'each sample by itself' : Array.isArray(batches) ? 'each batch' : 'all samples'}`
		: undefined;
	return [
		...slopes,
		update,
		...(samples === undefined ? [] : [samples]),
		`learning rate ${[inputs.learningRate].flat().join(', ')}, from ${numbers(start)}`,
		...(tolerance === undefined ? [] : [`as long as |slope| >= ${tolerance}`]),
		...(steps === undefined ? [] : [`${tolerance === undefined ? '' : 'at most '}${steps} steps`]),
	];
}

/** The derivative of each link with respect to each name that stands in it. */
function linkLines(lines: readonly string[]): string[] {
	return parseAssignments(lines).map(({ name, value }) =>
		[...variablesOf(value)]
			.map((by) => `d${name}/d${by} = ${printExpression(simplify(derive(value, by)))}`)
			.join(', '),
	);
}
