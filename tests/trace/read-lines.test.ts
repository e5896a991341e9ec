import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Kind, type ReadRows, readLines } from '../../checker/trace/read-lines.ts';

const loop = '{step} w= {w} loss= {loss}';
const moves = 'x= {x} moves= {moves}';
const bare = '{x} {y}';

function read(form: string, lines: readonly string[], kinds?: readonly Kind[]) {
	const count = form.split('{').length - 1;
	return readLines(lines, form, kinds ?? Array.from({ length: count }, () => 'number' as const));
}

function rows(form: string, lines: readonly string[], kinds?: readonly Kind[]): ReadRows {
	const found = read(form, lines, kinds);
	if ('problem' in found) throw new Error(`${found.problem}: ${found.message}`);
	return found;
}

function values(form: string, line: string, kinds?: readonly Kind[]) {
	return rows(form, [line], kinds).rows.map((row) => row.map(({ value }) => value));
}

function problem(form: string, lines: readonly string[], kinds?: readonly Kind[]) {
	const found = read(form, lines, kinds);
	if (!('problem' in found)) throw new Error(`read as ${JSON.stringify(found.rows)}`);
	return found;
}

describe('a line that is a row', () => {
	test.each([
		['as the form has it', '1 w= 1.200 loss= 3.240'],
		['without blanks', '1 w=1.200 loss=3.240'],
		['with many', '  1 \t w  =   1.200    loss =3.240  '],
		['without the equals sign', '1 w 1.200 loss 3.240'],
		['with other signs', '1) w: 1.200, loss -> 3.240;'],
		['with labels in another case', '1 W= 1.200 LOSS= 3.240'],
		['with other words between', '1 the new w is 1.200 and the loss is 3.240 now'],
		['with further numbers after the first', '1 w= 1.200 (was 0) loss= 3.240 of 9'],
		['without any label, just the values', '1 1.2 3.24'],
		['as an array is printed', '[ 1, 1.2, 3.24 ]'],
		['with a plus', '+1 w= +1.2 loss= +3.24'],
		['with exponents', '1 w= 12e-1 loss= 0.324E1'],
	])('%s', (_, line) => {
		expect(values(loop, line)).toEqual([[1, 1.2, 3.24]]);
	});

	test.each([
		['1 w= -1.2 loss= 3', -1.2],
		['1 w=-1.2 loss= 3', -1.2],
		['1 w= (-1.2) loss= 3', -1.2],
		['1 w= -.5 loss= 3', -0.5],
		['1 w= NaN loss= 3', Number.NaN],
		['1 w= Infinity loss= 3', Infinity],
		['1 w= -Infinity loss= 3', -Infinity],
		['1 w=-Infinity loss= 3', -Infinity],
		['1 w= -0.000 loss= 3', -0],
	])('%s: w is %d', (line, w) => {
		expect(values(loop, line)[0]?.[1]).toBe(w);
	});

	test('keeps the decimals it shows', () => {
		expect(rows(loop, ['1 w= 1.20 loss= 3.240']).rows).toEqual([
			[
				{ value: 1, decimals: 0 },
				{ value: 1.2, decimals: 2 },
				{ value: 3.24, decimals: 3 },
			],
		]);
	});

	test('may hold words, in any case', () => {
		expect(values(moves, 'X= 2 moves= Up', ['number', 'word'])).toEqual([[2, 'up']]);
		expect(values('{moves} {x}', 'DOWN 3', ['word', 'number'])).toEqual([['down', 3]]);
	});

	test('holds a number in the place of a word as it stands: a wrong value, not a wrong form', () => {
		expect(values(moves, 'x= 2 moves= 3', ['number', 'word'])).toEqual([[2, 3]]);
	});

	test('counts by position where the form has no labels', () => {
		expect(values(bare, '3 and then -4 and 5')).toEqual([[3, -4]]);
	});

	test('is told from a heading, a blank line and a last word, which are let be', () => {
		const output = [
			'step w loss',
			'',
			'Starting at w= 0',
			'1 w= 1.2 loss= 3',
			'done',
			'2 w= 1.9 loss= 1',
			'--',
		];
		expect(rows(loop, output).lines).toEqual([3, 5]);
		expect(rows(loop, output).rows).toHaveLength(2);
	});

	test('that another line resembles by its first number alone, is the only one', () => {
		expect(rows(loop, ['6 steps', '1 w= 1.2 loss= 3', '6 steps of 0.2']).lines).toEqual([1]);
	});

	test('reads what was printed by the form, whatever numbers it holds', () => {
		const number = fc.oneof(fc.double(), fc.constantFrom(Number.NaN, Infinity, -Infinity, -0));
		fc.assert(
			fc.property(fc.nat(), number, number, (step, w, loss) => {
				// A template writes −0 as 0.
				const [found = []] = values(loop, `${step} w= ${w} loss= ${loss}`);
				expect(found.map((value) => (value === 0 ? 0 : value))).toEqual(
					[step, w, loss].map((value) => (value === 0 ? 0 : value)),
				);
			}),
		);
	});

	test('never loses a sign, whatever stands between the label and the number', () => {
		const between = fc.stringMatching(/^[ =:([]{0,4}$/);
		const minus = fc.constantFrom(
			'-',
			'\u2212',
			'\u2013',
			'\u2010',
			'\uff0d',
			'\ufe63',
			'- ',
			'-(',
			'\u2212 (',
			'--',
		);
		fc.assert(
			fc.property(between, minus, fc.integer({ min: 1, max: 99 }), (gap, sign, n) => {
				const found = read(loop, [`1 w= ${gap}${sign}${n} loss= 3`]);
				if ('problem' in found) expect(found.problem).toBe('wrong-format');
				else expect(found.rows[0]?.[1]?.value).toBe(-n);
			}),
		);
	});
});

describe('text around the values', () => {
	test.each([
		['colours of a terminal', '\u001b[36m1\u001b[0m w= \u001b[1m1.2\u001b[0m loss= 3'],
		['an arrow', '1 w -> 1.2 loss --> 3'],
		['a dash between other words', '1 - w= 1.2 \u2013 loss= 3'],
		['words', '1 the weight w= now 1.2, its loss= 3'],
	])('does not matter: %s', (_, line) => {
		const found = read(loop, [line]);
		if ('problem' in found) throw new Error(found.message);
		expect(found.rows.map((row) => row.map(({ value }) => value))).toEqual([[1, 1.2, 3]]);
	});

	test('may put the labels in another order, and the columns with them', () => {
		const found = read(loop, ['1 loss= 3 w= 1.2']);
		if ('problem' in found) throw new Error(found.message);
		expect(found.rows.map((row) => row.map(({ value }) => value))).toEqual([[1, 3, 1.2]]);
	});

	test.each(['h and slope at x = 1', 'h slope (4 decimals)', 'h goes from 1 to 0.001'])(
		'is a heading where no value follows the first label: %s',
		(heading) => {
			const found = read('h= {h} slope= {slope}', [heading, 'h= 1 slope= 3']);
			if ('problem' in found) throw new Error(found.message);
			expect(found.lines).toEqual([1]);
		},
	);
});

describe('a line that begins as a row and is none', () => {
	test.each(['h= abc slope= 3', 'h undefined slope 3', 'h: null slope: 3'])('%s', (line) => {
		const found = read('h= {h} slope= {slope}', ['h= 1 slope= 3', line]);
		expect(found).toMatchObject({ problem: 'wrong-format' });
	});

	test.each([
		'1 w= -[1.2] loss= 3',
		'1 w= -"1.2" loss= 3',
		'1 w= -\u200b1.2 loss= 3',
		'1 w= -+1.2 loss= 3',
		'1 w= \u207b1.2 loss= 3',
		'1 w= \u27961.2 loss= 3',
		'1 w= \u20521.2 loss= 3',
		'1 w= \u2e3a1.2 loss= 3',
		'1 w= minus 1.2 loss= 3',
		'1 w= \u2212\u001b[31m1.2\u001b[0m loss= 3',
	])('for a minus of another kind: %s', (line) => {
		expect(problem(loop, [line])).toMatchObject({ problem: 'wrong-format' });
	});

	test.each(['undefined', 'null', 'Promise { 1.2 }', 'true 1.2'])(
		'for %s in a number\u2019s place',
		(text) => {
			expect(problem(loop, [`1 w= ${text} loss= 3`])).toMatchObject({ problem: 'wrong-format' });
		},
	);

	test.each([
		['1 w= - 1.2 loss= 3', 'the minus of w'],
		['1 w= \u22121.2 loss= 3', 'the minus of w'],
		['1 w= -(1.2) loss= 3', 'the minus of w'],
		['1 w= 1.2 loss= \u20133', 'the minus of loss'],
		['1 w= - Infinity loss= 3', 'the minus of w'],
		['1 w= \u2212Infinity loss= 3', 'the minus of w'],
		['1 - 1.2 3', 'the minus of w'],
		['1 w= up loss= 3', 'w is "up"'],
		['1 w= 1.2', '"loss" is missing'],
		['1 loss= 3 then 4', '"w" is missing'],
		['1 w= loss= 3', 'there is no number for w'],
		['1 w= 1.2 loss=', 'there is no number for loss'],
	])('%s: %s', (line, why) => {
		const { problem: name, message } = problem(loop, [line]);
		expect(name).toBe('wrong-format');
		expect(message).toContain('Line 1 of the output');
		expect(message).toContain(why);
		expect(message).toContain(loop);
	});

	test('is named by its place in the output, after rows that can be read', () => {
		const { message } = problem(loop, ['go', '1 w= 1.2 loss= 3', '2 w= 1.9']);
		expect(message).toContain('Line 3 of the output, "2 w= 1.9"');
	});

	test('without labels may lack a value or the sign of one', () => {
		expect(problem(bare, ['3']).message).toContain('it has 1 values where 2 are asked');
		expect(problem(bare, ['3 \u22124']).message).toContain('the minus of y');
	});

	test('that cannot be told apart is named where there is no row besides it', () => {
		const { problem: name, message } = problem(loop, ['1 2 3 4', '2 3']);
		expect(name).toBe('wrong-format');
		expect(message).toContain('"1 2 3 4"');
	});

	test('lacks a label besides those that change places', () => {
		expect(problem(`${loop} grad= {grad}`, ['1 loss= 3 w= 1.2']).message).toContain('"grad" is missing');
		expect(problem('{x} w= {w} w= {v}', ['1 w= 1.2']).message).toContain('its labels stand in other places');
	});

	test('is quoted in part only', () => {
		const { message } = problem(loop, [`1 w= 1.2 ${'x'.repeat(500)}`]);
		expect(message.length).toBeLessThan(400);
	});
});

describe('output without a row', () => {
	test.each([[[]], [['']], [['  ', '\t']]])('%j is no output', (output) => {
		expect(problem(loop, output)).toMatchObject({ problem: 'no-output' });
		expect(problem(loop, output).message).toContain(loop);
	});

	test.each([
		[['', 'hello']],
		[['w= 1.2 loss= 3']],
		[['step 1 w= 1.2 loss= 3']],
		[['undefined w= undefined']],
	])('%j has the wrong format', (output) => {
		const { problem: name, message } = problem(loop, output);
		expect(name).toBe('wrong-format');
		expect(message).toContain(output.find((line) => line !== ''));
	});
});

test.each([
	['numbers', '1 '.repeat(500_000)],
	['dashes', `1 w= ${'- '.repeat(500_000)}1`],
	['labels', `1 ${'w '.repeat(500_000)}`],
	['one word', `1 ${'w'.repeat(1_000_000)}`],
	['one number', `1 w= 1.${'0'.repeat(1_000_000)} loss= 3`],
	['brackets', `${'('.repeat(1_000_000)}1 w= 2`],
])('a line of a million characters is read in no more than its own time: %s', (_, line) => {
	expect(read(loop, [line, '1 w= 1.2 loss= 3'])).toBeDefined();
});

test('any output is answered with rows of the right width or with a problem', () => {
	const forms = fc.constantFrom(loop, bare, 'h= {h} slope= {slope}');
	const line = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.string({
			unit: fc.constantFrom('1', '.', '-', ' ', 'w', '=', 'loss', 'h', 'slope', 'NaN', '\u2212', '('),
		}),
	);
	fc.assert(
		fc.property(forms, fc.array(line, { maxLength: 5 }), (form, output) => {
			const found = read(form, output);
			if ('problem' in found) expect(['no-output', 'wrong-format']).toContain(found.problem);
			else {
				const width = form.split('{').length - 1;
				expect(found.lines).toHaveLength(found.rows.length);
				for (const row of found.rows) expect(row).toHaveLength(width);
			}
		}),
	);
});
