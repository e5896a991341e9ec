import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { tracePicture } from '../../checker/desk/trace-picture.ts';
import type { Traces } from '../../checker/report-types.ts';

const traces: Traces = {
	columns: ['step', 'w'],
	expected: [
		[1, 1.2],
		[2, 1.92],
	],
	actual: [[1, Number.NaN]],
	firstDivergence: { row: 1, column: 'w', expected: 1.2, actual: Number.NaN },
};

function linesOf(given: Traces) {
	const { document } = parseHTML(`<body>${tracePicture(given).svg}</body>`);
	return [...document.querySelectorAll('text')].map((text) => ({
		words: (text.textContent ?? '').trim().split(/\s+/),
		kind: text.getAttribute('class') ?? '',
	}));
}

describe('the picture of a trace', () => {
	test('has both sides of each column, and the first row that differs marked', () => {
		expect(linesOf(traces)).toEqual([
			{ words: ['row', 'step', 'expected', 'w', 'expected'], kind: 'head' },
			{ words: ['1', '1', '1', 'NaN', '1.2'], kind: 'differs' },
			{ words: ['2', '–', '2', '–', '1.92'], kind: '' },
		]);
	});

	test('says in words what is to be seen', () => {
		expect(tracePicture(traces).text).toBe(
			'1 row of yours, 2 expected. Row 1 is the first that does not follow: w is NaN, expected 1.2.',
		);
		const right = { ...traces, actual: traces.expected, firstDivergence: null };
		expect(tracePicture(right).text).toBe('2 rows of yours. All of them are right.');
	});

	test('is cut where it is long, and says so', () => {
		const rows = Array.from({ length: 60 }, (_, i) => [i + 1, i]);
		const lines = linesOf({ ...traces, expected: rows, actual: rows, firstDivergence: null });
		expect(lines).toHaveLength(42);
		expect(lines.at(-1)?.words.join(' ')).toBe('… 20 more rows');
	});

	test('escapes what a word may hold', () => {
		const words = { ...traces, actual: [['<img>', '&']] };
		expect(tracePicture(words).svg).not.toContain('<img>');
		expect(linesOf(words)[1]?.words).toContain('<img>');
	});
});
