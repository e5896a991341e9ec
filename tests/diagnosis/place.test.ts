import { describe, expect, test } from 'vitest';
import { change, replacing } from '../../checker/diagnosis/changes/code.ts';
import { holderOf, pointAt } from '../../checker/diagnosis/place.ts';
import { misconceptions } from '../../checker/misconceptions/list.ts';
import type { Change, Misconception } from '../../checker/misconceptions/misconception.ts';
import { textOf } from '../../checker/submission/tree.ts';
import type { Exercise } from '../../checker/types.ts';
import { read } from '../submission/read.ts';
import { exerciseOf } from '../support/exercises.ts';
import { trialOf } from './trial-of.ts';
import { nodeOf, watchedNodes } from './watched-nodes.ts';

const named = (id: string) => misconceptions.find((one) => one.id === id) as Misconception;
const none = { right: new Set<number>(), wrong: [], explained: 0, turned: new Set<number>() };

/** The text that is pointed at in a program. */
function pointed(
	text: string,
	misconception: Misconception,
	fixOf: ((at: (text: string) => ReturnType<typeof nodeOf>) => Change) | undefined,
	wrong: readonly string[] = [],
	exercise: Exercise = exerciseOf('3-gradient-descent/learning-rate-sweep'),
): string | undefined {
	const submission = read(text);
	const at = (one: string) => nodeOf(submission, one);
	const node = pointAt(exercise, submission, misconception, fixOf?.(at), { ...none, wrong: wrong.map(at) });
	return node && textOf(submission, node);
}

const slip = named('update-adds-gradient');

describe('what a teacher would point at', () => {
	test('is what was changed, or where the wrong number arises', () => {
		const text = 'w = w + g; v = 2;';
		expect(
			pointed(text, slip, (at) => change('operator', 1, at('w + g'), replacing(at('w + g'), 'w - g'))),
		).toBe('w + g');
		expect(pointed(text, slip, undefined, ['w + g'])).toBe('w + g');
		expect(pointed(text, slip, undefined)).toBeUndefined();
	});

	test('is the changed line in what goes over several', () => {
		const text = '{\n\ta();\n\tb();\n}';
		expect(pointed(text, slip, (at) => change('delete', 1, at(text), replacing(at('b()'), 'c()')))).toBe(
			'b()',
		);
		expect(pointed(text, slip, (at) => change('delete', 1, at(text)))).toBe(text);
	});

	test('is the constant that was read in place of an input', () => {
		const text = 'const WIDTH = 0.5; let n = 1; const m = f(); h(WIDTH, n, m, 3);';
		const renamed = (name: string) =>
			pointed(text, slip, (at) => change('name', 1, at('h(WIDTH, n, m, 3)'), replacing(at(name), 'q')));
		expect(renamed('WIDTH')).toBe('WIDTH = 0.5');
		for (const other of ['n', 'm', '3']) expect(renamed(other)).toBe('h(WIDTH, n, m, 3)');
		expect(
			pointed('function f(a) { h(a); }', slip, (at) =>
				change('name', 1, at('h(a)'), replacing(at('a'), 'q')),
			),
		).toBe('h(a)');
		expect(pointed(text, slip, (at) => change('name', 1, at('n')))).toBe('n');
	});

	test('is not what the task itself asks to be declared', () => {
		const text = 'const start = 4; f(start);';
		expect(pointed(text, slip, (at) => change('name', 1, at('f(start)'), replacing(at('start'), 'x')))).toBe(
			'f(start)',
		);
	});

	test('is where a function is used that does nothing any more', () => {
		const unwrapping = (text: string, whole = 'Math.round(v)') =>
			pointed(text, slip, (at) => change('unwrap', 1, at(whole), replacing(at(whole), 'v')));
		expect(unwrapping('const r = (v) => Math.round(v); w = r(w - g);')).toBe('r');
		expect(unwrapping('function r(v) { return Math.round(v); } w = r(w - g);')).toBe('r');
		expect(unwrapping('w = Math.round(v);')).toBe('Math.round(v)');
		expect(unwrapping('const r = (v) => 2 * Math.round(v); r(1);')).toBe('Math.round(v)');
		expect(unwrapping('const r = (v) => Math.round(v);')).toBe('Math.round(v)');
		expect(unwrapping('xs.map((v) => Math.round(v));')).toBe('Math.round(v)');
		const more = 'function r(x) { const v = x - g; return Math.round(v); } r(1);';
		expect(unwrapping(more)).toBe('Math.round(v)');
		const both = (at: (one: string) => ReturnType<typeof nodeOf>) =>
			change('unwrap', 1, at('a'), replacing(at('a'), 'b'), replacing(at('c'), 'd'));
		expect(pointed('f(a, c);', slip, both)).toBe('a');
	});

	test('is the first wrong number in the same function, where a whole answer was written anew', () => {
		const text = 'function f() { const d = a + b; return c; } function g() { return e * 2; }';
		const answer = (at: (one: string) => ReturnType<typeof nodeOf>) =>
			change('answer', 4, at('c'), replacing(at('c'), 'x'));
		expect(pointed(text, slip, answer, ['a + b'])).toBe('a + b');
		expect(pointed(text, slip, answer, ['e * 2'])).toBe('c');
		const begun = 'function f() { const d = c; return a + b; }';
		expect(pointed(begun, slip, answer, ['a + b'])).toBe('c');
		expect(pointed(text, slip, answer)).toBe('c');
	});

	test('is the record for right mathematics', () => {
		const record = named('logged-before-update');
		const text = 'for (;;) { console.log(w); w = 2; }';
		expect(pointed(text, record, undefined)).toBe('console.log(w);');
		const own = 'const row = (x) => console.log(x); const g = (x) => x; for (;;) { g(w); row(w); }';
		const from = own.indexOf('for');
		const within = (at: (one: string) => ReturnType<typeof nodeOf>) =>
			change('move', 1, at('g(w);'), { start: from, end: own.length, text: '…' });
		expect(pointed(own, record, within)).toBe('row(w);');
		const move = (at: (one: string) => ReturnType<typeof nodeOf>) => {
			const body = at('{ console.log(w); w = 2; }');
			return change('move', 1, at('w = 2;'), { start: body.start + 2, end: body.end - 2, text: '…' });
		};
		expect(record.points).toBe('record');
		expect(pointed(text, record, move)).toBe('console.log(w);');
		expect(pointed('w = 2;', record, undefined)).toBeUndefined();
		expect(
			pointed('w = 2; f(w);', { ...record, points: 'record' }, (at) => change('move', 1, at('w = 2;'))),
		).toBe('w = 2;');
	});

	test('counts as a record what prints, collects or hands back', () => {
		const record = named('logged-before-update');
		expect(pointed('f(w); rows.push(w);', record, undefined)).toBe('rows.push(w);');
		expect(pointed('function f() { return w; }', record, undefined)).toBe('return w;');
		expect(pointed('function* f() { yield w; }', record, undefined)).toBe('yield w');
		expect(pointed('export default rows.push(w);', record, undefined)).toBe('rows.push(w)');
		expect(pointed('class A { e = rows.push(w); }', record, undefined)).toMatch(/rows\.push\(w\)|class A/);
	});
});

describe('what held the first wrong value', () => {
	const loop = exerciseOf('3-gradient-descent/first-loop');
	const held = (
		text: string,
		id: string,
		rows: Parameters<typeof trialOf>[1],
		values: Readonly<Record<string, readonly number[]>>,
	) => {
		const submission = read(text);
		const exercise = exerciseOf(id);
		const trial = trialOf(exercise, rows, exercise.cases[0]);
		const node = holderOf(exercise, submission, trial, watchedNodes(submission, values));
		return node && textOf(submission, node);
	};

	test('is the expression that had it first, as it rounds when it is printed', () => {
		const wrong = [[1, -1.2, 17.64]];
		const text = 'k = a + b; h = k * 2; f(c);';
		expect(held(text, loop.id, wrong, { 'k * 2': [5, -1.2003], 'a + b': [-1.1998], c: [-1.2] })).toBe(
			'a + b',
		);
		expect(held(text, loop.id, wrong, { 'a + b': [-1.21] })).toBeUndefined();
	});

	test('is held to the last digit where values are returned', () => {
		const id = '2-gradients/gradient-by-hand';
		expect(held('k = a + b;', id, [[77, 78]], { 'a + b': [77.001] })).toBeUndefined();
		expect(held('k = a + b;', id, [[77, 78]], { 'a + b': [77] })).toBe('a + b');
	});

	test('is the decision for a word', () => {
		const id = '1-derivatives/nudge';
		expect(held("m = s < 0 ? 'up' : 'down';", id, [['down']], {})).toBe("s < 0 ? 'up' : 'down'");
		expect(held("if (s < 0) { m = 'down'; }", id, [['down']], {})).toBe("if (s < 0) { m = 'down'; }");
		expect(held("m = 'down';", id, [['down']], {})).toBe("'down'");
		expect(held('m = d;', id, [['down']], {})).toBeUndefined();
	});

	test('is nothing where a row is missing', () => {
		expect(held('k = a + b;', loop.id, [], { 'a + b': [1.2] })).toBeUndefined();
	});
});

describe('where nothing undoes it', () => {
	const fit = exerciseOf('4-backpropagation/train-two-layer');
	const head = 'export function train(xs, ys, w1, b1, w2, b2, rate, epochs)';
	const acted = (id: string, text: string) => pointed(text, named(id), undefined, ['a + b'], fit);

	test('a step is where the rate is a factor', () => {
		expect(acted('sequential-update', `${head} { a + b; p.w -= rate * g; }`)).toBe('p.w -= rate * g');
		expect(acted('sequential-update', `${head} { a + b; return { w: w1 - rate * g }; }`)).toBe(
			'w: w1 - rate * g',
		);
		expect(acted('sequential-update', `${head} { a + b; f(rate * g); }`)).toBe('rate * g');
		const helper = `const move = (w, by) => { w -= by * g; }; ${head} { a + b; move(w1, rate); }`;
		expect(acted('parameter-not-updated', helper)).toBe('w -= by * g');
		expect(acted('sequential-update', `${head} { a + b; f(rate); }`)).toBe('a + b');
		expect(
			pointed('a + b;', named('sequential-update'), undefined, ['a + b'], exerciseOf('1-derivatives/nudge')),
		).toBe('a + b');
	});

	test('a rhythm is where the step is called for, or taken', () => {
		const rhythm = (text: string) => acted('update-once-per-epoch', text);
		expect(
			rhythm(`const move = (w, by) => w - by * g; ${head} { a + b; for (;;) w1 = move(w1, rate); }`),
		).toBe('w1 = move(w1, rate);');
		expect(
			rhythm(`function move(w, rate) { return w - rate * g; } ${head} { a + b; w1 = move(w1, 2); }`),
		).toBe('w1 = move(w1, 2);');
		expect(rhythm(`${head} { a + b; xs.forEach((x) => { w1 -= rate * x; }); }`)).toBe('w1 -= rate * x');
		expect(rhythm(`${head} { a + b; const unused = (w) => w - rate * g; }`)).toBe('rate * g');
		expect(rhythm(`${head} { a + b; const o = { m(w) { return w - rate * g; } }; }`)).toBe('rate * g');
	});

	test('a coordinate is where it is moved', () => {
		const nudged = (text: string) => acted('coordinate-not-restored', text);
		expect(nudged('a + b; n += 1; p[0]![i] = 2; p[i]! += h; p[i] -= h;')).toBe('p[i]! += h;');
		expect(nudged('a + b;')).toBe('a + b');
	});
});

describe('a point that is put back', () => {
	const restored = named('coordinate-not-restored');
	const text = 'p[i]! += h; up(p); p[i]! -= h; down(p);';
	const putIn = (put: string) =>
		pointed(text, restored, (at) => {
			const { end } = at('up(p);');
			return change('statement', 1, at('p[i]! += h;'), { start: end, end, text: put });
		});

	test('is missed where it moves once more', () => {
		expect(putIn(' p[i]! -= h;')).toBe('p[i]! -= h;');
	});

	test('is missed where it was moved, where it moves no more', () => {
		expect(putIn(' q -= h;')).toBe('p[i]! += h;');
		expect(putIn(' p[i] = old;')).toBe('p[i]! += h;');
	});
});
