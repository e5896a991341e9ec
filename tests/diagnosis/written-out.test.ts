import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../checker/check.ts';
import { exerciseOf, root } from '../support/exercises.ts';
import { openRooms } from '../support/rooms.ts';

const rooms = openRooms();

test('an answer that is written out is said to be by the runs that show it, and by no prediction', async () => {
	const id = '3-gradient-descent/first-loop';
	const bytes = readFileSync(join(root, 'tests/submissions', id, 'hard-coded-output-3.ts'));
	const request = { exercise: exerciseOf(id), file: 'table.ts', bytes };
	const { result } = await check(request, rooms, { strictTypes: false });
	const [finding] = result.findings;
	expect(result.score).toBe(0);
	expect(finding?.misconception).toBe('hard-coded-output');
	expect(finding?.message).toMatch(/with other inputs they were wrong in 4 of 4 runs/);
	expect(finding?.message).not.toMatch(/the reference/);
});
