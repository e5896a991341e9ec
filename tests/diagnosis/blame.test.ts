import { describe, expect, test } from 'vitest';
import { blame, unlikelihood } from '../../checker/diagnosis/blame.ts';
import { Numbers } from '../../checker/diagnosis/number-set.ts';
import { read } from '../submission/read.ts';
import { nodeOf, textsOf, watchedNodes } from './watched-nodes.ts';

function numbers(...values: readonly number[]): Numbers {
	const found = new Numbers();
	for (const value of values) found.add(value);
	return found;
}

const submission = read('const g = 2 * (3 - w); w = w - rate * g; const h = g + 1; k = h;');

describe('what expressions held', () => {
	const held = { '2 * (3 - w)': [4.3], 'rate * g': [0.7], w: [1.1], g: [4.3], '3 - w': [2] };

	test('is turned where it is minus what is due, the earliest first, though a start of 0 hides it once', () => {
		const both = watchedNodes(submission, { 'rate * g': [-0.7], '3 - w': [-1.9, 2.3] });
		const { turned } = blame(both, numbers(0.7, 1.9, -1.9, -2.3), numbers());
		expect([...turned]).toEqual([nodeOf(submission, 'rate * g').id, nodeOf(submission, '3 - w').id]);
		expect(blame(both, numbers(1.9, -1.9, -2.3, 2.3), numbers()).turned.size).toBe(0);
	});

	test('is right where all is due, wrong where only the mistake computes it', () => {
		const { right, wrong, explained } = blame(
			watchedNodes(submission, held),
			numbers(1.1),
			numbers(4.3, 0.7, 1.1),
		);
		expect(textsOf(submission, wrong)).toEqual(['2 * (3 - w)', 'rate * g']);
		expect([...right]).toEqual([nodeOf(submission, 'w').id]);
		// w, g and both expressions; the whole number says nothing.
		expect(explained).toBe(4);
	});

	test('counts against a mistake where it would have left something else', () => {
		expect(blame(watchedNodes(submission, { 'rate * g': [0.7] }), numbers(0.7), numbers()).explained).toBe(
			-1,
		);
		expect(blame(watchedNodes(submission, { 'rate * g': [0.7] }), numbers(), numbers()).explained).toBe(0);
	});

	test('is right as a part of what is due, but where the mistake takes the part for the whole', () => {
		const due = new Numbers();
		due.addPart(0.7);
		const nodes = watchedNodes(submission, { 'rate * g': [0.7] });
		const own = nodeOf(submission, 'rate * g').id;
		expect([...blame(nodes, due, numbers()).right]).toEqual([own]);
		expect(textsOf(submission, blame(nodes, due, numbers(0.7)).wrong)).toEqual(['rate * g']);
	});

	test('is turned where all that was computed is minus what is due', () => {
		const due = numbers(0.7, 1.3, 4.3, -4.3);
		const nodes = watchedNodes(submission, {
			'rate * g': [-0.7, -1.3],
			g: [-0.7],
			'g + 1': [-0.7, 1.3],
			'2 * (3 - w)': [-4.3],
		});
		expect([...blame(nodes, due, numbers()).turned]).toEqual([nodeOf(submission, 'rate * g').id]);
	});

	test('is wrong where it is minus what is due, if the mistake is one of the sign', () => {
		const nodes = watchedNodes(submission, { 'rate * g': [-0.7, 1.3] });
		const due = numbers(0.7, 1.3);
		expect(blame(nodes, due, numbers()).wrong).toEqual([]);
		expect(textsOf(submission, blame(nodes, due, numbers(), true).wrong)).toEqual(['rate * g']);
	});

	test('stands in the order of time', () => {
		const late = watchedNodes(submission, { 'rate * g': [0.7], '2 * (3 - w)': [4.3] });
		expect(textsOf(submission, blame(late, numbers(), numbers(4.3, 0.7)).wrong)).toEqual([
			'rate * g',
			'2 * (3 - w)',
		]);
	});
});

describe('a change is the less likely', () => {
	const at = (text: string) => nodeOf(submission, text);
	const likely = (
		text: string,
		right: readonly string[],
		wrong: readonly string[],
		sources: Readonly<Record<string, number>> = {},
	) =>
		unlikelihood(
			submission,
			at(text),
			{
				right: new Set(right.map((one) => at(one).id)),
				wrong: wrong.map(at),
				explained: 0,
				turned: new Set<number>(),
			},
			new Map(Object.entries(sources).map(([one, distance]) => [at(one).id, distance])),
		);

	test('where the wrong number arises not at all', () => {
		expect(likely('2 * (3 - w)', [], ['2 * (3 - w)'])).toBe(0);
		expect(likely('3 - w', [], ['2 * (3 - w)'])).toBe(0);
	});

	test('where what stands there is right, and more where it is part of what is right', () => {
		expect(likely('2 * (3 - w)', ['2 * (3 - w)'], ['rate * g'])).toBe(1.2);
		expect(likely('3 - w', ['2 * (3 - w)'], ['rate * g'])).toBe(2);
		// An operand of a wrong expression may still miss a factor.
		expect(likely('rate * g', ['rate * g'], ['w - rate * g'])).toBe(0);
	});

	test('where nothing is wrong by itself, only a little', () => {
		expect(likely('rate * g', ['rate * g'], [])).toBe(0.7);
		expect(likely('rate * g', [], [])).toBe(0);
	});

	test('the further it is from the first wrong number', () => {
		expect(likely('2 * (3 - w)', [], ['rate * g'], { '2 * (3 - w)': 1 })).toBeCloseTo(0.4);
		expect(likely('w = w - rate * g', [], ['rate * g'])).toBe(0.5);
		expect(likely('g + 1', [], ['rate * g', 'g + 1'])).toBe(1);
		expect(likely('g + 1', [], ['rate * g'])).toBe(2);
	});

	test('but for where a sign is to be turned, which is likely wherever it is', () => {
		const turned = new Set([at('g + 1').id]);
		const own = { right: new Set([at('g + 1').id]), wrong: [at('rate * g')], explained: 0, turned };
		expect(unlikelihood(submission, at('g + 1'), own, new Map())).toBe(0);
	});

	test('the later of several turned signs is likely too, but not one on the way to what is right', () => {
		const turned = new Set([at('3 - w').id, at('rate * g').id, at('g + 1').id]);
		const own = { right: new Set([at('2 * (3 - w)').id]), wrong: [], explained: 0, turned };
		expect(unlikelihood(submission, at('rate * g'), own, new Map())).toBe(0);
		expect(unlikelihood(submission, at('g + 1'), own, new Map())).toBe(0.4);
		expect(unlikelihood(submission, at('3 - w'), own, new Map())).toBe(2);
	});

	const takenOver = read('const a = 1 + 2; const dz = a; const dw = dz; g([dw, a]); const h = 2 * a; k = h;');
	const inside = (text: string, last: string) => {
		const whole = nodeOf(takenOver, text);
		const found = takenOver.syntax.findLast(
			(node) => node.start >= whole.start && node.end <= whole.end && node.text === last,
		);
		return found as NonNullable<typeof found>;
	};
	const blamed = (right: readonly string[], wrong: readonly string[]) => ({
		right: new Set(right.map((text) => nodeOf(takenOver, text).id)),
		wrong: wrong.map((text) => nodeOf(takenOver, text)),
		explained: 0,
		turned: new Set<number>(),
	});

	test('where a name is used and made elsewhere, unless it is given to another name', () => {
		const own = blamed(['1 + 2'], []);
		expect(unlikelihood(takenOver, inside('[dw, a]', 'dw'), own, new Map())).toBe(0.8);
		expect(unlikelihood(takenOver, inside('[dw, a]', 'a'), own, new Map())).toBe(0.8);
		expect(unlikelihood(takenOver, inside('dz = a', 'a'), own, new Map())).toBe(0);
	});

	test('little where a right number goes to a name from which the wrong one is made', () => {
		const given = inside('dz = a', 'a');
		const own = { ...blamed([], ['2 * a']), right: new Set([given.id]) };
		expect(unlikelihood(takenOver, given, own, new Map([[given.id, 1]]))).toBe(0.3);
	});

	test('where the first wrong number is read next', () => {
		expect(unlikelihood(takenOver, inside('k = h', 'h'), blamed([], ['2 * a']), new Map())).toBe(0.6);
	});

	test('outside of any statement all that is around counts', () => {
		const bare = read('class A { e = 1 + 2; }');
		const own = {
			right: new Set<number>(),
			wrong: [bare.syntax[0]].flatMap((node) => node ?? []),
			explained: 0,
			turned: new Set<number>(),
		};
		expect(unlikelihood(bare, bare.syntax[0] as never, own, new Map())).toBe(0);
	});
});
