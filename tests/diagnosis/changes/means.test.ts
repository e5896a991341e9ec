import { expect, test } from 'vitest';
import { meanChanges } from '../../../checker/diagnosis/changes/means.ts';
import { read } from '../../submission/read.ts';
import { cluesTo, madeOf } from './made.ts';

const made = (text: string, exercise = '3-gradient-descent/minibatch') => {
	const submission = read(text);
	return madeOf(submission, meanChanges(submission, cluesTo(submission, exercise)));
};

test('what is added up or taken as a step gets a divisor that counts', () => {
	expect(made('for (const i of batch) { dw += a * b; } w = 1;')).toEqual([
		'insert: for (const i of batch) { dw += (a * b) / batch.length; } w = 1;',
	]);
	expect(made('function f(xs: number[]) { const n = xs.length; let k = 2, j; xs[0]; w -= s; }')).toEqual([
		'insert: function f(xs: number[]) { const n = xs.length; let k = 2, j; xs[0]; w -= s / n; }',
		'insert: function f(xs: number[]) { const n = xs.length; let k = 2, j; xs[0]; w -= s / xs.length; }',
	]);
});

test('a divisor that counts becomes another one', () => {
	expect(made('const n = xs.length; for (const i of batch) { s / n; s / 2; s / ys.length; s / m; }')).toEqual(
		[
			'name: const n = xs.length; for (const i of batch) { s / batch.length; s / 2; s / ys.length; s / m; }',
			'name: const n = xs.length; for (const i of batch) { s / n; s / 2; s / n; s / m; }',
			'name: const n = xs.length; for (const i of batch) { s / n; s / 2; s / batch.length; s / m; }',
		],
	);
});

test('where there are no data there is no mean', () => {
	expect(made('for (const i of batch) dw += a;', '3-gradient-descent/coupled-bowl')).toEqual([]);
});

test('the sums of a loop are divided where they leave it, all of them or each alone', () => {
	const text = (a: string, b: string) =>
		`let s = 0, t = 0, n = 0; for (const i of xs) { s += i; t += i; n -= 1; } w -= ${a}; b -= ${b}; n;`;
	const all = made(text('s', 't'));
	expect(all).toContain(`insert: ${text('s / xs.length', 't / xs.length')}`);
	expect(all).toContain(`insert: ${text('s / xs.length', 't')}`);
	expect(all).toContain(`insert: ${text('s', 't / xs.length')}`);
});

test('a sum that is begun within, or never read again, has nothing to be divided', () => {
	for (const text of [
		'for (const i of xs) { let s = 0; s += i; } s;',
		'let s = 0; for (const i of xs) { s += i; p.q += i; }',
		'export default xs.map((x) => x);',
	])
		expect(made(text).filter((one) => /s \/ xs/.test(one))).toEqual([]);
});
