export function fit(xs: number[], ys: number[], learningRate: number, epochs: number): number[][] {
	let [w, b] = [0, 0];
	const rows: number[][] = [];
	while (rows.length < epochs) {
		xs.forEach((x, i) => {
			const e = w * x + b - ys[i]!;
			w -= (learningRate * 2 * e * x) / xs.length;
			b -= (learningRate * 2 * e) / xs.length;
		});
		const losses = xs.map((x, i) => (w * x + b - ys[i]!) ** 2);
		rows.push([w, b, losses.reduce((a, c) => a + c, 0) / xs.length]);
	}
	return rows;
}
