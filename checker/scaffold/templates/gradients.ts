import { template } from '../template.ts';

export const gradient = template({
	routine: 'gradient',
	about: 'The gradient of f(x, y) = x²y + y at a point: [∂f/∂x, ∂f/∂y].',
	spec: `reference:
  routine: gradient
  function: x^2*y + y
  point: { x: 3, y: 4 }
submission:
  kind: function
  name: gradient
  arguments: [point.x, point.y]
  returns: row
  columns: [∂f/∂x, ∂f/∂y]
probes:
  - { point.x: 1.7, point.y: -2.6 }
  - { point.x: -3.4, point.y: 0.7 }`,
	declaration: 'export function gradient(x: number, y: number): number[]',
	solution: 'return [2 * x * y, x ** 2 + 1];',
});

export const steepest = template({
	routine: 'steepest',
	about: 'The unit vector of steepest descent, -g/‖g‖; zeros for a zero gradient.',
	spec: `reference:
  routine: steepest
  gradient: [3, -4]
submission:
  kind: function
  name: steepest
  arguments: [gradient]
  returns: row
  columns: [x, y]
probes:
  - { gradient: [0.7, -2.6] }
  - { gradient: [0, 0] }
  - { gradient: [-1.3, 3.4] }`,
	declaration: 'export function steepest(gradient: number[]): number[]',
	solution: `const length = Math.hypot(...gradient);
	return gradient.map((slope) => (length === 0 ? 0 : -slope / length));`,
});

export const directional = template({
	routine: 'directional',
	about: 'The slope along a direction of any length: g · u/‖u‖; 0 for a zero direction.',
	spec: `reference:
  routine: directional
  gradient: [2, 4]
  direction: [3, 4]
submission:
  kind: function
  name: directional
  arguments: [gradient, direction]
  returns: number
  columns: [slope]
probes:
  - { gradient: [1.7, -2.6], direction: [0.7, 2.9] }
  - { gradient: [3.7, 1.4], direction: [0, 0] }
  - { gradient: [-0.8, -5.3], direction: [-3.1, 1.2] }`,
	declaration: 'export function directional(gradient: number[], direction: number[]): number',
	solution: `const length = Math.hypot(...direction);
	const product = gradient.reduce((sum, slope, i) => sum + slope * (direction[i] ?? 0), 0);
	return length === 0 ? 0 : product / length;`,
});

export const relativeError = template({
	routine: 'relative-error',
	about: 'How far two gradients are apart: ‖a - n‖ / (‖a‖ + ‖n‖); 0 where both are zero.',
	spec: `reference:
  routine: relative-error
  analytic: [3, 4]
  numeric: [3, -4]
submission:
  kind: function
  name: relativeError
  arguments: [analytic, numeric]
  returns: number
  columns: [error]
probes:
  - { analytic: [1.7, -2.6], numeric: [1.3, -2.9] }
  - { analytic: [0, 0], numeric: [0, 0] }
  - { analytic: [0.6, 3.4], numeric: [0.7, 2.9] }`,
	declaration: 'export function relativeError(analytic: number[], numeric: number[]): number',
	solution: `const apart = Math.hypot(...analytic.map((slope, i) => slope - (numeric[i] ?? 0)));
	const size = Math.hypot(...analytic) + Math.hypot(...numeric);
	return size === 0 ? 0 : apart / size;`,
});

export const mostSensitive = template({
	routine: 'most-sensitive',
	about: 'The index of the parameter that counts most, and which way to turn it so that the loss falls.',
	spec: `reference:
  routine: most-sensitive
  gradient: [0.5, -3, 2]
submission:
  kind: function
  name: knob
  arguments: [gradient]
  returns: row
  columns: [index, turn]
probes:
  - { gradient: [1.7, -2.6, 5.3] }
  - { gradient: [-0.7, 0.4] }`,
	declaration: `export function knob(gradient: number[]): [number, 'raise' | 'lower']`,
	solution: `const sizes = gradient.map(Math.abs);
	const index = sizes.indexOf(Math.max(...sizes));
	return [index, (gradient[index] ?? 0) < 0 ? 'raise' : 'lower'];`,
});
