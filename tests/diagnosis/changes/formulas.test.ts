import { describe, expect, test } from 'vitest';
import { formulas } from '../../../checker/diagnosis/changes/formulas.ts';
import { Numbers } from '../../../checker/diagnosis/number-set.ts';
import type { WatchedNode } from '../../../checker/diagnosis/watch.ts';
import { textOf } from '../../../checker/submission/tree.ts';
import { read } from '../../submission/read.ts';
import { madeOf } from './made.ts';

/** What becomes of a program whose expressions held these values, where these numbers are due. */
function made(text: string, held: Readonly<Record<string, readonly number[]>>, due: readonly number[]) {
	const submission = read(text);
	const nodes = submission.syntax.flatMap((node): WatchedNode[] => {
		const values = held[textOf(submission, node)];
		const isWatched = values && !/Statement|SourceFile|Token/.test(node.kind) && node.field !== 'name';
		return isWatched ? [{ node, values, isList: false, times: values.map((_, i) => i) }] : [];
	});
	const numbers = new Numbers();
	for (const number of due) numbers.add(number);
	return madeOf(submission, formulas(submission, nodes, numbers));
}

const start = 'const a = f(), b = f(), c = f(), d = f(); g(a, b, c, d); ';
const held = { a: [1.3], b: [0.7], c: [2.1], d: [0.4] };

describe('a formula of the names that can be seen', () => {
	test('takes the place of an expression that does not hold what is due', () => {
		const becomes = (due: number) =>
			made(`${start}let x = a + b;`, { ...held, 'a + b': [2] }, [due])
				.filter((text) => text.startsWith('rewrite'))
				.map((text) => text.slice(`rewrite: ${start}let x = `.length, -1));
		expect(becomes(1.3 * 0.7)).toContain('a * b');
		expect(becomes(2.6)).toContain('2 * a');
		expect(becomes(0.7 * 0.3)).toContain('b * (1 - b)');
		expect(becomes(2 * (1.3 - 0.7))).toContain('2 * (a - b)');
		expect(becomes(1.3 * 0.7 * 0.3)).toContain('a * b * (1 - b)');
		expect(becomes(1.3 * 0.7 * 2.1)).toContain('a * b * c');
		expect(becomes(2 * 0.7 * 2.1)).toContain('2 * b * c');
		expect(becomes(1.3 + 0.7 * (2.1 - 0.4))).toContain('a + b * (c - d)');
		expect(becomes(2.1)).toContain('c');
		expect(becomes(9.87)).toEqual([]);
	});

	test('may be a gate, for whoever forgot that a unit is shut', () => {
		const found = made(`${start}x = a * b;`, { ...held, 'a * b': [0.91] }, [5.5]);
		expect(found).toContain(`insert: ${start}x = c > 0 ? a * b : 0;`);
	});

	test('is not sought where the value is right, or stands within another', () => {
		expect(
			made(`${start}x = a * b;`, { ...held, 'a * b': [0.91] }, [0.91]).filter((text) =>
				text.includes('x = a > 0'),
			),
		).toEqual([]);
		expect(
			made(`${start}x = h(a + b) + 2;`, { ...held, 'a + b': [2] }, [2.6]).filter((text) =>
				text.includes('2 * a'),
			),
		).toEqual([]);
	});

	test('has calls of one name and elements among its terms, and what kept one value all along', () => {
		const text = 'const f = k, p = k, x0 = k; for (;;) { y = f(x0) - p[0]; }';
		const values = {
			'f(x0)': [1.3, 1.7],
			'p[0]': [0.6, 0.6, 0.6],
			x0: [0.9, 0.8, 0.7],
			'f(x0) - p[0]': [0.7, 1.1],
		};
		expect(made(text, values, [1.3 * 0.6, 1.7 * 0.6])).toContain(
			'rewrite: const f = k, p = k, x0 = k; for (;;) { y = f(x0) * p[0]; }',
		);
		expect(
			made(text, values, [1.3 * 0.6]).filter((one) => one.startsWith('rewrite') && one.includes('x0) *')),
		).toEqual([]);
	});

	test('takes the place of a number too, where the program runs straight through', () => {
		expect(made(`${start}x = 3;`, held, [2.6])).toContain(`rewrite: ${start}x = 2 * a;`);
		expect(
			made(`${start}x = 3;`, { ...held, a: [1.3, 1.4] }, [2.6]).filter((text) => text.includes('x = 2 * a')),
		).toEqual([]);
	});

	test('stands in returned values, elements, properties and the first branch of a choice', () => {
		for (const [around, expected] of [
			['() => a + b', '() => 2 * a'],
			['() => { return a + b; }', '() => { return 2 * a; }'],
			['[a + b]', '[2 * a]'],
			['({ y: a + b })', '({ y: 2 * a })'],
			['c ? a + b : 0', 'c ? (2 * a) : 0'],
		]) {
			expect(made(`${start}x = ${around};`, { ...held, 'a + b': [2] }, [2.6])).toContain(
				`rewrite: ${start}x = ${expected};`,
			);
		}
	});

	test('may hold nothing where a unit is shut, and takes no term that has no name', () => {
		const shut = made(`${start}x = a * b;`, { ...held, a: [-1.3], 'a * b': [-0.91] }, [0.7]);
		expect(shut.filter((text) => text.includes('x = a > 0 ? b : 0'))).toEqual([]);
		const open = made(`${start}x = a + b;`, { a: [1.3, -1.3], b: [0.7, 0.7], 'a + b': [2, -0.6] }, [0.7]);
		expect(open).not.toContain(`rewrite: ${start}x = a > 0 ? b : 0;`);
		const list = 'x = [1.3, 2][0] + y;';
		expect(made(list, { '[1.3, 2][0]': [1.3], '[1.3, 2][0] + y': [2] }, [2.6])).toEqual([]);
	});

	test('stops after many', () => {
		const many = Array.from({ length: 12 }, (_, i) => `n${i}`);
		const text = `const ${many.map((name) => `${name} = f()`).join(', ')}; g(${many.join(', ')}); ${'x = n0 + n1; '.repeat(60)}`;
		const own = Object.fromEntries(many.map((name, i) => [name, [0.31 * (i + 1)]]));
		const gates = made(text, { ...own, 'n0 + n1': [0.93] }, [77.7]).filter((one) => one.startsWith('insert'));
		expect(gates.length).toBeGreaterThan(0);
		expect(gates.length).toBeLessThan(60 * 12);
	});
});
