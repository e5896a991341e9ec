function step(x: number): number {
	const slope = 4 * Math.pow(x, 3) - 8 * x + 0.5;
	const next = x - 0.01 * slope;
	return Number(next.toFixed(3));
}

function walk(x: number, left: number): number {
	return left === 0 ? x : walk(step(x), left - 1);
}

export function settle(start: number): number {
	return walk(start, 100);
}
