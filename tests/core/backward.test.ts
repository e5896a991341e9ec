import { describe, expect, it } from 'vitest';
import {
	backward,
	forward,
	localDerivative,
	parseAssignment,
	parseAssignments,
} from '../../checker/core/backward.ts';
import { backwardRules } from '../../checker/core/backward-rules.ts';
import { ExpressionError } from '../../checker/core/expression.ts';

const neuron = parseAssignments(['z = w*x + b', 'a = sigmoid(z)', 'loss = (a - t)^2']);
const at = { x: 1.5, w: 0.4, b: -0.2, t: 1 };

/** Where an assignment cannot be read, and why. */
function complaintOf(read: () => unknown): ExpressionError {
	try {
		read();
	} catch (error) {
		if (error instanceof ExpressionError) return error;
		throw error;
	}
	throw new Error('it was read');
}

describe('reading assignments', () => {
	it.each([
		['z', 0, 'is no assignment'],
		['2z = 3', 0, 'is no assignment'],
		['= 3', 0, 'is no assignment'],
		['z == 3', 3, 'Unexpected "="'],
		['z = 2 $', 6, 'Unexpected "$"'],
		[' e = y - t', 1, 'a meaning of its own'],
		['max = y', 0, 'a meaning of its own'],
	])('%s is refused at %i', (text, index, message) => {
		const complaint = complaintOf(() => parseAssignment(text));
		expect(complaint.message).toContain(message);
		expect(complaint.index).toBe(index);
	});

	it('refuses a name that is assigned twice', () => {
		const complaint = complaintOf(() => parseAssignments(['h = x', 'h = relu(h)']));
		expect(complaint.message).toContain('"h" is assigned twice');
	});
});

describe('forward', () => {
	it('gives the value of every name', () => {
		const values = forward(neuron, at);
		expect(Object.keys(values)).toEqual(['x', 'w', 'b', 't', 'z', 'a', 'loss']);
		expect(values.z).toBeCloseTo(0.4, 15);
	});
});

describe('backward', () => {
	it('differentiates the last value, or the one that is named', () => {
		const s = 1 / (1 + Math.exp(-0.4));
		const slopes = backward(neuron, at);
		expect(slopes.loss).toBe(1);
		expect(slopes.w).toBeCloseTo(2 * (s - 1) * s * (1 - s) * 1.5, 15);
		expect(slopes.t).toBeCloseTo(-2 * (s - 1), 15);
		expect(backward(neuron, at, backwardRules, '', 'a').w).toBeCloseTo(s * (1 - s) * 1.5, 15);
		expect(backward(neuron, at, backwardRules, '', 'a').loss).toBeUndefined();
		expect(backward(neuron, at, backwardRules, '', 'x')).toEqual({ x: 1 });
	});

	it('passes over what has no part in the last value', () => {
		const lines = parseAssignments(['unused = x^2', 'y = 3*x - 2/4 + 0*5']);
		expect(backward(lines, { x: 2 })).toEqual({ y: 1, x: 3 });
	});

	it.each([
		['u - v', 1, -1],
		['-(u + v)', -1, -1],
		['u / v', 1 / 3, -2 / 9],
		['u ^ v', 12, 8 * Math.log(2)],
		['3 ^ u + v', 9 * Math.log(3), 1],
		['max(u, v) + min(u, 5)', 1, 1],
		['u * u * v', 12, 4],
		['(v - u)^3', -3, 3],
	])('of %s at (2, 3)', (text, du, dv) => {
		const slopes = backward(parseAssignments([`y = ${text}`]), { u: 2, v: 3 });
		expect(slopes.u).toBeCloseTo(du, 12);
		expect(slopes.v).toBeCloseTo(dv, 12);
	});

	it('lets what is not finite pass', () => {
		expect(backward(parseAssignments(['y = log(x)']), { x: 0 }).x).toBe(Number.POSITIVE_INFINITY);
		expect(backward(parseAssignments(['y = x^2']), { x: Number.NaN }).x).toBeNaN();
		expect(backward(parseAssignments(['y = relu(x)*2']), { x: 0 }).x).toBe(0);
	});

	it('tells its rules where a slope is taken, and the names of factors', () => {
		const seen: unknown[] = [];
		backward(
			parseAssignments(['u = 3*x', 'y = u*x + tanh(u)']),
			{ x: 0.5 },
			{
				...backwardRules,
				point: ({ place, input, output, start }) => {
					seen.push([place, input, output, start]);
					return input;
				},
				factor: ({ place, own, other, otherName, upstream }) => {
					seen.push([place, own, other, otherName, upstream]);
					return other;
				},
			},
			'chain',
		);
		const upstream = expect.closeTo(0.5 + 1 - Math.tanh(1.5) ** 2, 12);
		expect(seen).toEqual([
			['chain:y.left.left>u', 1.5, 0.5, 'x', 1],
			['chain:y.left.right>x', 0.5, 1.5, 'u', 1],
			['chain:y.right', 1.5, Math.tanh(1.5), 0.5],
			['chain:u.left>number', 3, 0.5, 'x', upstream],
			['chain:u.right>x', 0.5, 3, undefined, upstream],
		]);
	});
});

describe('the terms of a base', () => {
	it('are told to the rule of the power, with their signs', () => {
		const seen: unknown[] = [];
		const rules = {
			...backwardRules,
			power: ({ base, exponent, terms }: Parameters<typeof backwardRules.power>[0]) => {
				seen.push(terms());
				return backwardRules.power({ place: '', base, exponent, terms });
			},
		};
		const slopes = backward(parseAssignments(['L = (y - (t + 2*s))^2']), { y: 5, t: 1, s: 3 }, rules);
		expect(seen).toEqual([[5, -1, -6]]);
		expect(slopes).toMatchObject({ y: -4, t: 4, s: 8 });
	});
});

describe('a local derivative', () => {
	it('is that of one assignment alone', () => {
		const values = forward(neuron, at);
		const [z, a] = neuron;
		if (!z || !a) throw new Error('the neuron has lost its links');
		expect(localDerivative(z, 'w', values)).toBe(1.5);
		expect(localDerivative(a, 'z', values)).toBeCloseTo(1 / (4 * Math.cosh(0.2) ** 2), 15);
		expect(localDerivative(a, 'w', values)).toBe(0);
	});

	it('knows no first input where there is none', () => {
		const starts: number[] = [];
		const rules = {
			...backwardRules,
			point: ({ input, start }: { input: number; start: number }) => {
				starts.push(start);
				return input;
			},
		};
		const assignment = parseAssignment('y = sin(2)');
		localDerivative(assignment, 'x', {}, rules);
		localDerivative(assignment, 'x', {}, rules, '', 7);
		expect(starts).toEqual([Number.NaN, 7]);
	});
});

describe('where a single gradient is asked', () => {
	it('is pulled back only toward that name', () => {
		const places: string[] = [];
		const rules = {
			...backwardRules,
			combine: (at: Parameters<typeof backwardRules.combine>[0]) => {
				places.push(at.place);
				return backwardRules.combine(at);
			},
		};
		const all = backward(neuron, at);
		expect(backward(neuron, at, rules, '', 'loss', undefined, ['w']).w).toBe(all.w);
		expect(places.some((place) => place.endsWith('>w'))).toBe(true);
		expect(places.some((place) => place.endsWith('>t') || place.endsWith('>x'))).toBe(false);
	});
});
