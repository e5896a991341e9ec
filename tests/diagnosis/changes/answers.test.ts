import { describe, expect, test } from 'vitest';
import { answers } from '../../../checker/diagnosis/changes/answers.ts';
import { textOf } from '../../../checker/submission/tree.ts';
import { read } from '../../submission/read.ts';
import { exerciseOf } from '../../support/exercises.ts';
import { trialOf } from '../trial-of.ts';
import { cluesTo, madeOf } from './made.ts';

/** The program of an exported function with this body, and what its answers become. */
function written(id: string, head: string, body: string, inputs: object = {}, rows?: readonly number[][]) {
	const exercise = { ...exerciseOf(id) };
	const submission = read(`export function ${head} { ${body} }`);
	const wrong =
		exercise.cases.length > 0 ? trialOf(exercise, rows ?? zeros(id), exercise.cases[0]) : undefined;
	if (!wrong) throw new Error('no case');
	const changes = [...answers(submission, cluesTo(submission, exercise, inputs), wrong)];
	return {
		changes,
		submission,
		made: madeOf(submission, changes).map((text) =>
			text.replace(/export function \w+\([^)]*\) \{ (.*) \}$/s, '$1'),
		),
	};
}

/** Rows as long as the right ones, each value wrong. */
function zeros(id: string): number[][] {
	const exercise = exerciseOf(id);
	const { given } = trialOf(exercise, [], exercise.cases[0]);
	return given.expected.map((row) => row.map(() => 1e9));
}

const byHand = '2-gradients/gradient-by-hand';

describe('a gradient', () => {
	test('is written anew as a whole, element by element, and where its names get their value', () => {
		const head = `${exerciseNameOf(byHand)}(x, y)`;
		const { made } = written(byHand, head, 'const a = x + 1; const b = y + 1; return [a, b];');
		const [first, second] =
			/\[(.*), (.*)\]/.exec(made.find((text) => /return \[[^a]/.test(text)) ?? '')?.slice(1) ?? [];
		expect(made).toContain(`answer: const a = ${first}; const b = y + 1; return [a, b];`);
		expect(made).toContain(`answer: const a = x + 1; const b = ${second}; return [a, b];`);
		expect(made).toContain(`answer: const a = ${first}; const b = ${second}; return [a, b];`);
		expect(made).toContain(`answer: const a = x + 1; const b = y + 1; return [${first}, b];`);
		const gradient = new Function('x', 'y', `return [${first}, ${second}]`);
		expect(gradient(2, 3)).toEqual(
			trialOf(exerciseOf(byHand), undefined, { 'point.x': 2, 'point.y': 3 }).given.expected[0],
		);
	});

	test('keeps the names that get several values, literals, and elements that are right', () => {
		const head = `${exerciseNameOf(byHand)}(x, y)`;
		const named = (body: string) =>
			written(byHand, head, body).made.filter((text) => !/return \[.*\*/.test(text));
		expect(named('let a = x + 1; a = 3; return [a, 0];')).toEqual([]);
		expect(named('const a = 5; return [a, x];')).toEqual([]);
		expect(named('let a; return [a, f(x)];')).toEqual([]);
		expect(named('return [c, 0, 0];')).toEqual([]);
		expect(named('return c;')).toEqual([]);
		const right = trialOf(exerciseOf(byHand), undefined, exerciseOf(byHand).cases[0]).given.expected;
		const one = written(byHand, head, 'return [c, d];', {}, [[1e9, right[0]?.[1] as number]]).made;
		expect(one.filter((text) => /^answer: return \[.+, d\];$/.test(text))).toHaveLength(1);
		expect(one.filter((text) => /^answer: return \[c, /.test(text))).toEqual([]);
		const all = written(byHand, head, 'return [c, d];', {}, right as number[][]).made;
		expect(all).toHaveLength(1);
	});

	test('is none where there is no such function', () => {
		expect(written(byHand, 'other(x, y)', 'return [c, d];').changes).toEqual([]);
	});

	test('over data has what a sample adds written anew, in loops, maps and sums', () => {
		const id = '2-gradients/line-fit-gradient';
		const sites = (body: string) => written(id, 'gradient(xs, ys, w, b)', body).made;
		const adds = /xs\[(\w)\]! \+ b - ys\[\1\]!/;
		expect(
			sites('for (let i = 0; i < 3; i++) { g += c; }').some(
				(text) => /g \+= 2 \*/.test(text) && adds.test(text),
			),
		).toBe(true);
		expect(sites('return xs.map((x) => c);').some((text) => /\(x, i\) => 2 \*/.test(text))).toBe(true);
		expect(
			sites('return xs.reduce((s, x, k) => s + c, 0);').some((text) => /=> s \+ \(?2 \*/.test(text)),
		).toBe(true);
		expect(sites('return xs.reduce((s, x, k) => c * s, 0);').some((text) => /=> 2 \*/.test(text))).toBe(true);
		expect(
			sites('const f = (x) => c; g = c; xs.map((x) => { f(c); }); f(() => c); f(([a]) => a + c);').filter(
				(text) => /=> 2|g = 2/.test(text),
			),
		).toEqual([]);
		expect(
			sites('g ??= c; for (let i = 0; i < 3; i++) { g *= c; }').filter((text) => /= 2 \*/.test(text)),
		).toEqual([]);
	});

	test('over data that has no name is let be', () => {
		const { made } = written(
			'2-gradients/line-fit-gradient',
			'gradient([x], ys, w, b)',
			'return ys.map((y) => c);',
		);
		expect(made.filter((text) => text.includes('2 *'))).toEqual([]);
	});
});

function exerciseNameOf(id: string): string {
	const { form } = exerciseOf(id);
	return form.kind === 'program' ? '' : form.name;
}

describe('a difference quotient', () => {
	const list = '2-gradients/gradient-vector';

	test('is written where a component is handed back, with the index that counts there', () => {
		const { made } = written(list, 'gradient(f, p, h)', 'return p.map((v) => c);');
		expect(made.some((text) => /return p\.map\(\(v, i\) => \(f\(p\.map/.test(text))).toBe(true);
		expect(made.some((text) => /return p\.map\(\(_, i\) => \(f\(p\.map/.test(text))).toBe(true);
	});

	test('of one coordinate has the index that is asked', () => {
		const { made } = written('2-gradients/partial-derivative', 'partial(f, p, k, h)', 'return c;');
		expect(made).toContain(
			'answer: return (f(p.map((v, j) => (j === k ? v + h : v))) - f(p.map((v, j) => (j === k ? v - h : v)))) / (2 * h);',
		);
		expect(made.filter((text) => text.includes('(_, i)'))).toEqual([]);
	});

	test('of one variable stands where a value gets its name, is handed over or returned; none where a name is missing', () => {
		const id = '1-derivatives/numeric-derivative';
		const whole = '(f(x + h) - f(x - h)) / (2 * h)';
		const { made } = written(id, 'derivative(f, x, h)', 'const c = d; if (c) g(c, () => 1); return c + 3;');
		for (const body of [
			`const c = ${whole}; if (c) g(c, () => 1); return c + 3;`,
			`const c = d; if (c) g(${whole}, () => 1); return c + 3;`,
			`const c = d; if (c) g(c, () => 1); return ${whole};`,
		])
			expect(made).toContain(`answer: ${body}`);
		expect(written(id, 'derivative(f, x)', 'return c;').changes).toEqual([]);
		expect(written(list, 'gradient(f, [p], h)', 'return c;').changes).toEqual([]);
	});
});

describe('a quotient', () => {
	const id = '2-gradients/gradient-check';
	const head = `${exerciseNameOf(id)}(a, n)`;
	const bottom = 'Math.hypot(...a) + Math.hypot(...n)';

	test('counts 0/0 as 0, and is divided by what is due', () => {
		const { made } = written(id, head, 'return c / d;');
		expect(made).toContain('guard: return d === 0 ? 0 : c / d;');
		expect(made).toContain(`rewrite: return c / (${bottom});`);
		expect(made).toContain(`insert: return ${bottom} === 0 ? 0 : (c / d) / (${bottom});`);
	});

	test('whose divisor has a name points at where the name gets its value', () => {
		const at = (body: string) => {
			const { changes, submission } = written(id, head, body);
			return changes
				.filter(({ kind, edits }) => kind === 'rewrite' && edits[0] && textOf(submission, edits[0]) === 'd')
				.map(({ node }) => textOf(submission, node));
		};
		expect(at('let d = 0; d += 2 * a; return c / d;')).toEqual(['d += 2 * a']);
		// What is computed once can be written anew itself.
		expect(at('const d = f(a); return c / d;')).toEqual([]);
		expect(at('const d = a; return c / d;')).toEqual(['a']);
		expect(at('let d; return c / d;')).toEqual(['d']);
		expect(at('return c / d;')).toEqual(['d']);
	});

	test('whose divisor has no name points at the divisor', () => {
		const { changes, submission } = written(id, head, 'return c / d[0];');
		const points = changes
			.filter(({ kind }) => kind === 'rewrite')
			.map(({ node }) => textOf(submission, node));
		expect(points).toContain('d[0]');
	});

	test('has what is compared or computed on the way written anew', () => {
		const { made } = written(id, head, 'const d = f(a); if (d[0] > 2) return 0; return g(e[1], 3);');
		expect(made).toContain(`rewrite: const d = ${bottom}; if (d[0] > 2) return 0; return g(e[1], 3);`);
		expect(made).toContain(`rewrite: const d = f(a); if ((${bottom}) > 2) return 0; return g(e[1], 3);`);
		expect(written(id, head, `const d = ${bottom}; g(2);`).made).not.toContain(
			`rewrite: const d = ${bottom}; g(2);`,
		);
	});
});
