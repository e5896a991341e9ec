import { describe, expect, test } from 'vitest';
import { doubtOf } from '../../checker/diagnosis/doubt.ts';
import type { Named } from '../../checker/diagnosis/named.ts';
import { misconceptions } from '../../checker/misconceptions/list.ts';
import type { Change, Misconception } from '../../checker/misconceptions/misconception.ts';
import { textOf } from '../../checker/submission/tree.ts';
import { read } from '../submission/read.ts';

const misconception = misconceptions.find(({ id }) => id === 'coefficient-dropped') as Misconception;
const name: Named = {
	misconception,
	predictions: [],
	blame: { right: new Set(), turned: new Set(), wrong: [], explained: 0 },
	sources: new Map(),
} as never;

/** How much a factor 2 that is put before an expression, the first of its text, is in doubt. */
function doubt(text: string, expression: string, put = `2 * (${expression})`, parts?: readonly Change[]) {
	const submission = read(text);
	const node = submission.syntax.find(
		(one) => textOf(submission, one) === expression && one.field !== undefined,
	);
	if (!node) throw new Error(`there is no ${expression}`);
	const { start, end } = node;
	const change: Change = { kind: 'insert', cost: 1, node, edits: [{ start, end, text: put }] };
	return doubtOf(submission, [name], [], parts ? { ...change, parts } : change);
}

const base = doubt('const a = b * c;', 'b * c');

describe('a change is in more doubt', () => {
	test.each([
		['const square = (x: number) => x * x;', 'x * x'],
		['function sum(a: number, b: number) { return a + b; }', 'a + b'],
		['class P { dot() { return p * q; } }', 'p * q'],
		['const mean = (xs: number[]) => xs[0] + xs[1];', 'xs[0] + xs[1]'],
	])('in a tool that does as it is called: %s', (text, expression) => {
		expect(doubt(text, expression)).toBe(base + 1);
	});

	test('in what a function is handed, but not in what is collected', () => {
		expect(doubt('f(b * c);', 'b * c')).toBeCloseTo(base + 0.8);
		expect(doubt('rows.push(b * c);', 'b * c')).toBe(base);
	});

	test('where it is several', () => {
		const [one] = [{ edits: [] }] as never as [Change];
		expect(doubt('const a = b * c;', 'b * c', '2', [one, one])).toBe(base + 0.5);
	});
});

describe('a change is in no more doubt than its kind', () => {
	const wrong = {
		...name,
		blame: { ...name.blame, wrong: [{ id: -1, start: -1, end: -1 }] },
	} as never as Named;
	const of = (
		names: readonly Named[],
		text: string,
		kind: Change['kind'],
		old: string,
		put: string,
		more: object = {},
	) => {
		const submission = read(text);
		const node = submission.syntax.find((one) => textOf(submission, one) === old) as Change['node'];
		const { start, end } = node;
		return doubtOf(submission, names, [], {
			kind,
			cost: 1,
			node,
			edits: [{ start, end, text: put }],
			...more,
		});
	};
	const undone = (id: string) => [
		{ ...wrong, misconception: misconceptions.find((one) => one.id === id) as Misconception },
	];

	test('where what it does tells its place', () => {
		expect(of([wrong], 'a = b;', 'insert', 'b', 'b / n')).toBeGreaterThan(1);
		expect(of([wrong], 'a = b;', 'insert', 'b', 'b / n', { placed: true })).toBe(0);
	});

	test('where it is a comparison that is turned', () => {
		expect(of(undone('boundary-case'), 'a = b < c;', 'comparison', '<', '<=')).toBeCloseTo(0.2);
	});

	test('where statements change places', () => {
		const logged = undone('logged-before-update');
		expect(of(logged, 'a = b;', 'move', 'a = b;', 'c')).toBeCloseTo(0.3);
		expect(of([wrong], 'a = b;', 'move', 'a = b;', 'c')).toBeGreaterThan(1);
	});

	test('where a minus is taken off, and not where one is put on', () => {
		expect(of(undone('gradient-negated'), 'a = -g;', 'sign', '-g', 'g')).toBeCloseTo(0.1);
		expect(of(undone('gradient-negated'), 'a = g;', 'sign', 'g', '-g')).toBeGreaterThan(1);
	});
});

describe('a factor is in more doubt', () => {
	test('in what is called an error than in what is made of it', () => {
		expect(doubt('const error = b * c;', 'b * c')).toBe(base + 1.6);
		expect(doubt('const errors = xs.map((x) => b * c);', 'b * c')).toBe(base + 1.6);
		expect(doubt('const error = b * c;', 'b * c', 'b * c - y')).toBe(base);
	});

	test('beside a gradient than in it', () => {
		expect(doubt('const a = rate * gradient;', 'rate * gradient')).toBe(base + 0.4);
		expect(doubt('const a = dw * n;', 'dw * n')).toBe(base + 0.4);
	});
});

test('a step that goes down is in doubt to go up, but not where sums are put right', () => {
	const submission = read('w -= g;');
	const node = submission.syntax.find((one) => textOf(submission, one) === '-=') as Change['node'];
	const edits = [{ start: node.start, end: node.end, text: '+=' }];
	const turned: Change = { kind: 'assignment', cost: 1, node, edits };
	const usual = doubtOf(submission, [name], [], { ...turned, edits: [{ ...edits[0], text: '=' } as never] });
	expect(doubtOf(submission, [name], [], turned)).toBeCloseTo(usual + 0.8);
	expect(doubtOf(submission, [name], [], { ...turned, placed: true })).toBeCloseTo(usual);
});

describe('what is called like a gradient and is none', () => {
	const wrong = {
		...name,
		blame: { ...name.blame, wrong: [{ id: -1, start: -1, end: -1 }] },
	} as never as Named;
	const doubtAt = (text: string, expression: string, aimed?: true) => {
		const submission = read(text);
		const node = submission.syntax.find(
			(one) => textOf(submission, one) === expression && one.field !== undefined && one.kind !== 'Parameter',
		);
		if (!node) throw new Error(`there is no ${expression}`);
		const change = {
			kind: 'insert',
			cost: 1,
			node,
			edits: [],
			...(aimed ? { aimed } : {}),
		} as never as Change;
		return doubtOf(submission, [wrong], [], change);
	};
	const elsewhere = doubtAt('const a = b;', 'b');

	test.each([
		['const lossSlope = b;', 'b'],
		['const arrivingAtHidden = b;', 'b'],
		['const squareSlope = () => b;', 'b'],
		['function slopeAt() { return b; }', 'b'],
		['class Bowl { slope() { return b; } }', 'b'],
	])('is the likelier place: %s', (text, expression) => {
		expect(doubtAt(text, expression)).toBeLessThan(elsewhere);
	});

	test('is only what it is given as a whole', () => {
		expect(doubtAt('const slope = () => { f(b); return 1; };', 'b')).toBeGreaterThanOrEqual(elsewhere);
		expect(doubtAt('const slope = a - c;', 'a - c')).toBeGreaterThanOrEqual(elsewhere);
		expect(doubtAt('const slope = a - c;', 'a - c', true)).toBeLessThan(elsewhere);
	});
});

describe('a change is in no more doubt', () => {
	test('in a mean that lacks its divisor, or in any other function', () => {
		const mean = 'const mean = (xs: number[]) => total(xs) + 0;';
		expect(doubt(mean, 'total(xs) + 0', '(total(xs) + 0) / xs.length')).toBe(base);
		expect(doubt('const slope = (x: number) => x * x;', 'x * x')).toBe(base);
		expect(doubt('xs.map((x) => x * x);', 'x * x')).toBe(base);
	});

	test('where nothing is known of the mistake', () => {
		const submission = read('a + b;');
		const [node] = submission.syntax;
		const change = { kind: 'rewrite', cost: 1, node, edits: [] } as never as Change;
		expect(doubtOf(submission, [], [], change)).toBe(0);
		expect(doubtOf(submission, [name], [], { ...change, kind: 'caret' })).toBe(0);
	});
});

test('a kind that undoes another name that fits is in less doubt than one that undoes none', () => {
	const submission = read('const a = b;');
	const [node] = submission.syntax;
	const change = { kind: 'guard', cost: 1, node, edits: [] } as never as Change;
	const other = { ...misconception, undoneBy: ['guard'] } as Misconception;
	expect(doubtOf(submission, [name], [other], change)).toBeCloseTo(0.2);
	expect(doubtOf(submission, [name], [], change)).toBeCloseTo(3);
	const moved = { ...misconception, undoneBy: ['statement'] } as Misconception;
	expect(doubtOf(submission, [{ ...name, misconception: moved }], [], { ...change, kind: 'statement' })).toBe(
		0,
	);
});
