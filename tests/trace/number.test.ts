import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRight, type Standard } from '../../checker/trace/compare.ts';
import { halfWidth, isNear, numberPattern, readNumber, slack } from '../../checker/trace/number.ts';

const exact = { relative: 1e-9, absolute: 1e-12 };
const printed = (decimals: number): Standard => ({
	columns: ['w'],
	decimals,
	tolerance: exact,
	tolerances: {},
});
const isPrintedRight = (text: string, expected: number, asked: number) =>
	isRight(readNumber(text), expected, 'w', printed(asked));

describe('a printed number', () => {
	test.each([
		['1.20', 1.2, 2],
		['-1.200', -1.2, 3],
		['+1.5', 1.5, 1],
		['7', 7, 0],
		['7.', 7, 0],
		['.25', 0.25, 2],
		['1.2e-7', 1.2e-7, 8],
		['1.25E+3', 1250, 0],
		['12e-1', 1.2, 1],
		['-0.000', -0, 3],
	])('%s is %d with %d decimals', (text, value, decimals) => {
		expect(readNumber(text)).toEqual({ value, decimals });
	});

	test.each([
		['NaN', Number.NaN],
		['Infinity', Number.POSITIVE_INFINITY],
		['-Infinity', Number.NEGATIVE_INFINITY],
		['1e999', Number.POSITIVE_INFINITY],
	])('%s has a value and no decimals', (text, value) => {
		expect(readNumber(text)).toEqual({ value });
	});

	test('is found whole, with its sign and exponent', () => {
		const found = (text: string) => {
			numberPattern.lastIndex = 0;
			return numberPattern.exec(text)?.[0];
		};
		expect(found('-1.20e-7 and more')).toBe('-1.20e-7');
		expect(found('3e')).toBe('3');
		expect(found('.5')).toBe('.5');
		expect(found('-')).toBeUndefined();
		expect(found(' 1')).toBeUndefined();
	});
});

describe('the interval of a printed number', () => {
	test.each([
		['1.166', 3, 0.0005],
		['1.2', 3, 0.0005],
		['1.1664', 3, 0.00005],
		['1', 0, 0.5],
	])('%s where %d decimals are asked reaches %d to either side', (text, asked, width) => {
		expect(halfWidth(readNumber(text), asked)).toBeCloseTo(width, 15);
	});

	test('of a word, a returned number or an infinity has no width', () => {
		for (const reading of [{ value: 'up' }, { value: 1.5 }, readNumber('Infinity')]) {
			expect(halfWidth(reading, 3)).toBe(0);
		}
	});

	test.each([
		// Trailing zeros that rounding loses.
		['1.2', 1.2, 3, true],
		['1.20', 1.2, 3, true],
		['1.200', 1.2, 3, true],
		// More decimals than asked, rounded or in full.
		['1.16640000', 1.1664, 3, true],
		['0.41990400000000017', 0.419904, 3, true],
		['0.419905', 0.419904, 3, false],
		// Fewer: the interval does not widen.
		['1', 1.166, 3, false],
		['1.17', 1.166, 3, false],
		['1.166', 1.1664, 3, true],
		// A tie may be rounded either way, and what lies beyond it may not.
		['0.12', 0.125, 2, true],
		['0.13', 0.125, 2, true],
		['0.12', 0.1251, 2, false],
		['0.13', 0.1249, 2, false],
		// Numbers too large for the asked decimals have the slack of a right computation.
		['1234567890123.457', 1234567890123.4568, 3, true],
		['1234567990123.457', 1234567890123.4568, 3, false],
		['1.2e-7', 1.2e-7, 3, true],
		['1.2e-7', 1.3e-7, 3, false],
		['0', 1.2e-7, 3, true],
		['-0.000', 0, 3, true],
		['-0.000', 0.0003, 3, true],
		['-3.240', 3.24, 3, false],
	])('%s for %d, %d decimals asked: %s', (text, expected, asked, right) => {
		expect(isPrintedRight(text, expected, asked)).toBe(right);
	});

	const values = fc.double({ min: -1e6, max: 1e6, noNaN: true });
	const asked = fc.integer({ min: 0, max: 6 });

	test('holds every number whose rounding it is, with as many decimals as asked or more', () => {
		fc.assert(
			fc.property(values, asked, fc.integer({ min: 0, max: 8 }), (value, least, more) => {
				expect(isPrintedRight(value.toFixed(least + more), value, least)).toBe(true);
			}),
		);
	});

	test('holds a number written in full, and what lost its trailing zeros', () => {
		fc.assert(
			fc.property(values, asked, (value, least) => {
				expect(isPrintedRight(String(value), value, least)).toBe(true);
				expect(isPrintedRight(String(Number(value.toFixed(least))), value, least)).toBe(true);
			}),
		);
	});

	test('holds no number that was cut off, unless cutting is rounding', () => {
		const digits = fc.integer({ min: -999_999_999, max: 999_999_999 });
		fc.assert(
			fc.property(digits, fc.integer({ min: 1, max: 4 }), (all, least) => {
				// Two digits more than are printed; a tie is right either way.
				const beyond = Math.abs(all % 100);
				fc.pre(beyond !== 50);
				const value = all / 10 ** (least + 2);
				const cut = (Math.trunc(all / 100) / 10 ** least).toFixed(least);
				expect(isPrintedRight(cut, value, least)).toBe(beyond < 50);
			}),
		);
	});

	test('never holds the number of the other sign, unless both are zero to its decimals', () => {
		fc.assert(
			fc.property(values, asked, (value, least) => {
				fc.pre(Math.abs(value) > 10 ** -least);
				expect(isPrintedRight((-value).toFixed(least), value, least)).toBe(false);
			}),
		);
	});

	test('holds no number that lies further off than half of its last decimal', () => {
		fc.assert(
			fc.property(values, asked, fc.double({ min: 1.02, max: 1e3, noNaN: true }), (value, least, off) => {
				fc.pre(Math.abs(value) * slack.relative < 0.001 * 10 ** -least);
				const text = value.toFixed(least);
				const beyond = Number(text) + off * 0.5 * 10 ** -least;
				expect(isPrintedRight(text, beyond, least)).toBe(false);
			}),
		);
	});
});

describe('equal as values', () => {
	const numbers = fc.oneof(fc.double(), fc.constantFrom(Number.NaN, Infinity, -Infinity, 0, -0));

	test('are a number and itself, at any distance', () => {
		fc.assert(
			fc.property(numbers, fc.double({ min: 0, noNaN: true }), (value, distance) => {
				expect(isNear(value, value, distance)).toBe(true);
			}),
		);
	});

	test('NaN and the infinities equal only themselves, however far a number may be', () => {
		fc.assert(
			fc.property(numbers, fc.constantFrom(Number.NaN, Infinity, -Infinity), (value, special) => {
				const same = Object.is(value, special);
				expect(isNear(value, special, Infinity)).toBe(same);
				expect(isNear(special, value, Infinity)).toBe(same);
			}),
		);
	});

	test('−0 and 0 are', () => {
		expect(isNear(-0, 0, 0)).toBe(true);
		expect(isNear(0, -0, 0)).toBe(true);
	});

	test('is the same to both sides', () => {
		fc.assert(
			fc.property(numbers, numbers, fc.double({ min: 0, noNaN: true }), (one, other, distance) => {
				expect(isNear(one, other, distance)).toBe(isNear(other, one, distance));
			}),
		);
	});
});
