const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));
const slope = (z: number): number => 1 - sigmoid(z) ** 2;

export const chain = (x: number, depth: number): number[] => {
	if (depth === 0) return [];
	const own = slope(x);
	const further = chain(sigmoid(x), depth - 1).map((rest) => rest * own);
	return [own, ...further];
};
