import { expect, test } from 'vitest';
import { columnFormulas } from '../../../checker/diagnosis/changes/column-formulas.ts';
import { layersIn, linksIn } from '../../../checker/diagnosis/changes/links.ts';
import { exerciseOf } from '../../support/exercises.ts';

const names = (...pairs: readonly (readonly [string, string])[]) => new Map(pairs);
const inputsOf = (id: string) => exerciseOf(id).inputs as never;

test('the columns of a chain are formulas of its inputs, values and derivatives', () => {
	const { columns } = exerciseOf('4-backpropagation/two-links').form;
	const answer = linksIn(inputsOf('4-backpropagation/two-links'), columns, names(['inputs.x', 't']));
	expect(answer?.columns?.[0]).toBe('3 * t + 2');
	expect(answer?.columns?.[3]).toBe('3');
	const backward = new Function('t', `return ${answer?.whole}`);
	expect(backward(1.5)).toEqual([6.5, 42.25, 13, 3, 39]);
});

test('a list that holds several inputs is taken element by element', () => {
	const exercise = exerciseOf('4-backpropagation/three-hidden');
	if (exercise.form.kind !== 'function') throw new Error('no function');
	const own = ['x', 'target', 'w', 'b', 'v', 'c'];
	const paths = exercise.form.arguments.map((argument, i) => [String(argument), own[i] as string] as const);
	const whole = linksIn(exercise.inputs as never, exercise.form.columns, new Map(paths))?.whole;
	const backward = new Function(...own, `return ${whole?.replaceAll('!', '')}`);
	const [row] = exercise.expected.rows;
	const given = backward(2, 1, [0.5, -0.4, 0.8], [0.1, 0.2, -0.3], [-0.3, 0.7, 1.1], 0.2) as number[];
	for (const [i, value] of given.entries()) expect(value).toBeCloseTo(row?.[i] as number, 9);
});

test('an input without a name leaves the answer unwritten', () => {
	const { columns } = exerciseOf('4-backpropagation/neuron').form;
	expect(linksIn(inputsOf('4-backpropagation/neuron'), columns, names(['inputs.x', 'x']))).toBeUndefined();
});

test('a derivative along a whole chain keeps the name in between', () => {
	const [slope, none] = columnFormulas({ assignments: ['a = x^2', 'b = 3*a', 'y = b + 1'] }, [
		'dy/da',
		'dq/dx',
	]);
	expect(slope).toEqual({ kind: 'number', value: 3 });
	expect(none).toEqual({ kind: 'number', value: 0 });
});

test('layers are gone through with the value and the slope side by side', () => {
	const inputs = inputsOf('4-backpropagation/vanishing-gradient');
	const whole = layersIn(inputs, names(['x', 'from'], ['depth', 'layers']))?.whole;
	const chain = new Function('from', 'layers', `return ${whole}`);
	const [first, second] = chain(0.8, 2) as number[];
	expect(first).toBeCloseTo(0.21390969652, 9);
	expect(second).toBeCloseTo(0.047585680165, 9);
	expect(layersIn(inputs, names(['x', 'from']))).toBeUndefined();
});
