export const slopes = (x: number): number[] => [
	3 * x * x,
	Math.exp(x),
	1 / x,
	-Math.cos(x),
];
