const mean = (values: number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;

export function fit(xs: number[], ys: number[], learningRate: number, epochs: number): number[] {
	const errors = (p: number[]) => xs.map((x, i) => p[0]! * x * x + p[1]! * x + p[2]! - ys[i]!);
	let [before, now] = [[0, 0, 0], [0, 0, 0]];
	while (epochs-- > 0) {
		const e = errors(before);
		const next = now.map((v, k) => v - learningRate * 2 * mean(e.map((d, i) => d * xs[i]! ** (2 - k))));
		before = now;
		now = next;
	}
	return [...now, mean(errors(now).map((v) => v * v))];
}
