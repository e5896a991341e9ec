import { describe, expect, test } from 'vitest';
import { unwrappings, wrappings } from '../../../checker/diagnosis/changes/wrappings.ts';
import { madeBy } from './made.ts';

describe('wrappings', () => {
	test('that round are taken off, however they are written', () => {
		for (const rounded of [
			'+w.toFixed(3)',
			'Number(w.toPrecision(3))',
			'parseFloat(w.toFixed(3))',
			'Math.round(100 * w) / 100',
			'Math.floor(w * 100) / 100',
			'round(w, 3)',
		]) {
			expect(madeBy(unwrappings, `x = ${rounded};`)).toContain('unwrap: x = w;');
		}
	});

	test('of lists are taken off: a rounding of each, or what only turns them round', () => {
		expect(madeBy(unwrappings, 'x = xs.map(Math.round);')).toContain('unwrap: x = xs;');
		expect(madeBy(unwrappings, 'x = xs.reverse();')).toContain('unwrap: x = xs;');
	});

	test('of one argument leave what is in them', () => {
		expect(madeBy(unwrappings, 'x = f(w);')).toEqual(['unwrap: x = w;']);
		expect(madeBy(unwrappings, 'x = f(w, v);')).toEqual([]);
	});

	test('are none where nothing is rounded', () => {
		for (const plain of ['+w', '+w()', '+w.f(3, 4)', 'w / 100', 'f(w, v) / 100', 'f()']) {
			expect(madeBy(unwrappings, `x = ${plain};`)).toEqual([]);
		}
		expect(madeBy(unwrappings, 'x = Math.round(w) / 100;')).toEqual(['unwrap: x = w / 100;']);
		expect(madeBy(unwrappings, 'x = Math.round() / 100; y = Number();')).toEqual([
			'unwrap: x = Math / 100; y = Number();',
		]);
	});

	test('as a size are put on what is compared or handed over', () => {
		expect(madeBy(wrappings, 'if (g < 2) {}')).toEqual(['wrap: if (Math.abs(g) < 2) {}']);
		expect(madeBy(wrappings, 'f(g + 1)')).toEqual(['wrap: f(Math.abs(g + 1))']);
		expect(madeBy(wrappings, 'x = g + h;')).toEqual([]);
	});

	test('as a copy are put where a list gets another name, one by one or all', () => {
		expect(madeBy(wrappings, 'const up = p;')).toEqual(['copy: const up = [...p];']);
		expect(madeBy(wrappings, 'f(p);')).toContain('copy: f([...p]);');
		expect(madeBy(wrappings, 'const up = p, down = p;').at(-1)).toBe(
			'copy: const up = [...p], down = [...p];',
		);
	});
});
