import { expect, test } from 'vitest';
import { forgottenCalls } from '../../../checker/diagnosis/changes/forgotten-calls.ts';
import { madeBy } from './made.ts';

const weight = 'class W { zero() { } step(r) { } }';

test('a method that nobody calls is called each time round', () => {
	expect(madeBy(forgottenCalls, `${weight} for (;;) { w.step(1); }`)).toEqual([
		`statement: ${weight} for (;;) { w.zero(); w.step(1); }`,
	]);
	expect(madeBy(forgottenCalls, `${weight} xs.forEach((x) => { w.step(x); });`)).toEqual([
		`statement: ${weight} xs.forEach((x) => { w.zero(); w.step(x); });`,
	]);
});

test('one that is called, takes something or has no name stays, as does a loop without a block', () => {
	for (const text of [
		`${weight} w.zero(); for (;;) { w.step(1); }`,
		'class W { zero(n) { } step() { } [key]() { } } for (;;) { w.step(); }',
		`${weight} for (;;) w.step(1);`,
		`${weight} for (;;) { }`,
		`${weight} for (;;) { step(1); f().step(1); }`,
	])
		expect(madeBy(forgottenCalls, text)).toEqual([]);
});
