import { describe, expect, test } from 'vitest';
import { type Attempt, attempt, followingCells, passed } from '../checker/attempt.ts';
import { followThroughScore } from '../checker/trace/score.ts';
import { casesOf } from '../checker/trial/cases.ts';
import { isProblem } from '../checker/trial/program.ts';
import type { Exercise, Limits, Program, Run } from '../checker/types.ts';
import { exerciseOf } from './support/exercises.ts';
import { openRooms } from './support/rooms.ts';

const rooms = openRooms();
const loop = exerciseOf('3-gradient-descent/first-loop');
const bowl = exerciseOf('3-gradient-descent/coupled-bowl');
const nudge = exerciseOf('1-derivatives/nudge');

async function tried(exercise: Exercise, source: string, sandbox = rooms.sandbox): Promise<Attempt> {
	const submission = await rooms.compiler.read('a.ts', new TextEncoder().encode(source));
	if (isProblem(submission)) throw new Error(submission.message);
	return attempt(exercise, { submission, edits: [] }, { ...rooms, sandbox });
}

const descent = (update: string, before = '') => `let w = 0.0;
const learningRate = 0.2;
${before}
for (let step = 1; step <= 6; step++) {
	${update}
	console.log(\`\${step} w= \${w.toFixed(3)} loss= \${((w - 3) ** 2).toFixed(3)}\`);
}
`;
const right = descent('w = w - learningRate * 2 * (w - 3);');

describe('an attempt', () => {
	test('of a right answer tries every case in order, and has passed', async () => {
		const whole = await tried(loop, right);
		expect(whole.trials.map(({ given }) => given.name)).toEqual(casesOf(loop).map(({ name }) => name));
		expect(passed(whole)).toBe(true);
	});

	test('goes on past wrong values, and has not passed', async () => {
		const whole = await tried(loop, descent('w = w + learningRate * 2 * (w - 3);'));
		expect(whole.trials).toHaveLength(casesOf(loop).length);
		expect(passed(whole)).toBe(false);
	});

	test('that passes the listed rows and no probe has not passed', async () => {
		const whole = await tried(loop, descent('w = w - 0.2 * 2 * (w - 3);'));
		expect(whole.trials.map(({ comparison }) => comparison.first === undefined)).toEqual([
			true,
			false,
			false,
			false,
			false,
		]);
		expect(passed(whole)).toBe(false);
	});

	test('ends with the first case where that cannot be run, and runs no other', async () => {
		const asked: number[] = [];
		const counting = {
			...rooms.sandbox,
			close: () => Promise.resolve(),
			run: (programs: readonly Program[], limits?: Partial<Limits>) => {
				asked.push(programs.length);
				return rooms.sandbox.run(programs, limits);
			},
		};
		const whole = await tried(loop, descent('throw null;'), counting);
		expect(whole.trials.map(({ problem }) => problem?.problem)).toEqual(['runtime-error']);
		expect(asked).toEqual([1]);
		expect(passed(whole)).toBe(false);
	});

	test('ends with the first probe that cannot be run', async () => {
		// The second probe is the first that starts below 0.
		const whole = await tried(
			loop,
			descent('w = w - learningRate * 2 * (w - 3);', "if (w < 0) throw new Error('below');"),
		);
		expect(whole.trials.map(({ problem }) => problem?.problem)).toEqual([
			undefined,
			undefined,
			'runtime-error',
		]);
	});

	test('gives each run two seconds at most, and less where many are left', async () => {
		const limits: (number | undefined)[] = [];
		const never: Run = {
			output: [],
			argumentsChanged: false,
			watched: [],
			milliseconds: 0,
			looks: 0,
			returned: 'up',
		};
		const noting = {
			close: () => Promise.resolve(),
			run: async (programs: readonly Program[], given?: Partial<Limits>) => {
				limits.push(given?.milliseconds);
				return programs.map(() => never);
			},
		};
		await tried(nudge, 'export const nudge = () => "up";', noting);
		expect(limits.length).toBeGreaterThan(2);
		for (const milliseconds of limits) {
			expect(milliseconds).toBeGreaterThanOrEqual(50);
			expect(milliseconds).toBeLessThanOrEqual(2000);
		}
	});
});

describe('the cells that follow', () => {
	const score = (whole: Attempt) => {
		const following = followingCells(whole);
		return followThroughScore(
			whole.trials.map(({ comparison }, i) => ({ right: comparison.cells, following: following[i] })),
		);
	};

	test('after one slip are all but those of its own row', async () => {
		const slip = descent('w = w - learningRate * 2 * (w - 3);\n\tif (step === 2) w += 0.5;');
		const whole = await tried(loop, slip);
		const [listed] = followingCells(whole);
		expect(listed?.map((cells) => cells.slice(1).includes(false))).toEqual([
			false,
			true,
			false,
			false,
			false,
			false,
		]);
		// Two of the eighteen cells of each case are lost.
		expect(score(whole)).toBeCloseTo(16 / 18, 2);
	});

	test('are few where every step is wrong', async () => {
		const uphill = await tried(loop, descent('w = w + learningRate * 2 * (w - 3);'));
		expect(score(uphill)).toBeLessThan(0.5);
		expect(score(uphill)).toBeGreaterThan(0);
	});

	test('of a function’s rows follow from the row before, too', async () => {
		const whole = await tried(
			bowl,
			`export function descend(x: number, y: number, learningRate: number, steps: number) {
	const rows: number[][] = [];
	for (let k = 0; k < steps; k++) {
		[x, y] = [x - learningRate * (2 * x + y), y - learningRate * (x + 4 * y)];
		if (k === 0) x += 1;
		rows.push([x, y, x * x + x * y + 2 * y * y]);
	}
	return rows;
}`,
		);
		const [listed] = followingCells(whole);
		expect(listed?.[0]).toEqual([false, true, false]);
		expect(listed?.slice(1).flat()).not.toContain(false);
	});

	test('are no question where rows do not follow from one another', async () => {
		const whole = await tried(nudge, 'export const nudge = () => "up";');
		expect(followingCells(whole)).toEqual(whole.trials.map(() => undefined));
		expect(score(whole)).toBeGreaterThan(0);
	});
});
