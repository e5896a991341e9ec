const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

export const slopes = (x: number): number[] => {
	const s = sigmoid(x);
	const slope = s * (1 + s);
	return [slope, x > 0 ? 1 : 0];
};
