const slopeAt = (w: number, xs: number[], ys: number[]) =>
	xs.reduce((sum, x, i) => sum + 2 * (w * x - ys[i]!) * x, 0) / xs.length;

export const train = (xs: number[], ys: number[], learningRate: number, epochs: number): number[] => {
	let w = 0;
	return Array.from({ length: epochs }, () => {
		const slope = slopeAt(w, xs, ys);
		w = 0 - learningRate * slope;
		return w;
	});
};
