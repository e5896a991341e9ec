import { template } from '../template.ts';

export const difference = template({
	routine: 'difference',
	about: 'The slope of f at x by a central difference: (f(x + h) - f(x - h)) / 2h.',
	spec: `reference:
  routine: difference
  function: x^3
  variables: [x]
  point: 2
  h: 0.1
  scheme: central
submission:
  kind: function
  name: slope
  arguments: [{ function: function, takes: numbers }, point, h]
  returns: number
  columns: [slope]
probes:
  - { function: x^3 - 2*x, point: 1.7, h: 0.05 }
  - { function: exp(x), point: -0.6, h: 0.2 }`,
	declaration: 'export function slope(f: (x: number) => number, x: number, h: number): number',
	solution: 'return (f(x + h) - f(x - h)) / (2 * h);',
});

export const derivatives = template({
	routine: 'derivatives',
	about: 'The derivatives of x³ and of sin x at x, in this order.',
	spec: `reference:
  routine: derivatives
  functions: [x^3, sin(x)]
  variable: x
  at: 2
submission:
  kind: function
  name: slopes
  arguments: [at]
  returns: row
  columns: [x³, sin x]
probes:
  - { at: 1.7 }
  - { at: -2.6 }`,
	declaration: 'export function slopes(x: number): number[]',
	solution: 'return [3 * x ** 2, Math.cos(x)];',
});

export const slopeTable = template({
	routine: 'slope-table',
	about: 'Value and slope of f(x) = x² - 2ax at x = -1, 0.5 and 3.',
	spec: `reference:
  routine: slope-table
  function: x^2 - 2*a*x
  variable: x
  constants: { a: 1.5 }
  at: [-1, 0.5, 3]
submission:
  kind: function
  name: table
  arguments: [constants.a]
  returns: rows
  columns: [x, f, slope]
probes:
  - { constants.a: 0.7 }
  - { constants.a: -2.3 }`,
	declaration: 'export function table(a: number): number[][]',
	solution: 'return [-1, 0.5, 3].map((x) => [x, x ** 2 - 2 * a * x, 2 * x - 2 * a]);',
});

export const tangent = template({
	routine: 'tangent',
	about: 'What the tangent at x0 predicts for f(x), and how far off it is.',
	spec: `reference:
  routine: tangent
  function: x^2
  variable: x
  x0: 1
  x: 1.5
submission:
  kind: function
  name: tangent
  arguments:
    - { function: function, takes: numbers }
    - { function: function, derivative: true, takes: numbers }
    - x0
    - x
  returns: row
  columns: [predicted, off]
probes:
  - { function: x^3 - 2*x, x0: 1.7, x: 2.6 }
  - { function: exp(x), x0: -0.6, x: 0.9 }`,
	declaration: `export function tangent(
	f: (x: number) => number,
	slope: (x: number) => number,
	x0: number,
	x: number,
): number[]`,
	solution: `const predicted = f(x0) + slope(x0) * (x - x0);
	return [predicted, f(x) - predicted];`,
});

export const nudge = template({
	routine: 'nudge',
	about: 'Does f go up or down when x moves by h? Flat where it changes by at most 1e-12.',
	spec: `reference:
  routine: nudge
  function: x^2
  variable: x
  x: 1
  h: 0.1
submission:
  kind: function
  name: nudge
  arguments: [{ function: function, takes: numbers }, x, h]
  returns: number
  columns: [moves]
probes:
  - { function: x^3 - 2*x, x: 1.7, h: -0.4 }
  - { function: 1/x, x: -1.3, h: 0.4 }`,
	declaration: 'export function nudge(f: (x: number) => number, x: number, h: number): string',
	solution: `const change = f(x + h) - f(x);
	if (Math.abs(change) <= 1e-12) return 'flat';
	return change > 0 ? 'up' : 'down';`,
});
