const mean = (values: number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;

export function fit(xs: number[], ys: number[], learningRate: number, epochs: number): number[] {
	let p = [0, 0, 0];
	let row: number[] = [];
	const errors = () => xs.map((x, i) => p[0]! * x * x + p[1]! * x + p[2]! - ys[i]!);
	for (let k = 0; k < epochs; k++) {
		const e = errors();
		row = [...p, mean(e.map((v) => v * v))];
		const g = [2, 1, 0].map((power) => 2 * mean(e.map((v, i) => v * xs[i]! ** power)));
		p = p.map((v, i) => v - learningRate * g[i]!);
	}
	return row;
}
