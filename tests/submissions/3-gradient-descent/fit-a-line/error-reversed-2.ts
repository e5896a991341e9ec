const mean = (values: number[]) => values.reduce((a, c) => a + c, 0) / values.length;

export function fit(xs: number[], ys: number[], learningRate: number, epochs: number): number[][] {
	let [w, b] = [0, 0];
	const miss = (i: number) => ys[i]! - w * xs[i]! - b;
	const rows: number[][] = [];
	for (let k = 1; k <= epochs; k++) {
		const gradient = [mean(xs.map((x, i) => 2 * miss(i) * x)), mean(xs.map((_, i) => 2 * miss(i)))];
		w -= learningRate * gradient[0]!;
		b -= learningRate * gradient[1]!;
		rows.push([w, b, mean(xs.map((_, i) => miss(i) ** 2))]);
	}
	return rows;
}
