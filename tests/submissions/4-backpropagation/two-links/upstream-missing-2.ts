type Link = { value: (x: number) => number; slope: (x: number) => number };

const links: Link[] = [
	{ value: (x) => 3 * x + 2, slope: () => 3 },
	{ value: (u) => Math.pow(u, 2), slope: (u) => 2 * u },
];

export function backward(x: number): number[] {
	const values: number[] = [];
	const slopes: number[] = [];
	let at = x;
	for (const link of links) {
		slopes.push(link.slope(at));
		at = link.value(at);
		values.push(at);
	}
	let whole = 1;
	whole = links[0]!.slope(x);
	return [...values, ...slopes.reverse(), whole];
}
