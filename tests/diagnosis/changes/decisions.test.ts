import { describe, expect, test } from 'vitest';
import { decisionChanges } from '../../../checker/diagnosis/changes/decisions.ts';
import { cluesOf } from '../../../checker/diagnosis/clues.ts';
import { applyEdits } from '../../../checker/submission/edit.ts';
import { read } from '../../submission/read.ts';
import { exerciseOf } from '../../support/exercises.ts';

const nudge = exerciseOf('1-derivatives/nudge');
const knob = exerciseOf('2-gradients/which-knob');
const bowl = exerciseOf('2-gradients/gradient-by-hand');

/** The last line of each changed text. */
function changed(line: string, exercise = nudge): readonly string[] {
	const submission = read(`const s = 1, a = 2, b = 3;\nlet m = '';\n${line}`);
	const clues = cluesOf(exercise, submission, exercise.inputs as never);
	return [...decisionChanges(submission, clues)].map(
		({ edits }) => applyEdits(submission.text, edits).split('\n')[2] as string,
	);
}

describe('a decision between words', () => {
	test('gets the case that is missing', () => {
		expect(changed("m = s > 0 ? 'up' : 'down';")).toContain(
			"m = Math.abs(s) <= 1e-12 ? 'flat' : s > 0 ? 'up' : 'down';",
		);
		expect(changed("if (s > 0) m = 'up';")).toContain(
			"if (Math.abs(s) <= 1e-12) m = 'flat'; else if (s > 0) m = 'up';",
		);
		expect(changed("if (0 < s) { m = 'up'; }")).toContain(
			"if (Math.abs(s) <= 1e-12) m = 'flat'; else if (0 < s) { m = 'up'; }",
		);
	});

	test('is written anew from the number whose sign it asks for', () => {
		expect(changed("m = a > b ? 'up' : 'flat';")).toContain(
			"m = Math.abs(a - b) <= 1e-12 ? 'flat' : (a - b) > 0 ? 'up' : 'down';",
		);
		expect(changed("m = Math.abs(s) < 1 ? 'up' : 'flat';")).toContain(
			"m = Math.abs(s) <= 1e-12 ? 'flat' : s > 0 ? 'up' : 'down';",
		);
	});

	test('between two words only gets another branch', () => {
		expect(changed("m = s > 0 ? 'raise' : 'lower';", knob)).toEqual([
			"m = Math.abs(s) <= 1e-12 ? 'raise' : s > 0 ? 'raise' : 'lower';",
			"m = Math.abs(s) <= 1e-12 ? 'lower' : s > 0 ? 'raise' : 'lower';",
		]);
	});

	test('is none where no word is given, none is asked, or nothing is compared', () => {
		expect(changed('m = s > 0 ? 1 : 2;')).toEqual([]);
		expect(changed('if (s > 0) {}')).toEqual([]);
		expect(changed("m = s ? 'up' : 'down';")).toEqual([]);
		expect(changed("m = 1 > 0 ? 'up' : 'down';")).toEqual([]);
		expect(changed("m = s > 0 ? 'up' : 'down';", bowl)).toEqual([]);
	});
});

describe('a decision between stretches of a line', () => {
	const regime = exerciseOf('3-gradient-descent/learning-rate-regime');

	test('gets the case on a border that is missing, where that border is asked for first of all', () => {
		const texts = changed("m = s > -1 ? 'overshoots' : 'diverges';", regime);
		expect(texts).toContain("m = Math.abs(s + 1) <= 1e-12 ? 'cycles' : s > -1 ? 'overshoots' : 'diverges';");
		const submission = read("function f(s) {\nif (s >= 1) return 'steady';\nif (s) { return 'cycles'; }\n}");
		const clues = cluesOf(regime, submission, regime.inputs as never);
		const changes = [...decisionChanges(submission, clues)];
		const made = changes.map(({ edits }) => applyEdits(submission.text, edits).split('\n')[1]);
		expect(made).toHaveLength(15);
		expect(made).toContain("if (Math.abs(s - 1) <= 1e-12) return 'one-step'; if (s >= 1) return 'steady';");
		const cheapest = Math.min(...changes.map(({ cost }) => cost));
		expect(
			made.filter((_, i) => changes[i]?.cost === cheapest).every((text) => text?.includes('s - 1')),
		).toBe(true);
	});

	test('knows blocks, and leaves alone what hands back nothing', () => {
		expect(changed("if (s > 0) { m = 'steady'; }", regime)).toEqual([]);
		const submission = read("function f(s) { if (0 < s) { return 'steady'; } }");
		const clues = cluesOf(regime, submission, regime.inputs as never);
		expect([...decisionChanges(submission, clues)]).toHaveLength(15);
	});
});

describe('a number that is asked for to its last digit', () => {
	test('is held to a width, one by one and all at once', () => {
		expect(changed('if (s === 0) f(); if (-1 == a) g();')).toEqual([
			'if (Math.abs(s) <= 1e-12) f(); if (-1 == a) g();',
			'if (s === 0) f(); if (Math.abs(a + 1) <= 1e-12) g();',
			'if (Math.abs(s) <= 1e-12) f(); if (Math.abs(a + 1) <= 1e-12) g();',
		]);
		expect(changed('if (s === 2) f();')).toEqual(['if (Math.abs(s - 2) <= 1e-12) f();']);
		expect(changed('if (s === a) f(); if (1 === 2) g();')).toEqual([]);
	});
});
