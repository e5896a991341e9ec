import { describe, expect, test } from 'vitest';
import { heldParameters, rateName } from '../../../checker/diagnosis/changes/held-parameters.ts';
import { statesWith } from '../../../checker/diagnosis/numbers.ts';
import { watched } from '../../../checker/diagnosis/watch.ts';
import type { DescentInputs } from '../../../checker/spec-types.ts';
import { caseOf } from '../../../checker/trial/cases.ts';
import { read } from '../../submission/read.ts';
import { exerciseOf } from '../../support/exercises.ts';
import { openRooms } from '../../support/rooms.ts';
import { watchedNodes } from '../watched-nodes.ts';

const rooms = openRooms();

/** What a right answer calls the parameters, with their slopes. */
async function held(name: string, text: string, changed: object = {}): Promise<Record<string, string>> {
	const spec = exerciseOf(`3-gradient-descent/${name}`);
	const exercise = { ...spec, inputs: { ...spec.inputs, ...changed } };
	const given = caseOf(exercise, 'listed', 'listed', {});
	const [walked] = statesWith(given, []) ?? [];
	const inputs = given.inputs as DescentInputs;
	if (!walked || typeof inputs.loss !== 'string') throw new Error('The descent has no states.');
	const submission = read(text);
	const nodes = await watched(exercise, submission, given, rooms);
	const found = heldParameters(submission, exercise, nodes, walked, inputs, inputs.loss);
	return Object.fromEntries(found.map((one) => [`${one.name}: ${one.text}`, one.slope]));
}

const bowl = (state: string, [x, y]: readonly string[], moved: string) =>
	`export function descend(x0, y0, rate, steps) {
	${state}
	const rows = [];
	for (let k = 0; k < steps; k++) {
		const gx = 2 * ${x} + ${y}, gy = ${x} + 4 * ${y};
		${moved}
		rows.push([${x}, ${y}, 0]);
	}
	return rows;
}`;

describe('what a parameter is called', () => {
	test('is the name that goes through its states, or an element of what is assigned', async () => {
		const names = bowl('let p = x0, q = y0;', ['p', 'q'], 'p -= rate * gx; q -= rate * gy;');
		expect(await held('coupled-bowl', names)).toEqual({ 'x: p': '2 * p + q', 'y: q': 'p + 4 * q' });
		const elements = bowl('let p = [x0, y0];', ['p[0]', 'p[1]'], 'p = [p[0] - rate * gx, p[1] - rate * gy];');
		expect(Object.keys(await held('coupled-bowl', elements))).toEqual(['x: p[0]', 'y: p[1]']);
	});

	test('is none where nothing goes through its states', async () => {
		const still = bowl('let p = x0, q = y0;', ['p', 'q'], 'q -= rate * gy;');
		expect(Object.keys(await held('coupled-bowl', still))).toEqual([]);
	});
});

/** One update for each batch, whose slopes are computed by a function of the batch. */
const batchwise = (loop: string, end = '}', batch = 'some') =>
	`export function fit(xs, ys, batches, rate) {
	let w = 0, b = 0;
	const rows = [];
	for (const x of xs) rows.length = 0;
	${loop}
		let dw = 0, db = 0;
		for (const i of ${batch}) { const e = w * xs[i] + b - ys[i]; dw += 2 * e * xs[i]; db += 2 * e; }
		w -= rate * dw / ${batch}.length;
		b -= rate * db / ${batch}.length;
		rows.push([w, b]);
	${end}
	return rows;
}`;

const line = (share: string, at = '') =>
	`export function fit(xs, ys, rate, epochs) {
	let w = 0, b = 0;
	const rows = [];
	for (let k = 0; k < epochs; k++) {
		let dw = 0, db = 0;
		for (let i = 0; i < xs.length; i++) { const e = w * xs[i]${at} + b - ys[i]; dw += 2 * e * xs[i]; db += 2 * e; }
		w -= rate * dw${share};
		b -= rate * db${share};
		rows.push([w, b, 0]);
	}
	return rows;
}`;

describe('a slope over data', () => {
	test('is a mean or a sum, with assertions where the answer has them', async () => {
		const mean = await held('fit-a-line', line(' / xs.length'));
		expect(mean['b: b']).toBe('xs.reduce((sum, _, i) => sum + 2 * (w * xs[i] + b - ys[i]), 0) / xs.length');
		const sum = await held('fit-a-line', line(''), { reduce: 'sum', learningRate: 0.01 });
		expect(sum['b: b']).toBe('xs.reduce((sum, _, i) => sum + 2 * (w * xs[i] + b - ys[i]), 0)');
		const asserted = await held('fit-a-line', line(' / xs.length', '!'));
		expect(asserted['b: b']).toContain('(w * xs[i]! + b - ys[i]!)');
	});

	test('goes over the batch, as the answer calls it', async () => {
		const slope = 'some.reduce((sum, i) => sum + 2 * (w * xs[i] + b - ys[i]), 0) / some.length';
		expect((await held('minibatch', batchwise('for (const some of batches) {')))['b: b']).toBe(slope);
		expect((await held('minibatch', batchwise('batches.forEach((some) => {', '});')))['b: b']).toBe(slope);
	});

	test('is not known where the batch has no name', async () => {
		const counted = batchwise('for (let k = 0; k < batches.length; k++) {', '}', 'batches[k]');
		expect(await held('minibatch', counted)).toEqual({});
		const taken = batchwise('batches.forEach(([...some]) => {', '});');
		expect(await held('minibatch', taken)).toEqual({});
	});
});

describe('the rate', () => {
	const inputs = { ...exerciseOf('3-gradient-descent/coupled-bowl').inputs, learningRate: 0.37 } as never;
	const called = (text: string, reads: Readonly<Record<string, readonly number[]>>, changed: object = {}) => {
		const submission = read(text);
		const exercise = exerciseOf('3-gradient-descent/coupled-bowl');
		const own = { ...(inputs as DescentInputs), ...changed } as DescentInputs;
		return rateName(submission, exercise, watchedNodes(submission, reads), own);
	};
	const unnamed = 'export function descend(x, y, { eta }, steps) { f(2 * eta, eta, steps); }';

	test('is the parameter of the function, or the name that holds it', () => {
		expect(called('export function descend(x, y, eta, steps) {}', {})).toBe('eta');
		expect(called(unnamed, { '2 * eta': [0.37], steps: [5], eta: [0.37] })).toBe('eta');
	});

	test('is the number itself where nothing holds it, and none where there are several', () => {
		expect(called(unnamed, { steps: [5] })).toBe('0.37');
		expect(called(unnamed, {}, { learningRate: [0.1, 0.2] })).toBeUndefined();
	});
});
