const mean = (values: number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;

export function fit(xs: number[], ys: number[], learningRate: number, epochs: number): number[] {
	let p = [0, 0, 0];
	const errors = () => xs.map((x, i) => p[0]! * x * x + p[1]! * x + p[2]! - ys[i]!);
	for (let k = 0; k < epochs; k++) {
		const e = errors();
		const g = [mean(e.map((v) => 2 * v)), mean(e.map((v, i) => 2 * v * xs[i]!)), mean(e.map((v) => 2 * v))];
		p = p.map((v, i) => v - learningRate * g[i]!);
	}
	return [...p, mean(errors().map((v) => v * v))];
}
