import { describe, expect, test } from 'vitest';
import { updateChanges } from '../../../checker/diagnosis/changes/updates.ts';
import { read } from '../../submission/read.ts';
import { cluesTo, madeOf } from './made.ts';

const made = (body: string, id = '3-gradient-descent/fit-a-line') => {
	const submission = read(`export function fit(xs, ys, rate, epochs) { ${body} }`);
	const all = madeOf(submission, updateChanges(submission, cluesTo(submission, id)));
	return all.map((text) => text.replace('export function fit(xs, ys, rate, epochs) { ', '').slice(0, -2));
};

describe('updates', () => {
	test('that go uphill are all turned round at once', () => {
		expect(made('w += rate * dw; b = b + dw * rate; s += g; b = w + rate * dw; b = b * rate;')).toContain(
			'assignment: w -= rate * dw; b = b - dw * rate; s += g; b = w + rate * dw; b = b * rate;',
		);
	});

	test('without the rate get it, all of them or each alone', () => {
		expect(made('w -= dw; b = b - db;')).toEqual([
			'insert: w -= rate * dw; b = b - (rate * db);',
			'insert: w -= rate * dw; b = b - db;',
			'insert: w -= dw; b = b - (rate * db);',
		]);
		expect(made('w -= 2 * g;')).toEqual(['insert: w -= rate * (2 * g);']);
		expect(made('w = w - rate * dw; w += dw; w *= 2; w = w * g; w = 2;')).toEqual([]);
	});

	test('have a rate of their own that may be handed on by another name', () => {
		const helper = 'const move = (w, by) => { w += by * g; }; move(w, rate);';
		expect(made(helper)).toContain('assignment: const move = (w, by) => { w -= by * g; }; move(w, rate);');
	});
});

test('what is collected from 0 is added up', () => {
	expect(made('let dw = 0; for (;;) dw -= g; w -= rate * dw;')).toContain(
		'assignment: let dw = 0; for (;;) dw += g; w -= rate * dw;',
	);
	expect(made('let w = 1; w -= g; p.w -= g;').filter((one) => one.startsWith('assignment'))).toEqual([]);
});

test('the rate is taken out where it is a factor of what is no step', () => {
	expect(made('const dy = rate * 2 * e; const da = e * rate; w -= rate * dy; f(rate + 1, 2 * e);')).toEqual([
		'delete: const dy = 2 * e; const da = e * rate; w -= rate * dy; f(rate + 1, 2 * e);',
		'delete: const dy = rate * 2 * e; const da = e; w -= rate * dy; f(rate + 1, 2 * e);',
	]);
});

test('without a rate that has a name there is nothing to change', () => {
	expect(made('w += rate * dw;', '2-gradients/gradient-by-hand')).toEqual([]);
});
