import { describe, expect, test } from 'vitest';
import { plainFindings } from '../../checker/diagnosis/plain.ts';
import type { Trial } from '../../checker/trial/trial.ts';
import type { Exercise } from '../../checker/types.ts';
import { read } from '../submission/read.ts';
import { exerciseOf } from '../support/exercises.ts';
import { trialOf } from './trial-of.ts';

const loop = exerciseOf('3-gradient-descent/first-loop');
const right = trialOf(loop).given.expected;

const findings = (exercise: Exercise, ...trials: readonly Trial[]) =>
	plainFindings({ exercise, version: { submission: read(''), edits: [] }, trials });
const message = (exercise: Exercise, ...trials: readonly Trial[]) =>
	findings(exercise, ...trials)[0]?.message;

describe('the plain fact', () => {
	test('is the first difference', () => {
		const rows = right.map((row, i) => (i === 1 ? [2, 7.5, 3] : row));
		expect(message(loop, trialOf(loop, rows))).toBe(
			'The first difference is in row 2: w is 7.5 where 1.92 is due.',
		);
	});

	test('says which inputs show it, where they are not the listed ones', () => {
		const probe = trialOf(loop, [[1, 2, 3]], { 'start.w': 5.3 }, 'probe');
		expect(message(loop, trialOf(loop), probe)).toMatch(/ This shows with other inputs: start\.w = 5\.3\.$/);
	});

	test('counts rows over all listed cases, and shows words in quotes', () => {
		const nudge = exerciseOf('1-derivatives/nudge');
		const [one, two] = nudge.cases;
		const wrong = trialOf(nudge, [['sideways']], two);
		expect(message(nudge, trialOf(nudge, undefined, one), wrong)).toMatch(
			/row 2: moves is "sideways" where "\w+" is due/,
		);
	});

	test('is a row that is missing, or one too many', () => {
		expect(message(loop, trialOf(loop, right.slice(0, 5)))).toBe(
			'Row 6 is missing: 6 rows are asked, 5 came.',
		);
		expect(message(loop, trialOf(loop, [...right, [7, 1, 1]]))).toBe(
			'Row 7 is one too many: 6 rows are asked, 7 came.',
		);
	});

	test('names what is not finite', () => {
		const rows = right.map((row, i) => (i === 2 ? [3, Number.NaN, 1] : row));
		const [finding] = findings(loop, trialOf(loop, rows));
		expect(finding?.misconception).toBe('not-finite');
		expect(finding?.message).toMatch(/^In row 3, w is NaN where 2\.352 is due/);
	});

	test('is an argument that was left changed', () => {
		const trial = trialOf(loop);
		const changed = { ...trial, run: { ...trial.run, argumentsChanged: true } };
		expect(message(loop, changed)).toMatch(/^The values are right, but an array/);
	});

	test('is none where all is right', () => {
		expect(findings(loop, trialOf(loop))).toEqual([]);
	});
});
