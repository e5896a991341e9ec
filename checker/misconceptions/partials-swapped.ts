import type { Point } from '../core/evaluate.ts';
import { misconception, type Way } from './misconception.ts';

/** Which component stands at place k of n. */
type Permutation = (k: number, n: number) => number;

const exchange =
	(i: number, j: number): Permutation =>
	(k, n) => {
		if (i >= n || j >= n) return k;
		if (k === i) return j;
		return k === j ? i : k;
	};

const permutations: readonly Permutation[] = [
	exchange(0, 1),
	exchange(0, 2),
	exchange(1, 2),
	exchange(0, 3),
	exchange(1, 3),
	exchange(2, 3),
	(k, n) => (k + 1) % n,
	(k, n) => (k + n - 1) % n,
	(k, n) => n - 1 - k,
];

/** The gradient's component for a name, when the components are permuted; undefined where it has none. */
function permuted(gradient: Point, name: string, permutation: Permutation): number | undefined {
	const names = Object.keys(gradient);
	const from = names.includes(name) ? names[permutation(names.indexOf(name), names.length)] : undefined;
	return from === undefined ? undefined : gradient[from];
}

export default misconception({
	id: 'partials-swapped',
	family: 'partial-derivative',
	what: 'The components of the gradient stand in each other’s places.',
	why: 'Each component tells how the function changes with its own variable; in another place it moves the wrong one.',
	next: 'Write the name of its variable beside each component, and compare with the order that the task asks.',
	question: 'Which variable was moved to get the first component?',
	predict: () =>
		permutations.flatMap((permutation): readonly Way[] => [
			/** (∂f/∂y, ∂f/∂x) handed back */
			{
				rules: {
					vector: (rules) => ({
						...rules,
						assembled: (at) => {
							const components = rules.assembled(at);
							if (at.place !== 'gradient') return components;
							const at0 = (k: number) => components[permutation(k, components.length)] as number;
							return components.map((_, k) => at0(k));
						},
					}),
				},
				everywhere: true,
			},
			/** x ← x − η·∂f/∂y, y ← y − η·∂f/∂x */
			{
				rules: {
					descent: (rules) => ({
						...rules,
						slope: (at) => {
							const slope = permuted(at.gradient, at.place, permutation);
							return rules.slope(slope === undefined ? at : { ...at, slope });
						},
					}),
				},
				everywhere: true,
			},
		]),
	undoneBy: ['swap', 'name', 'rewrite'],
});
