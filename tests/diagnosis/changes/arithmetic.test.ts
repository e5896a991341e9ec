import { describe, expect, test } from 'vitest';
import {
	assignmentChanges,
	caretChanges,
	keepings,
	operatorChanges,
	signChanges,
	swaps,
} from '../../../checker/diagnosis/changes/arithmetic.ts';
import { read } from '../../submission/read.ts';
import { madeBy } from './made.ts';

describe('operators', () => {
	test('become the likely other ones, at the expression that they stand in', () => {
		expect(madeBy(operatorChanges, 'a + b')).toEqual(['operator: a - b', 'operator: a * b']);
		expect(madeBy(operatorChanges, 'a ** b')).toEqual(['operator: a * b']);
		const submission = read('f(1, a * b)');
		const changes = [...operatorChanges(submission)];
		expect(new Set(changes.map(({ node }) => node.kind))).toEqual(new Set(['BinaryExpression']));
		// + and − are likelier slips than / and **
		expect(changes.map(({ cost }) => cost)).toEqual([1.3, 1, 1, 1.3]);
	});

	test('that compare are left to others', () => {
		expect(madeBy(operatorChanges, 'a < b')).toEqual([]);
	});

	test('that are bitwise become powers, one by one or all at once', () => {
		expect(madeBy(operatorChanges, 'x ^ 2')).toEqual(['caret: x ** 2']);
		expect(madeBy(caretChanges, 'x ^ 2')).toEqual([]);
		expect(madeBy(caretChanges, 'x ^ 2 + y ^ 3')).toEqual(['caret: x ** 2 + y ** 3']);
	});
});

describe('assignments', () => {
	test('set, add or subtract', () => {
		expect(madeBy(assignmentChanges, 'x = 1')).toEqual(['assignment: x += 1', 'assignment: x -= 1']);
		expect(madeBy(assignmentChanges, 'x -= 1')).toEqual(['assignment: x += 1', 'assignment: x = 1']);
		expect(madeBy(assignmentChanges, 'x *= 2')).toEqual(['assignment: x += 2']);
		expect(madeBy(assignmentChanges, 'x /= 2; x === 2; x + 2')).toEqual([]);
	});

	test('keep what was computed, where the name can get another value', () => {
		expect(madeBy(keepings, 'let w = 1; f(w - 2)')).toEqual(['assignment: let w = 1; f((w -= 2))']);
		expect(madeBy(keepings, 'var w = 1; w + 2 * 3')).toEqual(['assignment: var w = 1; (w += 2 * 3)']);
		expect(madeBy(keepings, 'const w = 1; w - 2; v - 2; 3 - 2')).toEqual([]);
		expect(madeBy(keepings, 'let w = 1; w * 2')).toEqual([]);
	});
});

describe('swaps', () => {
	test('turn differences, quotients and powers round, with brackets where they are needed', () => {
		expect(madeBy(swaps, 'a - b')).toEqual(['swap: b - a']);
		expect(madeBy(swaps, 'a / (b + c)')).toEqual(['swap: (b + c) / a']);
		expect(madeBy(swaps, 'a ** -b')).toEqual(['swap: (-b) ** a']);
		expect(madeBy(swaps, 'a + b')).toEqual([]);
	});

	test('put each factor into the other product', () => {
		expect(madeBy(swaps, 'a * b + c * d')).toEqual(['swap: a * d + c * b']);
		expect(madeBy(swaps, '(a * b) - (c * d)')).toContain('swap: (a * d) - (c * b)');
		expect(madeBy(swaps, '(a * b) / (c * d)')).toEqual(['swap: (c * d) / (a * b)']);
		expect(madeBy(swaps, 'a * b + c')).toEqual([]);
	});

	test('go through neighbours in a list, and round in a longer one', () => {
		expect(madeBy(swaps, '[a, b, a]')).toEqual([
			'swap: [b, a, a]',
			'swap: [a, a, b]',
			'swap: [b, a, a]',
			'swap: [a, a, b]',
		]);
		expect(madeBy(swaps, '[a, b, c]')).toContain('swap: [b, c, a]');
		expect(madeBy(swaps, '[a, b, c, d, e, f]')).not.toContain('swap: [b, c, d, e, f, a]');
		expect(madeBy(swaps, `f('a', b, \`\${c}\`, d)`)).toEqual([`swap: f('a', d, \`\${c}\`, b)`]);
	});

	test('of template parts that are named by the text before them are the less likely', () => {
		const costs = (text: string) => [...swaps(read(text))].map(({ cost }) => cost);
		expect(madeBy(swaps, `\`\${w} \${loss}\``)).toEqual([`swap: \`\${loss} \${w}\``]);
		expect(costs(`\`w= \${w} loss= \${loss}\``)).toEqual([1.7]);
		expect(costs(`\`w= \${w} b= \${loss}\``)).toEqual([1.2]);
		expect(costs(`\`w= \${w} b= \${(loss)}\``)).toEqual([1.2]);
	});
});

describe('signs', () => {
	test('are taken off and put before values', () => {
		expect(madeBy(signChanges, 'f(-a)')).toEqual(['sign: -f(-a)', 'sign: f(a)']);
		expect(madeBy(signChanges, 'const g = a * b;')).toEqual(['sign: const g = -(a * b);']);
	});

	test('stand before the first of a sum, and before a product, not in it', () => {
		expect(madeBy(signChanges, 'const g = a + b;')).toEqual([
			'sign: const g = -(a + b);',
			'sign: const g = (-a) + b;',
		]);
	});

	test('are not put before numbers, brackets, indices, or what has a sign', () => {
		expect(madeBy(signChanges, 'const g = (3);')).toEqual([]);
		expect(madeBy(signChanges, 'p[i] = +!q;')).not.toContain('sign: p[i] = +(-(!q));');
		expect(madeBy(signChanges, 'f(p[i]);').filter((text) => text.includes('[-i]'))).toEqual([]);
	});
});

describe('what a list is reduced to', () => {
	test('may be a sum or a product', () => {
		expect(madeBy(operatorChanges, 's.reduce((a, b) => a + b, 0)')).toContain(
			'operator: s.reduce((a, b) => a * b, 1)',
		);
		expect(madeBy(operatorChanges, 's.reduce((a, b) => a * b, 1)')).toContain(
			'operator: s.reduce((a, b) => a + b, 0)',
		);
	});

	test('stays where it begins elsewhere, or is joined by a function', () => {
		for (const text of [
			's.reduce((a, b) => a + b, 7)',
			's.reduce((a, b) => a + b)',
			's.reduce((a, b) => { return a; }, 0)',
			's.reduce(f, 0)',
		])
			expect(madeBy(operatorChanges, text).filter((made) => made.endsWith(', 1)'))).toEqual([]);
	});
});

describe('several values that are given at once', () => {
	test('are added to what is there', () => {
		expect(madeBy(assignmentChanges, '[a, b] = [x, y - 1];')).toContain(
			'assignment: [a, b] = [a + x, b + (y - 1)];',
		);
		expect(madeBy(assignmentChanges, '[a, b] = [x];').some((text) => text.includes('a + x'))).toBe(false);
		expect(madeBy(assignmentChanges, '[a, b] = f();').some((text) => text.includes('a + '))).toBe(false);
	});
});
