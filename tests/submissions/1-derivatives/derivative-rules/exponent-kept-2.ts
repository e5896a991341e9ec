export const slopes = (x: number): number[] => {
	const power = 3 * x * x * x;
	return [power, Math.exp(x), 1 / x, Math.cos(x)];
};
