import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { again } from '../../checker/command/again.ts';
import { gradeOne } from '../../checker/command/grade-one.ts';
import type { CheckCall } from '../../checker/command/options.ts';
import { asScript } from '../../checker/command/typed.ts';
import { samples } from '../report/samples.ts';

const { exercise } = samples.passed as (typeof samples)[string] & object;
let folder = '';

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'downhill-'));
	writeFileSync(join(folder, 'a.ts'), 'let w = 0;\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('where the checker itself breaks, the submission has its result and somebody is told', async () => {
	const fault = new Error('The compiler is gone.');
	const gone = () => Promise.reject(fault);
	const rooms = {
		compiler: { read: gone, erase: gone, checkTypes: gone, close: async () => undefined },
		sandbox: { run: gone, close: async () => undefined },
	};
	const told: unknown[] = [];
	const target = { exercise, path: join(folder, 'a.ts'), folder, shown: 'a.ts' };
	const { result } = await gradeOne(target, exercise, rooms, { strictTypes: false, hints: 0 }, (error) =>
		told.push(error),
	);
	expect(told).toEqual([fault]);
	expect(result).toMatchObject({ exercise: exercise.id, file: 'a.ts', status: 'error', score: 0 });
	expect(result.findings[0]?.message).toContain('The checker itself failed');
});

test('what is found is not run again, and no more of it is told than is allowed', async () => {
	const known = samples['sign-error'] as (typeof samples)[string] & object;
	const store = {
		find: () => known,
		keep: () => expect.unreachable('Nothing was run.'),
		prune: () => undefined,
		close: () => undefined,
	};
	const idle = () => expect.unreachable('Nothing is to be run.');
	const rooms = {
		compiler: { read: idle, erase: idle, checkTypes: idle, close: async () => undefined },
		sandbox: { run: idle, close: async () => undefined },
	};
	const target = { exercise, path: join(folder, 'a.ts'), folder, shown: 'a.ts' };
	const at = async (hints: 0 | 3) => {
		const options = { strictTypes: false, hints };
		const { result } = await gradeOne(target, exercise, rooms, options, () => undefined, store);
		return result.findings;
	};
	expect(await at(0)).toEqual([]);
	expect((await at(3))[0]?.fix).toBeDefined();
});

test('the call that checks again is one that a shell understands', () => {
	const call: CheckCall = {
		do: 'check',
		names: [],
		destinations: [],
		hints: 2,
		requireAll: false,
		list: false,
		strictTypes: false,
		noCache: false,
	};
	const graded = (file: string) => {
		const sample = samples.passed as (typeof samples)[string] & object;
		return { ...sample, result: { ...sample.result, file } };
	};
	const twin = { ...exercise, chapter: '5-review', id: '5-review/first-loop' };
	expect(again(call, [exercise], asScript)(graded('x'))).toBe('npm run check -- first-loop');
	expect(again(call, [exercise, twin], asScript)(graded('x'))).toBe(
		'npm run check -- 3-gradient-descent/first-loop',
	);
	expect(again({ ...call, submissions: 'a' }, [exercise], asScript)(graded("it's $(x).ts"))).toBe(
		"npm run check -- first-loop --submission 'it'\\''s $(x).ts'",
	);
});
