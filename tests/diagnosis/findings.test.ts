import { describe, expect, test } from 'vitest';
import { change, replacing } from '../../checker/diagnosis/changes/code.ts';
import {
	isUndone,
	leftMoved,
	namedFindings,
	nameFromFix,
	toldByFix,
} from '../../checker/diagnosis/findings.ts';
import type { Named } from '../../checker/diagnosis/named.ts';
import type { Workshop } from '../../checker/diagnosis/repair.ts';
import { misconceptions } from '../../checker/misconceptions/list.ts';
import type { Change, ChangeKind, Misconception, Way } from '../../checker/misconceptions/misconception.ts';
import type { Exercise } from '../../checker/types.ts';
import { read } from '../submission/read.ts';
import { exerciseOf } from '../support/exercises.ts';
import { openRooms } from '../support/rooms.ts';
import { nodeOf } from './watched-nodes.ts';
import { workshopFor } from './workshop-for.ts';

const rooms = openRooms();
const line = exerciseOf('3-gradient-descent/fit-a-line');
const loop = exerciseOf('3-gradient-descent/first-loop');
const submission = read('let w = 0;\nconst g = 2 * (w - 3);\nw = w + rate * g;');
const holder = nodeOf(submission, '2 * (w - 3)');

const misconceptionOf = (id: string) => misconceptions.find((one) => one.id === id) as Misconception;

/** A name that fits in one way; wrong numbers stand nowhere, or at one expression. */
const named = (id: string, wrong?: string, way: Way = {}): Named => {
	const misconception = misconceptionOf(id);
	const first = wrong === undefined ? [] : [nodeOf(submission, wrong)];
	return {
		misconception,
		predictions: [{ misconception, way }],
		blame: { right: new Set(), turned: new Set(), wrong: first, explained: 0 },
		sources: new Map(),
	};
};

/** `w + rate * g` made `w - rate * g`, as a change of some kind. */
function turned(kind: ChangeKind): Change {
	const node = nodeOf(submission, 'w + rate * g');
	return change(kind, 1, node, replacing(node, 'w - rate * g'));
}

const shop: Promise<Workshop> = workshopFor(rooms, line, submission);

describe('what is said of the names that fit', () => {
	const said = async (told: readonly Named[], fix?: Change, fitting: string[] = [], besides: string[] = []) =>
		namedFindings(submission, told, 7, fix, await shop, undefined, fitting, besides);

	test('is nothing where none fits', async () => {
		expect(await said([])).toEqual([]);
	});

	test('names the best, and the others as alternatives', async () => {
		const [finding, ...more] = await said([named('update-adds-gradient'), named('slope-frozen')]);
		expect(finding).toMatchObject({
			misconception: 'update-adds-gradient',
			alternatives: ['slope-frozen'],
			evidence: { predicted: true, repaired: false },
		});
		expect(finding).not.toHaveProperty('fix');
		expect(finding).not.toHaveProperty('line');
		expect(more).toEqual([]);
	});

	test('names what has the same effect as well, where that fits and the code does not tell', async () => {
		const best = named('update-adds-gradient');
		const fitting = ['update-adds-gradient', 'error-reversed', 'slope-frozen'];
		expect((await said([best], undefined, fitting))[0]?.alternatives).toEqual(['error-reversed']);
		expect((await said([best], turned('copy'), fitting))[0]?.alternatives).toEqual(['error-reversed']);
		expect((await said([best], turned('operator'), fitting))[0]?.alternatives).toEqual([]);
		expect((await said([named('slope-frozen')], undefined, fitting))[0]?.alternatives).toEqual([]);
	});

	test('names it too where the change is of a kind that undoes both', async () => {
		const net = await workshopFor(rooms, exerciseOf('4-backpropagation/two-layer'), submission);
		const fitting = ['inner-derivative-missing', 'factor-missing'];
		const alternatives = (kind: ChangeKind) =>
			namedFindings(
				submission,
				[named('inner-derivative-missing')],
				7,
				turned(kind),
				net,
				undefined,
				fitting,
				[],
			)[0]?.alternatives;
		expect(alternatives('insert')).toEqual(['factor-missing']);
		expect(alternatives('copy')).toEqual(['factor-missing']);
	});

	test('takes an answer that may be written out for an alternative of an input that plays no part alone', async () => {
		const written = ['hard-coded-output'];
		const ignored = await said([named('input-ignored')], undefined, [], written);
		expect(ignored[0]?.alternatives).toEqual(written);
		expect((await said([named('slope-frozen')], undefined, [], written))[0]?.alternatives).toEqual([]);
	});

	test('shows the fix, with the number of cases in which it is right', async () => {
		const [finding] = await said([named('update-adds-gradient')], turned('operator'));
		expect(finding?.fix).toEqual({ line: 3, before: 'w = w + rate * g;', after: 'w = w - rate * g;' });
		expect(finding?.message).toContain(`all of ${(await shop).all.length} runs are right`);
		expect(finding?.line).toBe(3);
	});

	test('points where the wrong number arises, else at what held it', async () => {
		const at = async (wrong?: string) =>
			namedFindings(submission, [named('slope-frozen', wrong)], 7, undefined, await shop, holder, [], [])[0]
				?.line;
		expect(await at('w + rate * g')).toBe(3);
		expect(await at()).toBe(2);
	});

	test('says what a rate does', async () => {
		const workshop = await workshopFor(rooms, loop, submission);
		const told = [named('learning-rate-too-large', undefined, { inputs: { learningRate: 1.5 } })];
		const [finding] = namedFindings(submission, told, 7, undefined, workshop, undefined, [], []);
		expect(finding?.message).toContain('yours is 1.5');
		expect((await said([named('update-adds-gradient')]))[0]?.message).not.toContain('stable');
	});
});

describe('of all names that fit', () => {
	const [adds, frozen] = [named('update-adds-gradient'), named('slope-frozen')];
	const precedence = named('precedence');
	const told = (fitting: readonly Named[], best: readonly Named[], fix?: Change) => {
		const names = new Map(fitting.map((one) => [one.misconception, one.predictions]));
		const again = (some: ReadonlyMap<Misconception, unknown>) =>
			fitting.filter(({ misconception }) => some.has(misconception));
		return toldByFix(submission, names, best, fix, again);
	};

	test('one that the fix is sure to undo goes before those that fit a little better', () => {
		expect(told([adds, precedence], [adds], turned('brackets'))).toEqual([precedence]);
	});

	test('the best stay where nothing is sure', () => {
		expect(told([adds, precedence], [adds])).toEqual([adds]);
		// A turned operator may mean many things.
		expect(told([frozen, adds], [frozen], turned('operator'))).toEqual([frozen]);
		expect(told([adds, frozen], [adds], turned('brackets'))).toEqual([adds]);
		expect(told([adds, precedence], [adds, precedence], turned('brackets'))).toEqual([adds, precedence]);
	});
});

describe('a fix', () => {
	test('undoes a mistake where it is of its kinds', () => {
		const best = named('update-adds-gradient');
		expect(isUndone(best, undefined)).toBe(false);
		expect(isUndone(best, turned('operator'))).toBe(true);
		expect(isUndone(best, turned('copy'))).toBe(false);
		expect(
			isUndone({ ...best, misconception: misconceptionOf('hard-coded-output') }, turned('operator')),
		).toBe(false);
	});

	test('that no prediction asked for has a name where it can mean nothing else', async () => {
		const workshop = await shop;
		const count = workshop.all.length;
		const brackets = nameFromFix(submission, turned('brackets'), workshop);
		expect(brackets).toMatchObject({
			misconception: 'precedence',
			evidence: { predicted: false, repaired: true },
			line: 3,
		});
		const other = nameFromFix(submission, turned('operator'), workshop);
		expect(other).not.toHaveProperty('misconception');
		expect(other.message).toContain(`all of ${count} runs are right`);
	});

	test('that puts a nudged point back says that it was left moved', async () => {
		const exercise: Exercise = exerciseOf('2-gradients/gradient-vector');
		const finding = leftMoved(
			submission,
			turned('statement'),
			await workshopFor(rooms, exercise, submission),
		);
		expect(finding).toMatchObject({
			misconception: 'coordinate-not-restored',
			evidence: { predicted: false, repaired: true },
		});
	});
});
