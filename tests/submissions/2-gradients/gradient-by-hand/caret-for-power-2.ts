export function gradient(x: number, y: number): number[] {
	const xSquared = x ^ 2;
	const ySquared = y ^ 2;
	return [2 * x * y + ySquared, xSquared + 2 * x * y];
}
