const partials = {
	x: (x: number, y: number) => x * y + y * y,
	y: (x: number, y: number) => x * x + 2 * x * y,
};

export const gradient = (x: number, y: number): number[] => [partials.x(x, y), partials.y(x, y)];
