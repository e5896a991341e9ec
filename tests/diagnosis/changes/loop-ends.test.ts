import { expect, test } from 'vitest';
import { limitsOfSteps, stopTests } from '../../../checker/diagnosis/changes/loop-ends.ts';
import { read } from '../../submission/read.ts';
import { cluesTo, madeOf } from './made.ts';

/** What a function with an unused limit becomes, each time the body alone. */
const made = (body: string, parameters = 'slope, start, learningRate, tolerance, maxSteps') => {
	const submission = read(
		`export function descend(${parameters}) { slope(start, learningRate, tolerance); ${body} }`,
	);
	const all = madeOf(
		submission,
		limitsOfSteps(submission, cluesTo(submission, '3-gradient-descent/stopping-rule')),
	);
	return all.map((text) => /tolerance\); (.*) \}$/.exec(text)?.[1]);
};

test('a loop that counts asks for the limit that nothing reads', () => {
	expect(made('while (a > b) { steps++; }')).toEqual(['while ((a > b) && steps < maxSteps) { steps++; }']);
	expect(made('for (; a > b; ++n) { }')).toEqual(['for (; (a > b) && n < maxSteps; ++n) { }']);
	expect(made('do { n += 1; } while (a);')).toEqual(['do { n += 1; } while ((a) && n < maxSteps);']);
});

test('a loop without a condition or a counter stays, and so does one where every input is read', () => {
	for (const body of [
		'for (;;) { n++; }',
		'for (const x of xs) n++;',
		'while (a) { n += 2; m = 1; n--; p.q += 1; p.q++; }',
	])
		expect(made(body)).toEqual([]);
	expect(made('while (a < maxSteps) { n++; }')).toEqual([]);
});

test('what is held against the tolerance becomes the size of the slope', () => {
	const stopped = (text: string, id = '3-gradient-descent/stopping-rule') => {
		const submission = read(text);
		return madeOf(submission, stopTests(submission, cluesTo(submission, id)));
	};
	const head = 'export function descend(df, start, rate, eps, most)';
	expect(stopped(`${head} { let x = start; while (Math.abs(x - old) >= eps && n < most) { n++; } }`)).toEqual(
		[`rewrite: ${head} { let x = start; while (Math.abs(df(x)) >= eps && n < most) { n++; } }`],
	);
	for (const body of [
		'const x = 1; while (-a > eps) { }',
		'let x = 1; while (a > 2) { }',
		'let x = 1; a > eps;',
	])
		expect(stopped(`${head} { ${body} }`)).toEqual([]);
	expect(
		stopped(`${head} { let x = start; while (-a > eps) { } }`, '3-gradient-descent/coupled-bowl'),
	).toEqual([]);
	expect(stopped('export function descend(df) { let x = 1; while (-a > eps) { } }')).toEqual([]);
});
