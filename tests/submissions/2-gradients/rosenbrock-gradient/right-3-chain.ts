const square = (u: number) => ({ value: u * u, slope: 2 * u });

export const gradient = (x: number, y: number): number[] => {
	const first = square(1 - x).slope;
	const second = 100 * square(y - x * x).slope;
	return [first * -1 + second * (-2 * x), second];
};
