import { describe, expect, test } from 'vitest';
import { coordinateChanges } from '../../../checker/diagnosis/changes/coordinates.ts';
import { read } from '../../submission/read.ts';
import { cluesTo, madeOf } from './made.ts';

const list = '2-gradients/gradient-vector';
const one = '2-gradients/partial-derivative';
const single = '1-derivatives/numeric-derivative';

function changed(text: string, id = list, inputs: object = {}): readonly string[] {
	const submission = read(text);
	return madeOf(submission, coordinateChanges(submission, cluesTo(submission, id, inputs)));
}

const gradient = (body: string) => `export function gradient(f, p, h) { ${body} }`;
const partial = (body: string) => `export function partial(f, p, i, h) { ${body} }`;
/** What the body became, where something of it became this. */
const bodies = (made: readonly string[]) =>
	made.map((text) => text.replace(/export function \w+\([^)]*\) \{ (.*) \}$/s, '$1'));

describe('a move of all coordinates', () => {
	test('becomes one of the coordinate that is counted or asked for', () => {
		expect(bodies(changed(gradient('for (let i = 0; i < 2; i++) { up = p.map((v) => v + h); }')))).toContain(
			'rewrite: for (let i = 0; i < 2; i++) { up = p.map((v, j) => (j === i ? v + h : v)); }',
		);
		expect(
			bodies(changed(partial('const up = p.map((v) => v + h), down = p.map((v) => v - h);'), one)),
		).toContain(
			'rewrite: const up = p.map((v, j) => (j === i ? v + h : v)), down = p.map((v, j) => (j === i ? v - h : v));',
		);
	});

	test('has its index made where the callback around it has none', () => {
		expect(bodies(changed(gradient('return p.map((w) => { return f(p.map((v) => v + h)); });')))).toContain(
			'rewrite: return p.map((w, i) => { return f(p.map((v, j) => (j === i ? v + h : v))); });',
		);
	});

	test('stays where no coordinate is counted', () => {
		expect(changed(gradient('const g = (v) => v + h;')).filter((text) => text.includes('j ==='))).toEqual([]);
	});

	test('by an assignment is made at the coordinate asked for alone', () => {
		const made = bodies(
			changed(partial('for (let k = 0; k < 2; k++) { p[k] += h; q[k]! -= h; r[0] += h; s[k] *= h; }'), one),
		);
		expect(made).toContain(
			'rewrite: for (let k = 0; k < 2; k++) { p[k] += (k === i ? h : 0); q[k]! -= (k === i ? h : 0); r[0] += h; s[k] *= h; }',
		);
		expect(
			bodies(changed(partial('p[i] += h; for (let i = 0; i < 2; i++) p[i] += h;'), one)).some((text) =>
				text.includes('? h : 0'),
			),
		).toBe(false);
	});
});

describe('an index that is a number', () => {
	test('becomes the one that is counted, wherever the number stands', () => {
		expect(bodies(changed(gradient('for (let i = 0; i < 2; i++) { a[0] = b[0] + c[1]; }')))).toEqual(
			expect.arrayContaining([
				'name: for (let i = 0; i < 2; i++) { a[i] = b[i] + c[1]; }',
				'name: for (let i = 0; i < 2; i++) { a[0] = b[0] + c[i]; }',
			]),
		);
		expect(bodies(changed(gradient('return p.map((v) => g[0]);')))).toContain(
			'name: return p.map((v, i) => g[i]);',
		);
		expect(bodies(changed(gradient('return g[0];'))).filter((text) => text.startsWith('name'))).toEqual([]);
	});
});

describe('a coordinate that was nudged', () => {
	test('is put back, by what it was moved or by the step', () => {
		const made = bodies(changed(gradient('p[0] += h; a(); return b;')));
		expect(made).toEqual(
			expect.arrayContaining([
				'statement: p[0] += h; p[0] -= h; a(); return b;',
				'statement: p[0] += h; a(); p[0] -= h; return b;',
				'statement: p[0] += h; a(); p[0] -= h; return b;',
				'statement: p[0] += h; p[0] += 2 * h; a(); return b;',
			]),
		);
		expect(bodies(changed(gradient('p[0] -= d; a();')))).toContain('statement: p[0] -= d; p[0] += d; a();');
		expect(bodies(changed('export function gradient() { p[0] += d; a(); }'))).toContain(
			'statement: p[0] += d; p[0] -= d; a();',
		);
	});

	test('gets the value that was kept', () => {
		expect(bodies(changed(gradient('const [a] = b; const old = p[0]!; p[0]! = 2; a();')))).toContain(
			'statement: const [a] = b; const old = p[0]!; p[0]! = 2; a(); p[0] = old;',
		);
	});

	test('is put back after the last move', () => {
		const made = bodies(changed(gradient('p[0]! += h; a(); p[0]! -= d; b();')));
		// Once, for the later move, and not again for the one before it.
		expect(made.filter((text) => text.endsWith('b(); p[0]! -= h;'))).toHaveLength(1);
		expect(made).toContain('statement: p[0]! += h; a(); p[0]! -= d; b(); p[0]! += d;');
	});

	test('is no name of a list, no pattern, and nothing else', () => {
		expect(
			changed(gradient('[a] = [1]; q.x = 2; a();')).filter((text) => text.startsWith('statement')),
		).toEqual([]);
		expect(bodies(changed(gradient('x = 2;')))).toContain('statement: x = 2; x += h;');
	});
});

describe('the difference of two ends', () => {
	const both = 'f(p.map((v, j) => (j === i ? v + h : v)))';
	const down = 'f(p.map((v, j) => (j === i ? v - h : v)))';

	test('gets its other end, with the divisor that belongs to it', () => {
		const made = bodies(changed(gradient('for (let i = 0; i < 2; i++) { g[i] = (f(up) - f(p)) / h; }')));
		expect(made).toContain(`rewrite: for (let i = 0; i < 2; i++) { g[i] = (f(up) - ${down}) / (2 * h); }`);
		expect(made).toContain(`rewrite: for (let i = 0; i < 2; i++) { g[i] = (${both} - f(p)) / h; }`);
		expect(made).toContain(`rewrite: for (let i = 0; i < 2; i++) { g[i] = (${both} - ${down}) / (2 * h); }`);
	});

	test('is written whole where only one end was computed', () => {
		const made = bodies(changed(gradient('return p.map((_v) => f(p));')));
		expect(made).toContain(`rewrite: return p.map((_v, i) => (${both} - ${down}) / (2 * h));`);
		const forward = bodies(changed(gradient('return p.map((_v) => f(p));'), list, { scheme: 'forward' }));
		expect(forward).toContain(`rewrite: return p.map((_v, i) => (${both} - f(p)) / h);`);
	});

	test('of one variable needs no index', () => {
		const text = (call: string) => `export function derivative(f, x, h) { return ${call}; }`;
		expect(changed(text('(f(x) + 1)'), single)).toContain(
			`rewrite: ${text('(f(x + h) - f(x - h)) / (2 * h)')}`,
		);
	});

	test('has its index made where the callback leaves it out', () => {
		const made = bodies(changed(gradient('return p.map((_v) => (f(up) - f(p)) / h);')));
		expect(made).toContain(`rewrite: return p.map((_v, i) => (f(up) - ${down}) / (2 * h));`);
	});

	test('is left where the function or the point has no name', () => {
		const text = 'export function gradient([f], p, h) { return p.map((v, i) => (g(a) - g(b)) / h); }';
		expect(changed(text).filter((one) => one.includes('2 * h'))).toEqual([]);
	});

	test('is left where there is no index, no difference, or no name for the step', () => {
		expect(
			bodies(changed(gradient('return (f(up) - f(p)) / h;'))).filter((text) => text.startsWith('rewrite')),
		).toEqual([]);
		expect(
			bodies(changed(gradient('return p.map((v, i) => { a(f / h); b(a + 1); return c / h; });'))).filter(
				(text) => text.startsWith('rewrite'),
			),
		).toEqual([]);
		expect(
			changed('export function gradient(f, p) { return p.map((v, i) => (f(a) - f(b)) / c); }').filter(
				(text) => text.includes('2 * '),
			),
		).toEqual([]);
	});
});

describe('a helper that moves a point', () => {
	const id = '4-backpropagation/manual-versus-autograd';
	const moved = (text: string) => {
		const submission = read(text);
		return madeOf(submission, coordinateChanges(submission, cluesTo(submission, id)));
	};

	test('has the index as its one parameter', () => {
		const [made] = moved(
			'const d = (i) => { const up = p.map((v) => v + 1); return f(up); }; const f = (p) => p * 2;',
		);
		expect(made).toBe(
			'rewrite: const d = (i) => { const up = p.map((v, j) => (j === i ? v + 1 : v)); return f(up); }; const f = (p) => p * 2;',
		);
	});

	test('or none, and then nothing is known of it', () => {
		expect(moved('function d(i, k) { return p.map((v) => v + 1); }')).toEqual([]);
		expect(moved('const d = ({ i }) => { return p.map((v) => v + 1); };')).toEqual([]);
		expect(moved('const up = p.map((v) => v + 1);')).toEqual([]);
	});
});

test('a point that is moved by a name of the student’s own is put back by it', () => {
	const text = 'p[i] += e; f(p); p[i] -= 2 * e; f(p);';
	const made = changed(text, '4-backpropagation/manual-versus-autograd');
	expect(made).toContain('statement: p[i] += e; f(p); p[i] -= 2 * e; f(p); p[i] += e;');
});
