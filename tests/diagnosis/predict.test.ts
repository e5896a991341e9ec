import { describe, expect, test } from 'vitest';
import {
	fits,
	fittingSingles,
	inputsOf,
	type Prediction,
	predictedRows,
	singles,
} from '../../checker/diagnosis/predict.ts';
import { misconceptions } from '../../checker/misconceptions/list.ts';
import { type Misconception, misconception, type Way } from '../../checker/misconceptions/misconception.ts';
import addsGradient from '../../checker/misconceptions/update-adds-gradient.ts';
import { casesOf } from '../../checker/trial/cases.ts';
import { read } from '../submission/read.ts';
import { exerciseOf } from '../support/exercises.ts';
import { cluesTo } from './changes/made.ts';
import { trialOf } from './trial-of.ts';

const loop = exerciseOf('3-gradient-descent/first-loop');
const clues = cluesTo(read(''), loop);
const forever = Number.POSITIVE_INFINITY;

/** A mistake that is made in these ways. */
const made = (id: string, ...ways: readonly Way[]): Misconception =>
	misconception({ ...addsGradient, id, predict: () => ways });
const uphill: Way = {
	rules: { descent: (rules) => ({ ...rules, update: ({ x, rate, slope }) => x + rate * slope }) },
};
const rate = (learningRate: number): Way => ({ inputs: { learningRate } });
const only = (way: Way): Prediction => ({ misconception: made('own', way), way });

/** Rows that the reference gives with these ways. */
const rowsWith = (...ways: readonly Way[]) => predictedRows(loop, trialOf(loop).given, ways.map(only)) ?? [];

describe('the reference with a mistake', () => {
	test('computes its rows, with other rules, other inputs, or both', () => {
		expect(rowsWith(uphill)[0]).toEqual([1, -1.2000000000000002, 17.64]);
		expect(rowsWith(rate(0.5))[0]).toEqual([1, 3, 0]);
		expect(rowsWith(uphill, rate(0.5))[0]).toEqual([1, -3, 36]);
	});

	test('has numbers from a parameter’s own line in the listed case alone', () => {
		const own = { ...only(rate(0.5)), onlyListed: true as const };
		const [listed, probe] = [trialOf(loop).given, trialOf(loop, undefined, {}, 'probe').given];
		expect(inputsOf([own], listed)).toMatchObject({ learningRate: 0.5 });
		expect(inputsOf([own], probe)).toMatchObject({ learningRate: 0.2 });
	});

	test('predicts nothing where it leaves the mathematics', () => {
		const broken: Way = {
			rules: {
				descent: () => {
					throw new Error('no such place');
				},
			},
		};
		expect(predictedRows(loop, trialOf(loop).given, [only({ inputs: { loss: '((' } })])).toBeUndefined();
		expect(fits(loop, [only({ inputs: { loss: '((' } })], [trialOf(loop)])).toBe(false);
		expect(() => [...singles(clues, [made('broken', broken)])]).toThrow();
	});
});

describe('single mistakes', () => {
	test('are made at all places and at each, with inputs also in the listed case alone', () => {
		const two = exerciseOf('3-gradient-descent/two-parameters');
		const places = [...singles(cluesTo(read(''), two), [made('a', uphill)])].map(({ place }) => place);
		expect(places[0]).toBeUndefined();
		expect(places.length).toBeGreaterThan(2);
		expect(new Set(places).size).toBe(places.length);
		expect([...singles(cluesTo(read(''), two), [made('a', { ...uphill, everywhere: true })])]).toHaveLength(
			1,
		);
		expect([...singles(clues, [made('a', rate(0.5))])].map(({ onlyListed }) => onlyListed)).toEqual([
			true,
			undefined,
		]);
		expect([...singles(clues, [{ ...addsGradient, predict: undefined as never }])]).toEqual([]);
	});

	test('of a value are other values alone', () => {
		const choose = exerciseOf('3-gradient-descent/choose-a-rate');
		const own = [...singles(cluesTo(read(''), choose), [made('a', uphill, rate(0.5), {})])];
		expect(own.map(({ way }) => way)).toEqual([rate(0.5)]);
	});

	test('are the same for all submissions, but for those that hang on what the own code shows', () => {
		const [first] = casesOf(loop);
		const own = (numbers: readonly number[]) => ({
			exercise: loop,
			inputs: first?.inputs ?? clues.inputs,
			numbers,
			hasDifference: false,
		});
		const read = misconception({ ...addsGradient, id: 'a', predict: ({ numbers }) => numbers.map(rate) });
		const list = [made('b', uphill), read];
		const [one, other] = [[...singles(own([1, 2]), list)], [...singles(own([3]), list)]];
		expect(one[0]).toBe(other[0]);
		expect(one.slice(1).map(({ way }) => way.inputs?.learningRate)).toEqual([1, 1, 2, 2]);
		expect(other.slice(1).map(({ way }) => way.inputs?.learningRate)).toEqual([3, 3]);
	});

	test('in places of one kind are tried in all of them first', () => {
		const deep = exerciseOf('4-backpropagation/three-hidden');
		const own = [...singles(cluesTo(read(''), deep), misconceptions)].flatMap(({ place }) => place ?? []);
		expect(own.some((place) => place.includes('#'))).toBe(true);
	});

	test('whose place cannot be found are made everywhere', () => {
		const leaving: Way = {
			rules: {
				descent: (rules) => ({
					...rules,
					update: () => {
						throw new Error('no such place');
					},
				}),
			},
		};
		expect([...singles(clues, [made('a', leaving)])].map(({ place }) => place)).toEqual([undefined]);
	});
});

describe('a mistake fits', () => {
	test('where it gives all rows of all runs', () => {
		const wrong = trialOf(loop, rowsWith(uphill));
		expect(fits(loop, [only(uphill)], [wrong])).toBe(true);
		expect(fits(loop, [only(uphill)], [wrong, trialOf(loop)])).toBe(false);
		expect(fits(loop, [only(uphill)], [])).toBe(true);
	});

	test('a long descent only where its first epochs agree', () => {
		const long = { steps: 200 };
		const { given } = trialOf(loop, undefined, long);
		const rows = predictedRows(loop, given, [only(uphill)]) ?? [];
		expect(fits(loop, [only(uphill)], [trialOf(loop, rows, long)])).toBe(true);
		expect(fits(loop, [only(uphill)], [trialOf(loop, rows.slice(0, -1), long)])).toBe(false);
		expect(fits(loop, [only(rate(0.1))], [trialOf(loop, rows, long)])).toBe(false);
		const leaving: Way = { inputs: { loss: '((' } };
		expect(fits(loop, [only(leaving)], [trialOf(loop, rows, long)])).toBe(false);
		const unset = { ...given, inputs: { ...given.inputs, steps: undefined } as never };
		// Without a number of steps there is none, and no row.
		expect(fits(loop, [], [{ given: unset, rows: [] }])).toBe(true);
		expect(fits(loop, [], [{ given: unset, rows: [[{ value: 1 }]] }])).toBe(false);
	});

	test('in the order of the list, what the exercise is known for first where time runs out', () => {
		const usual = made(loop.misconceptions[0] ?? '', uphill);
		const wrong = [trialOf(loop, rowsWith(uphill))];
		const found = fittingSingles(clues, [made('rare', uphill), usual], wrong, forever);
		expect(found.map(({ misconception: { id } }) => id)).toEqual(['rare', usual.id]);
		expect(fittingSingles(clues, [usual], wrong, 0)).toEqual([]);
		expect(fittingSingles(clues, [made('other', rate(0.5))], wrong, forever)).toEqual([]);
	});
});
