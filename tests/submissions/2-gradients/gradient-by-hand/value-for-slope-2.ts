const f = (x: number, y: number) => x * x * y + x * y * y;

export const gradient = (x: number, y: number): number[] => {
	const byX = f(x, y);
	const byY = f(x, y);
	return [byX, byY];
};
