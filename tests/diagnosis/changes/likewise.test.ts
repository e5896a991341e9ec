import { expect, test } from 'vitest';
import { assignmentChanges } from '../../../checker/diagnosis/changes/arithmetic.ts';
import { likewise } from '../../../checker/diagnosis/changes/likewise.ts';
import { twins } from '../../../checker/diagnosis/changes/twins.ts';
import { applyEdits } from '../../../checker/submission/edit.ts';
import type { Submission } from '../../../checker/types.ts';
import { exerciseOf } from '../../support/exercises.ts';
import { openRooms } from '../../support/rooms.ts';

const rooms = openRooms();
const exercise = exerciseOf('4-backpropagation/train-two-layer');
const clues = { exercise, inputs: {} as never, numbers: [], hasDifference: false };

async function read(text: string): Promise<Submission> {
	const submission = await rooms.compiler.read('answer.ts', new TextEncoder().encode(text));
	if ('problem' in submission) throw new Error(submission.message);
	return submission;
}

test('the update of one parameter is made that of another', async () => {
	const submission = await read('let w = 0; let bias = 1; const dw = 2; const dbias = 3; w -= 0.1 * dw;');
	const texts = [...likewise(submission, clues)].map(({ edits }) => applyEdits(submission.text, edits));
	expect(texts).toContain(`${submission.text} bias -= 0.1 * dbias;`);
});

test('nothing is updated with a gradient that is not there', async () => {
	const submission = await read('let w = 0; let bias = 1; const dw = 2; w -= 0.1 * dw;');
	expect([...likewise(submission, clues)]).toEqual([]);
});

test('a name that goes on with a capital is followed', async () => {
	const submission = await read('let w = 0, b = 1; const gradW = 2, gradB = 3; w = w - gradW;');
	const texts = [...likewise(submission, clues)].map(({ edits }) => applyEdits(submission.text, edits));
	expect(texts).toEqual([`${submission.text} b = b - gradB;`]);
});

test('what is no step of a name is done to no other', async () => {
	const submission = await read('let p = [1], b = 2; p[0] -= b; p = [b]; f(p);');
	expect([...likewise(submission, clues)]).toEqual([]);
});

test('a part of an object that does not name itself is no model, nor is one without a name', async () => {
	const submission = await read("f({ w: 1, b: 2, ...rest, 'c': n.c, ['d']: n.d });");
	expect([...likewise(submission, clues)]).toEqual([]);
});

test('a part of an object is computed as its neighbour is', async () => {
	const submission = await read('const step = (n, g, r) => ({ w: n.w - r * g.w, b: n.b });');
	const texts = [...likewise(submission, clues)].map(({ edits }) => applyEdits(submission.text, edits));
	expect(texts).toContain('const step = (n, g, r) => ({ w: n.w - r * g.w, b: n.b - r * g.b });');
});

test('updates side by side change alike, without the sum that stands elsewhere', async () => {
	const submission = await read('let s = 0, w = 0, b = 0; s += 3; const g = 2; w += g; b += g;');
	const changed = [...twins(submission, [...assignmentChanges(submission)])].map(({ edits }) =>
		applyEdits(submission.text, edits),
	);
	expect(changed).toContain('let s = 0, w = 0, b = 0; s += 3; const g = 2; w -= g; b -= g;');
});

test('an input that a variable begins with stays what it is', async () => {
	const moved = async (begin: string) => {
		const submission = await read(
			`export function descend(slope, start, rate) { ${begin} const v = 2; x -= rate * v; }`,
		);
		const asked = exerciseOf('3-gradient-descent/stopping-rule');
		const changes = [...likewise(submission, { ...clues, exercise: asked })];
		return changes.some(({ edits: [edit] }) => edit?.text.includes('start -='));
	};
	expect(await moved('let x = 0;')).toBe(true);
	expect(await moved('const x = start;')).toBe(true);
	expect(await moved('let x = start;')).toBe(false);
	expect(await moved('let [x, n] = [start, 0];')).toBe(false);
});
