import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { change, replacing } from '../../checker/diagnosis/changes/code.ts';
import { Effort, stackMicroseconds } from '../../checker/diagnosis/effort.ts';
import { areApart, gives, isFix, limitsFor, tryChanges } from '../../checker/diagnosis/repair.ts';
import { goodCells, searchFix } from '../../checker/diagnosis/search.ts';
import type { Change } from '../../checker/misconceptions/misconception.ts';
import { applyEdits } from '../../checker/submission/edit.ts';
import type { Exercise, Submission } from '../../checker/types.ts';
import { read } from '../submission/read.ts';
import { exerciseOf, root } from '../support/exercises.ts';
import { openRooms } from '../support/rooms.ts';
import { failedTrial, trialOf } from './trial-of.ts';
import { nodeOf } from './watched-nodes.ts';
import { endless, workshopFor as shopFor } from './workshop-for.ts';

const rooms = openRooms();
const byHand = exerciseOf('2-gradients/gradient-by-hand');
const loop = exerciseOf('3-gradient-descent/first-loop');

const workshopFor = (exercise: Exercise, submission: Submission) => shopFor(rooms, exercise, submission);

/** `old → new` at the last place where the old text stands. */
const swapped = (
	submission: Submission,
	from: string,
	to: string,
	kind: Change['kind'] = 'operator',
	cost = 1,
) => change(kind, cost, nodeOf(submission, from), replacing(nodeOf(submission, from), to));

const { form } = byHand;
const name = form.kind === 'program' ? '' : form.name;
// x²y + xy² has the gradient (2xy + y², x² + 2xy).
const answer = (first: string, second: string) =>
	read(`export function ${name}(x, y) { return [${first}, ${second}]; }`);
const [right0, right1] = ['2 * x * y + y ** 2', 'x ** 2 + 2 * x * y'];

async function found(submission: Submission, changes: readonly Change[]) {
	const { fix, tried } = await searchFix(await workshopFor(byHand, submission), changes);
	return {
		fix: fix && applyEdits(submission.text, fix.edits),
		parts: fix?.parts?.length,
		tried: tried.length,
	};
}

describe('the search', () => {
	test('takes the first change that makes everything right', async () => {
		const submission = answer(right0, 'x + 77');
		const changes = [swapped(submission, 'x + 77', 'x'), swapped(submission, 'x + 77', right1)];
		expect(await found(submission, changes)).toEqual({
			fix: expect.stringContaining(`[${right0}, ${right1}]`),
			parts: undefined,
			tried: 2,
		});
	});

	test('puts changes together that make something better, each alone', async () => {
		const submission = answer('x + 76', 'x + 77');
		const changes = [
			swapped(submission, 'x + 77', 'x'),
			swapped(submission, 'x + 77', right1),
			swapped(submission, 'x + 76', right0),
		];
		expect(await found(submission, changes)).toMatchObject({
			fix: expect.stringContaining(`[${right0}, ${right1}]`),
			parts: 2,
		});
	});

	test('lets a smaller change go before a whole step written anew, for a while', async () => {
		const submission = answer(right0, 'x + 77');
		const whole: Change = { ...swapped(submission, 'x + 77', `0 + ${right1}`), whole: true };
		const others = (count: number) => Array.from({ length: count }, () => swapped(submission, 'x + 77', 'x'));
		const small = swapped(submission, 'x + 77', right1);
		const again: Change = { ...whole, edits: swapped(submission, 'x + 77', `1 - 1 + ${right1}`).edits };
		const wholly = { fix: expect.stringContaining(`[${right0}, 0 + ${right1}]`) };
		expect(await found(submission, [whole, again, ...others(9), small])).toMatchObject({
			fix: expect.stringContaining(`[${right0}, ${right1}]`),
		});
		expect(await found(submission, [whole, again, ...others(9)])).toMatchObject(wholly);
		expect(await found(submission, [whole, ...others(400), small])).toMatchObject(wholly);
	});

	test('prefers one small change found later, and an answer written anew only where it is much smaller', async () => {
		const submission = answer('x + 76', 'x + 77');
		const list = `[x + 76, x + 77]`;
		// Those that are better are put together from time to time.
		const useless = Array.from({ length: 60 }, (_, i) => swapped(submission, 'x + 77', `x + ${i}`));
		const two = [swapped(submission, 'x + 77', right1), swapped(submission, 'x + 76', right0), ...useless];
		const whole = (kind: Change['kind'], cost: number) =>
			swapped(submission, list, `[${right0}, ${right1}]`, kind, cost);
		expect((await found(submission, [...two, whole('rewrite', 3)])).parts).toBeUndefined();
		expect((await found(submission, [...two, whole('answer', 3)])).parts).toBe(2);
		expect((await found(submission, [...two, whole('answer', 0.5)])).parts).toBeUndefined();
	});

	test('ends without a fix where there is none', async () => {
		const submission = answer('x + 76', 'x + 77');
		const same = [swapped(submission, 'x + 77', right1), swapped(submission, 'x + 77', `(${right1})`)];
		expect(await found(submission, same)).toEqual({ fix: undefined, parts: undefined, tried: 2 });
		expect(await found(submission, [])).toMatchObject({ fix: undefined, tried: 0 });
	});

	test('finds a third where the first two are no better together', async () => {
		const table = exerciseOf('1-derivatives/derivative-rules');
		const right = ['3 * t ** 2', 'Math.exp(t)', '1 / t', 'Math.cos(t)'];
		const when = ['a + b + c', 'a * c', 'a * b * c', 'a * b * c'];
		const submission = read(
			`const a = +false, b = +false, c = +false; export function slopes(t) { return [${right.map((one, i) => `${when[i]} > 0 ? ${one} : 77`).join(', ')}]; }`,
		);
		const flags = submission.syntax
			.filter(({ kind, field }) => kind === 'PrefixUnaryExpression' && field === 'initializer')
			.map((node) => change('number', 1, node, replacing(node, '1')));
		const { fix } = await searchFix(await workshopFor(table, submission), flags);
		expect(fix?.parts).toHaveLength(3);
	});

	test('takes a slip to stand in four places at most', async () => {
		const table = exerciseOf('1-derivatives/derivative-rules');
		const right = ['3 * t ** 2', 'Math.exp(t)', '1 / t', 'Math.cos(t)'];
		/** Each value is right as soon as so many of the five flags are put up. */
		const partsFor = async (needed: readonly number[]) => {
			const values = right.map((one, i) => `sum >= ${needed[i]} ? ${one} : 77`).join(', ');
			const submission = read(
				`const a = +false, b = +false, c = +false, d = +false, e = +false, sum = a + b + c + d + e; export function slopes(t) { return [${values}]; }`,
			);
			const flags = submission.syntax
				.filter(({ kind, field }) => kind === 'PrefixUnaryExpression' && field === 'initializer')
				.map((node) => change('number', 1, node, replacing(node, '1')));
			return (await searchFix(await workshopFor(table, submission), flags)).fix?.parts?.length;
		};
		expect(await partsFor([1, 2, 3, 4])).toBe(4);
		expect(await partsFor([1, 2, 3, 5])).toBeUndefined();
	});

	test('goes on for a while when several have been found, and no longer', async () => {
		const submission = answer('x + 76', 'x + 77');
		const useless = (count: number) =>
			Array.from({ length: count }, (_, i) => swapped(submission, 'x + 77', `x + ${i + 100}`));
		const two = [swapped(submission, 'x + 77', right1), swapped(submission, 'x + 76', right0)];
		expect(await found(submission, [...useless(56), ...two, ...useless(500)])).toMatchObject({
			parts: 2,
			tried: 513,
		});
	});

	test('goes on from two that are better together to a third', async () => {
		const table = exerciseOf('1-derivatives/derivative-rules');
		const wrong = ['t + 71', 't + 72', 't + 73'];
		const right = ['3 * t ** 2', 'Math.exp(t)', '1 / t'];
		const submission = read(`export function slopes(t) { return [${wrong.join(', ')}, Math.cos(t)]; }`);
		const workshop = await workshopFor(table, submission);
		const { fix } = await searchFix(
			workshop,
			wrong.map((one, i) => swapped(submission, one, right[i] as string)),
		);
		expect(fix?.parts).toHaveLength(3);
		expect(fix && applyEdits(submission.text, fix.edits)).toContain(`[${right.join(', ')}, Math.cos(t)]`);
		const none = await searchFix(workshop, [
			...wrong.map((one) => swapped(submission, one, 't + 70')),
			...wrong.slice(0, 2).map((one, i) => swapped(submission, one, right[i] as string)),
		]);
		expect(none.fix).toBeUndefined();
	});
});

describe('a fix that is in doubt', () => {
	const submission = answer(right0, 'x + 77');
	const [first, second] = [right1, 'x * x + 2 * y * x'].map((text) =>
		swapped(submission, 'x + 77', text),
	) as [Change, Change];
	const doubted = async (doubts: readonly number[], changes = [first, second]) => {
		const doubtOf = (change: Change) => doubts[changes.indexOf(change)] ?? 0;
		return searchFix(await workshopFor(byHand, submission), changes, doubtOf);
	};

	test('gives way to a likelier one after it', async () => {
		expect((await doubted([3, 0])).fix).toBe(second);
		expect((await doubted([3, 1])).fix).toBe(second);
	});

	test('stays where a likelier place would have more written anew', async () => {
		const dear = { ...second, cost: first.cost + 2 };
		expect((await doubted([1.5, 0], [first, dear])).fix).toBe(first);
		expect((await doubted([2.5, 0], [first, dear])).fix).toBe(dear);
	});

	test('stays where the others are no likelier, and is taken at once where it is in none', async () => {
		expect((await doubted([1, 2])).fix).toBe(first);
		const { fix, tried } = await doubted([0.1, 0]);
		expect([fix, tried.length]).toEqual([first, 1]);
	});

	test('is looked behind for a while', async () => {
		const between = Array.from({ length: 120 }, (_, i) => swapped(submission, 'x + 77', `x + ${i}`));
		const changes = [first, ...between, second];
		expect((await doubted([3, ...between.map(() => 0), 0], changes)).fix).toBe(first);
	});
});

describe('a change', () => {
	test('is a fix only where every case is right', async () => {
		const submission = answer(right0, 'x + 77');
		const workshop = await workshopFor(byHand, submission);
		expect(await isFix(workshop, swapped(submission, 'x + 77', right1).edits)).toBe(true);
		expect(await isFix(workshop, swapped(submission, 'x + 77', 'x').edits)).toBe(false);
	});

	test('is none where it copies what it is held against', async () => {
		const exercise = exerciseOf('4-backpropagation/manual-versus-autograd');
		const submission = read(readFileSync(join(root, 'solutions', `${exercise.id}.ts`), 'utf8'));
		const workshop = await workshopFor(exercise, submission);
		const quotient = '(loss(up) - loss(down)) / (2 * h)';
		const same = swapped(submission, quotient, '(loss(down) - loss(up)) / (-2 * h)');
		expect(await isFix(workshop, same.edits)).toBe(true);
		expect(await isFix(workshop, swapped(submission, quotient, 'hand').edits)).toBe(false);
	});

	test('is tried while there is time; the likeliest few all the same', async () => {
		const submission = answer(right0, 'x + 77');
		const workshop = {
			...(await workshopFor(byHand, submission)),
			effort: new Effort(0, Number.POSITIVE_INFINITY),
		};
		const many = Array.from({ length: 30 }, (_, i) => swapped(submission, 'x + 77', `x + ${i}`));
		let count = 0;
		for await (const _ of tryChanges(workshop, many)) count += 1;
		expect(count).toBe(24);
		const long = Array.from({ length: 130 }, (_, i) => swapped(submission, 'x + 77', `x + ${i}`));
		let all = 0;
		for await (const _ of tryChanges({ ...workshop, effort: endless }, long)) all += 1;
		expect(all).toBe(130);
	});

	test('costs more where it is compiled anew, and where it goes on for long', async () => {
		const spent = async (submission: Submission, to: string) => {
			const effort = new Effort(1e6, Number.POSITIVE_INFINITY);
			let cost = 0;
			const spend = effort.spend.bind(effort);
			effort.spend = (microseconds) => {
				cost += microseconds;
				spend(microseconds);
			};
			const workshop = { ...(await workshopFor(byHand, submission)), effort };
			for await (const _ of tryChanges(workshop, [swapped(submission, 'x + 77', to)]));
			return cost;
		};
		const plain = answer(right0, 'x + 77');
		const anew = read(`enum Unit { One = 1 }\n${plain.text}`);
		expect(anew.inPlace).toBe(false);
		const short = await spent(plain, 'x');
		expect(await spent(anew, 'x')).toBeGreaterThan(short);
		const long = '(() => { let s = 0; while (s < 1e5) s += 1; return s; })()';
		expect(await spent(plain, long)).toBeGreaterThan(short);
		const endless = '(() => { const f = (n) => f(n + 1) + 1; return f(0); })()';
		expect(await spent(plain, endless)).toBeGreaterThanOrEqual(short + stackMicroseconds);
	});

	test('stands apart from another where no edit touches the other’s', () => {
		const submission = read('a + b * c;');
		const [a, b, whole] = ['a', 'b', 'a + b * c'].map((text) => swapped(submission, text, 'q')) as [
			Change,
			Change,
			Change,
		];
		expect(areApart(a, b)).toBe(true);
		expect(areApart(b, a)).toBe(true);
		expect(areApart(a, whole)).toBe(false);
		const put = change('statement', 1, a.node, { start: 0, end: 0, text: 'x;' });
		expect(areApart(put, put)).toBe(false);
	});

	test('gets a few times what the program itself took', () => {
		expect(limitsFor({ looks: 10, output: ['a', 'b'] })).toEqual({
			milliseconds: 1000,
			looks: 53,
			lines: 110,
		});
	});
});

describe('rows', () => {
	test('count where they are right, and where they follow from the one before', () => {
		const { expected } = trialOf(loop).given;
		expect(goodCells({ exercise: loop }, trialOf(loop))).toBe(36);
		// From the second row on the loop goes on rightly from a wrong state.
		const later = trialOf(loop, undefined, { 'start.w': 1 }).given.expected;
		expect(goodCells({ exercise: loop }, trialOf(loop, later))).toBe(6 + 1 + 15);
		expect(goodCells({ exercise: loop }, failedTrial(loop))).toBe(-1);
		expect(goodCells({ exercise: byHand }, trialOf(byHand))).toBe(2);
		expect(expected).toHaveLength(6);
	});

	test('are just those of the reference with a mistake, or not', () => {
		const trial = trialOf(loop);
		expect(gives(loop, trial, trial.given.expected)).toBe(true);
		expect(gives(loop, trial, trial.given.expected.slice(1))).toBe(false);
		expect(gives(loop, trial, undefined)).toBe(false);
		expect(gives(loop, failedTrial(loop), [])).toBe(false);
	});
});
