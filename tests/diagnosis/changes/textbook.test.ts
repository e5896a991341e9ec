import { describe, expect, test } from 'vitest';
import {
	answerIn,
	contributionsIn,
	differenceIn,
	guarded,
	quantitiesIn,
	quotientIn,
} from '../../../checker/diagnosis/changes/textbook.ts';
import { exerciseOf } from '../../support/exercises.ts';

const inputsOf = (id: string) => exerciseOf(id).inputs as never;
const names = (...pairs: readonly (readonly [string, string])[]) => new Map(pairs);

describe('an answer in the student’s names', () => {
	test('of a gradient by rule has a formula for each component', () => {
		const answer = answerIn(
			inputsOf('2-gradients/gradient-by-hand'),
			names(['point.x', 'u'], ['point.y', 'v']),
		);
		expect(answer?.columns).toHaveLength(2);
		const gradient = new Function('u', 'v', `return ${answer?.whole}`);
		expect(gradient(2, 3)).toEqual([21, 16]);
	});

	test('over data sums up what the samples contribute', () => {
		const own = names(['data.x', 'xs'], ['data.y', 'ys'], ['point.w', 'w'], ['point.b', 'b']);
		const inputs = inputsOf('2-gradients/line-fit-gradient');
		const whole = answerIn(inputs, own)?.whole.replaceAll('!', '');
		const gradient = new Function('xs', 'ys', 'w', 'b', `return ${whole}`);
		expect(gradient([1, 2, 3], [3, 5, 4], 2, -1)).toEqual([-2, -2]);
		expect(contributionsIn(inputs, own, 'k')[1]).toContain('xs[k]!');
		const summed = answerIn({ ...(inputs as object), reduce: 'sum' } as never, own);
		expect(summed?.whole).not.toContain('/ xs.length');
	});

	test('of derivatives has one for each function', () => {
		const answer = answerIn(inputsOf('1-derivatives/derivative-rules'), names(['at', 't']));
		expect(answer?.columns).toEqual(['3 * t ** 2', 'Math.exp(t)', '1 / t', 'Math.cos(t)']);
	});

	test('of a tangent takes value and slope where it touches', () => {
		const own = names(['function', 'f'], ["function'", 'm'], ['x0', 'a'], ['x', 't']);
		const inputs = inputsOf('1-derivatives/tangent-line');
		expect(answerIn(inputs, own)?.columns?.[0]).toBe('f(a) + m(a) * (t - a)');
		expect(quantitiesIn(inputs, own)).toEqual(['f(a) + m(a) * (t - a)', 'm(a)']);
	});

	test('of vectors divides by lengths, and counts 0/0 as 0', () => {
		const steepest = inputsOf('2-gradients/steepest-direction');
		const down = new Function('g', `return ${answerIn(steepest, names(['gradient', 'g']))?.whole}`);
		expect(down([3, 4])).toEqual([-0.6, -0.8]);
		expect(down([0, 0])).toEqual([0, 0]);
		const along = answerIn(
			inputsOf('2-gradients/directional-derivative'),
			names(['gradient', 'g'], ['direction', 'u']),
		);
		expect(new Function('g', 'u', `return ${along?.whole.replaceAll('!', '')}`)([2, 4], [3, 4])).toBe(4.4);
		const apart = answerIn(
			inputsOf('2-gradients/gradient-check'),
			names(['analytic', 'a'], ['numeric', 'n']),
		);
		expect(new Function('a', 'n', `return ${apart?.whole.replaceAll('!', '')}`)([3], [1])).toBe(0.5);
	});

	test('has the task’s own names where the student has none, and none without the data', () => {
		expect(answerIn(inputsOf('1-derivatives/derivative-rules'), names())?.columns?.[0]).toBe('3 * x ** 2');
		const [first] = contributionsIn(inputsOf('2-gradients/gradient-by-hand'), names(), 'k');
		expect(new Function('x', 'y', `return ${first}`)(2, 3)).toBe(21);
		expect(answerIn(inputsOf('2-gradients/line-fit-gradient'), names())).toBeUndefined();
		expect(quotientIn(inputsOf('2-gradients/steepest-direction'), names(['gradient', 'g']))).toEqual({
			bottom: 'Math.hypot(...g)',
		});
	});

	test('is none where a name is missing, or the routine has no formula of its own', () => {
		for (const id of [
			'1-derivatives/tangent-line',
			'2-gradients/steepest-direction',
			'2-gradients/directional-derivative',
			'2-gradients/gradient-check',
			'1-derivatives/nudge',
		]) {
			expect(answerIn(inputsOf(id), names())).toBeUndefined();
			expect(quantitiesIn(inputsOf(id), names())).toEqual([]);
		}
		expect(quotientIn(inputsOf('1-derivatives/nudge'), names())).toBeUndefined();
	});
});

describe('numbers that an answer rests on', () => {
	test('are the largest size and where it stands, and the change of a move', () => {
		const [index, value] = quantitiesIn(inputsOf('2-gradients/which-knob'), names(['gradient', 'g']));
		const run = (text = '') => new Function('g', `return ${text.replaceAll(']!', ']')}`)([1, -3, 3]);
		expect([run(index), run(value)]).toEqual([1, -3]);
		const own = names(['function', 'f'], ['x', 'x'], ['h', 'h']);
		expect(quantitiesIn(inputsOf('1-derivatives/nudge'), own)).toEqual(['f(x + h) - f(x)']);
	});

	test('are difference quotients, in the scheme that is asked', () => {
		const own = names(['function', 'f'], ['point', 'p'], ['h', 'h']);
		const central = inputsOf('1-derivatives/numeric-derivative');
		const scheme = (name: string) => ({ ...(central as object), scheme: name }) as never;
		expect(differenceIn(central, own, undefined)).toBe('(f(p + h) - f(p - h)) / (2 * h)');
		expect(differenceIn(scheme('forward'), own, undefined)).toBe('(f(p + h) - f(p)) / h');
		expect(differenceIn(scheme('backward'), own, undefined)).toBe('(f(p) - f(p - h)) / h');
		const list = inputsOf('2-gradients/gradient-vector');
		expect(differenceIn(list, own, undefined)).toBeUndefined();
		expect(differenceIn(list, own, 'i')).toContain('j === i ? v + h : v');
	});

	test('are guarded with brackets where the divisor is a sum', () => {
		expect(guarded('a', 'b + c')).toBe('b + c === 0 ? 0 : a / (b + c)');
		expect(guarded('a', 'b')).toBe('b === 0 ? 0 : a / b');
	});
});
