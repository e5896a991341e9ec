export const descend = (f: (x: number) => number, x: number, rate: number, beta: number, left: number, v = 0): number[][] => {
	if (left === 0) return [];
	const speed = f(x) + beta * v;
	const place = x - speed * rate;
	return [[place, speed], ...descend(f, place, rate, beta, left - 1, speed)];
};
