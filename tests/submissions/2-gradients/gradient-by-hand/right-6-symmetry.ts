const one = (a: number, b: number): number => (a + b) ** 2 - a ** 2;

export const gradient = function (x: number, y: number): number[] {
	return [one(x, y), one(y, x)];
};
