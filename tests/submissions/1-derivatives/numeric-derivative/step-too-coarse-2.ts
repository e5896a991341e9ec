const STEP = 1;

export const derivative = (f: (x: number) => number, x: number, h: number): number => {
	const up = f(x + STEP);
	const down = f(x - STEP);
	return (up - down) / (2 * STEP);
};
