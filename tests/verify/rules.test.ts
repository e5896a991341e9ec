import { describe, expect, it } from 'vitest';
import type { Result } from '../../checker/report-types.ts';
import type { Exercise } from '../../checker/types.ts';
import { chapterRemarks, listedIn, titleRemarks } from '../../checker/verify/chapter-remarks.ts';
import { specialValues } from '../../checker/verify/special-values.ts';
import { judge, type Specimen } from '../../checker/verify/specimens.ts';
import { apartness } from '../../checker/verify/told-apart.ts';

describe('special values of probes', () => {
	const messages = (overrides: Record<string, unknown>) =>
		specialValues(nested(overrides), overrides).map(({ path }) => path);
	/** `{ 'start.w': 1 }` as the inputs that it makes. */
	const nested = (overrides: Record<string, unknown>): object => {
		const inputs: Record<string, Record<string, unknown> | unknown> = {};
		for (const [path, value] of Object.entries(overrides)) {
			const [outer = '', inner] = path.split('.');
			if (inner === undefined) inputs[outer] = value;
			else inputs[outer] = { ...(inputs[outer] as object | undefined), [inner]: value };
		}
		return inputs;
	};

	it.each([
		{ learningRate: 0.1 },
		{ learningRate: 1 },
		{ h: 1e-5 },
		{ 'start.w': 0 },
		{ 'point.x': 1 },
		{ x: 2 },
		{ point: [1.7, 1] },
		{ 'inputs.b': 0 },
		{ 'data.x': [-1.5, 0, 1.5] },
	])('%j hides a mistake', (overrides) => {
		expect(messages(overrides)).toEqual(Object.keys(overrides));
	});

	it.each([
		{ learningRate: 0.07, 'start.w': 5.3 },
		{ h: 0.05, point: -0.6 },
		{ gradient: [0, 0, 0] },
		{ 'data.x': [0.7, -1.4, 2.6], steps: 1 },
	])('%j is generic', (overrides) => {
		expect(messages(overrides)).toEqual([]);
	});
});

describe('a specimen and its result', () => {
	const specimen = (fields: Partial<Specimen>): Specimen => ({
		exercise: 'a/b',
		file: 'x-1.ts',
		path: '',
		bytes: new Uint8Array(),
		isRight: false,
		isDescribed: true,
		made: [],
		oneOf: [],
		lines: [],
		...fields,
	});
	const result = (
		status: Result['status'],
		...named: readonly (readonly [id: string, line?: number])[]
	): Result => ({
		exercise: 'a/b',
		file: '',
		status,
		score: 0,
		checks: [],
		output: [],
		durationMs: 0,
		findings: named.map(([misconception, line]) => ({
			misconception,
			severity: 'error' as const,
			message: '',
			evidence: { predicted: true, repaired: true },
			alternatives: [],
			...(line === undefined ? {} : { line }),
		})),
	});
	const one = specimen({ made: ['slope-lags'], oneOf: ['slope-lags'], lines: [4, 5] });

	it.each([
		['the name and the line', one, result('failed', ['slope-lags', 5]), ['no fix']],
		[
			'another name',
			one,
			result('failed', ['slope-frozen', 5]),
			['named slope-frozen', 'FALSE NAME', 'no fix'],
		],
		[
			'a wrong one that passes',
			one,
			result('passed'),
			['verdict passed', 'named nothing', 'line  not 4/5', 'no fix'],
		],
		['any of two names', specimen({ oneOf: ['a', 'b'] }), result('failed', ['b']), []],
		[
			'one of two mistakes',
			specimen({ made: ['a', 'b'], oneOf: ['a', 'b'] }),
			result('failed', ['a']),
			['named a'],
		],
		['no name, and none given', specimen({}), result('failed'), []],
		['a right one', specimen({ isRight: true }), result('passed'), []],
		[
			'a right one that fails',
			specimen({ isRight: true }),
			result('failed', ['a']),
			['verdict failed', 'FALSE NAME', 'finding on a right answer'],
		],
	] as const)('%s', (_, given, came, faults) => {
		expect(judge(given, came).faults).toEqual(faults);
	});
});

describe('chapters', () => {
	const exercise = (name: string, order: number, title = name) =>
		({
			id: `1-no-such-chapter/${name}`,
			chapter: '1-no-such-chapter',
			name,
			order,
			title,
			specFile: `exercises/1-no-such-chapter/${name}.yaml`,
		}) as Exercise;

	it('have one title for each exercise', () => {
		const said = titleRemarks([exercise('a', 1, 'Same'), exercise('b', 2, 'Same'), exercise('c', 3)]);
		expect(said.map(({ file }) => file)).toEqual(['exercises/1-no-such-chapter/b.yaml']);
	});

	it('have orders without a gap, and a README', () => {
		const said = chapterRemarks('exercises', '1-no-such-chapter', [exercise('a', 1), exercise('b', 3)]).map(
			({ message }) => message,
		);
		expect(said[0]).toMatch(/orders of 1-no-such-chapter are 1, 3; they have to be 1 to 2/);
		expect(said[1]).toMatch(/no such file/);
	});

	it('list exercises as links or as code, in lists, tables and headings', () => {
		const lines = [
			'# `title`',
			'- [a](a.ts)',
			'text with `b`',
			'| 1 | `c-d` | x |',
			'## `e.ts`',
			'3. [f](./f.ts): see `a`',
		];
		expect(listedIn(lines).map(({ name, line, isFile }) => [name, line, isFile])).toEqual([
			['a', 2, true],
			['c-d', 4, false],
			['e', 5, true],
			['f', 6, true],
		]);
	});
});

describe('telling misconceptions apart', () => {
	const descent = (start: number, learningRate: number): Exercise =>
		({
			form: { kind: 'function', name: 'f', arguments: [], returns: 'rows', columns: ['x'] },
			inputs: {
				routine: 'gradient-descent',
				loss: '(x - 3)^2',
				start: { x: start },
				learningRate,
				steps: 3,
				rows: 'each',
			},
			cases: [{}],
			probes: [],
			tolerance: { relative: 1e-9, absolute: 1e-12 },
			tolerances: {},
		}) as unknown as Exercise;

	it('needs a start that is not 0', () => {
		const ids = ['restarts-from-start', 'step-replaces-parameter'];
		expect(apartness(descent(0, 0.07), ids).alike.map((pair) => pair.ids)).toEqual([ids]);
		expect(apartness(descent(1.7, 0.07), ids).alike).toEqual([]);
	});

	it('needs a rate that is not 1', () => {
		expect(apartness(descent(5.3, 1), ['learning-rate-missing']).unseen).toEqual(['learning-rate-missing']);
		expect(apartness(descent(5.3, 0.07), ['learning-rate-missing']).unseen).toEqual([]);
	});
});
