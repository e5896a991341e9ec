import type { DescentRules } from '../core/descent-rules.ts';
import { misconception, type Way } from './misconception.ts';

export default misconception({
	id: 'stop-test-wrong',
	family: 'update-loop',
	what: 'The loop ends by another rule than by the size of the slope held against the tolerance.',
	why: 'The lowest point is where the slope vanishes, on whichever side one comes from; another test stops too early or too late.',
	next: 'Read the condition of your loop aloud, and try it with a negative slope.',
	question: 'If the slope here were −5, is that steep or flat, and what does your test say?',
	predict: (): readonly Way[] => [
		/** g ≥ tol without |·|, and the other side alone */
		test(({ slope, tolerance }) => slope >= tolerance),
		test(({ slope, tolerance }) => slope > tolerance),
		test(({ slope, tolerance }) => -slope >= tolerance),
		/** |Δx| ≥ tol: of the step just made, or of the one to come */
		test(({ move, tolerance }) => move >= tolerance),
		test(({ move, tolerance }) => move > tolerance),
		test(({ slope, rate, tolerance }) => Math.abs(rate * slope) >= tolerance),
		/** g² ≥ tol */
		test(({ slope, tolerance }) => slope * slope >= tolerance),
		/** |g| ≤ tol, the test turned round */
		test(({ slope, tolerance }) => Math.abs(slope) < tolerance),
		test(({ slope, tolerance }) => Math.abs(slope) <= tolerance),
		/** no test at all */
		test(() => true),
	],
	undoneBy: ['wrap', 'comparison', 'name', 'rewrite'],
});

const test = (goesOn: DescentRules['goesOn']): Way => ({
	rules: { descent: (rules) => ({ ...rules, goesOn }) },
});
