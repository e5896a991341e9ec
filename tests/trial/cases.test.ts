import { describe, expect, test } from 'vitest';
import { textbook } from '../../checker/core/rules.ts';
import { caseOf, casesOf, rowsOf } from '../../checker/trial/cases.ts';
import { exerciseOf } from '../support/exercises.ts';

const loop = exerciseOf('3-gradient-descent/first-loop');
const gradient = exerciseOf('2-gradients/gradient-vector');
const rate = exerciseOf('3-gradient-descent/choose-a-rate');

describe('the cases of an exercise', () => {
	test('are the listed one, then the probes, by name', () => {
		const cases = casesOf(loop);
		expect(cases.map(({ name }) => name)).toEqual([
			'listed rows',
			'probe 1',
			'probe 2',
			'probe 3',
			'probe 4',
		]);
		expect(cases.map(({ kind }) => kind)).toEqual(['listed', 'probe', 'probe', 'probe', 'probe']);
		expect(cases.map(({ overrides }) => overrides)).toEqual([{}, ...loop.probes]);
	});

	test('are numbered where several are listed', () => {
		const names = casesOf(gradient).map(({ name }) => name);
		expect(names.slice(0, 4)).toEqual(['listed case 1', 'listed case 2', 'listed case 3', 'listed case 4']);
		expect(names.slice(4)).toEqual(gradient.probes.map((_, i) => `probe ${i + 1}`));
	});

	test('expect together, where they are listed, what the exercise lists', () => {
		for (const exercise of [loop, gradient, rate]) {
			const listed = casesOf(exercise).filter(({ kind }) => kind === 'listed');
			expect(listed.flatMap(({ expected }) => expected)).toEqual(exercise.expected.rows);
		}
	});

	test('are none but the listed one where the value is the student’s to choose', () => {
		expect(casesOf({ ...rate, probes: [{ below: 0.5 }] }).map(({ kind }) => kind)).toEqual(['listed']);
	});
});

describe('a case', () => {
	test('has the inputs it changes, and the rows that the core computes of them', () => {
		const given = caseOf(loop, 'probe', 'probe 9', { 'start.w': 5, learningRate: 0.5 });
		expect(given.inputs).toMatchObject({ start: { w: 5 }, learningRate: 0.5, steps: 6 });
		// A rate of 1/2 goes to the bottom of (w − 3)² in one step.
		expect(given.expected[0]).toEqual([1, 3, 0]);
		expect(given.expected).toHaveLength(6);
		expect(loop.inputs).toMatchObject({ start: { w: 0 }, learningRate: 0.2 });
	});

	test('by other rules has other rows', () => {
		const { inputs, expected } = caseOf(loop, 'listed', 'listed rows', {});
		const uphill = {
			...textbook,
			descent: {
				...textbook.descent,
				update: ({ x, rate: by, slope }: { x: number; rate: number; slope: number }) => x + by * slope,
			},
		};
		expect(rowsOf(loop, inputs, textbook)).toEqual(expected);
		expect(rowsOf(loop, inputs, uphill)[0]?.[1]).toBeCloseTo(-1.2, 12);
	});
});
