const sq = (v: number) => v ^ 2;

export const gradient = (x: number, y: number): number[] => {
	const dx = -2 * (1 - x) - 400 * x * (y - sq(x));
	const dy = 200 * (y - sq(x));
	return [dx, dy];
};
