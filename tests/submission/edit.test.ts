import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../checker/submission/edit.ts';

describe('applyEdits', () => {
	it('replaces, inserts and deletes in any order', () => {
		const edits = [
			{ start: 8, end: 9, text: '(-2)' },
			{ start: 0, end: 3, text: 'const' },
			{ start: 9, end: 9, text: ' + 1' },
		];
		expect(applyEdits('let w = 0;', edits)).toBe('const w = (-2) + 1;');
		expect(applyEdits('abc', [{ start: 1, end: 2, text: '' }])).toBe('ac');
		expect(applyEdits('abc', [])).toBe('abc');
	});

	it('keeps everything outside the spans', () => {
		fc.assert(
			fc.property(fc.string(), fc.array(fc.nat(60), { maxLength: 8 }), fc.string(), (text, cuts, by) => {
				const at = [...new Set(cuts.map((cut) => Math.min(cut, text.length)))].sort((a, b) => a - b);
				const edits = at
					.slice(1)
					.flatMap((end, i) => (i % 2 === 0 ? [{ start: at[i] ?? 0, end, text: by }] : []));
				const kept: string[] = [];
				let from = 0;
				for (const { start, end } of edits) {
					kept.push(text.slice(from, start));
					from = end;
				}
				kept.push(text.slice(from));
				expect(applyEdits(text, [...edits].reverse())).toBe(kept.join(by));
			}),
		);
	});

	it('refuses edits that overlap or lie outside', () => {
		expect(() =>
			applyEdits('abcd', [
				{ start: 0, end: 2, text: '' },
				{ start: 1, end: 3, text: '' },
			]),
		).toThrow(RangeError);
		expect(() => applyEdits('ab', [{ start: 1, end: 3, text: '' }])).toThrow(RangeError);
		expect(() => applyEdits('ab', [{ start: 2, end: 1, text: '' }])).toThrow(RangeError);
	});
});
