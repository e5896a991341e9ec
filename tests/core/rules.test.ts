import { describe, expect, it } from 'vitest';
import { multiply } from '../../checker/core/build.ts';
import { gradientDescent } from '../../checker/core/routines/gradient-descent.ts';
import { routineNamed, routineNames } from '../../checker/core/routines.ts';
import { notePlaces, type Replacement, replaceRules, textbook } from '../../checker/core/rules.ts';

const productSkipped: Replacement = {
	derivation: (rules) => ({ ...rules, product: ({ du, dv }) => multiply(du, dv) }),
};
const uphill: Replacement = {
	descent: (rules) => ({ ...rules, update: ({ x, rate, slope }) => x + rate * slope }),
};
const products = {
	routine: 'derivatives',
	functions: ['x^2*sin(x)', 'x*exp(x)'],
	variable: 'x',
	at: 1.3,
} as const;
const slopes = (rules = textbook) =>
	routineNamed('derivatives').trace({ ...products, functions: [...products.functions] }, ['a', 'b'], rules)
		.rows[0];
const right = slopes() as readonly number[];
const wrong = [2 * 1.3 * Math.cos(1.3), Math.exp(1.3)];

const bowl = {
	routine: 'gradient-descent',
	loss: 'x^2 + y^2',
	start: { x: 1, y: 2 },
	learningRate: 0.1,
	steps: 1,
	rows: 'end',
} as const;
const walk = (rules = textbook) => gradientDescent.trace(bowl, ['x', 'y'], rules).rows[0];

describe('replacing a rule', () => {
	it('changes every place where it is used', () => {
		const [first, second] = slopes(replaceRules(textbook, productSkipped)) as readonly number[];
		expect(first).toBeCloseTo(wrong[0] as number, 12);
		expect(second).toBeCloseTo(wrong[1] as number, 12);
		expect(walk(replaceRules(textbook, uphill))).toEqual([1.2, 2.4]);
	});

	it('changes one place alone where it is named', () => {
		const [first, second] = slopes(replaceRules(textbook, productSkipped, '1')) as readonly number[];
		expect(first).toBe(right[0]);
		expect(second).toBeCloseTo(wrong[1] as number, 12);
		expect(walk(replaceRules(textbook, uphill, 'y'))).toEqual([0.8, 2.4]);
		expect(walk(replaceRules(textbook, uphill, 'nowhere'))).toEqual(walk());
	});

	it('changes all places of one kind where it is named with # for their numbers', () => {
		const numbered = { ...bowl, loss: 'w1^2 + w2^2 + b^2', start: { w1: 1, w2: 2, b: 3 } };
		const rules = replaceRules(textbook, uphill, 'w#');
		const [row] = gradientDescent.trace(numbered, ['w1', 'w2', 'b'], rules).rows;
		expect(row).toEqual([expect.closeTo(1.2, 12), expect.closeTo(2.4, 12), expect.closeTo(2.4, 12)]);
	});

	it('can be done again, and in several tables at once', () => {
		const rounded: Replacement = {
			record: (rules) => ({ ...rules, written: ({ value }) => Math.round(Number(value) * 10) / 10 }),
		};
		expect(walk(replaceRules(replaceRules(textbook, uphill, 'x'), { ...uphill, ...rounded }, 'y'))).toEqual([
			1.2, 2.4,
		]);
		expect(walk(replaceRules(textbook, { ...uphill, ...rounded }))).toEqual([1.2, 2.4]);
	});

	it('changes all places on the way to one gradient where that is named', () => {
		const halved: Replacement = {
			backward: (rules) => ({ ...rules, combine: ({ upstream, local }) => (upstream * local) / 2 }),
		};
		const meeting = { upstream: 3, local: 4, operation: '*', outermost: true, leaf: true };
		const { combine } = replaceRules(textbook, halved, 'towards w').backward;
		expect(combine({ place: 'a', towards: 'w', ...meeting })).toBe(6);
		expect(combine({ place: 'b', towards: 'v', ...meeting })).toBe(12);
		expect(combine({ place: 'b', ...meeting })).toBe(12);

		const noted = notePlaces(textbook, halved);
		expect(noted.rules.backward.combine({ place: 'a', towards: 'w', ...meeting })).toBe(12);
		expect(noted.rules.backward.combine({ place: 'b', ...meeting })).toBe(12);
		expect([...noted.places]).toEqual(['a', 'towards w', 'b']);
	});

	it('leaves the textbook as it was', () => {
		const before = Object.entries(textbook).map(([name, table]) => [name, { ...table }]);
		slopes(replaceRules(textbook, productSkipped));
		slopes(notePlaces(textbook, productSkipped).rules);
		walk(replaceRules(textbook, uphill, 'x'));
		expect(Object.entries(textbook).map(([name, table]) => [name, { ...table }])).toEqual(before);
		expect(slopes()).toEqual(right);
	});
});

describe('noting places', () => {
	it('lists where a replacement would be asked, and computes as before', () => {
		const noted = notePlaces(textbook, productSkipped);
		expect(slopes(noted.rules)).toEqual(right);
		expect([...noted.places].sort()).toEqual(['0', '1', 'towards 0', 'towards 1']);

		const steps = notePlaces(textbook, uphill);
		expect(walk(steps.rules)).toEqual(walk());
		expect([...steps.places]).toEqual(['x', 'y']);
	});

	it('lists nothing where the rule is not used', () => {
		const noted = notePlaces(textbook, productSkipped);
		walk(noted.rules);
		expect([...noted.places]).toEqual([]);
	});
});

describe('the list of routines', () => {
	it('has every routine under its name', () => {
		expect(routineNames).toHaveLength(16);
		for (const name of routineNames) expect(routineNamed(name).trace).toBeTypeOf('function');
	});
});
