const slope = (a: number, b: number) => 2 * a * b + b * b;

export const gradient = (x: number, y: number): number[] => {
	const g = slope(x, y);
	return [g, g];
};
