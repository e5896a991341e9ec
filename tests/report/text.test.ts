import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cut, visible, widthOf, wrap } from '../../checker/report/text.ts';

describe('visible', () => {
	test.each([
		['\u001b[31mred', '␛[31mred'],
		['a\tb', 'a  b'],
		['\u007f\u0000', '␡␀'],
		['\u009b31m', '\\u{9b}31m'],
		['\u202eabc', '\\u{202e}abc'],
		['\ud800x', '\\u{d800}x'],
		['e\u0301', 'e\u0301'],
		['∂f/∂x 🙂 𝑤', '∂f/∂x 🙂 𝑤'],
	])('%j is shown as %j', (text, shown) => {
		expect(visible(text)).toBe(shown);
	});

	test('nothing that a terminal obeys is left of any string', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(visible(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
			}),
		);
	});
});

describe('cut and wrap', () => {
	test.each([
		['abcdef', 6, 'abcdef'],
		['abcdefg', 6, 'abcde…'],
		['🙂🙂🙂🙂', 6, '🙂🙂…'],
		['', 3, ''],
	])('%j in %i columns is %j', (text, width, shown) => {
		expect(cut(text, width)).toBe(shown);
	});

	test('wrapped lines fit and lose no word', () => {
		const words = fc.array(fc.stringMatching(/^[a-z∂]{1,30}$/), { minLength: 1 });
		fc.assert(
			fc.property(words, fc.integer({ min: 5, max: 40 }), (parts, width) => {
				const lines = wrap(parts.join(' '), width);
				expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(width);
				expect(lines.join('').replaceAll(' ', '')).toBe(parts.join(''));
			}),
		);
	});

	test('breaks of the text stay, empty lines too', () => {
		expect(wrap('one\r\n\r\ntwo three\rfour', 9)).toEqual(['one', '', 'two three', 'four']);
	});
});
