import { describe, expect, test } from 'vitest';
import { painter } from '../../checker/report/paint.ts';
import { rateCurve } from '../../checker/report/rate-curve.ts';
import { terminal } from '../../checker/report/terminal.ts';
import type { RateStudy } from '../../checker/types.ts';
import { samples, view } from './samples.ts';

const study: RateStudy = { rate: 0.25, losses: [4, 2, 1, 0.5], goal: 1 };
const plain = painter(false);

describe('the curve of a chosen rate', () => {
	test('goes from the first loss to the last', () => {
		expect(rateCurve(study, 78, plain)).toEqual(['loss with 0.25  █▄▂▁  4 → 0.5', '                3 steps']);
	});

	test('says where its scale is logarithmic, and fits its width', () => {
		const losses = Array.from({ length: 300 }, (_, k) => 0.5 ** k);
		const lines = rateCurve({ ...study, losses }, 60, plain);
		expect(lines[1]).toContain('299 steps, logarithmic scale');
		expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(60);
	});

	test('shows what is not finite', () => {
		const losses = [1, Number.POSITIVE_INFINITY, Number.NaN];
		expect(rateCurve({ ...study, losses }, 78, plain)[0]).toMatch(/∞\? {2}1 → NaN$/);
	});

	test.each(['passed', 'nothing-proved'])('stands in the report of a sample that is %s', (name) => {
		const sample = samples[name];
		if (!sample) throw new Error(`There is no sample ${name}.`);
		expect(terminal.result({ ...sample, study }, view)).toContain('loss with 0.25');
		expect(terminal.result({ ...sample, study }, { ...view, hints: 0 })).not.toContain('loss with');
	});
});
