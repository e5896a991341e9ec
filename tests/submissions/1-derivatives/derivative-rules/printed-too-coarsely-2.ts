const round = (v: number) => Math.round(v * 100) / 100;

export const slopes = (x: number): number[] => {
	const cube = 3 * x * x;
	return [round(cube), round(Math.exp(x)), round(1 / x), round(Math.cos(x))];
};
