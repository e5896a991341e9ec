const slopeAt = (w: number, xs: number[], ys: number[]) =>
	xs.reduce((sum, x, i) => sum + 2 * (w * x - ys[i]!), 0) / xs.length;

export const train = (xs: number[], ys: number[], learningRate: number, epochs: number): number[] => {
	let w = 0;
	return Array.from({ length: epochs }, () => {
		const slope = slopeAt(w, xs, ys);
		w = w - learningRate * slope;
		return w;
	});
};
