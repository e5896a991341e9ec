export function fit(xs: number[], ys: number[], learningRate: number, epochs: number): number[][] {
	let [w, b] = [0, 0];
	const loss = () => xs.map((x, i) => (w * x + b - ys[i]!) ** 2).reduce((a, c) => a + c, 0) / xs.length;
	const rows: number[][] = [];
	while (rows.length < epochs) {
		const step = learningRate * loss();
		[w, b] = [w - step, b - step];
		rows.push([w, b, loss()]);
	}
	return rows;
}
