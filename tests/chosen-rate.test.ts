import { describe, expect, test } from 'vitest';
import { check } from '../checker/check.ts';
import { studyRemark } from '../checker/chosen-rate.ts';
import type { RateStudy } from '../checker/types.ts';
import { exerciseOf } from './support/exercises.ts';
import { openRooms } from './support/rooms.ts';

const rooms = openRooms();
const exercise = exerciseOf('3-gradient-descent/choose-a-rate');

async function graded(text: string, asked = exercise) {
	const bytes = new TextEncoder().encode(text);
	return check({ exercise: asked, file: 'a.ts', bytes }, rooms, { strictTypes: false });
}

describe('a rate that was chosen', () => {
	test('passes with its curve, the bound and the window', async () => {
		const { result, study } = await graded('export const learningRate = 1 / 32;');
		expect(result.status).toBe('passed');
		expect(study?.losses).toHaveLength(201);
		expect(study?.losses[0]).toBe(241);
		expect(study?.bound).toBeCloseTo(0.04, 12);
		const [remark] = result.findings;
		expect(remark?.severity).toBe('remark');
		// 200 steps with the factor 1 − 2η, and 1 − 50η, from 16 and 225: both edges by hand.
		expect(remark?.message).toContain('Stable below 2/λmax = 0.04; rates from 0.012 to 0.0393 work.');
		expect(remark?.message).toContain('With 0.0313 the loss falls at every step, 241 → ');
	});

	test('that fails is shown all the same, after what went wrong', async () => {
		const { result, study } = await graded('export const learningRate = 0.05;');
		expect(result.status).toBe('failed');
		expect(study?.risesAt).toBe(1);
		expect(result.findings[0]?.misconception).toBe('learning-rate-too-large');
		expect(result.findings.at(-1)?.message).toContain('does not fall at step 1');
	});

	test('is no matter of an answer that holds none, nor of another kind of exercise', async () => {
		expect((await graded('export const learningRate = "fast";')).study).toBeUndefined();
		const loop = exerciseOf('3-gradient-descent/first-loop');
		expect((await graded('let w = 0;\nlet learningRate = 0.2;', loop)).study).toBeUndefined();
	});
});

describe('the remark', () => {
	const study: RateStudy = { rate: 2, losses: [1, 0.5], goal: 0.1 };
	test('says nothing of a bound or a window that are not known', () => {
		expect(studyRemark(study).message).toBe(
			'No rate was found that works. With 2 the loss falls at every step, 1 → 0.5; asked: below 0.1.',
		);
	});

	test('rounds the edges of the window to where a rate still works', () => {
		const { message } = studyRemark({ ...study, window: { from: 0.12341, to: 0.56789 } });
		expect(message).toContain('Rates from 0.124 to 0.567 work.');
	});
});
