import { describe, expect, it } from 'vitest';
import { decode } from '../../checker/submission/decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, littleEndian: boolean, mark = true): Uint8Array {
	const units = [...(mark ? [0xfeff] : []), ...Array.from(text, (_, i) => text.charCodeAt(i))];
	const bytes = new DataView(new ArrayBuffer(units.length * 2));
	for (const [i, unit] of units.entries()) bytes.setUint16(i * 2, unit, littleEndian);
	return new Uint8Array(bytes.buffer);
}

describe('decode', () => {
	const text = 'let w: number = 0; // é →\r\n';

	it.each([
		['UTF-8', utf8(text)],
		['UTF-8 with a byte order mark', utf8(`\ufeff${text}`)],
		['UTF-16 little endian', utf16(text, true)],
		['UTF-16 big endian', utf16(text, false)],
	])('reads %s', (_, bytes) => {
		expect(decode(bytes)).toBe(text);
	});

	it('reads astral characters, NUL in a string, and nothing at all', () => {
		expect(decode(utf8('const s = "𝒳\0";'))).toBe('const s = "𝒳\0";');
		expect(decode(utf8(''))).toBe('');
		expect(decode(utf8(`const esc = "\x1b[31m";`))).toContain('\x1b');
	});

	it('reads 256 KiB and no more', () => {
		expect(decode(new Uint8Array(256 * 1024).fill(32))).toHaveLength(256 * 1024);
		expect(decode(new Uint8Array(256 * 1024 + 1).fill(32))).toMatchObject({
			problem: 'unreadable',
			message: expect.stringMatching(/257 KiB.*256 KiB.*check/s),
		});
	});

	it.each([
		['bytes that are not UTF-8', Uint8Array.of(0x6c, 0xff, 0xfe, 0x80), /not text.*Save|not text.*save/],
		['a UTF-16 file cut in half', utf16('ab', true).slice(0, 5), /not text/],
		['UTF-16 without a mark', utf16('let w = 0;', true, false), /UTF-16 without/],
		['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), /not text/],
		['control characters throughout', utf8('\x01\x02\x03abc\x04\x05'), /not text/],
	])('does not read %s', (_, bytes, message) => {
		expect(decode(bytes)).toMatchObject({ problem: 'unreadable', message: expect.stringMatching(message) });
	});
});
