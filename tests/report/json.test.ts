import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { json, jsonText } from '../../checker/report/json.ts';
import type { Graded } from '../../checker/report/reporter.ts';
import { sample, samples, view } from './samples.ts';

const schema = JSON.parse(readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);
const all = Object.values(samples);

function report(graded: readonly Graded[]) {
	return JSON.parse(json.end(graded, view));
}

describe('the JSON report', () => {
	test('is what the schema says, for every sample', () => {
		validate(report(all));
		expect(validate.errors).toBeNull();
		expect(report(all).results).toHaveLength(all.length);
	});

	test('is one document that comes at the end and ends its line', () => {
		expect(json.begin(view) + json.result(all[0] as Graded, view)).toBe('');
		expect(json.end(all, view)).toMatch(/^\{[\s\S]*\}\n$/);
	});

	test('sums scores by their weights, out of the sum of the weights', () => {
		const [passed, half] = [samples.passed as Graded, samples['sign-error'] as Graded];
		expect(half.result.score).toBe(0.5);
		const { summary } = report([passed, half]);
		expect(summary).toMatchObject({ score: 1.5, maxScore: 2 });
		const weights = { [half.result.exercise]: 3 };
		expect(JSON.parse(json.end([half], { ...view, weights })).summary).toMatchObject({
			failed: 1,
			score: 1.5,
			maxScore: 3,
		});
	});

	test('names NaN and the infinities, and keeps signs', () => {
		const actual = report([samples.diverges as Graded]).results[0].trace.actual;
		expect(actual.slice(3)).toEqual([
			[4, 'NaN', 'NaN'],
			[5, 'NaN', 'Infinity'],
			[6, '-Infinity', 'NaN'],
		]);
		expect(actual[1]).toEqual([2, -3e5, 9e10]);
	});

	test('holds no character that a terminal or a log would obey, and loses none', () => {
		const text = json.end(all, view);
		expect(text).not.toMatch(/[^\P{C}\n]/u);
		expect(text).not.toContain('##[');
		expect(report([samples.hostile as Graded]).results[0].output).toEqual(samples.hostile?.result.output);
	});

	test.each(['\u2028', '\u202e', '\u009b', '\u{e0041}', '##[group]'])(
		'%j is escaped and comes back',
		(text) => {
			expect(jsonText([text])).toMatch(/^[\x20-\x7e\n]*$/);
			expect(JSON.parse(jsonText([text]))).toEqual([text]);
		},
	);

	test('counts the verdicts and the score', () => {
		const scores = [0.1, 0.2].map((score) => sample({ score }));
		expect(report([...scores, samples['not-started'] as Graded, samples.passed as Graded]).summary).toEqual({
			passed: 1,
			failed: 2,
			error: 0,
			notStarted: 1,
			score: 1.3,
			maxScore: 4,
		});
	});

	test('of nothing is a report all the same', () => {
		expect(validate(report([]))).toBe(true);
		expect(report([]).summary.maxScore).toBe(0);
	});
});
