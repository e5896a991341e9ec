const round = (v: number) => Math.round(v * 10) / 10;

export const gradient = (x: number, y: number): number[] => {
	const dx = 2 * x ** 2 * y + y ** 2;
	const dy = x ** 2 + 2 * x * y ** 2;
	return [round(dx), round(dy)];
};
