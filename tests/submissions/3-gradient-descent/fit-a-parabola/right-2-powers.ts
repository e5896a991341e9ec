export const fit = (xs: number[], ys: number[], rate: number, epochs: number): number[] => {
	const powers = [2, 1, 0];
	const value = (p: number[], x: number) => p.reduce((sum, k) => sum * x + k, 0);
	const errors = (p: number[]) => xs.map((x, i) => value(p, x) - ys[i]!);
	let p = [0, 0, 0];
	for (let left = epochs; left > 0; left--) {
		const e = errors(p);
		p = p.map((v, k) => v - (rate * 2 * e.reduce((s, d, i) => s + d * xs[i]! ** powers[k]!, 0)) / xs.length);
	}
	return [...p, errors(p).reduce((s, d) => s + d * d, 0) / xs.length];
};
