import { misconception, type Way } from './misconception.ts';

/** Another number for ‖u‖, where a direction is divided by it. */
const length = (other: (of: readonly number[]) => number): Way => ({
	rules: {
		vector: (rules) => ({
			...rules,
			length: (at) => (at.place === 'length' ? other(at.of) : rules.length(at)),
		}),
	},
});

const sizes = (of: readonly number[]) => of.map(Math.abs);
const sum = (of: readonly number[]) => of.reduce((total, value) => total + value, 0);

export default misconception({
	id: 'direction-not-normalised',
	family: 'partial-derivative',
	what: 'The direction is not divided by its length √Σuᵢ², so it is not a vector of length one.',
	why: 'A direction says only where to go; with a length of its own it changes every number that is measured along it.',
	next: 'Take the direction (3, 4), whose length is 5, and see what your code divides by.',
	question: 'How long is the vector that your code uses as the direction?',
	predict: () => [
		/** g·u, −g */
		length(() => 1),
		/** / ‖u‖² */
		length((of) => sum(of.map((value) => value ** 2))),
		/** / Σ|uᵢ| */
		length((of) => sum(sizes(of))),
		/** / max |uᵢ| */
		length((of) => Math.max(...sizes(of))),
		/** / Σuᵢ */
		length(sum),
	],
	undoneBy: ['insert', 'wrap', 'rewrite'],
});
