import { describe, expect, test } from 'vitest';
import { movesAcrossLoops } from '../../../checker/diagnosis/changes/loops.ts';
import {
	atOnce,
	copiesIn,
	forgottenAssignments,
	forgottenResults,
	moves,
	staleCopies,
	statementDeletions,
} from '../../../checker/diagnosis/changes/statements.ts';
import { textOf } from '../../../checker/submission/tree.ts';
import { read } from '../../submission/read.ts';
import { madeBy } from './made.ts';

describe('statements of a block', () => {
	test('change places, and the block turns round', () => {
		expect(madeBy(moves, '{ a(); b(); c(); }')).toEqual([
			'move: { b(); a(); c(); }',
			'move: { b(); c(); a(); }',
			'move: { a(); c(); b(); }',
			'move: { c(); a(); b(); }',
		]);
		expect(madeBy(moves, '{ a(); b(); c(); d(); }').at(-1)).toBe('move: { c(); d(); a(); b(); }');
	});

	test('of which two change places point at the one that comes too late', () => {
		const submission = read('{ a(); b(); }');
		expect([...moves(submission)].map(({ node }) => textOf(submission, node))).toEqual(['b();']);
		const copy = read('{ before = now; now = f(before); }');
		expect([...moves(copy)].map(({ node }) => textOf(copy, node))).toEqual(['before = now;']);
	});

	test('stay where the block is the file, or long', () => {
		expect(madeBy(moves, 'a(); b();')).toEqual([]);
		expect(madeBy(moves, `{ ${'a(); '.repeat(40)}}`)).toEqual([]);
	});

	test('are taken out where they give a name a value once more', () => {
		expect(
			madeBy(statementDeletions, 'let x = 1; x = 2; p.x = 3; p[0] = 4; [x] = [1]; f(x); x + 1;'),
		).toEqual([
			'delete: let x = 1;  p.x = 3; p[0] = 4; [x] = [1]; f(x); x + 1;',
			'delete: let x = 1; x = 2;  p[0] = 4; [x] = [1]; f(x); x + 1;',
			'delete: let x = 1; x = 2; p.x = 3;  [x] = [1]; f(x); x + 1;',
		]);
	});
});

describe('statements at a loop’s edge', () => {
	test('go in as its first or last, and out before or behind it', () => {
		const made = madeBy(movesAcrossLoops, 'a(); for (;;) { b(); }');
		expect(made).toEqual([
			'move-across-loop:  for (;;) { a();  b(); }',
			'move-across-loop:  for (;;) { b();  a(); }',
			'move-across-loop: a(); b();\nfor (;;) {  }',
			'move-across-loop: a(); for (;;) {  }\nb();',
		]);
	});

	test('stay where the loop has no block', () => {
		expect(madeBy(movesAcrossLoops, 'a(); for (;;) b();')).toEqual([]);
	});

	test('that only name a value have it computed anew in the loop', () => {
		const made = (before: string, inside: string) =>
			madeBy(movesAcrossLoops, `${before} for (;;) { ${inside} }`).filter((text) => text.includes('(a + 1)'));
		expect(made('const g = a + 1;', 'f(g);')).toEqual([
			'move-across-loop: const g = a + 1; for (;;) { f((a + 1)); }',
		]);
		expect(made('let g = a + 1;', 'g = 3; f(g);')).toEqual([]);
		expect(made('const g = a + 1;', 'f(a);')).toEqual([]);
		// In the condition too, and with the copy that goes on changing.
		const copied = madeBy(movesAcrossLoops, 'let x = a; const g = h(a); while (g > 1) { x -= g; }');
		expect(copied).toContain(
			'move-across-loop: let x = a; const g = h(a); while ((h(x)) > 1) { x -= (h(x)); }',
		);
		const listed = madeBy(movesAcrossLoops, 'const g = [1], { h } = o; for (;;) { f(g, h); }');
		expect(listed.filter((text) => text.includes('f([1]'))).toEqual([]);
	});
});

describe('two assignments at once', () => {
	test('keep the old value for what reads it later', () => {
		expect(madeBy(atOnce, 'x = x - 1; y = y - x;')).toEqual([
			'at-once: const oldX = x; x = x - 1; y = y - oldX;',
		]);
		expect(madeBy(atOnce, 'p[0] = 1; p[1] = p[0]; f(p[0]);')).toEqual([
			'at-once: const oldP0 = p[0]; p[0] = 1; p[1] = oldP0; f(p[0]);',
			'at-once: const oldP0 = p[0]; p[0] = 1; p[1] = oldP0; f(oldP0);',
		]);
	});

	test('point to what reads what has moved', () => {
		const submission = read('x = x - 1; z = 2; y = y - x;');
		const [change] = [...atOnce(submission)];
		expect(change && textOf(submission, change.node)).toBe('y = y - x;');
	});

	test('need nothing where nobody reads it', () => {
		expect(madeBy(atOnce, 'x = 1; y = 2; z = 3;')).toEqual([]);
	});
});

describe('what a function handed back', () => {
	test('is kept in what it was given, where that can be assigned', () => {
		const text =
			'let w = 0; const c = 1; function move(x, y) { return x; } move(w, c); move(2); console.log(w); g(w); w + 1;';
		expect(madeBy(forgottenResults, text)).toEqual([`assignment: ${text.replace(' move(w', ' w = move(w')}`]);
		expect(madeBy(forgottenResults, 'var w = 0; const move = (x) => x; move(w);')).toHaveLength(1);
	});
});

describe('what was computed and forgotten', () => {
	test('is given to the name that it was computed from', () => {
		expect(madeBy(forgottenAssignments, 'let w = 0; const next = w - 1;')).toEqual([
			'statement: let w = 0; const next = w - 1; w = next;',
		]);
		expect(madeBy(forgottenAssignments, 'var w = 0; const next = w - 1;')).toHaveLength(1);
		expect(madeBy(forgottenAssignments, 'function f(w: number) { const next = w - 1; }')).toHaveLength(1);
		expect(madeBy(forgottenAssignments, 'const w = 0; const next = w - v;')).toEqual([]);
		expect(madeBy(forgottenAssignments, 'let w; const { a } = w;')).toEqual([]);
		expect(madeBy(forgottenAssignments, 'let w = 1; for (let i = w;;) {}')).toEqual([]);
		expect(
			madeBy(forgottenAssignments, 'function f(w: number) { { let w = () => { const v = w; }; } }'),
		).toHaveLength(1);
	});

	test('is not given to itself', () => {
		expect(madeBy(forgottenAssignments, 'let w = () => w;')).toEqual([]);
	});
});

describe('a copy that went on changing', () => {
	test('is known from a pattern as well, where each name has a value', () => {
		const made = (head: string) => madeBy(staleCopies, `${head} f(a, b);`);
		expect(made('const [a, b] = [x, y];')).toContain('name: const [a, b] = [x, y]; f(x, y);');
		expect(made('const [a, b] = [x, 2];')).toContain('name: const [a, b] = [x, 2]; f(x, b);');
		for (const head of ['const [a, b] = [x];', 'const [a, b] = x;', 'const { a, b } = x;', 'let a, b;'])
			expect(made(head)).toEqual([]);
	});

	test('is read in place of what it was made of, and the other way round', () => {
		const made = madeBy(staleCopies, 'let a = x; f(x); g(a);');
		expect(new Set(made)).toEqual(new Set(['name: let a = x; f(x); g(x);', 'name: let a = x; f(a); g(a);']));
	});

	test('is none where a value is computed', () => {
		expect(madeBy(staleCopies, 'let a = x + 1; const [b] = x; f(x);')).toEqual([]);
	});
});

describe('copies', () => {
	test('are names that begin as another, one by one or side by side', () => {
		expect(copiesIn(read('let x = a; const [p, q] = [b, 2]; let y = 3;'))).toEqual([
			['x', 'a'],
			['p', 'b'],
		]);
		expect(copiesIn(read('let [, q] = [a, b]; const { z } = c; let [r] = f();'))).toEqual([]);
	});
});
