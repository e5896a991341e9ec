import { misconception, type Way } from './misconception.ts';

const scale = (of: (sizes: { readonly analytic: number; readonly numeric: number }) => number): Way => ({
	rules: { vector: (rules) => ({ ...rules, scale: of }) },
});

export default misconception({
	id: 'not-relative',
	family: 'partial-derivative',
	what: 'The distance of the two gradients is not divided by the sum of both their lengths.',
	why: 'A distance of 0.01 is much between small gradients and nothing between large ones; only the share tells.',
	next: 'Multiply both gradients by 1000, and see whether your error stays what it was; then exchange the two.',
	question:
		'Does the error stay the same when both gradients are a thousand times as long, or change places?',
	predict: () => [
		/** ‖a − n‖ */
		scale(() => 1),
		/** ‖a − n‖/‖a‖ */
		scale(({ analytic }) => analytic),
		/** ‖a − n‖/‖n‖ */
		scale(({ numeric }) => numeric),
		/** ‖a − n‖/max(‖a‖, ‖n‖) */
		scale(({ analytic, numeric }) => Math.max(analytic, numeric)),
	],
	undoneBy: ['insert', 'operator', 'rewrite'],
});
