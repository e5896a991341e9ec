const mean = (values: number[]) => values.reduce((a, c) => a + c, 0) / values.length;

export const fit = (xs: number[], ys: number[], learningRate: number, epochs: number): number[][] => {
	const [mx, my] = [mean(xs), mean(ys)];
	const mxx = mean(xs.map((x) => x * x));
	const mxy = mean(xs.map((x, i) => x * ys[i]!));
	const myy = mean(ys.map((y) => y * y));
	const rows: number[][] = [];
	let [w, b] = [0, 0];
	while (rows.length < epochs) {
		[w, b] = [
			w - 2 * learningRate * (w * mxx + b * mx - mxy),
			b - 2 * learningRate * (w * mx + b - my),
		];
		rows.push([w, b, w * w * mxx + 2 * w * b * mx + b * b - 2 * w * mxy - 2 * b * my + myy]);
	}
	return rows;
};
