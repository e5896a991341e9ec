import { template } from '../template.ts';

export const gradientDescent = template({
	routine: 'gradient-descent',
	about: 'Gradient descent on (w - 3)²: a row [w, loss] after each step.',
	spec: `reference:
  routine: gradient-descent
  loss: (w - 3)^2
  start: { w: 5 }
  learningRate: 0.2
  steps: 3
  rows: each
submission:
  kind: function
  name: descend
  arguments: [start.w, learningRate, steps]
  returns: rows
  columns: [w, loss]
curve: loss
probes:
  - { start.w: 5.3, learningRate: 0.07, steps: 4 }
  - { start.w: -1.7, learningRate: 0.31, steps: 2 }`,
	declaration: 'export function descend(start: number, learningRate: number, steps: number): number[][]',
	solution: `const rows: number[][] = [];
	let w = start;
	for (let step = 1; step <= steps; step += 1) {
		w -= learningRate * 2 * (w - 3);
		rows.push([w, (w - 3) ** 2]);
	}
	return rows;`,
});

export const regime = template({
	routine: 'learning-rate-regime',
	about: 'What a learning rate does on a bowl of this curvature, from r = 1 - ηL.',
	spec: `reference:
  routine: learning-rate-regime
  curvature: 2
  learningRate: 0.2
submission:
  kind: function
  name: regime
  arguments: [curvature, learningRate]
  returns: number
  columns: [regime]
probes:
  - { curvature: 49, learningRate: 0.02040816326530612 }
  - { curvature: 12.8, learningRate: 0.15 }
  - { curvature: 4, learningRate: 0.5 }
  - { curvature: 5.4, learningRate: 0.4 }`,
	declaration: 'export function regime(curvature: number, learningRate: number): string',
	solution: `const factor = 1 - learningRate * curvature;
	if (Math.abs(factor) <= 1e-12) return 'one-step';
	if (Math.abs(factor + 1) <= 1e-12) return 'cycles';
	if (factor < -1) return 'diverges';
	return factor < 0 ? 'overshoots' : 'steady';`,
});

export const rateGoal = template({
	routine: 'rate-goal',
	about: 'A rate with which x² + 4y², from (3, 2), falls at each of 50 steps and ends below 0.001.',
	spec: `reference:
  routine: rate-goal
  loss: x^2 + 4*y^2
  start: { x: 3, y: 2 }
  learningRate: 0.15
  steps: 50
  below: 0.001
submission:
  kind: value
  name: learningRate
  input: learningRate
  columns: [falls, arrives]
# The rate is the student's to choose: there is no input that could be given another value.
probes: []`,
	declaration: 'export let learningRate: number',
	solution: '2 / (2 + 8)',
});
