const slope = (from: number, to: number, run: number) => (from - to) / run;

export const derivative = (f: (x: number) => number, x: number, h: number): number =>
	slope(f(x - h), f(x + h), h * 2);
