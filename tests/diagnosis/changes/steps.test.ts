import { describe, expect, test } from 'vitest';
import { stepsAfter, stepsAnew } from '../../../checker/diagnosis/changes/steps.ts';
import type { Named } from '../../../checker/diagnosis/named.ts';
import { statesWith } from '../../../checker/diagnosis/numbers.ts';
import type { Prediction } from '../../../checker/diagnosis/predict.ts';
import { watched } from '../../../checker/diagnosis/watch.ts';
import { misconceptions } from '../../../checker/misconceptions/list.ts';
import type { Change, Misconception } from '../../../checker/misconceptions/misconception.ts';
import { type Case, caseOf, casesOf } from '../../../checker/trial/cases.ts';
import { isPassed, tryCases } from '../../../checker/trial/trial.ts';
import { read } from '../../submission/read.ts';
import { exerciseOf } from '../../support/exercises.ts';
import { openRooms } from '../../support/rooms.ts';
import { nodeOf, watchedNodes } from '../watched-nodes.ts';
import { madeOf } from './made.ts';

const rooms = openRooms();

/** The steps that are written anew for an answer with a mistake, and how many of them make it right. */
async function anew(
	name: string,
	id: string,
	text: string,
	place?: string,
	right: readonly string[] = [],
): Promise<{ changes: readonly Change[]; made: readonly string[]; mended: number }> {
	const exercise = exerciseOf(`3-gradient-descent/${name}`);
	const submission = read(text);
	const cases = casesOf(exercise);
	const given = cases.at(-1);
	const misconception = misconceptions.find((one) => one.id === id);
	const clues = { exercise, inputs: cases[0]?.inputs as never, numbers: [], hasDifference: false };
	const [way] = misconception?.predict?.(clues) ?? [];
	if (!given || !misconception || !way) throw new Error('There is no such mistake here.');
	const predictions: Prediction[] = [{ misconception, way, ...(place === undefined ? {} : { place }) }];
	const [walked] = statesWith(given, predictions) ?? [];
	if (!walked) throw new Error('The descent has no states.');
	const nodes = await watched(exercise, submission, given, rooms);
	let mended = 0;
	const known = new Set(right.map((one) => nodeOf(submission, one).id));
	const changes = [...stepsAnew(submission, exercise, nodes, walked, known)];
	for (const { edits } of changes) {
		const trials = await tryCases(exercise, { submission, edits }, cases, rooms);
		if (trials.every(isPassed)) mended += 1;
	}
	return { changes, made: madeOf(submission, changes), mended };
}

const mended = async (name: string, id: string, text: string) => (await anew(name, id, text)).mended;

const line = (body: string) =>
	`export function fit(xs: number[], ys: number[], rate: number, epochs: number) {
	let [m, c] = [0, 0];
	const loss = () => xs.reduce((s, x, i) => s + (m * x + c - ys[i]!) ** 2, 0) / xs.length;
	const rows: number[][] = [];
	for (let k = 0; k < epochs; k++) {
		${body}
		rows.push([m, c, loss()]);
	}
	return rows;
}
`;

describe('a step written anew', () => {
	test('stands in the statements that assign the parameters one by one', async () => {
		expect(
			await mended('fit-a-line', 'value-for-slope', line('m -= rate * loss(); c -= rate * loss();')),
		).toBe(0);
		const at = 'const f = loss(); m -= rate * f; c -= rate * f;';
		expect(await mended('fit-a-line', 'value-for-slope', line(at))).toBeGreaterThan(0);
	});

	test('or all together', async () => {
		const at = 'const f = loss(); [m, c] = [m - rate * f, c - rate * f];';
		expect(await mended('fit-a-line', 'value-for-slope', line(at))).toBeGreaterThan(0);
	});

	test('knows elements and properties', async () => {
		const elements = `const f = ([x, y]: number[]) => x! * x! + x! * y! + 2 * y! * y!;
export function descend(x: number, y: number, rate: number, steps: number) {
	let p = [x, y];
	return Array.from({ length: steps }, () => {
		const g = f([p[0]!, p[1]!]);
		p = p.map((v) => v - rate * g);
		return [...p, f(p)];
	});
}`;
		expect(await mended('coupled-bowl', 'value-for-slope', elements)).toBeGreaterThan(0);
		const properties = `const f = (x: number, y: number) => x * x + x * y + 2 * y * y;
export function descend(x: number, y: number, rate: number, steps: number) {
	let p = { a: x, b: y };
	return Array.from({ length: steps }, () => {
		const g = f(p.a, p.b);
		p = { a: p.a - rate * g, b: p.b - rate * g };
		return [p.a, p.b, f(p.a, p.b)];
	});
}`;
		expect(await mended('coupled-bowl', 'value-for-slope', properties)).toBeGreaterThan(0);
	});

	test('sums over a batch by its own name', async () => {
		const text = `export function fit(xs: number[], ys: number[], batches: number[][], rate: number) {
	let [w, b] = [0, 0];
	const rows: number[][] = [];
	for (const some of batches) {
		let f = 0;
		for (const i of some) f += (w * xs[i]! + b - ys[i]!) ** 2 / some.length;
		w -= rate * f;
		b -= rate * f;
		rows.push([w, b]);
	}
	return rows;
}`;
		expect(await mended('minibatch', 'value-for-slope', text)).toBeGreaterThan(0);
		const mapped = text
			.replace('for (const some of batches) {', 'batches.forEach((some) => {')
			.replace('rows.push([w, b]);\n\t}', 'rows.push([w, b]);\n\t});');
		expect(await mended('minibatch', 'value-for-slope', mapped)).toBeGreaterThan(0);
	});

	test('takes the place of a loop over the samples', async () => {
		const at =
			'for (let i = 0; i < xs.length; i++) { const e = m * xs[i]! + c - ys[i]!; m -= rate * 2 * e * xs[i]!; c -= rate * 2 * e; }';
		expect(await mended('fit-a-line', 'update-once-per-epoch', line(at))).toBeGreaterThan(0);
	});

	test('is not offered where momentum is carried along', async () => {
		const text = `export function descend(slope: (x: number) => number, start: number, rate: number, beta: number, steps: number) {
	let x = start;
	const rows: number[][] = [];
	for (let k = 0; k < steps; k++) { const v = slope(x); x -= rate * v; rows.push([x, v]); }
	return rows;
}`;
		expect(await mended('momentum', 'momentum-ignored', text)).toBe(0);
	});
});

describe('the new steps', () => {
	const bowl = (body: string, state = 'let p = x, q = y;', row = '[p, q, f(p, q)]') =>
		`const f = (a: number, b: number) => a * a + a * b + 2 * b * b;
export function descend(x: number, y: number, rate: number, steps: number) {
	${state}
	const rows: number[][] = [];
	for (let k = 0; k < steps; k++) {
		${body}
		rows.push(${row});
	}
	return rows;
}
`;
	const wrong = (body: string, state?: string, row?: string) =>
		anew('coupled-bowl', 'value-for-slope', bowl(body, state, row));

	test('move a parameter that was forgotten as well', async () => {
		const still = bowl('p -= rate * (2 * p + q);');
		const { made, mended } = await anew('coupled-bowl', 'parameter-not-updated', still, 'y');
		expect(mended).toBe(1);
		expect(made[0]).toContain('p -= rate * slope1; q -= rate * slope2;');
	});

	test('do not take a name that is there', async () => {
		const { made, mended } = await wrong('const slope1 = f(p, q); p -= rate * slope1; q -= rate * slope1;');
		expect(mended).toBeGreaterThan(0);
		expect(made.join()).toContain('const slope1Here = 2 * p + q, slope2 = p + 4 * q;');
	});

	test('are not written where the parameters move in different blocks', async () => {
		const { changes } = await wrong('const g = f(p, q); if (k > -1) { p -= rate * g; } q -= rate * g;');
		expect(changes).toEqual([]);
	});

	test('are not written for all at once where not all are parts of one thing', async () => {
		const state = 'let p = { a: x }; let q = y;';
		const body = 'const g = f(p.a, q); p = { a: p.a - rate * g }; q = q - rate * g;';
		const { made } = await wrong(body, state, '[p.a, q, f(p.a, q)]');
		expect(made.filter((text) => /p = \{ a: p\.a - rate \* \(/.test(text))).toEqual([
			expect.stringContaining('q = q - rate * ('),
		]);
		const deep = 'let p = { a: x, b: { c: y } };';
		const whole = 'const g = f(p.a, p.b.c); p = { a: p.a - rate * g, b: { c: p.b.c - rate * g } };';
		const { made: own } = await wrong(whole, deep, '[p.a, p.b.c, f(p.a, p.b.c)]');
		expect(own.filter((text) => text.includes('b.c:'))).toEqual([]);
	});

	test('point at the parameter that does not move as it should', async () => {
		const text = bowl('const g = f(p, q); p = p - rate * g; q = q - rate * g;');
		const lines = async (right: readonly string[]) => {
			const { changes } = await anew('coupled-bowl', 'value-for-slope', text, undefined, right);
			return changes.map(({ node }) => text.slice(node.start, node.end));
		};
		expect(await lines([])).toEqual(['p - rate * g', 'p = p - rate * g;']);
		expect(await lines(['p - rate * g'])).toEqual(['q - rate * g', 'q = q - rate * g;']);
		expect(await lines(['p - rate * g', 'q - rate * g'])).toEqual(['p - rate * g', 'p = p - rate * g;']);
	});

	test('of one parameter are one statement, and a slope of one name has no brackets', async () => {
		const text = `let w = 0;
const learningRate = 0.2;
for (let step = 1; step <= 6; step++) {
	w = w - learningRate * (w - 3) ** 2;
	console.log(\`\${step} w= \${w.toFixed(3)} loss= \${((w - 3) ** 2).toFixed(3)}\`);
}`;
		const { made, mended } = await anew('first-loop', 'value-for-slope', text);
		expect(mended).toBe(2);
		expect(made[0]).toContain('w = w - learningRate * (2 * (w - 3));');
		expect(made[1]).toContain('const slope = 2 * (w - 3); w -= learningRate * slope;');
		const half = exerciseOf('3-gradient-descent/first-loop');
		const exercise = { ...half, inputs: { ...half.inputs, loss: 'w^2 / 2 + w' } };
		const given = caseOf(exercise, 'probe', 'probe', { 'start.w': 4.2 });
		const [walked] = statesWith(given, []) ?? [];
		if (!walked) throw new Error('The descent has no states.');
		const sloped = { ...walked, inputs: { ...walked.inputs, loss: 'w' } as never };
		const submission = read(text.replace('(w - 3) ** 2;', '(w + 1);'));
		const nodes = await watched(exercise, submission, given, rooms);
		const texts = madeOf(submission, stepsAnew(submission, exercise, nodes, sloped, new Set()));
		expect(texts[0]).toContain('w = w - learningRate * 1;');
	});
});

describe('steps for the name that fits best', () => {
	const loop = exerciseOf('3-gradient-descent/first-loop');
	const [given] = casesOf(loop) as [Case];
	const submission = read('let w = 0; const learningRate = 0.2; for (;;) { const g = w + 1; w = w + g; }');
	const misconception = misconceptions[0] as Misconception;
	const way: Prediction['way'] = {
		rules: { descent: (rules) => ({ ...rules, update: ({ x, rate, slope }) => x + rate * slope }) },
	};
	const walked = statesWith(given, [{ misconception, way }])?.[0];
	const states = walked?.rows.map(([w]) => w as number) ?? [];
	const nodes = watchedNodes(submission, { w: [0, ...states], 'w + g': states });
	const named = (family: string): Named => {
		const misconception = { ...(misconceptions[0] as Misconception), family: family as never };
		const wrong = [nodeOf(submission, 'w + 1')];
		const blame = { right: new Set<number>(), turned: new Set<number>(), wrong, explained: 0 };
		return { misconception, predictions: [{ misconception, way }], blame, sources: new Map() };
	};
	const placesOf = (best?: Named, asked = given) =>
		[...stepsAfter(submission, loop, asked, nodes, best ? [best] : [])].map(({ node }) => node);

	test('point at the wrong formula, or where the parameter moves', () => {
		const [formula, step] = ['w + 1', 'w + g'].map((text) => nodeOf(submission, text));
		const assigned = nodeOf(submission, 'w = w + g;');
		expect(placesOf(named('broken-chain'))).toEqual([formula, formula]);
		expect(placesOf(named('update-loop'))).toEqual([step, assigned]);
		// What the formula gives is right: then it is put to a wrong use.
		const due = named('broken-chain');
		const right = new Set([formula?.id as number]);
		const sum = nodeOf(submission, 'w + g');
		expect(placesOf({ ...due, blame: { ...due.blame, right } })).toEqual([sum, sum]);
	});

	test('are none without a name, a way or a descent', () => {
		expect(placesOf()).toEqual([]);
		expect(placesOf({ ...named('broken-chain'), predictions: [] })).toEqual([]);
		const [other] = casesOf(exerciseOf('2-gradients/gradient-by-hand')) as [Case];
		expect(placesOf(named('broken-chain'), other)).toEqual([]);
	});
});
