import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { curves } from '../../checker/report/curve.ts';

const blocks = '▁▂▃▄▅▆▇█';

describe('curves in blocks', () => {
	test('eight even steps are the eight blocks', () => {
		expect(curves([0, 1, 2, 3, 4, 5, 6, 7], [7, 0], 60)).toEqual({
			expected: blocks,
			actual: '█▁',
			scale: 'linear',
		});
	});

	test('powers of ten are a straight line on the logarithmic scale', () => {
		const series = Array.from({ length: 8 }, (_, k) => 10 ** k);
		expect(curves(series, [1, 1e7], 60)).toEqual({ expected: blocks, actual: '▁█', scale: 'logarithmic' });
	});

	test('three decades are still linear', () => {
		expect(curves([1, 1000], [500], 60).scale).toBe('linear');
	});

	test('NaN and infinities have their own signs and bend no scale', () => {
		const { actual, scale } = curves(
			[0, 7],
			[0, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 7],
			60,
		);
		expect(actual).toBe('▁?∞∞█');
		expect(scale).toBe('linear');
	});

	test('a flat series, no number at all, one point', () => {
		expect(curves([2, 2, 2], [2], 60)).toMatchObject({ expected: '▁▁▁', actual: '▁' });
		expect(curves([Number.NaN], [], 60)).toMatchObject({ expected: '?', actual: '' });
		expect(curves([0, 0], [0], 60)).toMatchObject({ expected: '▁▁', actual: '▁' });
	});

	test('both signs over many decades keep their order', () => {
		expect(curves([-1e300, -1, 0, 1, 1e300], [1e-300], 60).expected).toBe('▁▂▅▇█');
	});

	test('a long series is drawn by samples, ends included', () => {
		const { expected } = curves(
			Array.from({ length: 1001 }, (_, k) => k),
			[0],
			8,
		);
		expect(expected).toBe(blocks);
	});

	test('any numbers at all give one known sign each, the smallest lowest and the largest highest', () => {
		const series = fc.array(fc.double(), { minLength: 1, maxLength: 40 });
		fc.assert(
			fc.property(series, series, (a, b) => {
				const drawn = curves(a, b, 60);
				expect([...drawn.expected]).toHaveLength(a.length);
				expect(drawn.expected + drawn.actual).toMatch(/^[▁▂▃▄▅▆▇█?∞]+$/);
				const finite = [...a, ...b].filter(Number.isFinite);
				const signs = [...drawn.expected, ...drawn.actual];
				const at = (value: number) => signs[[...a, ...b].indexOf(value)];
				if (finite.length > 0) expect(at(Math.min(...finite))).toBe('▁');
				if (new Set(finite.map((value) => value + 0)).size > 1 && drawn.scale === 'logarithmic') {
					expect(at(Math.max(...finite))).toBe('█');
				}
			}),
		);
	});
});
