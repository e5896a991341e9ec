import { template } from '../template.ts';

export const backward = template({
	routine: 'backward',
	about: 'One neuron: z = wx + b, a = tanh(z), loss (a - target)²; back come [loss, dw, db].',
	spec: `reference:
  routine: backward
  assignments:
    - z = w*x + b
    - a = tanh(z)
    - loss = (a - target)^2
  inputs: { x: 1.5, target: 0.4, w: 0.7, b: -0.3 }
submission:
  kind: function
  name: backward
  arguments: [inputs.x, inputs.target, inputs.w, inputs.b]
  returns: row
  columns: [loss, dw, db]
probes:
  - { inputs.x: 1.7, inputs.target: -0.6, inputs.w: 0.9, inputs.b: 0.35 }
  - { inputs.x: -0.8, inputs.target: 0.3, inputs.w: 1.6, inputs.b: 0.25 }`,
	declaration: 'export function backward(x: number, target: number, w: number, b: number): number[]',
	solution: `const a = Math.tanh(w * x + b);
	const dz = 2 * (a - target) * (1 - a ** 2);
	return [(a - target) ** 2, dz * x, dz];`,
});

export const repeated = template({
	routine: 'repeated',
	about: 'tanh applied again and again: the derivative of each output with respect to x, one number a layer.',
	spec: `reference:
  routine: repeated
  function: tanh(x)
  variable: x
  x: 0.8
  depth: 3
submission:
  kind: function
  name: chain
  arguments: [x, depth]
  returns: column
  columns: [derivative]
curve: derivative
probes:
  - { x: 1.3, depth: 4 }
  - { x: -0.7, depth: 3 }`,
	declaration: 'export function chain(x: number, depth: number): number[]',
	solution: `const slopes: number[] = [];
	let [value, slope] = [x, 1];
	for (let layer = 1; layer <= depth; layer += 1) {
		value = Math.tanh(value);
		slope *= 1 - value ** 2;
		slopes.push(slope);
	}
	return slopes;`,
});

export const compareGradients = template({
	routine: 'compare-gradients',
	about: 'For w and b a row [by hand, by central difference with h = 1e-5, the one minus the other].',
	spec: `reference:
  routine: compare-gradients
  assignments:
    - y = w*x + b
    - loss = (y - target)^2
  inputs: { x: 1.5, target: 0.4, w: 0.7, b: -0.3 }
  parameters: [w, b]
  h: 1.0e-5
submission:
  kind: function
  name: compare
  arguments: [inputs.x, inputs.target, inputs.w, inputs.b]
  returns: rows
  columns: [hand, numeric, difference]
# With h = 1e-5 the subtraction of two nearly equal losses costs about ten of sixteen digits.
tolerances:
  numeric: { relative: 1.0e-8, absolute: 1.0e-8 }
  difference: { relative: 1.0e-8, absolute: 1.0e-8 }
probes:
  - { inputs.x: 1.7, inputs.target: -0.6, inputs.w: 0.9, inputs.b: 0.35 }
  - { inputs.x: -0.8, inputs.target: 2.3, inputs.w: -1.6, inputs.b: 0.25 }`,
	declaration: 'export function compare(x: number, target: number, w: number, b: number): number[][]',
	solution: `const h = 1e-5;
	const loss = (w: number, b: number) => (w * x + b - target) ** 2;
	const dy = 2 * (w * x + b - target);
	const numeric = [(loss(w + h, b) - loss(w - h, b)) / (2 * h), (loss(w, b + h) - loss(w, b - h)) / (2 * h)];
	return [dy * x, dy].map((hand, i) => [hand, numeric[i] ?? 0, hand - (numeric[i] ?? 0)]);`,
});
