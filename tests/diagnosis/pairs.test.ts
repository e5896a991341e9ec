import { describe, expect, test } from 'vitest';
import { change, replacing } from '../../checker/diagnosis/changes/code.ts';
import { pairFindings } from '../../checker/diagnosis/pairs.ts';
import { type Tried, tryChanges } from '../../checker/diagnosis/repair.ts';
import type { Change } from '../../checker/misconceptions/misconception.ts';
import { tryCases } from '../../checker/trial/trial.ts';
import { read } from '../submission/read.ts';
import { exerciseOf } from '../support/exercises.ts';
import { openRooms } from '../support/rooms.ts';
import { cluesTo } from './changes/made.ts';
import { nodeOf } from './watched-nodes.ts';
import { workshopFor } from './workshop-for.ts';

const rooms = openRooms();

/** What is found for a text in which these replacements were tried: `old → new`, each at the last place of the old. */
async function found(id: string, text: string, replacements: readonly (readonly [string, string])[]) {
	const exercise = exerciseOf(id);
	const submission = read(text);
	const workshop = await workshopFor(rooms, exercise, submission);
	const changes = replacements.map(([from, to]): Change => {
		const node = nodeOf(submission, from);
		return change('operator', 1, node, replacing(node, to));
	});
	const tried: Tried[] = [];
	for await (const one of tryChanges(workshop, changes)) tried.push(one);
	const trials = await tryCases(exercise, { submission, edits: [] }, workshop.all, rooms);
	const findings = await pairFindings(workshop, cluesTo(submission, exercise), trials, tried);
	return findings.map(({ misconception, alternatives, fix }) => ({
		misconception,
		alternatives,
		after: fix?.after,
	}));
}

const loop = '3-gradient-descent/first-loop';
const program = (step: string) => `let w = 0;
const learningRate = 0.2;
for (let step = 1; step <= 6; step++) {
	${step}
	console.log(\`\${step} w= \${w.toFixed(3)} loss= \${((w - 3) ** 2).toFixed(3)}\`);
}`;
const twice = program('const g = learningRate * 2 * (w - 3); w = w + learningRate * g;');

const neuron = `export function backward(x, target, w, b) {
	const a = 1 / (1 + Math.exp(-(w * x + b)));
	const d = 2 * (target - a);
	return [a, (a - target) ** 2, d * x, d];
}`;

const minus = ['w + learningRate * g', 'w - learningRate * g'] as const;
const once = ['learningRate * 2 * (w - 3)', '2 * (w - 3)'] as const;

describe('two mistakes at once', () => {
	test('are each shown with the change that undoes it', async () => {
		// A change that ends the program, or leaves neither of the two alone, is no half of the way.
		const others = [
			['w - 3', 'nothing()'],
			['w - 3', 'w'],
		] as const;
		expect(await found(loop, twice, [...others, minus, once])).toEqual([
			{
				misconception: 'learning-rate-applied-twice',
				alternatives: [],
				after: 'const g = 2 * (w - 3); w = w + learningRate * g;',
			},
			{
				misconception: 'gradient-negated',
				alternatives: [],
				after: 'const g = learningRate * 2 * (w - 3); w = w - learningRate * g;',
			},
		]);
		const shown = await found('4-backpropagation/neuron', neuron, [
			['target - a', 'a - target'],
			['2 * (target - a)', '2 * (target - a) * a * (1 - a)'],
			['d * x', 'd * a * (1 - a) * x'],
		]);
		// The first two overlap, so that they cannot be made together.
		expect(shown.map(({ after }) => after)).toEqual([undefined, undefined]);
		const apart = await found('4-backpropagation/neuron', neuron, [
			['target - a', 'a - target'],
			['[a, (a - target) ** 2, d * x, d]', '[a, (a - target) ** 2, d * a * (1 - a) * x, d * a * (1 - a)]'],
		]);
		expect(apart.map(({ misconception, after }) => [misconception, after])).toEqual([
			['activation-slope-missing', expect.stringContaining('d * a * (1 - a) * x')],
			['error-reversed', 'const d = 2 * (a - target);'],
		]);
	});

	test('are named alone where the changes overlap, or do not undo both in every run', async () => {
		const names = [
			{ misconception: 'learning-rate-applied-twice', alternatives: [], after: undefined },
			{ misconception: 'gradient-negated', alternatives: [], after: undefined },
		];
		expect(await found(loop, twice, [minus, ['w + learningRate * g', 'w + g']])).toEqual(names);
		// 0.2 is the rate of the listed run alone.
		expect(await found(loop, twice, [['w + learningRate * g', 'w - 0.2 * g'], once])).toEqual(names);
	});

	test('are named where no change was half of the way, with what fits beside one of them as well', async () => {
		expect(await found('4-backpropagation/neuron', neuron, [])).toEqual([
			{ misconception: 'error-reversed', alternatives: ['gradient-negated'], after: undefined },
			{ misconception: 'activation-slope-missing', alternatives: [], after: undefined },
		]);
	});

	test('are not named where none fit, or where those that fit have nothing in common', async () => {
		expect(await found(loop, program('w = 7;'), [])).toEqual([]);
		const words = `export function nudge(f, x, h) {
	const slope = (f(x + h) - f(x)) / h;
	return slope >= 0 ? 'up' : 'down';
}`;
		expect(await found('1-derivatives/nudge', words, [['slope >= 0', 'slope > 0']])).toEqual([]);
	});
});
