const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));
const slope = (z: number): number => sigmoid(z) * (1 - sigmoid(z));

export const chain = (x: number, depth: number): number[] => {
	if (depth === 0) return [];
	const own = slope(sigmoid(x));
	const further = chain(sigmoid(x), depth - 1).map((rest) => rest * own);
	return [own, ...further];
};
