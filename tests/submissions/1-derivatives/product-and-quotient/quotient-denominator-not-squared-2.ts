export const slopes = (x: number): number[] => {
	const [s, c] = [Math.sin(x), Math.cos(x)];
	const below = 1 + x * x;
	const above = c * below - 2 * x * s;
	return [x * x * c + 2 * x * s, above / below];
};
