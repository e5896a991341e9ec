import { describe, expect, test } from 'vitest';
import { byName, toldApart } from '../../checker/diagnosis/named.ts';
import type { Prediction } from '../../checker/diagnosis/predict.ts';
import gradientNegated from '../../checker/misconceptions/gradient-negated.ts';
import addsGradient from '../../checker/misconceptions/update-adds-gradient.ts';
import { read } from '../submission/read.ts';
import { exerciseOf } from '../support/exercises.ts';
import { cluesTo } from './changes/made.ts';
import { trialOf } from './trial-of.ts';
import { watchedNodes } from './watched-nodes.ts';

const loop = exerciseOf('3-gradient-descent/first-loop');
const submission = read('const g = 2 * (w - 3); w = w + rate * g;');
const clues = cluesTo(submission, loop);
const trial = trialOf(loop, undefined, { 'start.w': 5.3, learningRate: 0.07, steps: 1 });

const predictions = [addsGradient, gradientNegated].map(
	(misconception): Prediction => ({
		misconception,
		way: misconception.predict?.(clues)[0] ?? {},
	}),
);

describe('names that fit', () => {
	test('are gathered with the ways in which they do', () => {
		const names = byName([...predictions, ...predictions.slice(0, 1)]);
		expect([...names].map(([{ id }, ways]) => [id, ways.length])).toEqual([
			['update-adds-gradient', 2],
			['gradient-negated', 1],
		]);
	});

	test('are told apart by the gradient that the program held', () => {
		const told = (gradient: number) =>
			toldApart(
				clues,
				submission,
				trial,
				watchedNodes(submission, { '2 * (w - 3)': [gradient] }),
				byName(predictions),
			).map(({ misconception: { id } }) => id);
		expect(told(4.6)).toEqual(['update-adds-gradient']);
		expect(told(-4.6)).toEqual(['gradient-negated']);
	});

	test('all stay where nothing tells, the exercise’s own first', () => {
		const usual = { ...clues, exercise: { ...loop, misconceptions: ['gradient-negated'] } };
		const [first, second] = toldApart(usual, submission, trial, [], byName(predictions));
		expect([first, second].map((one) => one?.misconception.id)).toEqual([
			'gradient-negated',
			'update-adds-gradient',
		]);
		expect(first?.sources.size).toBe(0);
	});

	test('know what their first wrong number is made from', () => {
		const nodes = watchedNodes(submission, { 'w + rate * g': [5.3 + 0.07 * 4.6] });
		const [best] = toldApart(clues, submission, trial, nodes, byName(predictions.slice(0, 1)));
		expect(best?.blame.wrong).toHaveLength(1);
		expect(best?.sources.size).toBeGreaterThan(0);
	});

	test('say nothing where the mistake cannot be made', () => {
		const broken = { misconception: addsGradient, way: { inputs: { loss: 'w^2', steps: 0 } } };
		const [best] = toldApart(clues, submission, trial, [], new Map([[addsGradient, [broken]]]));
		expect(best?.blame.explained).toBe(0);
		const [none] = toldApart(clues, submission, trial, [], new Map([[addsGradient, []]]));
		expect(none?.blame).toEqual({ right: new Set(), turned: new Set(), wrong: [], explained: 0 });
	});
});
