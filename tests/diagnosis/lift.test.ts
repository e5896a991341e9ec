import { describe, expect, test } from 'vitest';
import { lifted, liftsOf } from '../../checker/diagnosis/lift.ts';
import { isFix } from '../../checker/diagnosis/repair.ts';
import type { ChangeKind } from '../../checker/misconceptions/misconception.ts';
import { applyEdits } from '../../checker/submission/edit.ts';
import { textOf } from '../../checker/submission/tree.ts';
import type { Edit, SyntaxNode } from '../../checker/types.ts';
import { read } from '../submission/read.ts';
import { exerciseOf } from '../support/exercises.ts';
import { openRooms } from '../support/rooms.ts';
import { madeOf } from './changes/made.ts';
import { workshopFor } from './workshop-for.ts';

const rooms = openRooms();

interface Use {
	/** What stands at the use, the last time it is written, and what is put there. */
	readonly use: string;
	readonly by: string;
	readonly kind?: ChangeKind;
	/** Expressions that are known to hold a wrong number. */
	readonly wrong?: readonly string[];
}

function lifts(text: string, { use, by, kind = 'insert', wrong = [] }: Use): readonly string[] {
	const submission = read(text);
	const start = text.lastIndexOf(use);
	return madeOf(
		submission,
		liftsOf(submission, changed(submission.syntax, kind, start, start + use.length, by), ids()),
	);

	function ids(): ReadonlySet<number> {
		const found = submission.syntax.filter((node) => wrong.includes(textOf(submission, node)));
		return new Set(found.map(({ id }) => id));
	}
}

function changed(syntax: readonly SyntaxNode[], kind: ChangeKind, start: number, end: number, text: string) {
	const edits: readonly Edit[] = [{ start, end, text }];
	return { kind, cost: 1, node: syntax[0] as SyntaxNode, edits };
}

describe('a change of a name goes back to', () => {
	test('where it begins', () => {
		expect(lifts('const s = a - b; console.log(s);', { use: 's', by: 's / h' })).toEqual([
			'insert: const s = (a - b) / h; console.log(s);',
		]);
	});

	test('each of its assignments, the last first, but not to what is only added to it', () => {
		const text = 'let d = 0; d += p; d = q; console.log(d);';
		expect(lifts(text, { use: 'd', by: 'd + p' })).toEqual([
			'insert: let d = 0; d += p; d = q + p; console.log(d);',
			'insert: let d = 0 + p; d += p; d = q; console.log(d);',
		]);
		expect(lifts('let d; console.log(d); d = 1;', { use: 'd)', by: 'd)' })).toEqual([]);
		expect(lifts('let d: number; console.log((d)); d = 1;', { use: '(d)', by: '(2 * d)' })).toEqual([]);
	});

	test('what has the name in an object that is taken apart', () => {
		const text = 'const f = () => ({ dw: z, db: 1 }); const { dw: a, db } = f(); console.log(a, db);';
		expect(lifts(text, { use: 'a', by: '2 * a' })).toEqual([`insert: ${text.replace('dw: z', 'dw: 2 * z')}`]);
		expect(lifts('const [a] = [z]; console.log(a);', { use: 'a', by: '2 * a' })).toEqual([]);
	});

	test('what a private part of a class begins with', () => {
		const text = 'class A { #z = a - b; m() { console.log(this.#z); } }';
		expect(lifts(text, { use: 'this.#z', by: 'this.#z / h' })).toEqual([
			`insert: ${text.replace('a - b', '((a - b) / h)')}`,
		]);
	});

	test('nothing where it is a parameter, a function or not declared', () => {
		expect(lifts('const f = (x: number) => [x];', { use: 'x', by: '2 * x' })).toEqual([]);
		expect(lifts('function f() { return 1; } console.log(f);', { use: 'f', by: '2 * f' })).toEqual([]);
		expect(lifts('const f = function () { return 1; }; console.log(f);', { use: 'f', by: '-f' })).toEqual([]);
		expect(lifts('console.log(NaN);', { use: 'NaN', by: '-NaN' })).toEqual([]);
	});

	test('nothing from what is made after it', () => {
		const text = 'let x = 1; console.log(x); x = y;';
		expect(lifts(text, { use: 'x)', by: 'x)' })).toEqual([]);
	});
});

describe('a change beside a name', () => {
	const text = 'const s = a - b; console.log(s);';
	const at = (offset: number, put: string) => {
		const submission = read(text);
		const start = text.lastIndexOf('s') + offset;
		return madeOf(
			submission,
			liftsOf(submission, changed(submission.syntax, 'insert', start, start, put), new Set()),
		);
	};

	test('is one of the name', () => {
		expect(at(0, '2 * ')).toEqual(['insert: const s = 2 * (a - b); console.log(s);']);
		expect(at(1, ' / h')).toEqual(['insert: const s = (a - b) / h; console.log(s);']);
		expect(at(2, ', 1')).toEqual([]);
	});
});

describe('a property', () => {
	test('leads to what holds it', () => {
		const text = 'const o = { s: a }; console.log(o.s);';
		expect(lifts(text, { use: 'o.s', by: '2 * o.s' })).toEqual([
			'insert: const o = { s: 2 * a }; console.log(o.s);',
		]);
	});
});

describe('a property that is set', () => {
	test('leads to what it is set to, but not to what is added', () => {
		const text = 'const o = { s: 0 }; o.s = a; o.s += b; console.log(o.s);';
		expect(lifts(text, { use: 'o.s', by: '2 * o.s' })).toEqual([
			'insert: const o = { s: 0 }; o.s = 2 * a; o.s += b; console.log(o.s);',
			'insert: const o = { s: 2 * 0 }; o.s = a; o.s += b; console.log(o.s);',
		]);
	});
});

describe('a call that is written anew', () => {
	test('leads to what the function gives, with its own names', () => {
		const text = 'const g = (x: number) => x ** 2; console.log(g(w));';
		expect(lifts(text, { use: 'g(w)', by: '2 * w', kind: 'rewrite' })).toEqual([
			'rewrite: const g = (x: number) => 2 * x; console.log(g(w));',
		]);
		const declared = 'function g([a]: number[], x: number) { return x; } console.log(g(p, w));';
		expect(lifts(declared, { use: 'g(p, w)', by: '2 * w', kind: 'rewrite' })).toEqual([
			'rewrite: function g([a]: number[], x: number) { return 2 * x; } console.log(g(p, w));',
		]);
		const short = 'const g = (x: number, y = 1) => x; console.log(g(w));';
		expect(lifts(short, { use: 'g(w)', by: '-w', kind: 'rewrite' })).toHaveLength(1);
	});

	test('leads nowhere where the function is not one of the file, or only gets a factor at this call', () => {
		expect(lifts('console.log(Math.exp(w));', { use: 'Math.exp(w)', by: 'w', kind: 'rewrite' })).toEqual([]);
		expect(lifts('console.log(isNaN(w));', { use: 'isNaN(w)', by: 'w', kind: 'rewrite' })).toEqual([]);
		const text = 'const g = (x: number) => x ** 2; console.log(g(w));';
		expect(lifts(text, { use: 'g(w)', by: '3 * g(w)' })).toEqual([]);
	});
});

describe('what is taken for right', () => {
	test('is an operand, unless its value is known to be wrong', () => {
		const text = 'const e = y - t; console.log(e * x);';
		expect(lifts(text, { use: 'e', by: '2 * e' })).toEqual([]);
		expect(lifts(text, { use: 'e', by: '2 * e', wrong: ['y - t'] })).toEqual([
			'insert: const e = 2 * (y - t); console.log(e * x);',
		]);
		expect(lifts('const e = y; console.log(-e);', { use: 'e', by: '2 * e' })).toEqual([]);
		const called = 'const e = y; const d = [e];';
		expect(lifts(called, { use: 'e', by: '2 * e' })).toEqual([]);
	});

	test('is what begins another quantity, or decides it', () => {
		const wrong = ['y - t'];
		expect(lifts('const e = y - t; const d = e;', { use: 'e', by: '2 * e', wrong })).toEqual([]);
		expect(lifts('const e = y - t; let d; d = e;', { use: 'e', by: '2 * e', wrong })).toEqual([]);
		expect(lifts('const e = y - t; console.log(z > 0 ? e : 0);', { use: 'e', by: '2 * e', wrong })).toEqual(
			[],
		);
	});

	test('is the value, where another one is taken', () => {
		expect(lifts('const s = a; console.log(s);', { use: 's', by: 't', kind: 'name' })).toEqual([]);
	});

	test('is what several places say', () => {
		const submission = read('const s = a; console.log(s);');
		const one = changed(submission.syntax, 'insert', 0, 0, '');
		expect(liftsOf(submission, { ...one, edits: [] }, new Set())).toEqual([]);
		expect(liftsOf(submission, { ...one, edits: [...one.edits, ...one.edits] }, new Set())).toEqual([]);
	});
});

describe('a fix', () => {
	const loop = exerciseOf('3-gradient-descent/first-loop');
	/** What becomes of `2 * e` for the last e of a step, which is a fix. */
	const made = async (step: string) => {
		const text = `let w = 0;
const learningRate = 0.2;
for (let step = 1; step <= 6; step++) {
	${step}
	console.log(\`\${step} w= \${w.toFixed(3)} loss= \${((w - 3) ** 2).toFixed(3)}\`);
}`;
		const submission = read(text);
		const start = text.lastIndexOf('e;');
		const change = changed(submission.syntax, 'insert', start, start + 1, '2 * e');
		const wrong = submission.syntax.filter((node) => textOf(submission, node) === 'w - 3').slice(0, 1);
		const workshop = await workshopFor(rooms, loop, submission);
		expect(await isFix(workshop, change.edits)).toBe(true);
		const { edits } = await lifted(workshop, change, new Set(wrong.map(({ id }) => id)));
		return applyEdits(text, edits).split('\n')[3]?.trim();
	};

	test('goes back to where the value is made, as far as it stays a fix', async () => {
		expect(await made('const e = w - 3; w = w - learningRate * e;')).toBe(
			'const e = 2 * (w - 3); w = w - learningRate * e;',
		);
		const used = 'const e = w - 3; w = e + 3 - learningRate * e;';
		expect(await made(used)).toBe('const e = w - 3; w = e + 3 - learningRate * 2 * e;');
	});
});
