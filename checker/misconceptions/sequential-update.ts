import { misconception, type Way } from './misconception.ts';

export default misconception({
	id: 'sequential-update',
	family: 'update-loop',
	what: 'A parameter is updated with a gradient that has already seen the update of another one.',
	why: 'All components of a gradient belong to one point; half way through the update that point is left.',
	next: 'Read the lines of one update in order, and note at which values each slope is computed.',
	question: 'When the second parameter gets its new value, has the first one already moved?',
	/** x ← x − η·fₓ(x, y), then y ← y − η·f_y(x_new, y), in the order given and in the others */
	predict: ({ inputs }): readonly Way[] => {
		if (inputs.routine !== 'gradient-descent') return [];
		return orders(Object.keys(inputs.start)).map((order) => ({
			rules: { descent: (rules) => ({ ...rules, together: () => false, order: () => order }) },
			everywhere: true,
		}));
	},
	undoneBy: ['at-once', 'move', 'swap', 'statement'],
	points: 'step',
});

/** All orders of up to three parameters; of more the one given and its reverse. */
function orders(names: readonly string[]): readonly (readonly string[])[] {
	if (names.length < 2) return [];
	return names.length <= 3 ? permutations(names) : [names, [...names].reverse()];
}

function permutations(names: readonly string[]): readonly (readonly string[])[] {
	if (names.length <= 1) return [names];
	return names.flatMap((first) =>
		permutations(names.filter((name) => name !== first)).map((rest) => [first, ...rest]),
	);
}
