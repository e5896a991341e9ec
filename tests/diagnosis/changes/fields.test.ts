import { expect, test } from 'vitest';
import { fieldsReset } from '../../../checker/diagnosis/changes/fields.ts';
import { madeBy } from './made.ts';

test('a sum that a class keeps is set back where it has been used, or before it is added to', () => {
	const text = 'class A { s = 0; add(x) { this.s += x; } step(r) { this.w -= r * this.s; } }';
	expect(madeBy(fieldsReset, text)).toEqual([
		'statement: class A { s = 0; add(x) { this.s = 0; this.s += x; } step(r) { this.w -= r * this.s; } }',
		'statement: class A { s = 0; add(x) { this.s += x; } step(r) { this.w -= r * this.s; this.s = 0; } }',
	]);
});

test('all that are used in one place are set back at once', () => {
	const text =
		'class A { s = 0; t = 0; add(x) { this.s += x; this.t += x; } step() { this.w -= this.s + this.t; } }';
	expect(madeBy(fieldsReset, text)[1]).toContain('this.w -= this.s + this.t; this.s = 0; this.t = 0;');
});

test('what begins otherwise, is not added to or is handed back at once stays', () => {
	for (const text of [
		'class A { s = 1; t; u = 0; #v = f(); add(x) { this.s += x; this.t += x; this.u -= x; this.w = this.u; } }',
		'class A { s = 0; abstract; m() {} get() { return this.s; } }',
		'const o = { s: 0, add(x) { this.s += x; } };',
	])
		expect(madeBy(fieldsReset, text)).toEqual([]);
	const read = 'class A { s = 0; add(x) { this.s += x; } get() { return this.s; } none() {} }';
	expect(madeBy(fieldsReset, read)).toHaveLength(1);
});
