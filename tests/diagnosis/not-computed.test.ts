import { describe, expect, test } from 'vitest';
import {
	ignoredInputs,
	isWrittenOut,
	staysTheSame,
	writtenAt,
	writtenSeen,
} from '../../checker/diagnosis/not-computed.ts';
import { textOf } from '../../checker/submission/tree.ts';
import type { Trial } from '../../checker/trial/trial.ts';
import type { Cell, Exercise } from '../../checker/types.ts';
import { read } from '../submission/read.ts';
import { exerciseOf } from '../support/exercises.ts';
import { cluesTo } from './changes/made.ts';
import { trialOf } from './trial-of.ts';

const loop = exerciseOf('3-gradient-descent/first-loop');
const nudge = exerciseOf('1-derivatives/nudge');
const byHand = exerciseOf('2-gradients/gradient-by-hand');
const probe = { 'start.w': 5.3, learningRate: 0.07 };
/** Answers that are small whole numbers: 8 and 5, 5 and 8, −5 and 3. */
const small: Exercise = {
	...byHand,
	cases: [
		{ 'point.x': 1, 'point.y': 2 },
		{ 'point.x': 2, 'point.y': 1 },
		{ 'point.x': 3, 'point.y': -1 },
	],
};
const listedRows = trialOf(loop).given.expected;

const written = (text: string, exercise: Exercise, trials: readonly Trial[]) => {
	const submission = read(text);
	return isWrittenOut(
		{ exercise, version: { submission, edits: [] }, trials },
		cluesTo(submission, exercise),
	);
};
const place = (text: string, exercise: Exercise, trials: readonly Trial[]) => {
	const submission = read(text);
	const attempt = { exercise, version: { submission, edits: [] }, trials };
	const { node } = writtenAt(attempt, cluesTo(submission, exercise));
	return node && textOf(submission, node);
};
const listed = (exercise: Exercise) =>
	exercise.cases.map((overrides) => trialOf(exercise, undefined, overrides));
const elsewhere = (exercise: Exercise, rows: readonly (readonly Cell[])[]) =>
	trialOf(exercise, rows, exercise.probes[0], 'probe');

describe('an answer is written out', () => {
	test('where it stays while every input changes', () => {
		const trials = [trialOf(loop), trialOf(loop, listedRows, probe, 'probe')];
		expect(written('', loop, trials)).toBe(true);
		expect(staysTheSame(trials)).toBe(true);
		expect(writtenSeen({ exercise: loop, version: { submission: read(''), edits: [] }, trials })).toMatch(
			/they were wrong in 1 of 1 runs/,
		);
	});

	test('not where it is right elsewhere, or wrong where it is listed', () => {
		expect(written('', loop, [trialOf(loop), trialOf(loop, undefined, probe, 'probe')])).toBe(false);
		expect(written('', loop, [trialOf(loop, [[1, 2, 3]]), trialOf(loop, listedRows, probe, 'probe')])).toBe(
			false,
		);
	});

	test('where most of its numbers stand in the code', () => {
		const trials = [trialOf(loop), trialOf(loop, [[1, 2, 3]], probe, 'probe')];
		const all = listedRows.map(
			([, w, loss]) => `'${(w as number).toFixed(3)} ${(loss as number).toFixed(3)}'`,
		);
		expect(written(`const table = [${all.join(', ')}];`, loop, trials)).toBe(true);
		expect(written('const table = [1.92];', loop, trials)).toBe(false);
	});

	test('where it asks for the inputs that are listed, and gives words', () => {
		const trials = [...listed(nudge), elsewhere(nudge, [['flat']])];
		const numbers = [
			...new Set(nudge.cases.flatMap((one) => Object.values(one)).filter((one) => typeof one === 'number')),
		];
		expect(numbers.length).toBeGreaterThan(1);
		expect(written(numbers.map((one) => `if (x === ${one}) f();`).join(' '), nudge, trials)).toBe(true);
		expect(
			written(`switch (x) { ${numbers.map((one) => `case ${one}: f();`).join(' ')} }`, nudge, trials),
		).toBe(true);
		expect(written('if (x === 77) f();', nudge, trials)).toBe(false);
	});

	test('where the listed inputs are asked for and every answer stands there', () => {
		const trials = (elsewhereRows: readonly (readonly Cell[])[]) => [
			...listed(small),
			elsewhere(small, elsewhereRows),
		];
		const asks = 'if (x === 1) f(8, 5); else if (x === 2) f(5, 8);';
		expect(written(asks, small, trials([[5, 8]]))).toBe(true);
		expect(written(asks, small, trials([[5, 9]]))).toBe(false);
	});

	test('where all of several whole answers stand in the code', () => {
		const trials = [...listed(small), elsewhere(small, [[3, 5.5]])];
		expect(written('const all = [8, 5, -5, 3];', small, trials)).toBe(true);
		expect(written('const all = [8, 5, 3];', small, trials)).toBe(false);
		// Two answers are too few to tell.
		const [first] = trials;
		const alone = [first as Trial, elsewhere(small, [[3, 5.5]])];
		expect(written('const all = [8, 5, -5, 3];', small, alone)).toBe(false);
	});
});

describe('rows stay the same', () => {
	test('only where others were asked, and one listed case says nothing', () => {
		expect(staysTheSame([])).toBe(false);
		expect(staysTheSame([trialOf(loop), trialOf(loop)])).toBe(false);
		expect(staysTheSame([trialOf(loop), trialOf(loop, listedRows, {}, 'probe')])).toBe(false);
	});
});

describe('the place of what is written out', () => {
	const trials = [trialOf(loop), trialOf(loop, listedRows, probe, 'probe')];

	test('is the first number of a table', () => {
		expect(place('let w = 7; const table = [[1, 1.2, 3.24], [2, 1.92, 1.166]];', loop, trials)).toBe('1');
	});

	test('is the first of rows that are printed one below the other', () => {
		const text = "let w = 0;\nconsole.log('1 w= 1.2 loss= 3.24');\nconsole.log('2 w= 1.92 loss= 1.166');";
		expect(place(text, loop, trials)).toBe("console.log('1 w= 1.2 loss= 3.24');");
		expect(place("f();\nconsole.log('2 w= 1.92');", loop, trials)).toBe("console.log('2 w= 1.92');");
		expect(place("console.log('rows');\nconsole.log('2 w= 1.92');", loop, trials)).toBe(
			"console.log('2 w= 1.92');",
		);
		expect(place("console.log('0 w= 0');\nconsole.log('2 w= 1.92');", loop, trials)).toBe(
			"console.log('0 w= 0');",
		);
	});

	test('is the number itself elsewhere, and none where none stands there', () => {
		expect(place('const a = 1.92;', loop, trials)).toBe('1.92');
		expect(place('class A { e = 1.92; }', loop, trials)).toBe('1.92');
		expect(place('f();', loop, trials)).toBeUndefined();
	});

	test('is a row of small numbers, or the question for an input', () => {
		const words = [...listed(nudge), elsewhere(nudge, [['flat']])];
		expect(place("const row = '3 4';", nudge, words)).toBeUndefined();
		expect(place("const row = '2 4';", byHand, [trialOf(byHand, [[2, 4]])])).toBeDefined;
	});
});

describe('an input is ignored', () => {
	test('where the answer goes on as the reference does with a fixed value there', () => {
		const fixed = trialOf(loop, undefined, { 'start.w': 5.3 }).given.expected;
		const found = ignoredInputs(cluesTo(read('const rate = 0.2;'), loop), [
			trialOf(loop, fixed, probe, 'probe'),
		]);
		expect(found.map(({ way }) => way.inputs)).toEqual([{ learningRate: 0.2 }]);
	});

	test('with a number from the code, or none at all', () => {
		const fixed = trialOf(loop, undefined, { 'start.w': 5.3, learningRate: 0.5 }).given.expected;
		const trial = trialOf(loop, fixed, probe, 'probe');
		expect(ignoredInputs(cluesTo(read('const rate = 0.5;'), loop), [trial])[0]?.way.inputs).toEqual({
			learningRate: 0.5,
		});
		expect(ignoredInputs(cluesTo(read(''), loop), [trial])).toEqual([]);
		expect(
			ignoredInputs(cluesTo(read(''), loop), [trialOf(loop, fixed, { ...probe, unknown: 'x' }, 'probe')]),
		).toEqual([]);
	});
});

describe('an input plays no part', () => {
	const ignoredIn = (id: string, rowsWith: (inputs: Record<string, number>) => Record<string, number>) => {
		const exercise = exerciseOf(id);
		const trials = [...exercise.cases, ...exercise.probes].map((overrides) => {
			const without = rowsWith(overrides as Record<string, number>);
			return trialOf(exercise, trialOf(exercise, undefined, without).given.expected, overrides, 'probe');
		});
		return ignoredInputs(cluesTo(read(''), exercise), trials).map(({ way }) => way.inputs);
	};

	test('where the term that it gives is left out', () => {
		expect(ignoredIn('4-backpropagation/neuron', (inputs) => ({ ...inputs, 'inputs.b': 0 }))).toEqual([
			{ 'inputs.b': 0 },
		]);
	});

	test('nor do all elements of a list', () => {
		const none = { 'inputs.b1_0': 0, 'inputs.b1_1': 0, 'inputs.b1_2': 0 };
		expect(ignoredIn('4-backpropagation/three-hidden', (inputs) => ({ ...inputs, ...none }))).toEqual([none]);
	});
});
