const flattened = (p: number[], i: number) => p.map((v, k) => (k === i ? 0 : v));

export const partial = (f: (point: number[]) => number, point: number[], index: number, h: number): number => {
	const rise = f(point) - f(flattened(point, index));
	const run = point[index]!;
	return rise / run;
};
