export const derivative = (f: (x: number) => number, ...[x, h]: [number, number]): number => {
	const [low, high] = [x - h, x + h].map((v) => f(v)) as [number, number];
	return (low - high) / (-2 * h);
};
