import { misconception, type Way } from './misconception.ts';

const indices = [0, 1, 2, 3];

/** The component `from` is handed back in all places, or at the place `to` alone. */
const handedBack = (from: number, to?: number): Way => ({
	rules: {
		vector: (rules) => ({
			...rules,
			assembled: (at) => {
				const components = rules.assembled(at);
				const one = components[from];
				if (at.place !== 'gradient' || one === undefined) return components;
				return components.map((own, k) => (to === undefined || to === k ? one : own));
			},
		}),
	},
	everywhere: true,
});

export default misconception({
	id: 'one-partial-for-all',
	family: 'partial-derivative',
	what: 'The same component of the gradient is used for more than one variable.',
	why: 'The function reacts to each variable in its own way, so each one needs its own slope.',
	next: 'Compare the lines for the single variables, and see what should differ from one to the next.',
	question: 'Does the function change equally fast whichever variable is moved?',
	predict: () =>
		indices.flatMap((from): readonly Way[] => [
			/** (∂f/∂x, ∂f/∂x) */
			handedBack(from),
			...indices.filter((to) => to !== from).map((to) => handedBack(from, to)),
			/** x ← x − η·∂f/∂x, y ← y − η·∂f/∂x */
			{
				rules: {
					descent: (rules) => ({
						...rules,
						slope: (at) => {
							const name = Object.keys(at.gradient)[from];
							return rules.slope(name === undefined ? at : { ...at, slope: at.gradient[name] as number });
						},
					}),
				},
			},
		]),
	undoneBy: ['name', 'number', 'rewrite'],
});
