import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../checker/core/evaluate.ts';
import {
	ExpressionError,
	hasAnyOf,
	number,
	parseExpression,
	printExpression,
	variablesOf,
} from '../../checker/core/expression.ts';
import { expressionsOf, points } from './arbitrary-expression.ts';

const valueAt = (text: string, at = {}) => evaluate(parseExpression(text), at);

/** Where a text cannot be read, and why. */
function complaintOf(text: string): ExpressionError {
	try {
		parseExpression(text);
	} catch (error) {
		if (error instanceof ExpressionError) return error;
		throw error;
	}
	throw new Error(`"${text}" was read`);
}

describe('reading', () => {
	it.each([
		['2 + 3 * 4', 14],
		['(2 + 3) * 4', 20],
		['10 - 4 - 3', 3],
		['24 / 4 / 3', 2],
		['24 / 4 * 3', 18],
		['2^3^2', 512],
		['2**3**2', 512],
		['2^3**2', 512],
		['(2^3)^2', 64],
		['-3^2', -9],
		['(-3)^2', 9],
		['-2^2^3', -256],
		['2 * -3', -6],
		['2 * -3^2', -18],
		['2 - -3', 5],
		['--3', 3],
		['-+-3', 3],
		['+3', 3],
		['2^-2', 0.25],
		['2^-2^2', 1 / 16],
		['-2 * -3', 6],
		['6 / -3', -2],
		['- 3 ^ 2', -9],
		['.5 + 5.', 5.5],
		['1e3 + 2.5E-1', 1000.25],
		['max(2, 3) - min(2, 3)', 1],
		[' sin( 0 ) ', 0],
		['pi', Math.PI],
		['π', Math.PI],
		['log(e)', 1],
		['1e999', Number.POSITIVE_INFINITY],
	])('%s is %d', (text, value) => {
		expect(valueAt(text)).toBe(value);
	});

	it('takes any name of letters, digits and _', () => {
		const at = { w1_0: 2, _b: 3, λ: 5, learningRate: 7 };
		expect(valueAt('w1_0 * _b * λ * learningRate', at)).toBe(210);
		expect([...variablesOf(parseExpression('b*a + sin(b)/-c + pi'))]).toEqual(['b', 'a', 'c']);
	});

	it('has one of some names, or none', () => {
		const has = (text: string, ...names: string[]) => hasAnyOf(parseExpression(text), new Set(names));
		expect(['a', '-a', '2*sin(a)', '1/(2 - a)'].map((text) => has(text, 'b', 'a'))).toEqual([
			true,
			true,
			true,
			true,
		]);
		expect(['2', '-pi', '2*sin(1)', 'b*c'].some((text) => has(text, 'a'))).toBe(false);
	});

	it.each([
		['2 $ 3', 2, 'Unexpected "$"'],
		['a = b', 2, 'Unexpected "="'],
		['a; b', 1, 'Unexpected ";"'],
		['x;', 1, 'Unexpected ";"'],
		['"text"', 0, 'Unexpected """'],
		["1 + 'a'", 4, 'Unexpected "\'"'],
		['[1, 2]', 0, 'Unexpected "["'],
		['w − 3', 2, 'Unexpected "−"'],
		['x²', 1, 'Unexpected "²"'],
		['2 + 𝟚! ', 6, 'Unexpected "!"'],
		['x % 2', 2, 'Unexpected "%"'],
		['x ? 1 : 2', 2, 'Unexpected "?"'],
		['x, y', 1, 'a comma stands'],
		['x,', 1, 'a comma stands'],
		['(x, y)', 2, 'a comma stands'],
		['max(x y)', 0, 'a comma stands'],
		['(2 + 3', 6, 'Unclosed ('],
		['2 + 3)', 5, 'Unexpected ")"'],
		['2 +', 3, 'Expected expression'],
		['2 * / 3', 4, 'Expected expression'],
		['2 + -', 5, 'a value is missing'],
		['-2^', 3, 'a value is missing'],
		['sin(2', 5, 'Expected )'],
		['2x', 1, 'cannot start with a number'],
		['1e', 2, 'Expected exponent'],
		['', 0, 'not a single expression'],
		['2 (x + 1)', 0, 'not a single expression'],
		['a.b', 0, 'not a single expression'],
		['a.b(2)', 0, 'not a single expression'],
		['(a + b)(2)', 0, 'not a single expression'],
		['true', 0, 'not a single expression'],
		['2 + sinh(x)', 4, '"sinh" is no function'],
		['sinh + sin(1, 2)', 7, 'sin takes 1 value, not 2'],
		['x + max(1)', 4, 'max takes 2 values, not 1'],
		['sin()', 0, 'sin takes 1 value, not 0'],
		['toString(x)', 0, '"toString" is no function'],
		['2 * exp', 4, '"exp" is a function'],
	])('%s is refused at %i', (text, index, message) => {
		const complaint = complaintOf(text);
		expect(complaint.message).toContain(message);
		expect(complaint.index).toBe(index);
	});

	it('takes names of JavaScript for names', () => {
		expect(valueAt('constructor + 1')).toBeNaN();
		expect(valueAt('constructor + 1', { constructor: 2 })).toBe(3);
	});

	it('refuses what is nested too deeply, instead of failing', () => {
		const complaint = complaintOf('('.repeat(100_000));
		expect(complaint.index).toBe(0);
		expect(complaint.message).toContain('cannot read');
	});
});

describe('printing', () => {
	it.each([
		'2 * (w - 3)',
		'-x^2',
		'(-x)^2',
		'(-2)^x',
		'x^-2',
		'a - (b - c)',
		'a - b - c',
		'a / (b / c)',
		'a / b / c',
		'(2^3)^2',
		'2^3^2',
		'-(a * b)',
		'-a * b',
		'a * -b',
		'a - -b',
		'max(a + b, sin(x)^2)',
	])('%s needs no other bracket', (text) => {
		const negativeExponent = text.replace('^-2', '^(-2)');
		expect(printExpression(parseExpression(text))).toBe(negativeExponent);
	});

	it('keeps what is no ordinary number', () => {
		for (const value of [-0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN, 1e21, 5e-324]) {
			expect(valueAt(printExpression(number(value)))).toBe(value);
		}
	});

	it('is read again as an expression with the same value, bit for bit', () => {
		const anyNumber = fc.oneof(fc.double(), fc.integer({ min: -3, max: 3 }));
		fc.assert(
			fc.property(expressionsOf(anyNumber), points, (e, at) => {
				expect(valueAt(printExpression(e), at)).toBe(evaluate(e, at));
			}),
			{ numRuns: 1000 },
		);
	});
});
