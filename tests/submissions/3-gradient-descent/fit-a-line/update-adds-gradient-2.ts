const mean = (values: number[]) => values.reduce((a, c) => a + c, 0) / values.length;

export function fit(xs: number[], ys: number[], learningRate: number, epochs: number): number[][] {
	let line = [0, 0];
	const errors = () => xs.map((x, i) => line[0]! * x + line[1]! - ys[i]!);
	return Array.from({ length: epochs }, () => {
		const e = errors();
		const gradient = [mean(e.map((v, i) => 2 * v * xs[i]!)), mean(e.map((v) => 2 * v))];
		line = line.map((v, i) => v + learningRate * gradient[i]!);
		return [...line, mean(errors().map((v) => v * v))];
	});
}
