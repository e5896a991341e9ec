import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { followThroughScore, mostForFailed } from '../../checker/trace/score.ts';

describe('the score', () => {
	test.each([
		['nothing to grade', [], 0],
		['no rows', [{ right: [], following: [] }], 0],
		['all right', [{ right: [[true, true]], following: undefined }], mostForFailed],
		[
			'half right',
			[
				{
					right: [
						[true, false],
						[false, true],
					],
					following: undefined,
				},
			],
			0.5,
		],
		['all follows', [{ right: [[false, false]], following: [[true, true]] }], mostForFailed],
		[
			'one slip in four rows',
			[{ right: [[false], [false], [false], [false]], following: [[false], [true], [true], [true]] }],
			0.75,
		],
		['what is right counts once', [{ right: [[true], [false]], following: [[true], [false]] }], 0.5],
		['rows that are missing', [{ right: [[true], [false]], following: [[true]] }], 0.5],
		[
			'several tables',
			[
				{ right: [[true]], following: undefined },
				{ right: [[false], [false], [false]], following: undefined },
			],
			0.25,
		],
	])('of %s is a share of the cells', (_, tables, score) => {
		expect(followThroughScore(tables)).toBe(score);
	});

	const table = fc.array(fc.array(fc.boolean(), { maxLength: 3 }), { maxLength: 5 });
	const tables = fc.array(fc.record({ right: table, following: fc.option(table, { nil: undefined }) }), {
		maxLength: 4,
	});

	test('lies between 0 and what a failed one may have', () => {
		fc.assert(
			fc.property(tables, (given) => {
				const score = followThroughScore(given);
				expect(score).toBeGreaterThanOrEqual(0);
				expect(score).toBeLessThanOrEqual(mostForFailed);
			}),
		);
	});

	test('never falls by what follows', () => {
		fc.assert(
			fc.property(tables, (given) => {
				const alone = given.map(({ right }) => ({ right, following: undefined }));
				expect(followThroughScore(given)).toBeGreaterThanOrEqual(followThroughScore(alone));
			}),
		);
	});
});
