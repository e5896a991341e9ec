import { describe, expect, test } from 'vitest';
import { cancellingRemarks } from '../../checker/diagnosis/cancelling.ts';
import { read } from '../submission/read.ts';
import { exerciseOf } from '../support/exercises.ts';
import { openRooms } from '../support/rooms.ts';
import { trialOf } from './trial-of.ts';

const rooms = openRooms();
const loop = exerciseOf('3-gradient-descent/first-loop');

/** Remarks for a program whose loop does this in each of its six steps. */
async function remarks(
	step: string,
	trials = [trialOf(loop, undefined, { 'start.w': 5.3, learningRate: 0.07 }, 'probe')],
) {
	const text = `let w = 0; let learningRate = 0.2;\nfor (let i = 0; i < 6; i++) { ${step} }`;
	return cancellingRemarks({ exercise: loop, version: { submission: read(text), edits: [] }, trials }, rooms);
}

describe('two signs that cancel', () => {
	test('are worth a remark, at the name that holds minus the gradient', async () => {
		const [remark] = await remarks('const gradient = 2 * (3 - w); w = w + learningRate * gradient;');
		expect(remark).toMatchObject({ severity: 'remark', line: 2, alternatives: [] });
		expect(remark?.message).toMatch(/gradient holds minus the gradient/);
	});

	test('are none where the gradient is the gradient', async () => {
		expect(await remarks('const gradient = 2 * (w - 3); w = w - learningRate * gradient;')).toEqual([]);
	});

	test('are no matter of a step or direction, of other numbers, or of what has no name', async () => {
		expect(await remarks('const step = 2 * (3 - w); w = w + learningRate * step;')).toEqual([]);
		expect(await remarks('const step = 2 * (3 - w), dw = w + 0.123; w = w + learningRate * step;')).toEqual(
			[],
		);
		expect(await remarks('const g = 2, slope = i; w = w + learningRate * (6 - g * w);')).toEqual([]);
	});

	test('are not sought where nothing was tried', async () => {
		expect(await remarks('const gradient = 2 * (3 - w); w = w + learningRate * gradient;', [])).toEqual([]);
	});
});
