import { describe, expect, test } from 'vitest';
import { changesOf } from '../../../checker/diagnosis/changes/all.ts';
import { operatorChanges, signChanges } from '../../../checker/diagnosis/changes/arithmetic.ts';
import { change, replacing } from '../../../checker/diagnosis/changes/code.ts';
import { twins } from '../../../checker/diagnosis/changes/twins.ts';
import { applyEdits } from '../../../checker/submission/edit.ts';
import { textOf } from '../../../checker/submission/tree.ts';
import type { SyntaxNode } from '../../../checker/types.ts';
import { read } from '../../submission/read.ts';
import { cluesTo, madeBy, madeOf } from './made.ts';

describe('the same change in places that play the same part', () => {
	test('is made at once, with its parts known', () => {
		const submission = read('x = x + a; y = y + b;');
		const [minus] = [...twins(submission, [...operatorChanges(submission)])];
		expect(minus && applyEdits(submission.text, minus.edits)).toBe('x = x - a; y = y - b;');
		expect(minus?.parts).toHaveLength(2);
		expect(minus?.cost).toBe(1.5);
	});

	test('is told from one in another part, block or list', () => {
		const twinned = (text: string) => madeBy((code) => twins(code, [...operatorChanges(code)]), text);
		expect(twinned('x = x + a; if (x) { y = y + b; }')).toEqual([]);
		expect(twinned('x = x + a; y = [y + b];')).toEqual([]);
		expect(twinned('f(a + b, a + c);')).toContain('operator: f(a - b, a - c);');
		expect(twinned(`${'x = x + a; '.repeat(7)}`)).toEqual([]);
		expect(twinned('class A { e = 1 + 2; }')).toEqual([]);
	});

	test('may put something round or take it off, whatever stands there', () => {
		const signs = madeBy((code) => twins(code, [...signChanges(code)]), 'x = f(a); y = g(b);');
		expect(signs).toContain('sign: x = -f(a); y = -g(b);');
	});

	test('of a name is one where the same name stood before', () => {
		const submission = read('x = a; y = a; z = b;');
		const others = submission.syntax
			.filter((node) => node.field === 'right')
			.map((node) => change('name', 1.6, node, replacing(node, 'q')));
		expect(madeOf(submission, twins(submission, others))).toEqual(['name: x = q; y = q; z = b;']);
	});

	test('is none for changes in several places, or that only put something in', () => {
		const submission = read('x = a; y = a;');
		const [x, y] = submission.syntax.filter(({ field }) => field === 'right') as [SyntaxNode, SyntaxNode];
		const put = (node: SyntaxNode) =>
			change('statement', 2, node, { start: node.start, end: node.start, text: '+' });
		const both = change('swap', 1, x, replacing(x, 'y'), replacing(y, 'x'));
		expect([...twins(submission, [put(x), put(y), both, both, change('swap', 1, x)])]).toEqual([]);
	});

	test('is none for the file itself', () => {
		const submission = read('a');
		const [file] = submission.syntax as [SyntaxNode];
		expect([...twins(submission, [change('name', 1, file, replacing(file, 'b'))])]).toEqual([]);
	});
});

describe('all changes of a program', () => {
	const submission = read('let w = 1; w = w - 2 * w; f(w, 2, w); [a, b, a];');
	const clues = cluesTo(submission, '3-gradient-descent/first-loop');
	const held = { numbers: new Set<string>(), lists: new Set<string>() };
	const texts = (changes: ReturnType<typeof changesOf>) =>
		changes.map(({ edits }) => edits.map(({ start, end, text }) => `${start}-${end}:${text}`).join('|'));

	test('are there once each, the smallest first', () => {
		const changes = changesOf(held, submission, clues);
		expect(new Set(texts(changes)).size).toBe(changes.length);
		const costs = changes.map(({ cost }) => cost);
		expect(costs).toEqual([...costs].sort((a, b) => a - b));
	});

	test('take in what a misconception asks for, unless its own edits overlap', () => {
		const node = submission.syntax.find((one) => textOf(submission, one) === 'w - 2 * w') as SyntaxNode;
		const special = change('rewrite', 0.1, node, replacing(node, 'w - 4'));
		const overlapping = change('rewrite', 0.1, node, replacing(node, 'v'), replacing(node, 'u'));
		const changes = changesOf(held, submission, clues, [special, overlapping]);
		expect(changes[0]).toBe(special);
		expect(changes).not.toContain(overlapping);
	});
});

test('a minus too many is taken away before a factor and before the whole alike', () => {
	expect(madeBy((code) => twins(code, [...signChanges(code)]), '[-a, -b * c]')).toContain('sign: [a, b * c]');
});
