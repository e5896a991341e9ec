const rosenbrock = (x: number, y: number) => (1 - x) * (1 - x) + 100 * (y - x * x) ** 2;

export const gradient = (x: number, y: number): number[] => {
	const value = rosenbrock(x, y);
	return [value, value];
};
