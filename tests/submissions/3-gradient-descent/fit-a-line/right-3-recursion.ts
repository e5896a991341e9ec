type Line = { w: number; b: number };

function epochFrom(xs: number[], ys: number[], rate: number, { w, b }: Line, left: number): number[][] {
	if (left === 0) return [];
	const residuals = xs.map((x, i) => ys[i]! - (w * x + b));
	const next: Line = { w, b };
	residuals.forEach((r, i) => {
		next.w += (rate * 2 * r * xs[i]!) / xs.length;
		next.b += (rate * 2 * r) / xs.length;
	});
	const loss = xs.map((x, i) => (ys[i]! - next.w * x - next.b) ** 2).reduce((a, c) => a + c) / xs.length;
	return [[next.w, next.b, loss], ...epochFrom(xs, ys, rate, next, left - 1)];
}

export function fit(xs: number[], ys: number[], learningRate: number, epochs: number): number[][] {
	return epochFrom(xs, ys, learningRate, { w: 0, b: 0 }, epochs);
}
