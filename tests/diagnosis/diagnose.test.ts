import { describe, expect, test } from 'vitest';
import { attempt } from '../../checker/attempt.ts';
import { diagnose } from '../../checker/diagnosis/diagnose.ts';
import { read } from '../submission/read.ts';
import { exerciseOf } from '../support/exercises.ts';
import { openRooms } from '../support/rooms.ts';

const rooms = openRooms();
/** Time enough that work alone limits a diagnosis. */
const patient = 20_000;

/** What is found, in a few words: a name or the beginning of the message, other names, the changed line. */
async function found(id: string, text: string) {
	const exercise = exerciseOf(id);
	const tried = await attempt(exercise, { submission: read(text), edits: [] }, rooms);
	const findings = await diagnose(tried, rooms, patient);
	return findings.map(({ misconception, message, alternatives, fix, line }) => ({
		said: misconception ?? message.split(' in ')[0],
		...(alternatives.length > 0 ? { alternatives } : {}),
		...(fix ? { after: fix.after } : {}),
		...(line === undefined ? {} : { line }),
	}));
}

const loop = '3-gradient-descent/first-loop';
const program = (step: string, loss = '(w - 3) ** 2') => `let w = 0;
const learningRate = 0.2;
for (let step = 1; step <= 6; step++) {
	${step}
	console.log(\`\${step} w= \${w.toFixed(3)} loss= \${(${loss}).toFixed(3)}\`);
}`;
const plain = [{ said: 'The first difference is' }];

describe('a diagnosis', () => {
	test('has nothing to say of what is right, or was never run', async () => {
		expect(await found(loop, program('w = w - learningRate * 2 * (w - 3);'))).toEqual([]);
		const version = { submission: read(''), edits: [] };
		expect(await diagnose({ exercise: exerciseOf(loop), version, trials: [] }, rooms)).toEqual([]);
	});

	test('names the mistake, with the change that undoes it', async () => {
		expect(await found(loop, program('w = w + learningRate * 2 * (w - 3);'))).toEqual([
			{ said: 'update-adds-gradient', after: 'w = w - learningRate * 2 * (w - 3);', line: 4 },
		]);
	});

	test('shows the difference beside what is written out', async () => {
		const rows = '1 1.2 3.24, 2 1.92 1.166, 3 2.352 0.42, 4 2.611 0.151, 5 2.767 0.054, 6 2.860 0.02';
		const table = `let w = 0; const learningRate = 0.2;\n${rows
			.split(', ')
			.map((row) => row.split(' '))
			.map(([step, w, loss]) => `console.log('${step} w= ${w} loss= ${loss}');`)
			.join('\n')}`;
		const findings = await found(loop, table);
		expect(findings.map(({ said }) => said)).toEqual(['hard-coded-output', 'The first difference is']);
	});

	test('has no name for a slip that means nothing', async () => {
		expect(await found(loop, program('w = w - learningRate * 2 * (w - 4);'))).toEqual([
			{ said: 'With one small change', after: 'w = w - learningRate * 2 * (w - 3);', line: 4 },
		]);
	});

	test('names two mistakes that are undone one by one', async () => {
		const findings = await found(
			loop,
			program('const g = learningRate * 2 * (w - 3); w = w + learningRate * g;'),
		);
		expect(findings).toMatchObject([{ said: 'learning-rate-applied-twice' }, { after: expect.any(String) }]);
	});

	test('shows the first difference where nothing is proved', async () => {
		expect(await found(loop, program('w = Math.cosh(w) + step;', '(w - 3) ** 3'))).toEqual(plain);
		// One and the same wrong value looks like many mistakes.
		expect(
			await found('1-derivatives/numeric-derivative', 'export function derivative() { return 0; }'),
		).toEqual(plain);
	});

	test('goes by the change, where that can mean but one thing', async () => {
		const aliased = `export function gradient(f, point, h) {
	return point.map((_, i) => {
		const copy = [...point];
		const up = copy;
		const down = copy;
		up[i] += h;
		down[i] -= h;
		return (f(up) - f(down)) / (2 * h);
	});
}`;
		expect(await found('2-gradients/gradient-vector', aliased)).toMatchObject([
			{ said: 'point-aliased', after: 'const up = [...copy];' },
		]);
	});

	test('tries first what the mistake that fits asks for', async () => {
		const step = 'w = w - learningRate * 2 * (w - 3);';
		expect(await found(loop, program(step, '(w - 3) ^ 2'))).toMatchObject([
			{ said: 'caret-for-power', after: expect.stringContaining('(w - 3) ** 2') },
		]);
		const nudged = `export function gradient(f, point, h) {
	const p = [...point];
	const g = [];
	for (let i = 0; i < p.length; i++) {
		p[i] += h;
		const up = f(p);
		p[i] -= 2 * h;
		g.push((up - f(p)) / (2 * h));
	}
	return g;
}`;
		expect(await found('2-gradients/gradient-vector', nudged)).toMatchObject([
			{ said: 'coordinate-not-restored', after: expect.stringMatching(/p\[i\]!? (\+)?= /) },
		]);
	});

	test('gives a change that can mean but one thing another name than the one that fits', async () => {
		const line = `export function tangent(f, slope, x0, x) {
	const predicted = f(x0) + slope(x0) * x - x0;
	return [predicted, f(x) - predicted];
}`;
		expect(await found('1-derivatives/tangent-line', line)).toMatchObject([{ said: 'precedence' }]);
		const rounded = program('w = Number((w - learningRate * 2 * (w - 3)).toFixed(3));');
		expect(await found(loop, rounded)).toMatchObject([{ said: 'rounded-while-computing' }]);
	});

	test('says that a point was left where it was nudged to, though the values are right', async () => {
		const moved = `export function gradient(f, p, h) {
	const g = p.map((_, i) => {
		const up = [...p], down = [...p];
		up[i] += h;
		down[i] -= h;
		return (f(up) - f(down)) / (2 * h);
	});
	p[0] += h;
	return g;
}`;
		expect(await found('2-gradients/gradient-vector', moved)).toMatchObject([
			{ said: 'coordinate-not-restored' },
		]);
	});

	test('cannot tell an input that plays no part from an answer written out, where there is no other', async () => {
		const ignored = `const x = 1;
const f = (t) => t ** 2;
for (const h of [1, 0.5, 0.1, 0.01, 0.001]) {
	const slope = (f(1 + h) - f(1)) / h;
	console.log(\`h= \${h} slope= \${slope.toFixed(4)}\`);
}`;
		expect(await found('1-derivatives/secant-to-tangent', ignored)).toMatchObject([
			{ said: 'input-ignored', alternatives: ['hard-coded-output'] },
		]);
	});

	test('needs no expression that held the first wrong value: a row may be missing', async () => {
		const short = program('w = w - learningRate * 2 * (w - 3);').replace('step <= 6', 'step < 6');
		expect(await found(loop, short)).toMatchObject([{ said: 'off-by-one-steps', line: 3 }]);
	});
});
